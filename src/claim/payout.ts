import type { Payouts } from '../regulation/schema';
import type { Day } from '../values/day';

export type Payout =
  | { readonly known: true; readonly deadline: Day; readonly payout: Day }
  /** The table ends before that day. No pattern is continued. */
  | { readonly known: false; readonly lastDeadline: Day };

/**
 * When a claim that is sent on a day is paid: by the first deadline that has not passed, the deadline day included.
 *
 * @source V-108 … V-120; reading A-V09
 */
export function payoutFor(submitted: Day, table: Payouts): Payout {
  const row = table.rows.find(({ deadline }) =>
    table.deadlineDayIncluded ? submitted <= deadline : submitted < deadline,
  );
  if (row) return { known: true, deadline: row.deadline, payout: row.payout };
  const last = table.rows.at(-1);
  if (!last) throw new Error('unreachable: a payout table without rows');
  return { known: false, lastDeadline: last.deadline };
}
