import type { Claim } from '../../claim/claim';
import { WORDS } from '../../text/words';
import type { PaperContext } from '../context';
import { ehfFile } from '../ehf/ehf-file';
import { letterPdf, letterText } from '../letter/letter';
import { mailDraft } from '../mail/draft';
import type { Paper } from '../pdf/print-pdf';
import { refundClaimPdf } from '../refund-claim/refund-claim-pdf';
import { utf8 } from '../signing/platform';
import { specificationPdf } from '../specification/specification-pdf';
import { leftOut } from './left-out';
import { fileNamePart } from './paper-file';
import type { Papers } from './papers';

/** Refund claim, e-invoice, specification and letter; where the payer takes no invoice, the specification alone. */
export function employerPapers(claim: Claim, context: PaperContext): Papers {
  const names = WORDS[context.language].files;
  const number = fileNamePart(claim.invoice.number ?? '');
  const specification = specificationPdf(claim, context);
  const specificationName = `${names.specification}-${number}.pdf`;
  if (!context.invoiceRules)
    return { files: [{ name: specificationName, bytes: specification.bytes }], issues: leftOut([specification]) };
  const ehf = ehfFile(claim, {
    rules: context.invoiceRules,
    language: context.language,
    attachments: [{ filename: specificationName, mimeCode: 'application/pdf', bytes: specification.bytes }],
  });
  if (ehf.xml === null) return { files: [], issues: ehf.issues };
  const ehfName = `${names.invoice}-${number}.xml`;
  const attachment = {
    name: ehfName,
    mime: 'application/xml',
    bytes: utf8(ehf.xml),
    description: 'EHF Billing 3.0',
  };
  const claimPaper = refundClaimPdf(claim, { ...context, attachments: [attachment] });
  const claimName = `${claim.invoice.credits ? names.creditNote : names.refundClaim}-${number}.pdf`;
  const letter = letterPdf(claim, context);
  return {
    files: [
      { name: claimName, bytes: claimPaper.bytes },
      { name: ehfName, bytes: ehf.xml },
      { name: specificationName, bytes: specification.bytes },
      { name: `${names.letter}-${number}.pdf`, bytes: letter.bytes },
      { name: `${names.letter}-${number}.eml`, bytes: coverDraft(claim, context, claimPaper, claimName) },
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
