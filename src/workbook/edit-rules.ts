import { cellAddress, type CellRange, type TableInfo } from '../timesheet/table';
import { cannotWrite } from './cannot-write';
import { refuseRange } from './places';
import { overlap, rangeAddress } from './ranges';
import type { CellInput, DefinedName, SheetInfo } from './workbook';

/** What the rules need to know of the workbook that is to be changed. */
interface Names {
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
}

const LONGEST_COLUMN_NAME = 255;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const WIDEST = 255;
/** Excel takes a list written in the rule itself only up to this length. */
const LONGEST_INLINE = 255;

export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8192;

/** Lists that do not fit in the rule stand on this sheet, one in each column. */
export const VALUES_SHEET = '_krav';

export function refuseSheetName({ sheets }: { readonly sheets: readonly SheetInfo[] }, name: string): void {
  const taken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw cannotWrite(`there is a sheet named ${name} already`);

  const isAllowed = /^(?!')[^\x00-\x1f[\]:*?/\\]{1,31}(?<!')$/.test(name) && name.toLowerCase() !== 'history';
  if (!isAllowed) throw cannotWrite(`Excel does not allow a sheet named ${name}`);
}

/** @param widths in characters */
export function refuseWidths(widths: readonly number[] = []): void {
  if (widths.length > MOST_COLUMNS) throw cannotWrite(`${widths.length} columns`);
  for (const width of widths) {
    if (!(width >= 0 && width <= WIDEST)) throw cannotWrite(`a column ${width} characters wide`);
  }
}

export function refuseFrozenRows(rows = 0): void {
  if (rows > 0 && (!Number.isInteger(rows) || rows >= MOST_ROWS)) throw cannotWrite(`${rows} frozen rows`);
}

export function refuseTableName({ tables, names }: Names, name: string): void {
  const looksLikeCell = /^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r|c|r\d*c\d*)$/i.test(name);
  if (looksLikeCell || !/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name)) {
    throw cannotWrite(`Excel does not allow a table named ${name}`);
  }
  const taken = [...tables, ...names].some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw cannotWrite(`the name ${name} is taken`);
}

export function refuseColumns(range: CellRange, columns: readonly string[]): void {
  const width = range.right - range.left + 1;
  if (columns.length !== width) throw cannotWrite(`${columns.length} column names for ${width} columns`);
  if (range.bottom === range.top) throw cannotWrite('a table has a header and at least one row');
  const seen = new Set<string>();
  for (const column of columns) {
    if (column === '' || column.length > LONGEST_COLUMN_NAME) throw cannotWrite('a column name is empty or too long');
    if (seen.has(column.toLowerCase())) throw cannotWrite(`two columns are named ${column}`);
    seen.add(column.toLowerCase());
  }
}

/** Only the number of rows can change: another set of columns would be another table. */
export function refuseResize({ name, range: before, hasHeaderRow, hasTotalsRow }: TableInfo, range: CellRange): void {
  refuseRange(range);
  if (range.top !== before.top || range.left !== before.left || range.right !== before.right) {
    throw cannotWrite(`${name}: only the last row of a table can be moved`);
  }
  if (hasTotalsRow) throw cannotWrite(`${name} has a totals row, which would have to move with its formulas`);
  if (range.bottom < range.top + (hasHeaderRow ? 1 : 0)) throw cannotWrite(`${name}: a table has at least one row`);
}

export function refuseOverlap({ tables }: Names, sheet: string, range: CellRange, itself?: TableInfo): void {
  for (const table of tables) {
    if (table.name !== itself?.name && table.sheet === sheet && overlap(table.range, range)) {
      throw cannotWrite(`${rangeAddress(range)} reaches into the table ${table.name}`);
    }
  }
}

export function refuseMerges(merges: readonly CellRange[], range: CellRange): void {
  for (const merge of merges) {
    if (overlap(merge, range))
      throw cannotWrite(`${rangeAddress(merge)} is merged, and a table cannot hold merged cells`);
  }
}

/** A header cell may be written, but not to say something else than the table does. */
export function refuseHeaderChange(
  { tables }: Names,
  sheet: string,
  row: number,
  column: number,
  value: unknown,
): void {
  const table = tableHeaderAt({ tables }, sheet, row, column);
  if (table && value !== table.columns[column - table.range.left]) {
    throw cannotWrite(`${cellAddress(row, column)} is the header of a column in the table ${table.name}`);
  }
}

/** The table that has the cell in its header. */
export function tableHeaderAt<Table extends TableInfo>(
  { tables }: { readonly tables: readonly Table[] },
  sheet: string,
  row: number,
  column: number,
): Table | undefined {
  return tables.find(({ range: { top, left, right }, hasHeaderRow, ...table }) => {
    return hasHeaderRow && table.sheet === sheet && row === top && left <= column && column <= right;
  });
}

export function refuseValue(row: number, column: number, value: CellInput): void {
  const address = cellAddress(row, column);
  const plain = typeof value === 'object' && value !== null ? value.value : value;
  if (typeof plain === 'number' && !Number.isFinite(plain))
    throw cannotWrite(`${address}: ${plain} is no number that a cell can hold`);
  if (typeof plain === 'string' && plain.length > LONGEST_TEXT)
    throw cannotWrite(`${address}: a text of ${plain.length} characters`);
  if (typeof value !== 'object' || value === null) return;
  const { length } = value.formula.replace(/^=/, '');
  if (length === 0 || length > LONGEST_FORMULA) throw cannotWrite(`${address}: a formula of ${length} characters`);
}

export function refuseList(values: readonly string[]): void {
  if (values.length === 0 || values.includes('')) throw cannotWrite('a list needs values, and none may be empty');
}

/** Excel splits at commas and strips blanks, so a value that has them must stand in a cell. */
export function isShortList(values: readonly string[]): boolean {
  const isPlain = values.every((value) => value === value.trim() && !/[,\r\n\t]/.test(value));
  return isPlain && values.join(',').length <= LONGEST_INLINE;
}
