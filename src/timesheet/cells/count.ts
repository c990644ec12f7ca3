import { unreadable, type Reading } from '../reading';
import type { Cell } from '../table';
import { quoted } from './cell-text';

const MOST = 10_000;

/** How many: 3, «3», «3 stk». */
export function readCount(cell: Cell): Reading<number> {
  const { value, shows } = cell;
  if (shows === 'error') return unreadable('cell/error-value', { text: quoted(cell) });
  const count = typeof value === 'number' && shows === 'number' ? value : countFromWords(value);
  const possible = count !== undefined && Number.isInteger(count) && count >= 0 && count <= MOST;
  return possible ? count : unreadable('cell/not-a-count', { text: quoted(cell) });
}

function countFromWords(value: Cell['value']): number | undefined {
  const match =
    typeof value === 'string'
      ? /^\s*(\d{1,5})\s*(?:stk\.?|x|prøver?|møter?|oppdrag|kandidat(?:er|ar)?)?\s*$/i.exec(value)
      : null;
  return match ? Number(match[1]) : undefined;
}
