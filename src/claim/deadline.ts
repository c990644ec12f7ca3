import { addMonths, endOfYear, type Day } from '../values/day';

/** The last day to send a claim that must be sent within so many calendar months. The last day is included. */
export function lastDayOfMonths(arose: Day, months: number): Day {
  return addMonths(arose, months);
}

/** The last day to send a claim that must be sent within the calendar year of the work. */
export function lastDayOfYear(workDay: Day): Day {
  return endOfYear(workDay);
}

export function inTime(lastDay: Day, submitted: Day): boolean {
  return submitted <= lastDay;
}

export interface DeadlineRule {
  /** Who sets it. */
  readonly source: string;
  readonly months: number;
}

/**
 * The national deadline holds only where the payer has set none.
 *
 * @source T-62: "hvis ingen annen tidsfrist er bestemt"
 */
export function decidingDeadline(national: DeadlineRule, local: DeadlineRule | undefined): DeadlineRule {
  return local ?? national;
}
