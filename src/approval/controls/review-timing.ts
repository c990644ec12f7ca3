import { issue, type Issue } from '../../claim/issue';
import type { Day } from '../../values/day';

/**
 * The documentation is there on the day of payment. Later papers do not mend it: an issue here means that tax is withheld.
 *
 * @param documentedOn the day the last document came; left out while some are missing
 * @source T-14, T-86, T-87; audit control C-14
 */
export function documentedWhenPaid(paidOn: Day, documentedOn: Day | undefined): Issue[] {
  if (documentedOn === undefined) return [issue('error', 'documentation/missing-at-payment', {}, { paidOn })];
  return documentedOn > paidOn ? [issue('error', 'documentation/after-payment', {}, { paidOn, documentedOn })] : [];
}
