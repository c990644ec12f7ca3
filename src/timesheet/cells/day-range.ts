import { yearOf, type Day } from '../../values/day';
import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';

/** A timesheet outside these years is a slip of the keys. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function dayIn(day: Day, cell: Cell): Reading<Day> {
  const year = yearOf(day);
  return year < FIRST_YEAR || year > LAST_YEAR ? unreadable('cell/day-out-of-range', { text: quoted(cell) }) : day;
}

/** «19» is 2019 and «75» is 1975, as Excel reads them: the turn is at fifty. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
