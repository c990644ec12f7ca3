import { isBlank } from '../cells/cell-text';
import { headerName } from '../header/header-name';
import { isSameSheet, type Cell, type SheetContent, type TableInfo } from '../table';

/** A row of a table that Krav writes itself, by the names of its columns. */
export interface TableRecord<Column extends string> {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
}

/** The table, where the workbook has it. */
export interface RecordTable<Column extends string> {
  readonly sheet: string;
  /** Its name in Excel, where it is a table still. */
  readonly table: TableInfo | undefined;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** Blank rows are left out. */
  readonly records: readonly TableRecord<Column>[];
}

/** How the columns are called in each language. */
export type ColumnWords<Column extends string> = readonly Readonly<Record<Column, string>>[];

/** The first sheet or Excel table with one of the names and a header that names at least half of the columns. */
export function recordTable<Column extends string>(
  { contents, tables }: { readonly contents: readonly SheetContent[]; readonly tables: readonly TableInfo[] },
  names: readonly string[],
  words: ColumnWords<Column>,
): RecordTable<Column> | undefined {
  const isNamed = (name: string): boolean => names.some((known) => isSameSheet(known, name));
  for (const content of contents) {
    const table = tables.find(({ name, sheet }) => sheet === content.name && isNamed(name));
    if (!table && !isNamed(content.name)) continue;
    const found = readSheet(content, table, words);
    if (found) return found;
  }
  return undefined;
}

function readSheet<Column extends string>(
  { name: sheet, rows }: SheetContent,
  table: TableInfo | undefined,
  words: ColumnWords<Column>,
): RecordTable<Column> | undefined {
  let header: { readonly row: number; readonly columns: Partial<Record<Column, number>> } | undefined;
  const records: TableRecord<Column>[] = [];
  for (const { number: row, cells } of rows) {
    const columns = header ? undefined : headerOf(cells, words);
    if (columns) header = { row, columns };
    else if (header) {
      const values = valuesOf(cells, header.columns);
      if (Object.keys(values).length > 0) records.push({ sheet, row, cells: values });
    }
  }
  return header && { sheet, table, headerRow: header.row, columns: header.columns, records };
}

function headerOf<Column extends string>(
  cells: readonly Cell[],
  words: ColumnWords<Column>,
): Partial<Record<Column, number>> | undefined {
  const wanted = Object.keys(words[0] ?? {}) as Column[];
  const columns: Partial<Record<Column, number>> = {};
  for (const { value, column } of cells) {
    if (typeof value !== 'string') continue;
    const named = wanted.find((one) => words.some((known) => headerName(known[one]) === headerName(value)));
    if (named) columns[named] ??= column;
  }
  return Object.keys(columns).length * 2 >= wanted.length ? columns : undefined;
}

function valuesOf<Column extends string>(cells: readonly Cell[], columns: Partial<Record<Column, number>>) {
  const values: Partial<Record<Column, Cell>> = {};
  for (const name of Object.keys(columns) as Column[]) {
    const cell = cells.find(({ column }) => column === columns[name]);
    if (!isBlank(cell) && cell) values[name] = cell;
  }
  return values;
}
