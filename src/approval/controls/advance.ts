import { issue, type Issue } from '../../claim/issue';
import type { Ore } from '../../values/money';

/**
 * A new advance waits, as a rule, until earlier ones are settled. «I alminnelighet» leaves room for an exception, so it is a warning.
 *
 * @param outstanding øre of earlier advances that are not settled
 * @param asked       øre of the new advance
 * @source T-63; audit control C-22
 */
export function advanceAllowed(outstanding: Ore, asked: Ore): Issue[] {
  if (outstanding <= 0 || asked <= 0) return [];
  return [issue('warning', 'previous-advance/not-settled', {}, { outstandingOre: outstanding })];
}
