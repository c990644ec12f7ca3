import { clockText, MINUTES_A_DAY, type ClockTime } from '../../values/minutes';
import { doubtful, unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { momentFromWords } from './clock-text';
import { clocksOf, FIRST_DAY, type Moment } from './moment';

/** Seconds are rounded to the nearest minute. */
export function readMoment(cell: Cell): Reading<Moment> {
  const { value, shows } = cell;
  if (typeof value === 'number') {
    return shows === 'number' || shows === 'percent' ? momentOfNumber(value, cell) : momentOfSerial(value, cell);
  }
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  if (typeof value === 'string') return momentFromWords(value, cell);
  return unreadable('cell/not-a-clock-time', { text: quoted(cell) });
}

function momentOfSerial(value: number, cell: Cell): Reading<Moment> {
  if (value >= 0 && value <= 1 && cell.shows !== 'date') return Math.round(value * MINUTES_A_DAY);
  // A day with no clock time in it says nothing of when; midnight is written as a time.
  if (value >= FIRST_DAY && !(cell.shows === 'date' && Number.isInteger(value)))
    return Math.round(value * MINUTES_A_DAY);
  return unreadable('cell/not-a-clock-time', { text: quoted(cell) });
}

/** A number without a time format: 8 is eight o'clock and 730 half past seven, but 7.3 is either 07:18 or 07:30. */
function momentOfNumber(value: number, cell: Cell): Reading<Moment> {
  if (Number.isInteger(value) && value >= 0 && cell.shows !== 'percent') return wholeNumber(value, cell);
  const text = quoted(cell);
  if (cell.shows === 'percent' || value < 0) return unreadable('cell/not-a-clock-time', { text });
  if (value < 1) return fraction(value, text);
  return value < 24
    ? unreadable('cell/decimal-clock-time', { text, ...clocksOf(value) })
    : unreadable('cell/not-a-clock-time', { text });
}

function wholeNumber(value: number, cell: Cell): Reading<Moment> {
  if (value <= 24) return value * 60;
  const past = value % 100;
  const moment = Math.floor(value / 100) * 60 + past;
  return value >= 100 && past < 60 && moment <= MINUTES_A_DAY
    ? moment
    : unreadable('cell/not-a-clock-time', { text: quoted(cell) });
}

/** A part of a day whose time format is lost: 0.3125 is 07:30. What is no whole minute was never a clock time. */
function fraction(value: number, text: string): Reading<Moment> {
  const moment = Math.round(value * MINUTES_A_DAY);
  if (Math.abs(value * MINUTES_A_DAY - moment) > 0.02) return unreadable('cell/not-a-clock-time', { text });
  return doubtful('warning', 'cell/number-read-as-clock-time', { text, clock: clockText(moment as ClockTime) }, moment);
}
