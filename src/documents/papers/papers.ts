import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import { WORDS } from '../../text/words';
import { claimOverviewPdf } from '../claim-overview/claim-overview-pdf';
import type { PaperContext } from '../context';
import { employerPapers } from './employer-papers';
import { formPapers } from './form-papers';
import { leftOut } from './left-out';
import { fileNamePart, type PaperFile } from './paper-file';

export interface Papers {
  /** Empty when an issue is an error. */
  readonly files: readonly PaperFile[];
  readonly issues: readonly Issue[];
}

/** Every paper that fits the claim, with its vouchers behind the one that the outlays stand on. Made in memory before anything is written. */
export function allPapers(claim: Claim, context: PaperContext): Papers {
  const { hasVouchers, ...forms } = formPapers(claim, context);
  const { vouchers: _bound, ...without } = context;
  const main = mainPapers(claim, hasVouchers ? without : context);
  return { files: [...main.files, ...forms.files], issues: [...main.issues, ...forms.issues] };
}

/** The refund claim with what goes with it, or what a member or a self-employed person enters in the payer's own system. */
export function mainPapers(claim: Claim, context: PaperContext): Papers {
  if (claim.route === 'employer') return employerPapers(claim, context);
  const paper = claimOverviewPdf(claim, context);
  const name = `${WORDS[context.language].files.overview}-${fileNamePart(claim.period?.from ?? '')}.pdf`;
  return { files: [{ name, bytes: paper.bytes }], issues: leftOut([paper]) };
}
