import type { ICellData } from '@univerjs/core';
import type { CellChange, CellResult, CellUpdate } from '../cell-updates';
import type { GridChanges } from './changes';
import { isErrorOfGrid, valueOfGrid } from './grid-cells';
import type { GridSheets } from './grid-sheets';
import { isFileStyle } from './grid-style';

/** What has been typed and worked out in the grid, as the file is told of it. */
export function gridUpdates(changes: GridChanges, grid: GridSheets): CellUpdate[] {
  return [...changes].map(({ sheet, row, column, maker }) => {
    const cell = grid.cell(sheet, row, column);
    const place = { sheet, row: row + 1, column: column + 1 };
    if (maker === 'calculation') return { ...place, change: { kind: 'result', value: resultOf(cell) ?? '' } };
    // A style that the file does not have is of the format that came with what was typed.
    const format = isFileStyle(cell?.s) ? undefined : grid.format(sheet, row, column);
    return { ...place, change: typedChange(cell, format === undefined ? {} : { format }) };
  });
}

function typedChange(cell: ICellData | null, format: { readonly format?: string }): CellChange {
  const formula = cell?.f;
  if (!formula) return { kind: 'value', value: valueOfGrid(cell), ...format };
  const value = resultOf(cell);
  return { kind: 'formula', formula, ...(value !== null && { value }), ...format };
}

function resultOf(cell: ICellData | null): CellResult | null {
  const value = valueOfGrid(cell);
  return isErrorOfGrid(cell) ? { error: String(value) } : value;
}
