import { doubtful, refused, type Finding } from './findings';
import type { EhfAttachment } from './model';

/** What Peppol takes. @source PEPPOL-EN16931-CL001, BR-CL-24 */
const MIME_CODES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
];

/**
 * How the papers that are the invoice itself are called, in any language. Peppol: an attachment «is not intended for including a copy of the
 * invoice». A specification that only has the word in its number does not begin with it.
 */
const INVOICE_NAMES = /^(?:e-?)?(?:faktura|kreditnota|refusjonskrav|invoice|credit-?note|refund-claim)(?![a-zæøå])/i;

/** BG-24. The payer wants the specification with the invoice, never sent by itself. */
export function attachmentFindings(attachments: readonly EhfAttachment[]): readonly Finding[] {
  return [
    attachments.length === 0 && refused('ehf/attachment-missing', ''),
    ...attachments.flatMap((one, index) => oneAttachment(one, index + 1)),
    ...repeatedNames(attachments).map((filename) => refused('ehf/attachment-name-twice', '', { filename })),
  ];
}

function oneAttachment(one: EhfAttachment, attachment: number): readonly Finding[] {
  const { filename, description, bytes } = one;
  return [
    filename === undefined && refused('ehf/attachment-name-missing', '', { attachment, rule: 'UBL-DT-07' }),
    filename !== undefined && INVOICE_NAMES.test(filename) && doubtful('ehf/attachment-is-invoice', '', { filename }),
    description === undefined && refused('ehf/attachment-description-missing', '', { attachment }),
    typeFinding(one, attachment),
    bytes.length === 0 && refused('ehf/attachment-empty', '', { attachment }),
  ];
}

function typeFinding({ mimeCode }: EhfAttachment, attachment: number): Finding {
  if (mimeCode.trim() === '') return refused('ehf/attachment-type-missing', '', { attachment, rule: 'UBL-DT-06' });
  const values = { attachment, type: mimeCode, rule: 'PEPPOL-EN16931-CL001' };
  return !MIME_CODES.includes(mimeCode) && refused('ehf/attachment-type-wrong', '', values);
}

/** Files that would overwrite each other in a folder that knows no case. */
function repeatedNames(attachments: readonly EhfAttachment[]): readonly string[] {
  const names = attachments.flatMap(({ filename }) => filename ?? []);
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index);
}
