import type { Field } from '../../claim/entry';
import { meantTogether } from './beside';
import type { HeaderCell } from './header-cells';
import { saysMinutes } from './header-name';
import { isRead, sharedColumns, type SharedColumn } from './shared-columns';
import { sortsOf, type Sort } from './table-sorts';

/** Field -> column, 1 for A. */
export type ColumnMap = Readonly<Partial<Record<Field, number>>>;

/** Which column holds what, as the headers say it. */
export interface TableColumns {
  readonly columns: ColumnMap;
  /** The fields of `columns` that a row is read from. */
  readonly read: readonly Field[];
  /** What the rows are; the sort that the table is for first. */
  readonly sorts: readonly Sort[];
  readonly shared: readonly SharedColumn[];
  /** Columns whose header names a field that another column has already: both may hold values, and then nobody knows which counts. */
  readonly rivals: readonly { readonly column: number; readonly field: Field; readonly text: string }[];
  /** Columns that no row is read from: their header names nothing, or nothing that this kind of table has. */
  readonly notRead: readonly HeaderCell[];
  /** Every header that the table has. */
  readonly headers: readonly HeaderCell[];
  /** Columns of the table that stand apart from it, beyond an empty column. */
  readonly apart: readonly HeaderCell[];
  /** Fields whose header says that plain numbers are minutes. */
  readonly inMinutes: readonly Field[];
  /** First and last column with a header. */
  readonly left: number;
  readonly right: number;
}

export type Completeness = 'complete' | 'noDay' | 'noHours' | 'none';

/** What a header lacks before its rows can be read as something to claim. */
export function completeness(headers: readonly HeaderCell[], map: ColumnMap): Completeness {
  const has = (field: Field): boolean => map[field] !== undefined || headers.some((header) => header.field === field);
  const sorts = sortsOf(has);
  // A journey's own columns hold its day.
  const hasDay = has('day') || sorts.includes('journey');
  if (hasDay) return sorts.length > 0 ? 'complete' : 'noHours';
  return sorts.length > 0 ? 'noDay' : 'none';
}

/** @param saidApart headers of the same row beyond an empty column; they fill in what the table itself lacks */
export function tableColumns(
  said: readonly HeaderCell[],
  saidApart: readonly HeaderCell[],
  map: ColumnMap,
): TableColumns {
  const taken = new Set([...said, ...saidApart].flatMap(({ isChosen, field }) => (isChosen && field ? [field] : [])));
  const headers = said.map((header) => yielding(header, taken));
  const apart = saidApart.map((header) => yielding(header, taken));
  const mapped = new Set(Object.values(map));
  const columns: Partial<Record<Field, number>> = { ...map };
  const doubles: { column: number; field: Field; text: string }[] = [];
  const inMinutes = new Set<Field>();
  const all = meantTogether([...headers, ...apart]);
  for (const { column, field, text } of all) {
    const own = field !== undefined && map[field] === column;
    if (field === undefined || (mapped.has(column) && !own) || (map[field] !== undefined && !own)) continue;
    if (saysMinutes(text)) inMinutes.add(field);
    if (columns[field] === undefined) columns[field] = column;
    else if (columns[field] !== column) doubles.push({ column, field, text });
  }
  const has = (field: Field): boolean => columns[field] !== undefined;
  const sorts = sortsOf(has);
  const shared = sharedColumns(sorts, has);
  const read = (Object.keys(columns) as Field[]).filter((field) => isRead(field, sorts, shared));
  const readColumns = new Set(read.map((field) => columns[field]));
  const isUsed = (column: number, field: Field | undefined): boolean =>
    readColumns.has(column) || (!mapped.has(column) && field !== undefined && read.includes(field));
  const places = [...headers, ...apart].map(({ column }) => column).concat([...mapped]);
  return {
    columns,
    read,
    sorts,
    shared,
    rivals: doubles.filter(({ field }) => read.includes(field)),
    headers: [...headers, ...apart],
    notRead: headers.filter(({ column, field }) => !isUsed(column, field)),
    apart: apart.filter(
      ({ column, field }) =>
        field !== undefined && columns[field] === column && map[field] === undefined && read.includes(field),
    ),
    inMinutes: [...inMinutes],
    left: Math.min(...places),
    right: Math.max(...places),
  };
}

/** Where the user has said which column is a field, another whose header says the same is not. */
function yielding(header: HeaderCell, taken: ReadonlySet<Field>): HeaderCell {
  const yields = !header.isChosen && header.field !== undefined && taken.has(header.field);
  return yields ? { ...header, field: undefined } : header;
}
