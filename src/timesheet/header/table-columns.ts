import type { Field } from '../../claim/entry';
import type { HeaderCell } from './header-cells';
import { saysMinutes } from './header-name';

/** Field -> column, 1 for A. */
export type ColumnMap = Readonly<Partial<Record<Field, number>>>;

/** Which column holds what, as the headers say it. */
export interface TableColumns {
  readonly columns: ColumnMap;
  /** Columns whose header names a field that another column has already: both may hold values, and then nobody knows which counts. */
  readonly rivals: readonly { readonly column: number; readonly field: Field; readonly text: string }[];
  readonly notUnderstood: readonly HeaderCell[];
  /** Columns of the table that stand apart from it, beyond an empty column. */
  readonly apart: readonly HeaderCell[];
  /** Fields whose header says that plain numbers are minutes. */
  readonly inMinutes: readonly Field[];
  /** First and last column with a header. */
  readonly left: number;
  readonly right: number;
}

export type Completeness = 'complete' | 'noDay' | 'noHours' | 'drivingLog' | 'none';

/** What a header lacks before its rows can be read as hours or fees. */
export function completeness(headers: readonly HeaderCell[], map: ColumnMap): Completeness {
  const has = (field: Field): boolean => map[field] !== undefined || headers.some((header) => header.field === field);
  const hasTimes = has('from') && has('to');
  if (hasTimes && !has('hours') && !has('honorarium') && headers.some(({ drivingLog }) => drivingLog))
    return 'drivingLog';
  const hasTime = has('hours') || hasTimes || has('honorarium');
  if (has('day')) return hasTime ? 'complete' : 'noHours';
  return hasTime ? 'noDay' : 'none';
}

/** @param apart headers of the same row beyond an empty column; they fill in what the table itself lacks */
export function tableColumns(
  headers: readonly HeaderCell[],
  apart: readonly HeaderCell[],
  map: ColumnMap,
): TableColumns {
  const columns: Partial<Record<Field, number>> = { ...map };
  const mapped = new Set(Object.values(map));
  const rivals: { column: number; field: Field; text: string }[] = [];
  const inMinutes = new Set<Field>();
  const all = withoutWeekdayColumn([...headers, ...apart]);
  for (const { column, field, text } of all) {
    const own = field !== undefined && map[field] === column;
    if (field === undefined || (mapped.has(column) && !own) || (map[field] !== undefined && !own)) continue;
    if (saysMinutes(text)) inMinutes.add(field);
    if (columns[field] === undefined) columns[field] = column;
    else if (columns[field] !== column) rivals.push({ column, field, text });
  }
  const places = [...headers, ...apart].map(({ column }) => column).concat([...mapped]);
  return {
    columns,
    rivals,
    notUnderstood: headers.filter(({ column, field }) => field === undefined && !mapped.has(column)),
    apart: apart.filter(
      ({ column, field }) => field !== undefined && columns[field] === column && map[field] === undefined,
    ),
    inMinutes: [...inMinutes],
    left: Math.min(...places),
    right: Math.max(...places),
  };
}

/** «Dag» beside «Dato» is the day of the week. */
function withoutWeekdayColumn(headers: readonly HeaderCell[]): readonly HeaderCell[] {
  const days = headers.filter(({ field }) => field === 'day');
  const others = days.filter(({ text }) => !/^\s*(?:dag|day)\W*$/i.test(text));
  return days.length > 1 && others.length > 0
    ? headers.filter((header) => header.field !== 'day' || others.includes(header))
    : headers;
}
