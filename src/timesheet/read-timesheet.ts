import type { Entry, Field, RowWithoutEntry } from '../claim/entry';
import type { Issue, Severity } from '../claim/issue';
import { CONTENT_NAMES, LOG_NAMES, ROLES_NAMES } from '../text/approval-words';
import { INVOICE_NAMES, TRIP_NAMES } from '../text/checklist-words';
import { RATES_NAMES, SETTINGS_NAMES } from '../text/sheet-words';
import { withoutIdentityNumbers } from '../values/identity-number';
import { headerName } from './header/header-name';
import { readAs } from './header/shared-columns';
import type { ColumnMap, Completeness } from './header/table-columns';
import { IssueBook, rowsText } from './issue-book';
import { warnOfOutlyingDays } from './outlying-days';
import { SheetReader, type OpenTable } from './sheet-reader';
import { columnLetters, isSameSheet, type SheetContent, type TableInfo } from './table';

export interface TimesheetSources {
  /** Each is walked once. */
  readonly contents: Iterable<SheetContent>;
  readonly tables: readonly TableInfo[];
  /** Names of hidden sheets: they are looked into, but not read. */
  readonly hiddenSheets?: readonly string[];
  /** Where fields stand in every sheet that is read; wins over the headers. */
  readonly map?: ColumnMap;
  /** Where fields stand in one sheet, by its name, as the workbook remembers it. `map` wins. */
  readonly sheetMaps?: Readonly<Record<string, ColumnMap>>;
  /** Claim this sheet and no other. */
  readonly onlySheet?: string;
  /** Sheets of other claims -> their regulation. They are read for what is claimed twice, and nothing is said of how they are filled in. */
  readonly elsewhere?: ReadonlyMap<string, string | undefined>;
}

export interface Timesheet {
  readonly entries: Entry[];
  /** Rows of the sheets of other claims. */
  readonly elsewhere: Entry[];
  readonly issues: Issue[];
  readonly rowsWithoutEntry: readonly RowWithoutEntry[];
  readonly readings: TableReading[];
}

/** How one table was read: for the user to look over. */
export interface TableReading {
  readonly sheet: string;
  /** The lowest header row; 0 when the table begins in row 1 without one. */
  readonly headerRow: number;
  readonly columns: ColumnMap;
  /** What the rows take from each column that is read, from the left. */
  readonly readAs: readonly { readonly column: number; readonly field: Field }[];
  /** Headers whose columns are not read: they name nothing Krav knows, or nothing that this kind of table has. */
  readonly notUnderstood: readonly string[];
}

/** Cells to entries. Whatever is unsure, wrong or passed over is an issue; nothing stops the reading. */
export function readTimesheet(sources: TimesheetSources): Timesheet {
  const book = new IssueBook();
  const timesheet = { entries: [] as Entry[], elsewhere: [] as Entry[], readings: [] as TableReading[] };
  const without: { sheet: string; reader: SheetReader }[] = [];
  const empty: { sheet: string; table: OpenTable }[] = [];
  const names: string[] = [];
  for (const content of sources.contents) {
    names.push(content.name);
    const isHidden = sources.hiddenSheets?.includes(content.name) ?? false;
    if (sources.elsewhere?.has(content.name) && !isHidden && !isReadByOthers(content.name)) {
      readElsewhere(content, sources, timesheet.elsewhere, book);
      continue;
    }
    if (!isWanted(content.name, sources)) continue;
    if (isHidden && sources.onlySheet === undefined) {
      noticeHidden(content, sources, book);
      continue;
    }
    const start = timesheet.entries.length;
    const reader = readerOf(content, sources, book, timesheet.entries);
    const rows = readRows(reader, content);
    for (const table of reader.tables) {
      timesheet.readings.push(describe(content, table, book));
      if (!table.reader.hasEntries) empty.push({ sheet: content.name, table });
    }
    if (reader.tables.length > 1) sayTables(content.name, reader.tables, book);
    warnOfOutlyingDays(start === 0 ? timesheet.entries : timesheet.entries.slice(start), book);
    if (reader.tables.length === 0 && rows > 0) without.push({ sheet: content.name, reader });
  }
  sayEmpty(empty, timesheet.entries.length > 0, book);
  sayMissing(without, timesheet.readings.length === 0 ? 'error' : 'info', book);
  if (sources.onlySheet !== undefined && !names.some((name) => isSameSheet(name, sources.onlySheet as string))) {
    book.add('error', 'sheet/not-found', {}, { name: sources.onlySheet });
  } else if (without.length === 0 && timesheet.readings.length === 0) book.add('error', 'sheet/none', {}, {});
  return { ...timesheet, issues: book.all(), rowsWithoutEntry: book.rowsWithoutEntry };
}

function isWanted(name: string, { onlySheet }: TimesheetSources): boolean {
  return onlySheet === undefined ? !isReadByOthers(name) : isSameSheet(name, onlySheet);
}

/** Settings are read by `readSettings`, the user's own figures by `readOwnFigures`, a claim's way by `approval`. */
function isReadByOthers(name: string): boolean {
  return READ_BY_OTHERS.some((other) => isSameSheet(other, name));
}

const READ_BY_OTHERS = [
  ...SETTINGS_NAMES,
  ...RATES_NAMES,
  ...LOG_NAMES,
  ...CONTENT_NAMES,
  ...ROLES_NAMES,
  ...TRIP_NAMES,
  ...INVOICE_NAMES,
];

