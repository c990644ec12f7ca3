import type { Claim } from '../../claim/claim';
import type { Issue } from '../../claim/issue';
import { claimOverviewPdf } from '../../documents/claim-overview/claim-overview-pdf';
import type { PaperContext } from '../../documents/context';
import type { FormId } from '../../documents/form/form-kind';
import { formsFor } from '../../documents/forms';
import type { Fonts } from '../../documents/pdf/fonts';
import { refundClaimPdf } from '../../documents/refund-claim/refund-claim-pdf';
import { specificationPdf } from '../../documents/specification/specification-pdf';

/** A paper to be printed by another thread: plain data, which can go there. Vouchers are not plain, so a paper with vouchers is printed here. */
export interface PrintJob {
  readonly claim: Claim;
  readonly context: Omit<PaperContext, 'fonts' | 'vouchers'>;
  readonly paper: FormId | 'refundClaim' | 'specification' | 'overview';
}

export interface PrintedJob {
  /** Several where the payer asks for a form for each meeting; none where the form does not fit the claim or lacks a field. */
  readonly papers: readonly PrintedPaper[];
  /** Forms that lack a field, each with what it lacks. */
  readonly issues: readonly Issue[];
}

export interface PrintedPaper {
  /** Day of the first line, to tell several of one sort apart. */
  readonly day: string;
  readonly bytes: Uint8Array;
  readonly leftOut: readonly string[];
}

export function printJob({ claim, context, paper }: PrintJob, fonts: Fonts): PrintedJob {
  const own: PaperContext = { ...context, fonts };
  const day = claim.period?.from ?? '';
  if (paper === 'refundClaim') return { papers: [{ day, ...refundClaimPdf(claim, own) }], issues: [] };
  if (paper === 'specification') return { papers: [{ day, ...specificationPdf(claim, own) }], issues: [] };
  if (paper === 'overview') return { papers: [{ day, ...claimOverviewPdf(claim, own) }], issues: [] };
  const offered = formsFor(claim, own).filter(({ id }) => id === paper);
  return {
    papers: offered.filter(({ refusal }) => refusal === null).map((form) => ({ day: form.day, ...form.print() })),
    issues: offered.flatMap(({ refusal }) => refusal ?? []),
  };
}
