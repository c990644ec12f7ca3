import { BooleanNumber, type IColumnData, type ICellData, type IRowData, type IWorksheetData } from '@univerjs/core';
import type { CellRange } from '../../timesheet/table';
import type { CellPlace } from '../workbook';
import type { CellPicture, CellStyle, ColumnLook, RowLook, SheetLook } from '../sheet-look';
import { gridCell } from './grid-cells';
import { styleName } from './grid-style';

/** Room below and beside what is there, to go on in. */
const MORE_ROWS = 200;
const MORE_COLUMNS = 8;
const FEWEST_COLUMNS = 26;

export interface SheetPicture extends Partial<IWorksheetData> {
  readonly id: string;
  readonly name: string;
  readonly cellData: Record<number, Record<number, ICellData>>;
}

export interface PictureOptions {
  readonly id: string;
  readonly isHidden: boolean;
  /** Where the grid cannot, the cell shows what the file holds, and is no formula to the grid. */
  readonly canWorkOut: (formula: string) => boolean;
  readonly styles: readonly CellStyle[];
  /** Told of each formula that it cannot. */
  readonly tellForeign: (cell: ForeignFormula) => void;
}

/** A formula that only Excel works out; the cell shows what it came to when the file was last saved there. */
export interface ForeignFormula extends CellPlace {
  readonly sheet: string;
  readonly formula: string;
}

/** A sheet of the file as the grid draws it. */
export function sheetPicture(
  look: SheetLook,
  { id, isHidden, canWorkOut, styles, tellForeign }: PictureOptions,
): SheetPicture {
  const cellData: SheetPicture['cellData'] = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  let last = 0;
  let widest = 0;
  for (const row of look.rows) {
    const cells: Record<number, ICellData> = {};
    for (const picture of row.cells) {
      const formula = picture.cell?.formula;
      const isForeign = formula !== undefined && (picture.array !== undefined || !canWorkOut(formula));
      if (isForeign) tellForeign({ sheet: look.name, row: row.number, column: picture.column, formula });
      cells[picture.column - 1] = cellOf(picture, isForeign);
      widest = Math.max(widest, picture.column);
    }
    cellData[row.number - 1] = cells;
    const looks = rowOf(row, tallest(row, styles, look.defaultHeight));
    if (looks) rowData[row.number - 1] = looks;
    last = row.number;
  }
  const columnCount = Math.max(widest + MORE_COLUMNS, FEWEST_COLUMNS);
  const { rows, columns } = look.frozen;
  return {
    id,
    name: look.name,
    hidden: flag(isHidden),
    rowCount: last + MORE_ROWS,
    columnCount,
    defaultColumnWidth: look.defaultWidth,
    defaultRowHeight: look.defaultHeight,
    cellData,
    rowData,
    columnData: columnsOf(look.columns, columnCount),
    mergeData: look.merges.map(rangeOf),
    showGridlines: flag(look.showsGridlines),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    ...(look.tabColor !== undefined && { tabColor: look.tabColor }),
  };
}

function cellOf({ style, cell }: CellPicture, isForeign: boolean): ICellData {
  const name = style === 0 ? undefined : styleName(style);
  if (cell === undefined) return name === undefined ? {} : { s: name };
  const { formula: _foreign, ...value } = cell;
  return gridCell(isForeign ? value : cell, name);
}

/** Excel gives a row the height that its largest letters need, and need not write it in the file. */
function tallest(row: RowLook, styles: readonly CellStyle[], least: number): number | undefined {
  if (row.height !== undefined) return row.height;
  const size = Math.max(0, ...row.cells.map(({ style, cell }) => (cell ? (styles[style]?.font.size ?? 0) : 0)));
  const needed = Math.ceil(size * LINE_HEIGHT);
  return needed > least ? needed : undefined;
}

/** Pixels for a line of letters of one point. */
const LINE_HEIGHT = 1.75;

function rowOf({ hidden, style }: RowLook, height: number | undefined): Partial<IRowData> | undefined {
  if (height === undefined && !hidden && style === undefined) return undefined;
  return {
    ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(style !== undefined && style > 0 && { s: styleName(style) }),
  };
}

function columnsOf(columns: readonly ColumnLook[], count: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, width, hidden, style } of columns)
    for (let column = from; column <= Math.min(to, count); column++)
      data[column - 1] = {
        ...(width !== undefined && { w: width }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style > 0 && { s: styleName(style) }),
      };
  return data;
}

function rangeOf({ top, left, bottom, right }: CellRange) {
  return { startRow: top - 1, endRow: bottom - 1, startColumn: left - 1, endColumn: right - 1 };
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