function readElsewhere(content: SheetContent, sources: TimesheetSources, entries: Entry[], book: IssueBook): void {
  const reader = readerOf(content, sources, new IssueBook(), entries);
  readRows(reader, content);
  const regulation = sources.elsewhere?.get(content.name);
  if (reader.tables.length > 0 && regulation !== undefined)
    book.add('info', 'sheet/other-regulation', { sheet: content.name }, { regulation });
}

function readerOf(content: SheetContent, sources: TimesheetSources, book: IssueBook, entries: Entry[]): SheetReader {
  const remembered = Object.entries(sources.sheetMaps ?? {}).find(([name]) => isSameSheet(name, content.name))?.[1];
  const tables = sources.tables.filter(({ sheet }) => sheet === content.name);
  return new SheetReader(content, tables, { ...remembered, ...sources.map }, book, entries);
}

function readRows(reader: SheetReader, content: SheetContent): number {
  let count = 0;
  for (const row of content.rows) {
    reader.read(row);
    if (row.cells.length > 0) count += 1;
  }
  return count;
}

/** Somebody hid the sheet, so it is not claimed; somebody may have hidden it by mistake, so it is said. */
function noticeHidden(content: SheetContent, sources: TimesheetSources, book: IssueBook): void {
  const reader = readerOf(content, sources, new IssueBook(), []);
  for (const row of content.rows) {
    reader.read(row);
    if (reader.tables.length === 0) continue;
    book.add('info', 'sheet/hidden-not-read', { sheet: content.name }, {});
    return;
  }
}

const MISSING = {
  none: 'sheet/no-header',
  noDay: 'sheet/header-without-day',
  noHours: 'sheet/header-without-hours',
} as const satisfies Record<Exclude<Completeness, 'complete'>, string>;

function sayMissing(
  without: readonly { sheet: string; reader: SheetReader }[],
  severity: Severity,
  book: IssueBook,
): void {
  for (const { sheet, reader } of without) {
    book.add(
      severity,
      MISSING[reader.lacks],
      reader.lacksInRow > 0 ? { sheet, row: reader.lacksInRow } : { sheet },
      {},
    );
  }
}

/** An Excel table that stands ready and is not used is no news beside one that is; a month's sheet without a row may be. */
function sayEmpty(empty: readonly { sheet: string; table: OpenTable }[], hasEntries: boolean, book: IssueBook): void {
  for (const { sheet, table } of empty) {
    if (hasEntries && table.range !== undefined) continue;
    const { headerRow } = table.table;
    book.add('info', 'sheet/no-rows', headerRow > 0 ? { sheet, row: headerRow } : { sheet }, {});
  }
}

function sayTables(sheet: string, tables: readonly OpenTable[], book: IssueBook): void {
  const rows = [...new Set(tables.map(({ table }) => table.headerRow))].sort((one, other) => one - other);
  book.add('info', 'sheet/several-tables', { sheet }, { rows: rowsText(rows) });
}

/** Fields that are words for the papers only: with two columns of them, the first is used. */
const WORDS: ReadonlySet<Field> = new Set(['note', 'contact', 'role', 'purpose', 'destination']);

/** Beside one of these, kilometres are meant to be paid. */
const DRIVING: readonly Field[] = ['passengers', 'passengerKm', 'distanceSource', 'vehicle', 'tolls', 'trailer'];

function describe(content: SheetContent, { table, reader }: OpenTable, book: IssueBook): TableReading {
  const { columns, read, rivals, apart, sorts, shared } = table.found;
  const notRead = table.found.notRead.filter(({ column }) => column !== columns.km);
  const place = { sheet: content.name, row: Math.max(1, table.headerRow) };
  for (const field of reader.contested) {
    const own = columns[field] as number;
    const letters = [own, ...rivals.filter((rival) => rival.field === field).map(({ column }) => column)]
      .map(columnLetters)
      .join(', ');
    const header = rivals.find((rival) => rival.field === field)?.text ?? field;
    book.add(
      WORDS.has(field) ? 'warning' : 'error',
      'sheet/two-columns',
      { ...place, column: own },
      { header: oneLine(header), columns: letters },
    );
  }
  const hidden = Object.values(columns).filter((column) => content.hiddenColumns.includes(column));
  if (hidden.length > 0)
    book.add('warning', 'sheet/hidden-columns', place, { columns: hidden.map(columnLetters).join(', ') });
  if (apart.length > 0) book.add('warning', 'sheet/columns-apart', place, { columns: named(apart) });
  if (columns.km !== undefined && !read.includes('km')) {
    const severity = DRIVING.some((field) => columns[field] !== undefined) ? 'warning' : 'info';
    book.add(severity, 'sheet/km-without-route', { ...place, column: columns.km }, {});
  }
  if (notRead.length > 0) book.add('info', 'sheet/columns-not-read', place, { columns: named(notRead) });
  return {
    sheet: content.name,
    headerRow: table.headerRow,
    columns,
    readAs: read
      .map((field) => ({ column: columns[field] as number, field: readAs(field, sorts, shared) ?? field }))
      .sort((one, other) => one.column - other.column),
    notUnderstood: table.found.notRead.map(({ text }) => oneLine(text)),
  };
}

/** «Overtid» (H), «Kveld» (I) */
function named(headers: readonly { readonly text: string; readonly column: number }[]): string {
  return headers.map(({ text, column }) => `«${oneLine(text)}» (${columnLetters(column)})`).join(', ');
}

function oneLine(text: string): string {
  return withoutIdentityNumbers(headerName(text) === '' ? text : text.replace(/\s+/g, ' ').trim());
}
