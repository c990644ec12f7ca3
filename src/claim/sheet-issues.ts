type Nothing = Record<never, never>;

/** Raised while a sheet is read: `timesheet`. `text` is what the cell says; `rows` lists row numbers: "3, 7–9". */
export interface SheetIssues {
  'sheet/none': Nothing;
  'sheet/not-found': { name: string };
  'sheet/no-header': Nothing;
  /** A header with a day, but neither hours nor start and end. */
  'sheet/header-without-hours': Nothing;
  'sheet/header-without-day': Nothing;
  'sheet/hidden-not-read': Nothing;
  /** The sheet is another payer's: only looked at for what is claimed twice. */
  'sheet/other-regulation': { regulation: string };
  'sheet/no-rows': Nothing;
  /** Two columns claim to hold the same, and some rows have a value in both. */
  'sheet/two-columns': { header: string; columns: string };
  'sheet/several-tables': { rows: string };
  'sheet/columns-apart': { columns: string };
  'sheet/columns-not-read': { columns: string };
  /** Kilometres beside hours or fees, and no route: not read as driving. */
  'sheet/km-without-route': Nothing;
  'sheet/hidden-columns': { columns: string };
  'sheet/hidden-rows': { rows: string };
  'sheet/totals-not-read': { rows: string };
  'sheet/dated-totals-not-read': { rows: string };
  'sheet/prefilled-rows': { rows: string };
  'sheet/rows-below-not-read': { rows: string };
  'sheet/not-calculated': { rows: string };
  'sheet/hours-not-calculated': { rows: string };
  'sheet/pause-without-times': { rows: string };
  'sheet/pause-over-midnight': { rows: string };
  /** Hours beside a meeting or a journey, and no loss. */
  'sheet/hours-beside-not-read': { rows: string };
  'sheet/driving-times-not-read': { rows: string };
  'cell/error-value': { text: string };
  'cell/identity-number': Nothing;
  'cell/not-a-day': { text: string };
  'cell/ambiguous-day': { text: string };
  'cell/day-without-year': { text: string };
  'cell/day-range': { text: string };
  'cell/day-out-of-range': { text: string };
  'cell/month-before-day': { text: string; day: string };
  'cell/weekday-differs': { text: string; day: string };
  'cell/number-read-as-day': { text: string; day: string };
  /** Far from the table's other days, and among them when day and month change places. */
  'cell/day-and-month-swapped': { day: string; otherDay: string };
  'cell/day-far-from-others': { day: string };
  'cell/not-a-clock-time': { text: string };
  'cell/clock-time-range': { text: string };
  'cell/decimal-clock-time': { text: string; first: string; second: string };
  'cell/number-read-as-clock-time': { text: string; clock: string };
  'cell/not-hours': { text: string };
  'cell/ambiguous-hours': { text: string; firstMinutes: number; secondMinutes: number };
  'cell/decimal-hours': { text: string; readMinutes: number; otherMinutes: number };
  'cell/hours-rounded': { text: string; readMinutes: number };
  'cell/negative-hours': { text: string };
  'cell/hours-over-day': { text: string };
  'cell/unsure-pause': { text: string };
  'cell/not-an-amount': { text: string };
  'cell/negative-amount': { text: string };
  'cell/not-a-percentage': { text: string };
  'cell/not-yes-or-no': { text: string };
  'cell/not-a-count': { text: string };
  'cell/not-km': { text: string };
  'cell/negative-km': { text: string };
  'cell/not-an-exchange-rate': { text: string };
  'cell/not-an-age': { text: string };
  'cell/unsure-candidates': { text: string; count: number };
  'row/no-day': Nothing;
  'row/no-start': Nothing;
  'row/no-end': Nothing;
  'row/no-time-between': { clock: string };
  'row/ends-before-start': { day: string; otherDay: string };
  'row/over-several-days': { day: string; otherDay: string };
  'row/day-differs': { day: string; otherDay: string };
  'row/long-past-midnight': { from: string; to: string; elapsedMinutes: number };
  'row/pause-too-long': { pauseMinutes: number; elapsedMinutes: number };
  'row/hours-differ': { clockMinutes: number; hoursMinutes: number };
  'row/hours-differ-by-lunch': { clockMinutes: number; hoursMinutes: number };
  'row/no-count': Nothing;
  'row/count-from-candidates': { count: number };
  'row/no-body': Nothing;
  'row/no-departure': Nothing;
  'row/no-return': Nothing;
  'row/return-before-departure': { day: string; from: string; otherDay: string; to: string };
  'row/no-km': Nothing;
  'row/passengers-and-km-differ': { passengers: number; distances: number };
  'row/no-outlay-type': Nothing;
  'row/no-amount': Nothing;
  /** The user has said what a header means, and no table has it. */
  'column/no-such-header': { header: string };
  /** The user has said that they are the same, and one row can have but one. */
  'column/same-field': { columns: string };
  'map/unknown-field': { name: string; nearest: string };
  'map/unknown-column': { name: string; text: string };
  'map/not-a-pair': { text: string };
  'map/twice': { name: string; text: string };
  'setting/unknown': { name: string; nearest: string };
  /** A sheet is given a regulation, and is not there. */
  'setting/no-such-sheet': { name: string; nearest: string };
  'setting/twice': { text: string };
  'setting/error-value': { text: string };
  'setting/not-calculated': Nothing;
  'setting/not-text': { text: string };
  'setting/not-a-day': { text: string };
  'setting/not-a-clock-time': { text: string };
  'setting/not-an-amount': { text: string };
  'setting/not-a-percentage': { text: string };
  'setting/not-yes-or-no': { text: string };
  'setting/not-an-organisation-number': { text: string };
  'setting/not-an-account-number': { text: string };
  /** `choices` is what can be written there, in the reader's words when they are known. */
  'setting/not-a-choice': { text: string; choices: string };
  'setting/not-social-costs': { text: string };
  'setting/identity-number': Nothing;
  'setting/half-a-pair': { other: string };
  'setting/period-backwards': { from: string; to: string };
  'setting/not-an-object': { text: string };
}
