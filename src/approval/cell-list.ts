import type { IssuePlace } from '../claim/issue';
import { cellAddress, columnNumber } from '../timesheet/table';

/** A cell that a return is about: row and column from 1. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A sheet whose name has other letters stands in quotes, as in a formula. */
const CELL = /(?:'((?:[^']|'')+)'|([^!,;']+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})/g;

/** "Timeliste!D5, 'Ark 1'!E7" as cells. What is no cell is passed over. */
export function cellsOf(text: string): NamedCell[] {
  return [...text.matchAll(CELL)].flatMap(([, quoted, plain = '', letters = '', row]) => {
    const column = columnNumber(letters);
    return column === undefined
      ? []
      : [{ sheet: quoted?.replaceAll("''", "'") ?? plain.trim(), row: Number(row), column }];
  });
}

/** The cells as one writes them in a formula. */
export function cellListText(cells: readonly NamedCell[]): string {
  return cells.map(({ sheet, row, column }) => `${named(sheet)}!${cellAddress(row, column)}`).join(', ');
}

/** The cells that exist in a workbook, as places for issues. */
export function placesOf(text: string): IssuePlace[] {
  return cellsOf(text).map(({ sheet, row, column }) => ({ sheet, row, column }));
}

function named(sheet: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
