import type { Block } from '../pdf/definition';
import { plainLayout } from './plain-layout';
import { COLOUR } from './style';

export type Labelled = readonly [label: string, value: string];

const LAYOUT = plainLayout(1);

/** Labels to the left, values to the right of them, each to its own margin. */
export function labelled(rows: readonly Labelled[]): Block {
  const body = rows.map(([label, value]): Block[] => [
    { text: label, color: COLOUR.quiet },
    { text: value, alignment: 'right' },
  ]);
  return { table: { widths: ['auto', '*'], headerCols: 1, body }, layout: LAYOUT };
}
