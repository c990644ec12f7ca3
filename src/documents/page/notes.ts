import type { Block, TableLayout } from '../pdf/definition';
import { COLOUR, SIZE } from './style';

/** Small print under a table, a paragraph each. */
export function smallPrint(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text): Block => ({
    text,
    fontSize: SIZE.small,
    color: '#444444',
    lineHeight: 1.25,
    margin: [0, 0, 0, 3],
  }));
}

const LAYOUT: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 2,
};

/** Notes that the lines of a table point to by number. */
export function numberedNotes(notes: readonly string[]): Block {
  const body = notes.map((text, index): Block[] => [
    { text: String(index + 1), alignment: 'right' },
    { text, lineHeight: 1.25 },
  ]);
  const style = { fontSize: SIZE.small, color: COLOUR.quiet };
  return {
    table: { widths: [9, '*'], body, headerCols: 1, dontBreakRows: true },
    layout: LAYOUT,
    ...style,
    margin: [0, 0, 0, 6],
  };
}
