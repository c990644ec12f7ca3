import type { Field } from '../claim/entry';
import { withoutIdentityNumbers } from '../values/identity-number';
import type { ChosenHeader } from './header/chosen-headers';
import type { HeaderCell } from './header/header-cells';
import { headerName } from './header/header-name';
import { readAs } from './header/shared-columns';
import type { ColumnMap, Completeness } from './header/table-columns';
import type { Sort } from './header/table-sorts';
import type { IssueBook } from './issue-book';
import type { OpenTable, SheetReader } from './sheet-reader';
import { columnLetters, type SheetContent } from './table';

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
  /** Every header of the table, from the left. */
  readonly headers: readonly HeaderReading[];
  /** What the rows are; the sort that the table is for first. */
  readonly sorts: readonly Sort[];
}

export interface HeaderReading {
  readonly column: number;
  /** As a setting names it. */
  readonly header: string;
  /** What the rows take from its column, when they do. */
  readonly field?: Field;
  /** What the user has said that it is. */
  readonly chosen?: ChosenHeader['field'];
}

/** Headers that would make a table if one more of them were understood. */
export interface IncompleteTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lacks: Exclude<Completeness, 'complete' | 'none'>;
  readonly headers: readonly HeaderReading[];
}

/** Fields that are words for the papers only: with two columns of them, the first is used. */
const WORDS: ReadonlySet<Field> = new Set(['note', 'contact', 'role', 'purpose', 'destination']);

/** Beside one of these, kilometres are meant to be paid. */
const DRIVING: readonly Field[] = ['passengers', 'passengerKm', 'distanceSource', 'vehicle', 'tolls', 'trailer'];

/** How a table was read, with what is to be said of its columns. */
export function tableReading(content: SheetContent, { table, reader }: OpenTable, book: IssueBook): TableReading {
  const { columns, read, rivals, apart, sorts, shared } = table.found;
  const notRead = table.found.notRead.filter(
    ({ column, field, isChosen }) => column !== columns.km && !(isChosen && field === undefined),
  );
  const place = { sheet: content.name, row: Math.max(1, table.headerRow) };
  const twice = chosenTwice(table.found.headers);
  for (const headers of twice.values()) book.add('error', 'column/same-field', place, { columns: named(headers) });
  for (const field of reader.contested) {
    if (twice.has(field)) continue;
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
  const used = read
    .map((field) => ({ column: columns[field] as number, field: readAs(field, sorts, shared) ?? field }))
    .sort((one, other) => one.column - other.column);
  return {
    sheet: content.name,
    headerRow: table.headerRow,
    columns,
    readAs: used,
    notUnderstood: table.found.notRead.map(({ text }) => oneLine(text)),
    headers: readingsOf(table.found.headers, used),
    sorts,
  };
}

/** Columns of one table that the user has said are the same. */
function chosenTwice(headers: readonly HeaderCell[]): ReadonlyMap<Field, readonly HeaderCell[]> {
  const chosen = new Map<Field, HeaderCell[]>();
  for (const header of headers)
    if (header.isChosen && header.field) chosen.set(header.field, [...(chosen.get(header.field) ?? []), header]);
  return new Map([...chosen].filter(([, same]) => same.length > 1));
}

/** @returns nothing where the sheet has no header at all */
export function incompleteTable({ sheet, reader }: { sheet: string; reader: SheetReader }): IncompleteTable[] {
  const { lacks, lacksInRow, lacksHeaders } = reader;
  if (lacks === 'none') return [];
  const used = lacksHeaders.flatMap(({ column, field }) => (field === undefined ? [] : [{ column, field }]));
  return [{ sheet, headerRow: lacksInRow, lacks, headers: readingsOf(lacksHeaders, used) }];
}

function readingsOf(headers: readonly HeaderCell[], used: TableReading['readAs']): HeaderReading[] {
  return headers
    .map(({ column, name, field: said, isChosen }): HeaderReading => {
      const field = used.find((one) => one.column === column)?.field;
      return {
        column,
        header: oneLine(name),
        ...(field === undefined ? {} : { field }),
        ...(isChosen ? { chosen: said ?? 'notRead' } : {}),
      };
    })
    .sort((one, other) => one.column - other.column);
}

/** «Overtid» (H), «Kveld» (I) */
function named(headers: readonly { readonly text: string; readonly column: number }[]): string {
  return headers.map(({ text, column }) => `«${oneLine(text)}» (${columnLetters(column)})`).join(', ');
}

function oneLine(text: string): string {
  return withoutIdentityNumbers(headerName(text) === '' ? text : text.replace(/\s+/g, ' ').trim());
}
