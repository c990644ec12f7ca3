import { columnLetters, type Cell, type TableInfo } from '../../timesheet/table';
import type { Mark, Workbook } from '../../workbook/workbook';
import { headersOf } from './headers';
import { spans } from './spans';

/** A sheet as the table shows it. */
export interface SheetGrid {
  readonly sheet: string;
  /** The numbers of rows and columns that are shown, those that are hidden left out; some empty ones follow what is filled in. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, Mark>>;
  /** What the columns are called in the sheet, where it can be seen. */
  readonly headers: ReadonlyMap<number, string>;
  /** «5–7, 12»; empty when there is none. */
  readonly hiddenRows: string;
  /** «C, F–H». */
  readonly hiddenColumns: string;
}

const EMPTY_ROWS = 20;
const FEWEST_COLUMNS = 6;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** @throws {WorkbookError} */
export async function readSheetGrid(workbook: Workbook, sheet: string): Promise<SheetGrid> {
  const [content, found] = await Promise.all([workbook.content(sheet), workbook.marks(sheet)]);
  const cells = new Map<number, Map<number, Cell>>();
  const hidden = new Set<number>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const row of content.rows) {
    if (row.hidden) hidden.add(row.number);
    if (row.cells.length === 0) continue;
    cells.set(row.number, new Map(row.cells.map((cell) => [cell.column, cell])));
    lastRow = Math.max(lastRow, row.number);
    lastColumn = Math.max(lastColumn, row.cells.at(-1)?.column ?? 0);
  }
  // A cell that lacks its value is marked and empty.
  for (const { row, column } of found) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const away = new Set(content.hiddenColumns);
  return {
    sheet,
    rows: shown(Math.min(lastRow + EMPTY_ROWS, LAST_ROW), hidden),
    columns: shown(Math.min(Math.max(lastColumn + 1, FEWEST_COLUMNS), LAST_COLUMN), away),
    cells,
    marks: byPlace(found),
    headers: headersOf(cells, tablesOf(workbook, sheet)),
    hiddenRows: spans(
      [...hidden].filter((row) => row <= lastRow),
      String,
    ),
    hiddenColumns: spans(
      [...away].filter((column) => column <= lastColumn),
      columnLetters,
    ),
  };
}

function tablesOf(workbook: Workbook, sheet: string): readonly TableInfo[] {
  return workbook.tables.filter((table) => table.sheet === sheet);
}

function shown(last: number, hidden: ReadonlySet<number>): number[] {
  const numbers: number[] = [];
  for (let number = 1; number <= last; number++) if (!hidden.has(number)) numbers.push(number);
  return numbers;
}

function byPlace(marks: readonly Mark[]): Map<number, Map<number, Mark>> {
  const rows = new Map<number, Map<number, Mark>>();
  for (const mark of marks) {
    const row = rows.get(mark.row) ?? new Map<number, Mark>();
    rows.set(mark.row, row.set(mark.column, mark));
  }
  return rows;
}
