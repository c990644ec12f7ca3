import type { Claim } from '../../claim/claim';
import type { PaperContext } from '../context';
import { ehfFile } from '../ehf/ehf-file';
import { letterPdf, letterText } from '../letter/letter';
import { mailDraft } from '../mail/draft';
import type { Paper } from '../pdf/print-pdf';
import { refundClaimPdf } from '../refund-claim/refund-claim-pdf';
import { utf8 } from '../../values/digest';
import { specificationPdf } from '../specification/specification-pdf';
import { employerNames } from './employer-names';
import { leftOut } from './left-out';
import { signedFor, type PaperSteps } from './steps';

/** Refund claim, e-invoice, specification and letter; where the payer takes no invoice, the specification alone. */
export function* employerSteps(claim: Claim, context: PaperContext): PaperSteps {
  const names = employerNames(claim, context);
  yield names.specification;
  const specification = specificationPdf(claim, context);
  const specificationFile = { name: names.specification, bytes: specification.bytes };
  if (!context.invoiceRules) return { files: [specificationFile], issues: leftOut([specification]) };
  const ehf = ehfFile(claim, {
    rules: context.invoiceRules,
    language: context.language,
    attachments: [{ filename: names.specification, mimeCode: 'application/pdf', bytes: specification.bytes }],
  });
  if (ehf.xml === null) return { files: [], issues: ehf.issues };
  const attachment = {
    name: names.ehf,
    mime: 'application/xml',
    bytes: utf8(ehf.xml),
    description: 'EHF Billing 3.0',
  };
  yield names.claim;
  const claimPaper = refundClaimPdf(claim, signedFor(names.claim, { ...context, attachments: [attachment] }));
  yield names.letter;
  const letter = letterPdf(claim, context);
  return {
    files: [
      { name: names.claim, bytes: claimPaper.bytes },
      { name: names.ehf, bytes: ehf.xml },
      specificationFile,
      { name: names.letter, bytes: letter.bytes },
      { name: names.draft, bytes: coverDraft(claim, context, claimPaper, names.claim) },
    ],
    issues: [...ehf.issues, ...leftOut([claimPaper, specification, letter])],
  };
}

/** The letter as a draft, with the claim in it; to whom is for the sender to say. */
function coverDraft(claim: Claim, context: PaperContext, { bytes }: Paper, name: string): string {
  const [subject = '', ...rest] = letterText(claim, context).split('\n');
  const attachments = [{ name, mime: 'application/pdf', bytes }];
  return mailDraft({ to: '', subject, text: rest.join('\n').trim(), attachments });
}
