import { MINUTES_A_DAY, minutes, type Minutes } from '../../values/minutes';
import { ambiguous, doubtful, unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { durationFromWords } from './duration-text';

/** A length of time under a header such as «Timer»: 7.5, «7,5 t», «7:30», or 0.3125 shown as time. */
export function readHours(cell: Cell): Reading<Minutes> {
  const { value, shows } = cell;
  if (typeof value === 'number') return shows === 'number' ? hoursOfNumber(value, cell) : hoursOfSerial(value, cell);
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  if (typeof value !== 'string') return unreadable('cell/not-hours', { text: quoted(cell) });
  const reading = durationFromWords(value, cell);
  if (typeof reading === 'number') return withinDay(reading, cell);
  const least = Math.min(...(reading.candidates ?? [reading.value ?? 0]));
  return least > MINUTES_A_DAY ? unreadable('cell/hours-over-day', { text: quoted(cell) }) : reading;
}

/** Under a header that says minutes: «Pause (min)». Time formats and units in the cell still win. */
export function readMinutes(cell: Cell): Reading<Minutes> {
  const { value, shows } = cell;
  const number = typeof value === 'number' && shows === 'number' ? value : plainDigits(value);
  if (number === undefined) return readHours(cell);
  return Number.isInteger(number) ? withinDay(number, cell) : unreadable('cell/not-hours', { text: quoted(cell) });
}

/** A longer break than this is written in minutes; a shorter one than five minutes is not written at all. */
const LONGEST_BREAK_HOURS = 4;

/** A break without a unit: 0.5 and 1 are hours, 30 is minutes, for nobody breaks for thirty hours. */
export function readPause(cell: Cell): Reading<Minutes> {
  const { value, shows } = cell;
  const number = typeof value === 'number' && shows === 'number' ? value : plainDigits(value);
  if (number === undefined || number <= LONGEST_BREAK_HOURS) return readHours(cell);
  return number >= 10 ? readMinutes(cell) : unreadable('cell/unsure-pause', { text: quoted(cell) });
}

function hoursOfSerial(value: number, cell: Cell): Reading<Minutes> {
  if (cell.shows !== 'time' && cell.shows !== 'duration') return unreadable('cell/not-hours', { text: quoted(cell) });
  return withinDay(Math.round(value * MINUTES_A_DAY), cell);
}

function hoursOfNumber(hours: number, cell: Cell): Reading<Minutes> {
  const amount = Math.round(hours * 60);
  const off = Math.abs(hours * 60 - amount);
  if (hours > 0 && hours < 1 && !hasTwoDecimals(hours) && isPartOfDay(hours)) {
    const asTime = minutes(Math.round(hours * MINUTES_A_DAY));
    return ambiguous('cell/ambiguous-hours', { text: quoted(cell), firstMinutes: amount, secondMinutes: asTime }, [
      minutes(amount),
      asTime,
    ]);
  }
  const within = withinDay(amount, cell);
  // Two decimals say a whole minute to within 0.3: 7:20 is written 7.33. What is farther off was no whole minute.
  if (off <= 0.301 || typeof within === 'object') return within;
  return doubtful('warning', 'cell/hours-rounded', { text: quoted(cell), readMinutes: within }, within);
}

/** 0.3125 is 7:30 whose time format is lost, or else an odd 18 minutes and 45 seconds. */
function isPartOfDay(value: number): boolean {
  return Math.abs(value * MINUTES_A_DAY - Math.round(value * MINUTES_A_DAY)) < 0.1;
}

function hasTwoDecimals(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
}

function withinDay(amount: number, cell: Cell): Reading<Minutes> {
  if (amount < 0) return unreadable('cell/negative-hours', { text: quoted(cell) });
  return amount > MINUTES_A_DAY ? unreadable('cell/hours-over-day', { text: quoted(cell) }) : minutes(amount);
}

function plainDigits(value: Cell['value']): number | undefined {
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}
