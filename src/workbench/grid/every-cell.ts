import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * The cells that a change of the grid's brings, by their rows and columns from 0.
 *
 * @param made where a cell that is to be nothing becomes one that holds nothing
 */
export function everyCell(
  cells: Cells | undefined,
  tell: (cell: ICellData, row: number, column: number) => void,
  made?: Cells,
): void {
  for (const [row, columns] of Object.entries(cells ?? {}))
    for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      const told = cell ?? (made ? ((made[Number(row)] ??= {})[Number(column)] = {}) : undefined);
      if (told) tell(told, Number(row), Number(column));
    }
}
