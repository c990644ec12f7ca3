import type { Entry, RowWithoutEntry } from '../claim/entry';
import type { Issue, Severity } from '../claim/issue';
import { CONTENT_NAMES, LOG_NAMES, ROLES_NAMES } from '../text/approval-words';
import { INVOICE_NAMES, TRIP_NAMES } from '../text/checklist-words';
import { RATES_NAMES, SETTINGS_NAMES } from '../text/sheet-words';
import { ChosenHeaders, type ChosenHeader } from './header/chosen-headers';
import type { ColumnMap, Completeness } from './header/table-columns';
import { IssueBook, rowsText } from './issue-book';
import { warnOfOutlyingDays } from './outlying-days';
import { SheetReader, type OpenTable } from './sheet-reader';
import { isSameSheet, type SheetContent, type TableInfo } from './table';
import { incompleteTable, tableReading, type IncompleteTable, type TableReading } from './table-reading';

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
  /** What the user has said that headers mean. */
  readonly chosenHeaders?: readonly ChosenHeader[];
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
  readonly incomplete: IncompleteTable[];
}

/** Cells to entries. Whatever is unsure, wrong or passed over is an issue; nothing stops the reading. */
export function readTimesheet(sources: TimesheetSources): Timesheet {
  const book = new IssueBook();
  const chosen = new ChosenHeaders(sources.chosenHeaders ?? []);
  const timesheet = { entries: [] as Entry[], elsewhere: [] as Entry[], readings: [] as TableReading[] };
  const without: { sheet: string; reader: SheetReader }[] = [];
  const empty: { sheet: string; table: OpenTable }[] = [];
  const names: string[] = [];
  for (const content of sources.contents) {
    names.push(content.name);
    const isHidden = sources.hiddenSheets?.includes(content.name) ?? false;
    if (sources.elsewhere?.has(content.name) && !isHidden && !isReadByOthers(content.name)) {
      readElsewhere(content, { ...sources, chosen }, timesheet.elsewhere, book);
      continue;
    }
    if (!isWanted(content.name, sources)) continue;
    if (isHidden && sources.onlySheet === undefined) {
      noticeHidden(content, { ...sources, chosen }, book);
      continue;
    }
    const start = timesheet.entries.length;
    const reader = readerOf(content, { ...sources, chosen }, book, timesheet.entries);
    const rows = readRows(reader, content);
    for (const table of reader.tables) {
      timesheet.readings.push(tableReading(content, table, book));
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
  if (sources.onlySheet === undefined) sayNotMet(chosen, book);
  const incomplete = without.flatMap(incompleteTable);
  return { ...timesheet, incomplete, issues: book.all(), rowsWithoutEntry: book.rowsWithoutEntry };
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

/** With what the reading has come upon. */
interface OpenSources extends TimesheetSources {
  readonly chosen: ChosenHeaders;
}

function readElsewhere(content: SheetContent, sources: OpenSources, entries: Entry[], book: IssueBook): void {
  const reader = readerOf(content, sources, new IssueBook(), entries);
  readRows(reader, content);
  const regulation = sources.elsewhere?.get(content.name);
  if (reader.tables.length > 0 && regulation !== undefined)
    book.add('info', 'sheet/other-regulation', { sheet: content.name }, { regulation });
}

function readerOf(content: SheetContent, sources: OpenSources, book: IssueBook, entries: Entry[]): SheetReader {
  const remembered = Object.entries(sources.sheetMaps ?? {}).find(([name]) => isSameSheet(name, content.name))?.[1];
  const tables = sources.tables.filter(({ sheet }) => sheet === content.name);
  return new SheetReader(content, tables, { ...remembered, ...sources.map }, sources.chosen, book, entries);
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
function noticeHidden(content: SheetContent, sources: OpenSources, book: IssueBook): void {
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

/** The header may have got another name since, and then nobody reads its column. */
function sayNotMet(chosen: ChosenHeaders, book: IssueBook): void {
  for (const { header, place } of chosen.notMet()) book.add('warning', 'column/no-such-header', place, { header });
}
