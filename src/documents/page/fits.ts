import { oneLine } from '../pdf/clean-text';
import type { Cell, NumberTable } from './number-table';
import { SIZE } from './style';

/** Whether the table's figures and words stand side by side in this width. Judged by the letters, a little on the wide side. */
export function fits({ columns, rows, totals = [], size = SIZE.table, gap = 9 }: NumberTable, width: number): boolean {
  const needed = columns.map(({ head }, column) => {
    const heads = head.split('\n').map((line) => letterWidths(line) * (size - 1));
    const cells = (widest: number, row: readonly Cell[]) => Math.max(widest, widthOf(row[column] ?? '', size));
    return [...rows, totals].reduce(cells, Math.max(...heads));
  });
  return needed.reduce((sum, points) => sum + points, 0) + gap * (columns.length - 1) <= width;
}

function widthOf(value: Cell, size: number): number {
  return letterWidths(typeof value === 'string' ? value : value.text) * size;
}

/** In ems, for the bold weight. */
function letterWidths(text: string): number {
  let ems = 0;
  for (const letter of text) ems += /[\s.,:;|il]/.test(letter) ? 0.28 : /\d/.test(letter) ? 0.57 : 0.6;
  return ems;
}

/** A name that is not ours over a narrow column: a word is parted only when it is very long. */
export function wrappedHead(name: string): string {
  const lines: string[] = [''];
  const words = oneLine(name, 48).split(' ');
  for (const word of words.flatMap((long) => long.match(/.{1,22}/gu) ?? [])) {
    const last = lines[lines.length - 1] as string;
    if (last && last.length + word.length + 1 > 16) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}
