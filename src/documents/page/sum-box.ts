import type { Block, TableLayout } from '../pdf/definition';
import { COLOUR, SIZE } from './style';

const LAYOUT: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (line) => (line === 0 ? 3 : 0),
  vLineColor: () => COLOUR.accent,
  paddingLeft: (column) => (column === 0 ? 12 : 8),
  paddingRight: (column) => (column === 1 ? 12 : 0),
  paddingTop: () => 9,
  paddingBottom: () => 6.5,
};

/** What it all comes to. */
export function sumBox(text: string, amount: string): Block {
  const words: Block = { text, fillColor: COLOUR.tint, margin: [0, SIZE.sum - SIZE.body, 0, 0] };
  const sum: Block = {
    text: amount,
    fontSize: SIZE.sum,
    alignment: 'right',
    fillColor: COLOUR.tint,
    lineHeight: 1.1,
    noWrap: true,
  };
  return {
    table: { widths: ['*', 'auto'], body: [[words, sum]], headerCols: 1, dontBreakRows: true },
    layout: LAYOUT,
    margin: [0, 0, 0, 18],
  };
}
