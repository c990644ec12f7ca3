import { addDays, aheadOfUtc, dayFromText, type Day } from './day';
import { clockFromText, clockText, MINUTES_A_DAY, type ClockTime } from './minutes';

/** A minute, as the clocks in Norway show it. */
export interface Moment {
  readonly day: Day;
  readonly clock: ClockTime;
}

/** "2026-03-14T12:00" and nothing looser. */
export function momentFromText(text: string): Moment | undefined {
  const [dayText = '', clockText = '', ...rest] = text.split('T');
  const day = dayFromText(dayText);
  const clock = clockFromText(clockText);
  // 24:00 is the next day's first minute: a moment has one name.
  return day === undefined || clock === undefined || clock === MINUTES_A_DAY || rest.length > 0
    ? undefined
    : { day, clock };
}

/** "2026-03-14T12:00". */
export function momentText({ day, clock }: Moment): string {
  return `${day}T${clockText(clock)}`;
}

/** "20260314110000Z": as certificates write it, so that two of them compare as texts. */
export function utcText({ day, clock }: Moment): string {
  const utc = clock - aheadOfUtc(day, clock);
  const moved = addDays(day, Math.floor(utc / MINUTES_A_DAY));
  return `${compact(moved, (utc + MINUTES_A_DAY) % MINUTES_A_DAY)}00Z`;
}

/** "D:20260314120000+01'00'": as a PDF writes it. */
export function pdfTimeText({ day, clock }: Moment): string {
  const ahead = aheadOfUtc(day, clock);
  return `D:${compact(day, clock)}00+${twoDigits(Math.floor(ahead / 60))}'${twoDigits(ahead % 60)}'`;
}

function compact(day: Day, minutesPastMidnight: number): string {
  return `${day.replaceAll('-', '')}${twoDigits(Math.floor(minutesPastMidnight / 60))}${twoDigits(minutesPastMidnight % 60)}`;
}

function twoDigits(amount: number): string {
  return String(amount).padStart(2, '0');
}
