import { SETTING_HEADERS, SETTINGS_NAMES } from '../../text/sheet-words';
import { cellText, isBlank } from '../cells/cell-text';
import { headerName } from '../header/header-name';
import type { Cell, Row, SheetContent, TableInfo } from '../table';
import { sheetsNotThere } from './claim-sheets';
import { SettingBook, type ReadSettings } from './setting-book';

export interface SettingSources {
  readonly contents: Iterable<SheetContent>;
  readonly tables: readonly TableInfo[];
  /** A parsed settings file. What it says goes before what the workbook says. */
  readonly file?: unknown;
}

/** The settings of a workbook and of a settings file, with whatever is wrong in either. */
export function readSettings({ contents, tables, file }: SettingSources): ReadSettings {
  const book = new SettingBook();
  for (const content of contents) {
    const own = tables.filter(({ name, sheet }) => sheet === content.name && isSettingsName(name));
    if (own.length > 0) for (const table of own) readExcelTable(content, table, book);
    else if (isSettingsName(content.name)) readSheet(content, book);
  }
  if (file !== undefined) {
    book.startSource();
    readFile(file, book);
  }
  const read = book.finish();
  return { ...read, issues: [...read.issues, ...sheetsNotThere(read.sheetRegulations, contents)] };
}

function isSettingsName(name: string): boolean {
  return SETTINGS_NAMES.some((known) => headerName(known) === headerName(name));
}

interface Columns {
  readonly key: number;
  readonly value: number;
}

function readExcelTable(
  content: SheetContent,
  { range, columns, hasHeaderRow, hasTotalsRow }: TableInfo,
  book: SettingBook,
): void {
  const found = columnsOf(columns.map((value, index): Cell => ({ column: range.left + index, value, shows: 'text' })));
  const places = found ?? { key: range.left, value: range.left + 1 };
  const first = hasHeaderRow ? range.top + 1 : range.top;
  const last = hasTotalsRow ? range.bottom - 1 : range.bottom;
  for (const row of content.rows) {
    if (row.number > last) return;
    if (row.number >= first) readRow(content.name, row, places, book);
  }
}

/** A sheet with a header «Felt | Verdi» anywhere, or with a name and a value in each row. */
function readSheet(content: SheetContent, book: SettingBook): void {
  let columns: Columns | undefined;
  for (const row of content.rows) {
    const header = columnsOf(row.cells);
    if (header !== undefined) columns = header;
    else readRow(content.name, row, columns ?? plainColumns(row), book);
  }
}

function readRow(sheet: string, row: Row, columns: Columns, book: SettingBook): void {
  const name = row.cells.find(({ column }) => column === columns.key);
  const value = row.cells.find(({ column }) => column === columns.value);
  if (name === undefined || value === undefined || typeof name.value !== 'string' || isBlank(name)) return;
  book.add(cellText(name), value, { sheet, row: row.number, column: value.column });
}

function plainColumns(row: Row): Columns {
  const filled = row.cells.filter((cell) => !isBlank(cell));
  return { key: filled[0]?.column ?? 0, value: filled[1]?.column ?? 0 };
}

function columnsOf(cells: readonly Cell[]): Columns | undefined {
  const named = (names: readonly string[]): number | undefined =>
    cells.find(({ value }) => typeof value === 'string' && names.some((name) => headerName(name) === headerName(value)))
      ?.column;
  const key = named(SETTING_HEADERS.key);
  const value = named(SETTING_HEADERS.value);
  return key === undefined || value === undefined ? undefined : { key, value };
}

function readFile(file: unknown, book: SettingBook): void {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    book.problem('setting/not-an-object', String(JSON.stringify(file) ?? file).slice(0, 60));
    return;
  }
  addNested('', file, book);
}

/** {"employer": {"name": …}} and {"employer.name": …} are the same; the items of a list are numbered. */
function addNested(prefix: string, value: unknown, book: SettingBook): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'object') {
    const entries = Array.isArray(value)
      ? value.map((item, index): [string, unknown] => [String(index + 1), item])
      : Object.entries(value);
    for (const [key, inner] of entries) addNested(prefix === '' ? key : `${prefix}.${key}`, inner, book);
    return;
  }
  book.add(prefix, cellOf(prefix, value as string | number | boolean), {});
}

/** In a file a per cent is a plain number, 12 or 0.3; there is no cell format for it to have lost. */
function cellOf(key: string, value: string | number | boolean): Cell {
  if (typeof value === 'number')
    return /percent$/i.test(key)
      ? { column: 0, value: value / 100, shows: 'percent' }
      : { column: 0, value, shows: 'number' };
  return { column: 0, value, shows: typeof value === 'string' ? 'text' : 'boolean' };
}
