import { serialFromDay } from '../../values/day';
import { MINUTES_A_DAY } from '../../values/minutes';
import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { dayFromWords } from './day-text';
import { clocksOf, type Moment } from './moment';

const O_CLOCK = /^(?:klokka|klokken|kl)\.?\s*/i;
const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/i;
const FOUR_DIGITS = /^(\d{1,2})(\d{2})$/;
const DECIMAL = /^\d{1,2}[.,]\d+$/;
const SPAN = /^(?:kl\.?\s*)?\d{1,2}(?:[:.]?\d{2})?\s*(?:[-–—]|til|to)\s*\d{1,2}(?:[:.]?\d{2})?$/i;
const DAY_AND_CLOCK = /^(.*\d)(?:T|\s+(?:kl\.?\s*)?)(\d{1,2}[:.]\d{2}(?::\d{2})?)$/i;

/** A clock time as people write it: «07:00», «7.30», «kl. 7», «0730», or with its day in front. */
export function momentFromWords(written: string, cell: Cell): Reading<Moment> {
  const text = written.trim().replace(O_CLOCK, '');
  const clock = CLOCK.exec(text);
  if (clock) return clockMoment(clock, cell);
  const digits = FOUR_DIGITS.exec(text);
  if (digits) return moment(Number(digits[1]), Number(digits[2]), 0, cell);
  if (DECIMAL.test(text)) return decimalMoment(Number(text.replace(',', '.')), cell);
  if (SPAN.test(text)) return unreadable('cell/clock-time-range', { text: quoted(cell) });
  const both = DAY_AND_CLOCK.exec(text);
  return both
    ? momentOfDay(both[1] as string, both[2] as string, cell)
    : unreadable('cell/not-a-clock-time', { text: quoted(cell) });
}

function clockMoment(clock: RegExpExecArray, cell: Cell): Reading<Moment> {
  const half = clock[4]?.[0]?.toLowerCase();
  const hour = Number(clock[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return unreadable('cell/not-a-clock-time', { text: quoted(cell) });
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return moment(hours, Number(clock[2] ?? 0), Number(clock[3] ?? 0), cell);
}

function moment(hours: number, past: number, seconds: number, cell: Cell): Reading<Moment> {
  const minutes = hours * 60 + past + Math.round(seconds / 60);
  const exists = past < 60 && seconds < 60 && minutes <= MINUTES_A_DAY;
  return exists ? minutes : unreadable('cell/not-a-clock-time', { text: quoted(cell) });
}

/** «7,00» is seven o'clock either way; «7,5» may be half past seven or not. */
function decimalMoment(value: number, cell: Cell): Reading<Moment> {
  if (value > 24) return unreadable('cell/not-a-clock-time', { text: quoted(cell) });
  return Number.isInteger(value)
    ? value * 60
    : unreadable('cell/decimal-clock-time', { text: quoted(cell), ...clocksOf(value) });
}

function momentOfDay(dayWritten: string, clockWritten: string, cell: Cell): Reading<Moment> {
  const day = dayFromWords(dayWritten, cell);
  const clock = momentFromWords(clockWritten, cell);
  if (typeof day === 'object') return unreadable('cell/not-a-clock-time', { text: quoted(cell) });
  return typeof clock === 'object' ? clock : serialFromDay(day) * MINUTES_A_DAY + clock;
}
