import type { CellLook } from '../../workbook';
import { isEmpty, isFormula, type CellContent } from './cell-xml';
import type { CellResult } from '../../cell-updates';

/** What a cell is to become. */
export type WrittenCell = NewCell | NewResult | NewFormat;

export interface NewCell {
  readonly value: CellContent;
  readonly look?: CellLook | undefined;
  readonly format?: string | undefined;
  /** The number of the style that it is to have, in the place of its own. */
  readonly style?: number | undefined;
}

/** The formula stays as it stands. */
export interface NewResult {
  readonly result: CellResult;
  readonly format?: string | undefined;
}

/** All stays but the number format. */
export interface NewFormat {
  readonly onlyFormat: string;
}

/** By row and column. */
export type WrittenRows = ReadonlyMap<number, ReadonlyMap<number, WrittenCell>>;

/** Where the cell's style comes from, and what a value is under it. */
export interface CellStyles {
  /** @param own the number of the style that the cell has, or would take from its row or column */
  readonly styleOf: (cell: WrittenCell, own: number) => number;
  /** The value as it is stored under a style: a 1904 workbook counts its days in its own way. */
  readonly stored: <Content extends CellContent>(style: number, content: Content) => Content;
}

/** The number format that the cell is to have, when it is another. */
export function formatOf(cell: WrittenCell): string | undefined {
  return 'onlyFormat' in cell ? cell.onlyFormat : cell.format;
}

export function setsCell(cell: WrittenCell): cell is NewCell {
  return 'value' in cell;
}

export function setsFormula(cell: WrittenCell): boolean {
  return setsCell(cell) && isFormula(cell.value);
}

export function leavesEmpty(cell: WrittenCell): boolean {
  return !setsCell(cell) || isEmpty(cell.value);
}
