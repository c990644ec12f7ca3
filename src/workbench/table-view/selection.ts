import type { CellRange } from '../../timesheet/table';
import { cellShown } from '../../workbook/typed/cell-shown';
import type { FormulaRefusal } from '../../workbook/typed/formula-refusals';
import type { CellEdit, CellPlace } from '../../workbook/workbook';
import { cellWrite } from './cell-write';
import { reaching } from './reaching';
import type { SheetGrid } from './sheet-grid';

/** The block between two corners. */
export function blockOf(one: CellPlace, other: CellPlace): CellRange {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** What is shown of a block, as programs hand a table on: a tab between cells, a line for each row. Hidden rows are left out. */
export function textOfBlock({ rows, columns, cells }: SheetGrid, { top, left, bottom, right }: CellRange): string {
  const inBlock = columns.filter((column) => left <= column && column <= right);
  return rows
    .filter((row) => top <= row && row <= bottom)
    .map((row) => inBlock.map((column) => quoted(shownAt(cells.get(row)?.get(column)))).join('\t'))
    .join('\n');
}

function shownAt(cell: Parameters<typeof cellShown>[0] | undefined): string {
  return cell ? cellShown(cell) : '';
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export interface PastedBlock {
  readonly range: CellRange;
  readonly cells: readonly CellEdit[];
  readonly refused: readonly (CellPlace & { readonly why: FormulaRefusal })[];
}

/** What is pasted, from the first cell of a block on, over the rows and columns that are shown; one value fills the block, as in Excel. */
export function pastedBlock(grid: SheetGrid, block: CellRange, pasted: readonly (readonly string[])[]): PastedBlock {
  const isOne = pasted.length === 1 && pasted[0]?.length === 1;
  const width = Math.max(...pasted.map(({ length }) => length));
  const room = reaching(grid, { row: block.top + pasted.length, column: block.left + width });
  const from = (numbers: readonly number[], first: number, last: number, count: number): readonly number[] =>
    isOne
      ? numbers.filter((number) => first <= number && number <= last)
      : numbers.slice(numbers.indexOf(first)).slice(0, count);
  const rows = from(room.rows, block.top, block.bottom, pasted.length);
  const columns = from(room.columns, block.left, block.right, width);
  const cells: CellEdit[] = [];
  const refused: (CellPlace & { why: FormulaRefusal })[] = [];
  rows.forEach((row, down) =>
    columns.forEach((column, aside) => {
      const text = isOne ? pasted[0]?.[0] : pasted[down]?.[aside];
      if (text === undefined) return;
      const write = cellWrite(text, grid.cells.get(row)?.get(column));
      if ('refused' in write) refused.push({ row, column, why: write.refused });
      else cells.push({ row, column, value: write.value, ...(write.look && { look: write.look }) });
    }),
  );
  const range = {
    top: rows[0] ?? block.top,
    left: columns[0] ?? block.left,
    bottom: rows.at(-1) ?? block.top,
    right: columns.at(-1) ?? block.left,
  };
  return { range, cells, refused };
}
