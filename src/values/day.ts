/**
 * Calendar days. A day is its ISO text, so that it sorts, compares and prints without a clock or a time zone.
 * Beside it only `oslo-offset.ts` touches `Date`.
 */
// Each by itself: all of date-fns takes longer to load than the rest of the core together, where nothing is bundled.
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { MINUTES_A_DAY, minutes, type ClockTime, type Minutes } from './minutes';
import { osloOffset } from './oslo-offset';

/** "2026-03-14" */
export type Day = string & { readonly unit: 'day' };

/** How many days are remembered before they are forgotten all at once. */
const MOST_KNOWN = 20_000;

/** @returns undefined when the calendar has no such day */
export function dayFromText(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** @param month 1 for January */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? textOf(date) : undefined;
}

/**
 * The day of an Excel serial number of the 1900 system, whose imagined 29 February 1900 is 60.
 *
 * @returns undefined before 1 March 1900, where Excel's calendar is wrong, and after year 9999
 */
export function dayFromSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 2_958_465) return undefined;
  const known = serials.get(whole);
  if (known !== undefined) return known;
  if (serials.size >= MOST_KNOWN) serials.clear();
  const day = textOf(new Date(Date.UTC(1899, 11, 30 + whole)));
  serials.set(whole, day);
  return day;
}

/** A sheet has the same few hundred days again and again. */
const serials = new Map<number, Day>();

export function serialFromDay(day: Day): number {
  const known = serialOf.get(day);
  if (known !== undefined) return known;
  if (serialOf.size >= MOST_KNOWN) serialOf.clear();
  const serial = Math.round(Date.parse(day) / 86_400_000) + 25_569;
  serialOf.set(day, serial);
  return serial;
}

const serialOf = new Map<Day, number>();

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 for January. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: Day): number {
  // The 1900 system's day 2 was a Monday. Before 1900 the numbers are negative.
  return ((((serialFromDay(day) - 2) % 7) + 7) % 7) + 1;
}

export function addDays(day: Day, count: number): Day {
  return dayFromSerial(serialFromDay(day) + count) ?? textOf(addDaysToDate(new Date(`${day}T12:00:00Z`), count));
}

export function daysBetween(from: Day, to: Day): number {
  return serialFromDay(to) - serialFromDay(from);
}

/**
 * The same day of a later month, or that month's last day where it is shorter: 30 November + 3 months is 29 February in a leap year.
 *
 * @source reading A-X01: calendar months, clamped to the month's end, last day included
 */
export function addMonths(day: Day, count: number): Day {
  // date-fns counts in the machine's zone; noon UTC is the same calendar day in every zone of Europe, and the result is read as UTC.
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const moved = addMonthsToDate(new Date(year, month - 1, dayOfMonth, 12), count);
  return dayFromParts(moved.getFullYear(), moved.getMonth() + 1, moved.getDate()) as Day;
}

export function endOfYear(day: Day): Day {
  return `${day.slice(0, 4)}-12-31` as Day;
}

/**
 * Time that really passes between two clock readings in Norway. On the night to summer time an hour is missing, on the night back one is added.
 *
 * @source reading A-X05: elapsed time in Europe/Oslo
 */
export function elapsedMinutes(fromDay: Day, from: ClockTime, toDay: Day, to: ClockTime): Minutes {
  // Asking for a time zone is a thousand times slower than subtracting, and almost no day has a clock change.
  const first = placeOf(fromDay);
  const last = placeOf(toDay);
  const days = last.serial - first.serial;
  if (first.offset === last.nextOffset && days < FEWER_DAYS_THAN_BETWEEN_CHANGES)
    return minutes(days * MINUTES_A_DAY + to - from);
  return minutes(Math.round((instantInOslo(toDay, to) - instantInOslo(fromDay, from)) / 60_000));
}

const FEWER_DAYS_THAN_BETWEEN_CHANGES = 120;

/** A day on the time line, with Norway's offset from UTC in minutes when it begins and when the next one does. */
interface Place {
  readonly serial: number;
  readonly offset: number;
  readonly nextOffset: number;
}

const places = new Map<Day, Place>();

function placeOf(day: Day): Place {
  const known = places.get(day);
  if (known) return known;
  if (places.size >= MOST_KNOWN) places.clear();
  const start = Date.parse(day);
  const place = {
    serial: serialFromDay(day),
    offset: offsetAt(start),
    nextOffset: offsetAt(start + 86_400_000),
  };
  places.set(day, place);
  return place;
}

/** A clock reading that occurs twice in the autumn is the first of the two; one that the spring skips counts from the hour before. */
function instantInOslo(day: Day, clock: ClockTime): number {
  const asIfUtc = Date.parse(day) + clock * 60_000;
  const before = offsetAt(asIfUtc - 86_400_000);
  const candidate = asIfUtc - before * 60_000;
  const there = offsetAt(candidate);
  return there === before ? candidate : asIfUtc - there * 60_000;
}

/** Minutes that Norway is ahead of UTC when its clocks show this. */
export function aheadOfUtc(day: Day, clock: ClockTime): number {
  return offsetAt(instantInOslo(day, clock));
}

const HOUR = 3_600_000;
/** Norway has not changed its clocks there and back within so short a time since 1945. */
const FORTNIGHT = 14 * 24 * HOUR;
const offsets = new Map<number, number>();

/** Minutes that Norway is ahead of UTC at an instant. A fortnight that begins and ends with the same offset has no other. */
function offsetAt(epochMs: number): number {
  const start = Math.floor(epochMs / FORTNIGHT) * FORTNIGHT;
  const offset = knownOffset(start);
  // The clock is changed on a whole hour, so that an hour has one offset.
  return offset === knownOffset(start + FORTNIGHT) ? offset : knownOffset(Math.floor(epochMs / HOUR) * HOUR);
}

function knownOffset(instant: number): number {
  const known = offsets.get(instant);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_KNOWN) offsets.clear();
  const offset = osloOffset(instant);
  offsets.set(instant, offset);
  return offset;
}

function textOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** The day's first moment in UTC, for libraries that take nothing else. */
export function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day in Norway at an instant, for the shells that ask a clock. @param epochMs milliseconds since 1970 */
export function dayOfInstant(epochMs: number): Day {
  return textOf(new Date(epochMs + osloOffset(epochMs) * 60_000));
}

/** What the clock shows in Norway at an instant, for the shells that ask a clock. @param epochMs milliseconds since 1970 */
export function clockOfInstant(epochMs: number): ClockTime {
  const minutesSince1970 = Math.floor(epochMs / 60_000) + offsetAt(epochMs);
  return (((minutesSince1970 % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY) as ClockTime;
}
