import { columnLetters, columnNumber } from '../../../timesheet/table';

const SKIPPED = [
  '"(?:[^"]|"")*"', // text
  "'(?:[^']|'')*'", // a quoted sheet name
  '\\[[^\\]]*\\]', // a structured reference
];
const REFERENCES = [
  '(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})(?![\\w.(!])',
  '(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\w.(!])',
  '(?<cell>\\$?[A-Z]{1,3}\\$?\\d{1,7})(?![\\w.(!])',
];
/** Come last: what is left are names and numbers, which are stepped over whole. */
const WORDS = ['[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*', '\\d[\\d.]*(?:E[+-]?\\d+)?'];
const TOKEN = new RegExp([...SKIPPED, ...REFERENCES, ...WORDS].join('|'), 'giu');

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Copied formulas are often stored once, at the first cell, and only referred to from the others.
 * This is what such a formula says a number of rows and columns further on.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token, columnRange?: string, rowRange?: string, cell?: string) => {
    if ((columnRange ?? rowRange ?? cell) === undefined) return token;
    // XFE1 is no cell but a name: the last column is XFD.
    if (cell !== undefined && columnNumber(cell.replace(/[$\d]/g, '')) === undefined) return token;
    return token.replace(
      /(\$?)([A-Z]+)|(\$?)(\d+)/gi,
      (part: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
        if (columnFixed === '$' || rowFixed === '$') return part;
        return letters === undefined ? String(around(Number(digits) + rows, ROWS)) : movedColumn(letters, columns);
      },
    );
  });
}

function movedColumn(letters: string, columns: number): string {
  const column = columnNumber(letters);
  return column === undefined ? letters : columnLetters(around(column + columns, COLUMNS));
}

/** Excel goes on from the other side of the sheet. */
function around(place: number, size: number): number {
  return ((((place - 1) % size) + size) % size) + 1;
}
