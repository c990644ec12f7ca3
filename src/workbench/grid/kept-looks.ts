import {
  UniverInstanceType,
  type ICellData,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { valueOfGrid } from '../../workbook/grid/grid-cells';
import { everyCell } from './every-cell';

/** What is pasted or filled keeps the look of the cells that it comes to; the file gets what it is, and how a number is shown. */
export function keepLooks(units: IUniverInstanceService, params: ISetRangeValuesMutationParams): void {
  const unit = unitOf(units, params.unitId);
  if (unit) everyCell(params.cellValue, (cell) => plain(unit, cell));
}

/** The same of what is cut and pasted, or dragged: there the engine moves the cell with its look. */
export function keepLooksOfMoved(units: IUniverInstanceService, { unitId, from, to }: IMoveRangeMutationParams): void {
  const unit = unitOf(units, unitId);
  if (!unit) return;
  for (const { subUnitId, value } of [from, to]) {
    const sheet = unit.getSheetBySheetId(subUnitId);
    if (!sheet) continue;
    everyCell(
      value,
      (cell, row, column) => {
        plain(unit, cell);
        putOn(unit, sheet.getCellRaw(row, column), cell);
      },
      value,
    );
  }
}

function unitOf(units: IUniverInstanceService, id: string): Nullable<Workbook> {
  return units.getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
}

/** Letters with looks of their own become text. */
function plain(unit: Workbook, cell: ICellData): void {
  if (cell.p) {
    cell.v = valueOfGrid(cell);
    cell.p = null;
  }
  if (cell.s === undefined) return;
  const pattern = unit.getStyles().getStyleByCell(cell)?.n?.pattern;
  if (pattern === undefined) delete cell.s;
  else cell.s = { n: { pattern } };
}

/** A moved cell is put there whole, so the look that was there is said again. */
function putOn(unit: Workbook, there: Nullable<ICellData>, cell: ICellData): void {
  if (there?.s === undefined || there.s === null) return;
  cell.s = typeof cell.s === 'object' ? { ...unit.getStyles().getStyleByCell(there), ...cell.s } : there.s;
}
