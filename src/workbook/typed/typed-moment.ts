import { dayFromParts, serialFromDay } from '../../values/day';
import type { TypedValue } from './typed-value';

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;
const DAY_AND_CLOCK = /^(\S+)(?:\s+(?:kl\.?\s*)?|T)(\d{1,2}:\d{2}(?::\d{2})?)$/;

const SECONDS_A_DAY = 86_400;
/** 1 March 1900: before that day Excel's calendar is wrong. */
const FIRST_SERIAL = 61;

/**
 * «23.09.2026», «23/9-26», «2026-09-23», «07:30», «25:30», «23.09.2026 07:30».
 *
 * «7.30» is none of them: half past seven to some, 7.3 to others, and July 1930 to Excel. It stays text, which the columns beside it
 * give its meaning. «23.09» stays text too: a year is never guessed.
 */
export function typedDayOrTime(text: string): TypedValue | undefined {
  const clock = CLOCK.exec(text);
  if (clock) return timeOf(clock);
  const serial = serialOf(text);
  if (serial !== undefined) return { value: serial, shows: 'date', format: 'dd.mm.yyyy' };
  const both = DAY_AND_CLOCK.exec(text);
  const day = both && serialOf(both[1] as string);
  const time = both && CLOCK.exec(both[2] as string);
  const seconds = time ? secondsOf(time) : undefined;
  if (day === null || day === undefined || seconds === undefined || seconds >= SECONDS_A_DAY) return undefined;
  const format = time?.[3] === undefined ? 'dd.mm.yyyy hh:mm' : 'dd.mm.yyyy hh:mm:ss';
  return { value: day + seconds / SECONDS_A_DAY, shows: 'dateTime', format };
}

/** From 24:00 on it is a length of time, as in Excel. */
function timeOf(clock: RegExpExecArray): TypedValue | undefined {
  const seconds = secondsOf(clock);
  if (seconds === undefined) return undefined;
  const after = clock[3] === undefined ? 'mm' : 'mm:ss';
  const value = seconds / SECONDS_A_DAY;
  return seconds < SECONDS_A_DAY
    ? { value, shows: 'time', format: `hh:${after}` }
    : { value, shows: 'duration', format: `[h]:${after}` };
}

function secondsOf([, hours, minutes, seconds = '0']: RegExpExecArray): number | undefined {
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function serialOf(text: string): number | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  const yearFirst = dayFirst ? null : YEAR_FIRST.exec(text);
  const [year, month, date] = dayFirst ? [dayFirst[4], dayFirst[3], dayFirst[1]] : (yearFirst?.slice(1) ?? []);
  if (year === undefined) return undefined;
  const day = dayFromParts(fullYear(year), Number(month), Number(date));
  const serial = day === undefined ? undefined : serialFromDay(day);
  return serial !== undefined && serial >= FIRST_SERIAL ? serial : undefined;
}

/** The turn is at fifty, as where Krav reads days that stand as text. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
