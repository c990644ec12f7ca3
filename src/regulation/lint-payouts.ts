import { weekdayOf, type Day } from '../values/day';
import type { Payouts } from './schema';

/** What a payout table must satisfy, and where it does not. Rows are counted from 1. */
export interface PayoutFaults {
  readonly rows: number;
  readonly payoutAfterDeadline: boolean;
  readonly deadlinesStrictlyIncreasing: boolean;
  readonly payoutsStrictlyIncreasing: boolean;
  /** Rows whose year the source does not print. */
  readonly rowsWithoutYear: readonly number[];
  readonly payoutsOnWeekend: readonly Day[];
  readonly deadlinesOnWeekend: readonly Day[];
}

export function payoutFaults({ rows }: Payouts): PayoutFaults {
  const deadlines = rows.map(({ deadline }) => deadline);
  const payouts = rows.map(({ payout }) => payout);
  return {
    rows: rows.length,
    payoutAfterDeadline: rows.every(({ deadline, payout }) => payout > deadline),
    deadlinesStrictlyIncreasing: strictlyIncreasing(deadlines),
    payoutsStrictlyIncreasing: strictlyIncreasing(payouts),
    rowsWithoutYear: rows.flatMap(({ yearMissing }, index) => (yearMissing ? [index + 1] : [])),
    payoutsOnWeekend: payouts.filter(onWeekend),
    deadlinesOnWeekend: deadlines.filter(onWeekend),
  };
}

function strictlyIncreasing(days: readonly Day[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? ''));
}

function onWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}
