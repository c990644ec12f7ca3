import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import { FILE_WORDS } from '../../text/file-words';
import { claimOverviewPdf } from '../claim-overview/claim-overview-pdf';
import type { PaperContext } from '../context';
import { employerSteps } from './employer-papers';
import { formSteps } from './form-papers';
import { leftOut } from './left-out';
import type { PaperFile } from './paper-file';
import { fileNamePart } from '../../values/file-name';
import { finished, signedFor, type PaperSteps } from './steps';

export interface Papers {
  /** Empty when an issue is an error. */
  readonly files: readonly PaperFile[];
  readonly issues: readonly Issue[];
}

/** Every paper that fits the claim, with its vouchers behind the one that the outlays stand on. Made in memory before anything is written. */
export function allPapers(claim: Claim, context: PaperContext): Papers {
  return finished(paperSteps(claim, context));
}

/** The same, one at a time. */
export function* paperSteps(claim: Claim, context: PaperContext): PaperSteps {
  const { hasVouchers, ...forms } = yield* formSteps(claim, context);
  const { vouchers: _bound, ...without } = context;
  const main = yield* mainSteps(claim, hasVouchers ? without : context);
  return { files: [...main.files, ...forms.files], issues: [...main.issues, ...forms.issues] };
}

/** The refund claim with what goes with it, or what a member or a self-employed person enters in the payer's own system. */
export function mainPapers(claim: Claim, context: PaperContext): Papers {
  return finished(mainSteps(claim, context));
}

/** Of the file. */
export function overviewName(claim: Claim, { language }: PaperContext): string {
  return `${FILE_WORDS[language].overview}-${fileNamePart(claim.period?.from ?? '')}.pdf`;
}

function* mainSteps(claim: Claim, context: PaperContext): PaperSteps {
  if (claim.route === 'employer') return yield* employerSteps(claim, context);
  const name = overviewName(claim, context);
  yield name;
  const paper = claimOverviewPdf(claim, signedFor(name, context));
  return { files: [{ name, bytes: paper.bytes }], issues: leftOut([paper]) };
}
