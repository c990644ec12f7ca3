import { cellAddress } from '../../timesheet/table';
import type { CellEdit, CellInput, CellLook, Edit } from '../../workbook/workbook';

/** A sheet to be read and not filled in: a title, a line of how it came about, sums, and a table. */
export interface ShownSheet {
  readonly name: string;
  readonly tableName: string;
  readonly title: string;
  readonly intro: string;
  /** Stands before the sums. */
  readonly sums: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly CellInput[])[];
  /** What the columns come to, by their header, where not all rows are here. */
  readonly totals?: Readonly<Record<string, number>>;
}

export interface ShownColumn {
  readonly header: string;
  readonly width: number;
  readonly shows: 'text' | 'amount' | 'count' | 'day';
}

const [SUM_ROW, HEADER_ROW] = [3, 4];
export const FIRST_ROW = HEADER_ROW + 1;

const LOOKS: Readonly<Record<ShownColumn['shows'], CellLook>> = {
  text: 'text',
  amount: 'amountShown',
  count: 'figureShown',
  day: 'dayShown',
};

/** @param last the last row of the table, where rows are to be written later */
export function shownSheetEdits(sheet: ShownSheet, last = HEADER_ROW + sheet.rows.length): Edit[] {
  const { name, columns, rows, tableName } = sheet;
  const cells: CellEdit[] = [
    { row: 1, column: 1, value: sheet.title, look: 'title' },
    { row: 2, column: 1, value: sheet.intro, look: 'quiet' },
    ...columns.map(({ header, shows }, index) => ({
      ...{ row: HEADER_ROW, column: index + 1, value: header },
      look: shows === 'amount' || shows === 'count' ? ('figureHeader' as const) : ('header' as const),
    })),
    ...rows.flatMap((row, at) => rowCells(row, columns, FIRST_ROW + at)),
    ...sumCells(sheet, last),
  ];
  const range = { top: HEADER_ROW, left: 1, bottom: last, right: columns.length };
  return [
    { edit: 'addSheet', name, columnWidths: columns.map(({ width }) => width), frozenRows: HEADER_ROW },
    { edit: 'setCells', sheet: name, cells },
    { edit: 'addTable', sheet: name, name: tableName, range, columns: columns.map(({ header }) => header) },
  ];
}

function rowCells(row: readonly CellInput[], columns: readonly ShownColumn[], number: number): CellEdit[] {
  return columns.map(({ shows }, index) => ({
    ...{ row: number, column: index + 1, value: row[index] ?? null },
    look: LOOKS[shows],
  }));
}

/** Sums above the table, of the rows that the filter lets through: below it they would stand in its way. */
function sumCells({ columns, rows, sums, totals }: ShownSheet, last: number): CellEdit[] {
  const summed = columns.flatMap(({ shows, header }, index): CellEdit[] => {
    if (shows !== 'amount') return [];
    const column = index + 1;
    const range = `${cellAddress(FIRST_ROW, column)}:${cellAddress(last, column)}`;
    const inHundredths = rows.reduce((sum, row) => sum + Math.round(Number(row[index] ?? 0) * 100), 0);
    const value = { formula: `SUBTOTAL(109,${range})`, value: totals?.[header] ?? inHundredths / 100 };
    return [{ row: SUM_ROW, column, value, look: 'totalShown' }];
  });
  return summed.length === 0 ? [] : [{ row: SUM_ROW, column: 1, value: sums, look: 'quiet' }, ...summed];
}
