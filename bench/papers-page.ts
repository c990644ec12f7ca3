import { loadPapers, preparePapers } from '../src/taskpane/papers/load-papers';
import type { PaperContext } from '../src/documents/context';
import type { Day } from '../src/values/day';
import { manyDays, refundClaim } from '../test/documents/claims';

const CONTEXT: Omit<PaperContext, 'fonts'> = {
  language: 'nn',
  madeOn: '2024-04-01' as Day,
  rules: { rounding: 'øre', ordinaryHoursOnly: true, claimPer: null },
  invoiceRules: null,
  kinds: { employerRefund: { rule: 'employerRefund', documents: [], name: 'Refusjon av løn' } },
};

/** From the click to the bytes of a refund claim of 30 rows. */
export async function firstPaperMs(state: 'cold' | 'loaded' | 'prepared'): Promise<number> {
  if (state === 'loaded') await loadPapers();
  if (state === 'prepared') await preparePapers();
  const claim = refundClaim(manyDays(30));
  const started = performance.now();
  const { makers, fonts } = await loadPapers();
  makers.refundClaimPdf(claim, { ...CONTEXT, fonts });
  return performance.now() - started;
}
