/**
 * Cells as they stand in a sheet, before anybody has said what they mean.
 * The workbook adapters fill these types; `timesheet` gives them meaning.
 */

/** How Excel shows a number: the number format decides whether 0.3125 is 0,3125 or 07:30. */
export type CellShows =
  | 'text'
  | 'number'
  | 'percent'
  | 'date' // a calendar day, e.g. dd.mm.yyyy
  | 'dateTime' // a day and a clock time
  | 'time' // a clock time, e.g. hh:mm
  | 'duration' // hours that may pass 24, e.g. [h]:mm
  | 'boolean'
  | 'error'; // value is the error's name, e.g. "#N/A"

export interface Cell {
  /** 1 for column A. */
  readonly column: number;
  /**
   * What the cell holds. Dates and times are serial numbers of the 1900 system, also in a 1904 workbook (the adapter adds 1462 to dates).
   * `null` with a formula: the file holds no calculated value for it. Empty cells are left out of a row, unless a formula stands there.
   */
  readonly value: string | number | boolean | null;
  readonly shows: CellShows;
  /** The formula without its leading "=", when there is one, as a person writes it: `KRAV.DIETT(`, also where a file spells it otherwise. */
  readonly formula?: string;
}

export interface Row {
  /** 1 for the first row of the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  /** Only cells that hold something, by rising column. */
  readonly cells: readonly Cell[];
}

/** Corners included, counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet's content. `rows` may be walked more than once; each walk reads anew, so that a large sheet is never held whole. */
export interface SheetContent {
  readonly name: string;
  readonly rows: Iterable<Row>;
  readonly merges: readonly CellRange[];
  /** Columns that the user has hidden, counted from 1. */
  readonly hiddenColumns: readonly number[];
}

/** An Excel table (ListObject). */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** "B", "AA": the letters of a column counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1 for "A"; `undefined` when the text is no column of Excel (A … XFD). */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16_384 ? column : undefined;
}

/** "B7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Excel takes names of sheets for the same whatever their case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
