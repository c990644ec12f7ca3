import type { CellPlace } from '../../workbook/workbook';
import type { SheetGrid } from './sheet-grid';

/** The grid with the cell in it that is gone to, also where its row is hidden or far below what is filled in. */
export function reaching(grid: SheetGrid, { row, column }: CellPlace): SheetGrid {
  const rows = withNumber(grid.rows, row);
  const columns = withNumber(grid.columns, column);
  return rows === grid.rows && columns === grid.columns ? grid : { ...grid, rows, columns };
}

function withNumber(numbers: readonly number[], number: number): readonly number[] {
  if (numbers.includes(number)) return numbers;
  const last = numbers.at(-1) ?? 0;
  if (number < last) return [...numbers, number].sort((one, other) => one - other);
  return [...numbers, ...Array.from({ length: number - last }, (_, index) => last + 1 + index)];
}
