import type { CellPlace } from '../../workbook/workbook';
import type { SheetGrid } from './sheet-grid';

/** So many rows for Page Up and Page Down. */
const PAGE_KEY_ROWS = 20;

export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key moves to in the grid, as the ARIA authoring practices have it for a grid; `undefined` when it moves nowhere.
 * Rows and columns that are hidden are passed by.
 */
export function moved({ rows, columns }: SheetGrid, from: CellPlace, keys: Keys): CellPlace | undefined {
  const row = rows.indexOf(from.row);
  const column = columns.indexOf(from.column);
  const far = keys.ctrlKey || keys.metaKey;
  const to = (rowIndex: number, columnIndex: number): CellPlace => ({
    row: at(rows, rowIndex),
    column: at(columns, columnIndex),
  });
  switch (keys.key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(far ? rows.length : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, far ? columns.length : column + 1);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? rows.length : row, columns.length);
    case 'PageUp':
      return to(row - PAGE_KEY_ROWS, column);
    case 'PageDown':
      return to(row + PAGE_KEY_ROWS, column);
    default:
      return undefined;
  }
}

/** At the edge one stays. */
function at(numbers: readonly number[], index: number): number {
  return numbers[Math.min(Math.max(index, 0), numbers.length - 1)] ?? 1;
}

/** The rows or columns around a place: so many at a time, so that a page never grows with the sheet. */
export function windowOf(numbers: readonly number[], around: number, size: number): readonly number[] {
  const first = Math.floor(Math.max(numbers.indexOf(around), 0) / size) * size;
  return numbers.slice(first, first + size);
}
