import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Cell } from '../../timesheet/table';
import type { GridEngine } from '../../workbook/grid/engine';
import { isErrorOfGrid, valueOfGrid } from '../../workbook/grid/grid-cells';
import { formatShows } from '../../workbook/number-formats';
import type { ChosenFigures } from '../desk-state';
import { activeSheet } from './active-sheet';
import { figuresOf } from './figures-of';

/** Milliseconds after the last change: who drags over a thousand rows chooses a thousand times. */
const QUIET = 100;

const HEARD: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetRangeValuesMutation.id,
  SetWorksheetActiveOperation.id,
]);

/** Tells what the chosen cells come to, whenever others are chosen or one of them is another. */
export function followChosenFigures(engine: GridEngine, tell: (figures: ChosenFigures | undefined) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!HEARD.has(id)) return;
    clearTimeout(timer);
    timer = setTimeout(() => tell(figuresOf(chosenCells(engine))), QUIET);
  });
}

/** Those that are seen: what stands in hidden rows and columns is left out, as in Excel. */
function* chosenCells({ injector }: GridEngine): Iterable<Pick<Cell, 'value' | 'shows'>> {
  const units = injector.get(IUniverInstanceService);
  const sheet = activeSheet(units);
  if (!sheet) return;
  const { worksheet, unitId, subUnitId } = sheet;
  const styles = units.getUnit<Workbook>(unitId)?.getStyles();
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[subUnitId];
  const chosen = injector.get(SheetsSelectionsService).getCurrentSelections();
  const blocks = chosen.map(({ range }) => within(range, worksheet));
  for (const [index, { startRow, endRow, startColumn, endColumn }] of blocks.entries())
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) {
        // Blocks may lie over each other.
        if (blocks.slice(0, index).some((block) => holds(block, row, column))) continue;
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) continue;
        const cell = spilled?.[row]?.[column] ?? worksheet.getCellRaw(row, column);
        if (cell) yield cellOf(cell, styles?.getStyleByCell(cell)?.n?.pattern);
      }
}

/** Of a whole row or column the engine tells but one way. */
function within({ startRow, endRow, startColumn, endColumn }: IRange, worksheet: Worksheet): IRange {
  const [lastRow, lastColumn] = [worksheet.getRowCount() - 1, worksheet.getColumnCount() - 1];
  return {
    startRow: startRow || 0,
    endRow: Number.isNaN(endRow) ? lastRow : Math.min(endRow, lastRow),
    startColumn: startColumn || 0,
    endColumn: Number.isNaN(endColumn) ? lastColumn : Math.min(endColumn, lastColumn),
  };
}

function holds({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function cellOf(cell: ICellData, format: string | undefined): Pick<Cell, 'value' | 'shows'> {
  const value = valueOfGrid(cell);
  if (typeof value === 'number') return { value, shows: formatShows(format ?? '') };
  return { value, shows: isErrorOfGrid(cell) ? 'error' : 'text' };
}
