import type { Cell, CellRange, TableInfo } from '../timesheet/table';
import type { Edit, Workbook } from './workbook';

/** Where a new row is to be filled in, and the edits that make it one; or why there is no room for it. */
export type NewRow =
  | { readonly row: number; readonly column: number; readonly edits: readonly Edit[] }
  | { readonly refused: NewRowRefusal; readonly row: number };

/** `nothing`: the sheet is empty. `filled`: something stands below, as a total. */
export type NewRowRefusal = 'nothing' | 'filled';

type Rows = ReadonlyMap<number, readonly Cell[]>;

/**
 * The next row to fill in, at the end of the table that a row is in or nearest to. A table that has rows left is not made longer. Where
 * the sheet has no table of Excel's, the rows that stand together are one.
 *
 * @throws {WorkbookError}
 */
export async function newRow(workbook: Workbook, sheet: string, at: number): Promise<NewRow> {
  const rows = new Map<number, readonly Cell[]>();
  for (const { number, cells } of (await workbook.content(sheet)).rows) if (cells.length > 0) rows.set(number, cells);
  const table = tableAt(workbook.tables, sheet, at);
  if (table) return inTable(table, rows);
  const block = blockAt(rows, at);
  return block ? atEnd(sheet, block, rows, []) : { refused: 'nothing', row: at };
}

function inTable({ name, sheet, range, hasTotalsRow }: TableInfo, rows: Rows): NewRow {
  const data = hasTotalsRow ? { ...range, bottom: range.bottom - 1 } : range;
  const longer = { ...range, bottom: range.bottom + 1 };
  return atEnd(sheet, data, rows, [{ edit: 'resizeTable', name, range: longer }]);
}

/** @param after what is to be done when a row has been added */
function atEnd(sheet: string, range: CellRange, rows: Rows, after: readonly Edit[]): NewRow {
  const { top, bottom, left, right } = range;
  const isIn = ({ column }: Cell): boolean => left <= column && column <= right;
  let used = bottom;
  // What stands ready with formulas alone is still to be filled in.
  while (used > top && !rows.get(used)?.some((cell) => isIn(cell) && cell.formula === undefined)) used--;
  if (used < bottom) return { row: used + 1, column: left, edits: [] };
  const row = bottom + 1;
  if (rows.get(row)?.some(isIn)) return { refused: 'filled', row: bottom };
  // Below a header alone there is nothing to go on with.
  if (top === bottom) return { row, column: left, edits: [] };
  return { row, column: left, edits: [{ edit: 'continueRow', sheet, range: { ...range, top: bottom } }, ...after] };
}

function tableAt(tables: readonly TableInfo[], sheet: string, at: number): TableInfo | undefined {
  const own = tables.filter((table) => table.sheet === sheet);
  const distance = ({ range: { top, bottom } }: TableInfo): number => Math.max(top - at, at - bottom, 0);
  return own.sort((one, other) => distance(one) - distance(other))[0];
}

/** The rows that stand together around one, or nearest above it; a total below them is none of them. */
function blockAt(rows: Rows, at: number): CellRange | undefined {
  const filled = [...rows.keys()];
  const start = filled.filter((row) => row <= at).at(-1) ?? filled[0];
  if (start === undefined) return undefined;
  let [top, bottom] = [start, start];
  while (rows.has(top - 1)) top--;
  while (rows.has(bottom + 1)) bottom++;
  while (bottom > top && rows.get(bottom)?.some((cell) => isTotal(cell, bottom))) bottom--;
  const columns = Array.from({ length: bottom - top + 1 }, (_, index) => rows.get(top + index) ?? [])
    .flat()
    .map(({ column }) => column);
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

/** A formula of several rows above it. */
function isTotal({ formula = '' }: Cell, row: number): boolean {
  return [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/gi)].some(
    ([, first, last]) => Number(first) < Number(last) && Number(last) < row,
  );
}
