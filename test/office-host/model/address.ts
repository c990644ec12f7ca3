import { columnLetters, columnNumber } from '../../../src/timesheet/table';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Counted from 0, as Office.js does. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export interface Address extends Box {
  readonly sheet: string | undefined;
}

/** «Ark!B2:C3», «'To ord'!$A$1», «B:C», «2:5»; undefined for what is no address. */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? undefined : unquoted(text.slice(0, bang));
  const [first = '', last = first] = text
    .slice(bang + 1)
    .replace(/\$/g, '')
    .split(':');
  const from = corner(first);
  const to = corner(last);
  if (!from || !to || (from.row === undefined) !== (to.row === undefined)) return undefined;
  // A column or a row alone is «B:B» and «2:2»: «7» is a number, and «B» a name.
  if (!text.includes(':', bang) && (from.row === undefined || from.column === undefined)) return undefined;
  const [row, bottom] = ordered(from.row ?? 0, to.row ?? ROWS - 1);
  const [column, right] = ordered(from.column ?? 0, to.column ?? COLUMNS - 1);
  return { sheet, row, column, height: bottom - row + 1, width: right - column + 1 };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === '') return undefined;
  const column = match[1] === '' ? undefined : columnNumber(match[1]!);
  if (match[1] !== '' && column === undefined) return undefined;
  const row = match[2] === '' ? undefined : Number(match[2]);
  if (row !== undefined && (row < 1 || row > ROWS)) return undefined;
  return { row: row === undefined ? undefined : row - 1, column: column === undefined ? undefined : column - 1 };
}

const ordered = (one: number, other: number): [number, number] => (one <= other ? [one, other] : [other, one]);

const unquoted = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** «B2:C3», «B:C» or «2:5». */
export function boxAddress({ row, column, height, width }: Box): string {
  if (height === ROWS && width === COLUMNS) return `1:${ROWS}`;
  if (height === ROWS) return `${columnLetters(column + 1)}:${columnLetters(column + width)}`;
  if (width === COLUMNS) return `${row + 1}:${row + height}`;
  const first = `${columnLetters(column + 1)}${row + 1}`;
  if (height === 1 && width === 1) return first;
  return `${first}:${columnLetters(column + width)}${row + height}`;
}

export function intersection(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const height = Math.min(one.row + one.height, other.row + other.height) - row;
  const width = Math.min(one.column + one.width, other.column + other.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : undefined;
}

export function around(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    height: Math.max(one.row + one.height, other.row + other.height) - row,
    width: Math.max(one.column + one.width, other.column + other.width) - column,
  };
}
