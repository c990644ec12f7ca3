import type { Claim } from '../../claim/claim';
import { FILE_WORDS } from '../../text/file-words';
import { claimOverviewPdf } from '../claim-overview/claim-overview-pdf';
import type { PaperContext } from '../context';
import { formsFor } from '../forms';
import type { Paper } from '../pdf/print-pdf';
import { refundClaimPdf } from '../refund-claim/refund-claim-pdf';
import { specificationPdf } from '../specification/specification-pdf';
import { leftOut } from './left-out';
import { withoutDoubles } from './paper-file';
import { fileNamePart } from '../../values/file-name';
import type { Papers } from './papers';

/**
 * The papers of a claim that is not ready, with a word across each page: to look at, and never to send. Without what a system would take
 * for the claim itself: no e-invoice, no letters, no list to enter.
 */
export function draftPapers(claim: Claim, given: PaperContext): Papers {
  const context = { ...given, isDraft: true };
  const names = FILE_WORDS[context.language];
  const made: (readonly [name: string, paper: Paper])[] =
    claim.route === 'employer'
      ? [
          [claim.invoice.credits ? names.creditNote : names.refundClaim, refundClaimPdf(claim, context)],
          [names.specification, specificationPdf(claim, context)],
        ]
      : [
          [names.overview, claimOverviewPdf(claim, context)],
          ...formsFor(claim, context).map((form) => [names[form.id], form.print()] as const),
        ];
  const day = fileNamePart(claim.invoice.number ?? claim.period?.from ?? '');
  const files = made.map(([name, { bytes }]) => ({ name: `${names.draft}-${name}-${day}.pdf`, bytes }));
  return { files: withoutDoubles(files), issues: leftOut(made.map(([, paper]) => paper)) };
}
