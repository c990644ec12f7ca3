import { weekdayOf, type Day } from '../values/day';
import type { Report } from './faults';
import type { Payouts, Regulation } from './schema';

/** A payout comes after its deadline, both rise from row to row, and neither is in a weekend. */
export function lintPayouts({ payouts }: Regulation, report: Report): void {
  if (!payouts) return;
  const { payoutNotAfterDeadline, deadlineNotRising, payoutNotRising } = payoutFaults(payouts);
  const notRising = new Set([...deadlineNotRising, ...payoutNotRising]);
  payouts.rows.forEach(({ deadline, payout }, index) => {
    const path = ['payouts', 'rows', index];
    if (payoutNotAfterDeadline.includes(index + 1))
      report('error', 'payout/not-after-deadline', path, { deadline, payout });
    if (notRising.has(index + 1)) report('error', 'payout/not-rising', path, { deadline, payout });
    for (const day of [deadline, payout]) if (onWeekend(day)) report('warning', 'payout/on-weekend', path, { day });
  });
}

/** Where a payout table is not as it must be. Rows are counted from 1. */
export interface PayoutFaults {
  readonly payoutNotAfterDeadline: readonly number[];
  readonly deadlineNotRising: readonly number[];
  readonly payoutNotRising: readonly number[];
  /** The source does not print the year. */
  readonly rowsWithoutYear: readonly number[];
  readonly payoutsOnWeekend: readonly Day[];
  readonly deadlinesOnWeekend: readonly Day[];
}

export function payoutFaults({ rows }: Payouts): PayoutFaults {
  type Row = (typeof rows)[number];
  const where = (isFault: (row: Row, before: Row | undefined) => boolean): number[] =>
    rows.flatMap((row, index) => (isFault(row, rows[index - 1]) ? [index + 1] : []));
  return {
    payoutNotAfterDeadline: where(({ deadline, payout }) => payout <= deadline),
    deadlineNotRising: where(({ deadline }, before) => before !== undefined && deadline <= before.deadline),
    payoutNotRising: where(({ payout }, before) => before !== undefined && payout <= before.payout),
    rowsWithoutYear: where(({ yearMissing }) => yearMissing === true),
    payoutsOnWeekend: rows.map(({ payout }) => payout).filter(onWeekend),
    deadlinesOnWeekend: rows.map(({ deadline }) => deadline).filter(onWeekend),
  };
}

function onWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}
