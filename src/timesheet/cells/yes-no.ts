import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';

const YES = new Set(['ja', 'j', 'yes', 'y', 'x', '✓', '✔', '☑', 'true', 'sann', '1', 'ok']);
const NO = new Set(['nei', 'n', 'no', 'false', 'usann', '0', '☐']);

/** A tick in whatever way it is made. An empty cell is neither: `isBlank` is asked first. */
export function readYesNo(cell: Cell): Reading<boolean> {
  const { value, shows } = cell;
  if (typeof value === 'boolean') return value;
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  const word = String(value).trim().toLowerCase().replace(/[.!]$/, '');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : unreadable('cell/not-yes-or-no', { text: quoted(cell) });
}
