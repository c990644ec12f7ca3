import type { IssuePlace } from '../claim/issue';

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
  return [...text.matchAll(CELL)].map(([, quoted, plain = '', letters = '', row]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain.trim(),
    row: Number(row),
    column: columnOf(letters),
  }));
}

/** The cells as one writes them in a formula. */
export function cellListText(cells: readonly NamedCell[]): string {
  return cells.map(({ sheet, row, column }) => `${named(sheet)}!${lettersOf(column)}${row}`).join(', ');
}

/** The cells that exist in a workbook, as places for issues. */
export function placesOf(text: string): IssuePlace[] {
  return cellsOf(text).map(({ sheet, row, column }) => ({ sheet, row, column }));
}

function named(sheet: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
