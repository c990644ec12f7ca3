import { dayFromSerial, type Day } from '../../values/day';
import { doubtful, unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';
import { dayFromWords } from './day-text';
import { dayIn } from './day-range';

/** The calendar day of a cell. A clock time in the same cell is left to `clock`. */
export function readDay(cell: Cell): Reading<Day> {
  const { value, shows } = cell;
  if (typeof value === 'number') {
    return shows === 'date' || shows === 'dateTime' || (shows === 'time' && value >= 61)
      ? dayOfSerial(value, cell)
      : dayOfNumber(value, cell);
  }
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  if (typeof value === 'string') return dayFromWords(value, cell);
  return unreadable('cell/not-a-day', { text: quoted(cell) });
}

const known = new Map<number, Day>();

/** Days repeat down a sheet, and making a day's text is what takes time. */
function dayOfSerial(serial: number, cell: Cell): Reading<Day> {
  const whole = Math.floor(serial);
  const remembered = known.get(whole);
  if (remembered !== undefined) return remembered;
  const day = dayFromSerial(whole);
  const reading = day === undefined ? unreadable('cell/day-out-of-range', { text: quoted(cell) }) : dayIn(day, cell);
  if (typeof reading === 'string') {
    if (known.size > 10_000) known.clear();
    known.set(whole, reading);
  }
  return reading;
}

/** 1 January 1980 to the end of 2100: what a lost date format may have left behind. */
const FIRST_LIKELY_SERIAL = 29_221;
const LAST_LIKELY_SERIAL = 73_415;

function dayOfNumber(value: number, cell: Cell): Reading<Day> {
  const text = quoted(cell);
  if (value >= FIRST_LIKELY_SERIAL && value <= LAST_LIKELY_SERIAL) {
    const day = dayFromSerial(value) as Day;
    // 311219 is caught below; five digits can also be a day such as 11219 written without points, hence the warning.
    return doubtful('warning', 'cell/number-read-as-day', { text, day }, day);
  }
  if (Number.isInteger(value) && value >= 10_000 && value < 1e8)
    return dayFromWords(String(value).padStart(value < 1e6 ? 6 : 8, '0'), cell);
  const dayOfMonth = Math.floor(value);
  const looksLikeDayAndMonth = value > 1 && value < 32 && dayOfMonth !== value;
  return looksLikeDayAndMonth ? unreadable('cell/day-without-year', { text }) : unreadable('cell/not-a-day', { text });
}
