import type { CellRange } from '../../timesheet/table';

/** Known to Excel from ExcelApi 1.13 on; an older one has merges that we do not see. */
export function mergesOf(range: Excel.Range): Excel.RangeAreas | undefined {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

export function mergedRanges(merged: Excel.RangeAreas | undefined): CellRange[] {
  return merged && !merged.isNullObject ? merged.areas.items.map(cellRange) : [];
}

/** Excel counts from 0 and we from 1. */
export function cellRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
