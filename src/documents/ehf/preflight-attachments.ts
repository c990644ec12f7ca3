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

/** No rule limits it, but receivers do, some at 10 megabytes of XML, and base64 adds a third. */
const MUCH_BYTES = 3_750_000;

/** BG-24. The payer wants the specification with the invoice, never sent by itself. */
export function attachmentFindings(attachments: readonly EhfAttachment[]): readonly Finding[] {
  const bytes = attachments.reduce((sum, one) => sum + one.bytes.length, 0);
  return [
    attachments.length === 0 && refused('ehf/attachment-missing', ''),
    ...attachments.flatMap((one, index) => oneAttachment(one, index + 1)),
    ...repeatedNames(attachments).map((filename) => refused('ehf/attachment-name-twice', '', { filename })),
    bytes > MUCH_BYTES && doubtful('ehf/attachments-too-large', '', { megabytes: Math.round(bytes / 100_000) / 10 }),
  ];
}

function oneAttachment({ filename, mimeCode, bytes }: EhfAttachment, attachment: number): readonly Finding[] {
  return [
    filename === undefined && refused('ehf/attachment-name-missing', '', { attachment }),
    !MIME_CODES.includes(mimeCode) && refused('ehf/attachment-type-wrong', '', { attachment, type: mimeCode }),
    bytes.length === 0 && refused('ehf/attachment-empty', '', { attachment }),
  ];
}

/** Files that would overwrite each other in a folder that knows no case. */
function repeatedNames(attachments: readonly EhfAttachment[]): readonly string[] {
  const names = attachments.flatMap(({ filename }) => filename ?? []);
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index);
}
