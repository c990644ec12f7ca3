import type { Claim } from '../claim/claim';
import type { Field } from '../claim/entry';
import { issue, type Issue } from '../claim/issue';
import type { ClaimState } from './claim-state';
import type { ContentChange } from './content';

/**
 * The cells that are not as they were when the claim was sent, each at its place, so that they can be marked. Of a claim that was returned
 * there are none: it is the claimant's to change.
 *
 * @source audit control C-12
 */
export function changedCells(
  { submitted, status }: ClaimState,
  changes: readonly ContentChange[] | undefined,
  { entries }: Claim,
): Issue[] {
  if (!submitted || !changes || status === 'returned') return [];
  return changes.flatMap(({ what, change, sheet, row, values }): Issue[] => {
    if (what !== 'row' || row === null || change === 'removed') return [];
    if (change === 'added') return [issue('warning', 'changed/row-added', { sheet, row }, {})];
    const columns = entries.find((entry) => entry.sheet === sheet && entry.row === row)?.columns ?? {};
    return values.map(({ name, was, now }) => {
      const column = columns[name as Field];
      return issue('warning', 'changed/cell', { sheet, row, ...(column !== undefined && { column }) }, { was, now });
    });
  });
}
