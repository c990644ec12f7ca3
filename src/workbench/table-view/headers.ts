import type { Cell, TableInfo } from '../../timesheet/table';

/** Farther down a row of words is no header. */
const LAST_HEADER_ROW = 20;
const FEWEST_WORDS = 3;

type Cells = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/**
 * What the columns are called: by the sheet's tables, or by the first row that has several words and nothing else. Only said beside the
 * letter of a column; what a column means to Krav is read in `timesheet`.
 */
export function headersOf(cells: Cells, tables: readonly TableInfo[]): ReadonlyMap<number, string> {
  const headers = new Map<number, string>();
  if (tables.length === 0) {
    for (const [column, { value }] of firstRowOfWords(cells) ?? []) headers.set(column, String(value));
    return headers;
  }
  for (const { range, columns } of tables) {
    columns.forEach((name, index) => {
      if (!headers.has(range.left + index)) headers.set(range.left + index, name);
    });
  }
  return headers;
}

function firstRowOfWords(cells: Cells): ReadonlyMap<number, Cell> | undefined {
  for (const [row, inRow] of cells) {
    if (row > LAST_HEADER_ROW) return undefined;
    const all = [...inRow.values()];
    if (all.length >= FEWEST_WORDS && all.every(({ shows, value }) => shows === 'text' && value !== '')) return inRow;
  }
  return undefined;
}
