import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';

const OLDEST = 120;

/** Whole years: 7, «7», «7 år». */
export function readAge(cell: Cell): Reading<number> {
  const { value, shows } = cell;
  const text = quoted(cell);
  if (shows === 'error') return unreadable('cell/error-value', { text });
  const written = typeof value === 'string' ? /^\s*(\d{1,3})\s*(?:år|years?)?\.?\s*$/i.exec(value)?.[1] : undefined;
  const age = typeof value === 'number' && shows === 'number' ? value : written === undefined ? NaN : Number(written);
  return Number.isInteger(age) && age >= 0 && age <= OLDEST ? age : unreadable('cell/not-an-age', { text });
}
