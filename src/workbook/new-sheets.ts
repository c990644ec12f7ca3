import type { CellEdit, CellLook, Edit } from './workbook';

/** A sheet to be made: words and lists are handed in, where they stand is decided here. */
export interface NewSheet {
  readonly name: string;
  readonly tableName: string;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly NewColumn[];
  /** Rows that stand there from the start. Each as long as `columns`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows made ready for the user, with looks and lists. */
  readonly emptyRows: number;
}

export interface NewColumn {
  readonly header: string;
  readonly width: number;
  readonly look: CellLook;
  readonly note?: string;
  readonly list?: readonly string[];
  /** Lists for single rows of `rows`, by their number from 0. */
  readonly rowLists?: ReadonlyMap<number, readonly string[]>;
  /** Looks for single rows of `rows`. */
  readonly rowLooks?: ReadonlyMap<number, CellLook>;
}

export const HEADER_ROW = 4;

/** The edits that make a sheet: title, a line of help, and a table with lists and notes. */
export function newSheetEdits(sheet: NewSheet): Edit[] {
  const { name, columns, rows } = sheet;
  const last = HEADER_ROW + rows.length + sheet.emptyRows;
  const cells: CellEdit[] = [
    { row: 1, column: 1, value: sheet.title, look: 'title' },
    { row: 2, column: 1, value: sheet.intro },
    ...columns.map(({ header }, index) => ({
      row: HEADER_ROW,
      column: index + 1,
      value: header,
      look: 'header' as const,
    })),
  ];
  for (let row = HEADER_ROW + 1; row <= last; row++) {
    const index = row - HEADER_ROW - 1;
    columns.forEach(({ look, rowLooks }, column) => {
      cells.push({ row, column: column + 1, value: rows[index]?.[column] ?? null, look: rowLooks?.get(index) ?? look });
    });
  }
  const range = { top: HEADER_ROW, left: 1, bottom: last, right: columns.length };
  return [
    { edit: 'addSheet', name, columnWidths: columns.map(({ width }) => width), frozenRows: HEADER_ROW },
    { edit: 'setCells', sheet: name, cells },
    { edit: 'addTable', sheet: name, name: sheet.tableName, range, columns: columns.map(({ header }) => header) },
    ...columns.flatMap((column, index) => listEdits(name, column, index + 1, last)),
    ...columns.flatMap(({ note }, index) =>
      note ? [{ edit: 'addNote', sheet: name, row: HEADER_ROW, column: index + 1, text: note } as const] : [],
    ),
  ];
}

function listEdits(sheet: string, { list, rowLists }: NewColumn, column: number, last: number): Edit[] {
  const edits: Edit[] = [];
  // Other values are let through: the lists help, and what is not understood becomes an issue with its cell.
  if (list && list.length > 0)
    edits.push({
      edit: 'addList',
      sheet,
      range: { top: HEADER_ROW + 1, left: column, bottom: last, right: column },
      values: list,
      strict: false,
    });
  for (const [index, values] of rowLists ?? []) {
    // Of what the payer has none there is nothing to choose.
    if (values.length === 0) continue;
    const row = HEADER_ROW + 1 + index;
    edits.push({
      edit: 'addList',
      sheet,
      range: { top: row, left: column, bottom: row, right: column },
      values,
      strict: false,
    });
  }
  return edits;
}
