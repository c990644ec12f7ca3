import { addDays, addMonths, type Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import { issue, type Issue } from './issue';
import { hoursInPurpose, initialsIn } from './support-purpose';

/** Hours of one day with one user or more, as a row of the sheet. */
export interface SupportLine {
  readonly sheet: string;
  readonly row: number;
  readonly day: Day;
  readonly minutes: Minutes;
  /** As typed. Left out or empty: it is composed of the hours and the initials (`composedPurpose`). */
  readonly purpose?: string;
}

/**
 * The lines of a support contact's month: days in the month, one line a day, and the hours the same in both places.
 *
 * @param month "2024-09"
 * @source S-17, S-21, S-23, S-24, S-25; reading A-S01
 */
export function supportMonthIssues(month: string, lines: readonly SupportLine[]): Issue[] {
  const from = `${month}-01` as Day;
  const to = addDays(addMonths(from, 1), -1);
  const rowOfDay = new Map<Day, number>();
  return lines.flatMap((line) => {
    const { sheet, row, day } = line;
    const issues: Issue[] = [];
    if (day < from || day > to) issues.push(issue('error', 'date/outside-month', { sheet, row }, { day, from, to }));
    const otherRow = rowOfDay.get(day);
    if (otherRow === undefined) rowOfDay.set(day, row);
    else issues.push(issue('error', 'one-line/per-day', { sheet, row }, { day, otherRow }));
    return [...issues, ...hoursIssues(line)];
  });
}

function hoursIssues({ sheet, row, minutes, purpose }: SupportLine): Issue[] {
  const place = { sheet, row };
  if (minutes <= 0) return [issue('error', 'hours/not-positive', place, {})];
  const typed = purpose?.trim() ?? '';
  const issues: Issue[] = [];
  const purposeMinutes = hoursInPurpose(typed);
  if (typed !== '' && purposeMinutes === undefined) {
    issues.push(issue('error', 'purpose/hours-required', place, {}));
  } else if (purposeMinutes !== undefined && purposeMinutes !== minutes) {
    issues.push(issue('error', 'hours-in/purpose-differ', place, { minutes, purposeMinutes }));
  }
  if (initialsIn(typed).length === 0) issues.push(issue('error', 'purpose/initials-required', place, {}));
  return issues;
}
