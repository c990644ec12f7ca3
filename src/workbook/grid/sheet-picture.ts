import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { SheetContent } from '../../timesheet/table';
import { gridCell } from './grid-cells';

/** Room below and beside what is there, to go on in. */
const MORE_ROWS = 200;
const MORE_COLUMNS = 8;
const FEWEST_COLUMNS = 26;

export interface SheetPicture extends Partial<IWorksheetData> {
  readonly id: string;
  readonly name: string;
  cellData: Record<number, Record<number, ICellData>>;
}

/** A sheet of the file as the grid draws it. */
export function sheetPicture(
  id: string,
  content: SheetContent,
  hidden: boolean,
  canWorkOut: (formula: string) => boolean,
): SheetPicture {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { hd: BooleanNumber }> = {};
  let last = 0;
  let widest = 0;
  for (const { number, hidden: isHidden, cells } of content.rows) {
    const row: Record<number, ICellData> = {};
    for (const cell of cells) {
      const { formula, ...value } = cell;
      const isForeign = formula !== undefined && !canWorkOut(formula);
      row[cell.column - 1] = gridCell(isForeign ? value : cell, PATTERN_STYLES[cell.shows]);
      widest = Math.max(widest, cell.column);
    }
    cellData[number - 1] = row;
    if (isHidden) rowData[number - 1] = { hd: BooleanNumber.TRUE };
    last = number;
  }
  return {
    id,
    name: content.name,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: last + MORE_ROWS,
    columnCount: Math.max(widest + MORE_COLUMNS, FEWEST_COLUMNS),
    cellData,
    rowData,
    columnData: Object.fromEntries(content.hiddenColumns.map((column) => [column - 1, { hd: BooleanNumber.TRUE }])),
    mergeData: content.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      endRow: bottom - 1,
      startColumn: left - 1,
      endColumn: right - 1,
    })),
  };
}

const PATTERN_STYLES: Readonly<Record<string, string | undefined>> = {
  date: 'date',
  time: 'time',
  dateTime: 'dateTime',
  duration: 'duration',
  percent: 'percent',
};

export const STYLES = {
  date: { n: { pattern: 'dd.mm.yyyy' } },
  time: { n: { pattern: 'hh:mm' } },
  dateTime: { n: { pattern: 'dd.mm.yyyy hh:mm' } },
  duration: { n: { pattern: '[h]:mm' } },
  percent: { n: { pattern: '0%' } },
};
