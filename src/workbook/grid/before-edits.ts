import { type Cell, type CellRange } from '../../timesheet/table';
import type { CellUpdate } from '../cell-updates';
import { overlap } from '../ranges';
import type { Edit } from '../workbook';
import type { XlsxWorkbook } from '../xlsx/xlsx-workbook';

/** What is to be done to the file to have it as it was. */
export interface Before {
  readonly cells: readonly CellUpdate[];
  readonly tables: readonly Extract<Edit, { edit: 'resizeTable' }>[];
}

/** What stands where the edits write, with its style. Of edits that write cells and move the end of tables; others are not taken back. */
export function beforeEdits(file: XlsxWorkbook, edits: readonly Edit[]): Before {
  const touched = new Map<string, CellRange[]>();
  for (const { sheet, range } of edits.flatMap(rangesOf)) touched.set(sheet, [...(touched.get(sheet) ?? []), range]);
  const names = edits.flatMap((edit) => (edit.edit === 'resizeTable' ? [edit.name.toLowerCase()] : []));
  return {
    cells: [...touched].flatMap(([sheet, ranges]) => cellsBefore(file, sheet, ranges)),
    tables: file.tables
      .filter(({ name }) => names.includes(name.toLowerCase()))
      .map(({ name, range }) => ({ edit: 'resizeTable', name, range })),
  };
}

function rangesOf(edit: Edit): { readonly sheet: string; readonly range: CellRange }[] {
  if (edit.edit === 'setCells')
    return edit.cells.map(({ row, column }) => ({
      sheet: edit.sheet,
      range: { top: row, left: column, bottom: row, right: column },
    }));
  if (edit.edit !== 'continueRow') return [];
  const { sheet, range } = edit;
  return [{ sheet, range: { ...range, top: range.top + 1, bottom: range.bottom + 1 } }];
}

function cellsBefore(file: XlsxWorkbook, sheet: string, ranges: readonly CellRange[]): CellUpdate[] {
  const found = new Map<string, CellUpdate>();
  const put = (row: number, column: number, style: number, cell?: Cell): void =>
    void found.set(`${row} ${column}`, { sheet, row, column, change: changeOf(cell, style) });
  // A cell that the file does not list is taken out of it again.
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) put(row, column, 0);
  const rows = new Set(ranges.map(({ top }) => top));
  for (const { number: row, cells } of file.look(sheet).rows) {
    if (!rows.has(row)) continue;
    for (const { column, style, cell } of cells)
      if (ranges.some((range) => overlap(range, { top: row, bottom: row, left: column, right: column })))
        put(row, column, style, cell);
  }
  return [...found.values()];
}

function changeOf(cell: Cell | undefined, style: number): CellUpdate['change'] {
  const value = cell?.value ?? null;
  if (cell?.formula === undefined) return { kind: 'value', value, style };
  const result = cell.shows === 'error' ? { error: String(value) } : value;
  return { kind: 'formula', formula: cell.formula, ...(result !== null && { value: result }), style };
}
