import type { CellRange, TableInfo } from '../timesheet/table';
import { cannotWrite } from './cannot-write';
import { refuseOverlap } from './edit-rules';
import { refuseRange } from './places';
import { overlap, rangeAddress } from './ranges';
import type { DefinedName } from './workbook';

interface Names {
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
}

/** The cells below a row that is to be continued. @throws {WorkbookError} when it is no row, or when another table lies there */
export function rowBelow(names: Names, sheet: string, range: CellRange): CellRange {
  if (range.top !== range.bottom) throw cannotWrite(`${rangeAddress(range)} is more than one row`);
  const below = { ...range, top: range.top + 1, bottom: range.bottom + 1 };
  refuseRange(below);
  const own = names.tables.find((table) => table.sheet === sheet && overlap(table.range, range));
  refuseOverlap(names, sheet, below, own);
  return below;
}

export function refuseFilled(below: CellRange, isFilled: boolean): void {
  if (isFilled) throw cannotWrite(`something stands in ${rangeAddress(below)}`);
}
