import { clockText, MINUTES_A_DAY, type ClockTime } from '../../values/minutes';

/**
 * A clock reading, alone or with its day: minutes after midnight (0 … 1440), or minutes after Excel's day 0 when the cell holds a day as well.
 * One number, so that reading a cell makes no object.
 */
export type Moment = number;

/** Serial 61 is 1 March 1900: no clock reading and no sum of a month's hours comes near it. */
export const FIRST_DAY = 61;

export function hasDay(moment: Moment): boolean {
  return moment >= FIRST_DAY * MINUTES_A_DAY;
}

export function clockOf(moment: Moment): ClockTime {
  return (hasDay(moment) ? moment % MINUTES_A_DAY : moment) as ClockTime;
}

/** Excel's serial number of the moment's day. */
export function serialOf(moment: Moment): number {
  return Math.floor(moment / MINUTES_A_DAY);
}

/** The two clock times that a decimal number may mean. */
export function clocksOf(value: number): { first: string; second: string } {
  const hours = Math.floor(value);
  const asDecimal = Math.round(value * 60);
  const asWritten = hours * 60 + Math.round((value - hours) * 100);
  const sensible = asWritten < (hours + 1) * 60 ? asWritten : asDecimal;
  return { first: clockText(asDecimal as ClockTime), second: clockText(sensible as ClockTime) };
}
