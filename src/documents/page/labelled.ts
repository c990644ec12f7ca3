import type { Block, TableLayout } from '../pdf/definition';
import { COLOUR } from './style';

export type Labelled = readonly [label: string, value: string];

const LAYOUT: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 10),
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 1,
};

/** Labels to the left, values to the right of them, each to its own margin. */
export function labelled(rows: readonly Labelled[]): Block {
  const body = rows.map(([label, value]): Block[] => [
    { text: label, color: COLOUR.quiet },
    { text: value, alignment: 'right' },
  ]);
  return { table: { widths: ['auto', '*'], headerCols: 1, body }, layout: LAYOUT };
}
