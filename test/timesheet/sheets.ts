import type { Field } from '../../src/claim/entry';
import { HEADERS } from '../../src/text/headers';
import type { Cell, CellRange, CellShows, Row, SheetContent, TableInfo } from '../../src/timesheet/table';
import { serialFromDay, type Day } from '../../src/values/day';

type Written = string | number | boolean | null | Omit<Cell, 'column'>;

/** Rows as one would type them: a text, a number, or a cell with its format. `null` is an empty cell. */
export function sheet(
  rows: readonly (readonly Written[])[],
  more: Partial<SheetContent> & { firstRow?: number; hiddenRows?: readonly number[] } = {},
): SheetContent {
  const first = more.firstRow ?? 1;
  const content: Row[] = rows.map((cells, index) => ({
    number: first + index,
    hidden: more.hiddenRows?.includes(first + index) ?? false,
    cells: cells.flatMap((written, column) => (written === null ? [] : [{ column: column + 1, ...cellOf(written) }])),
  }));
  return { name: 'Timar', rows: content, merges: [], hiddenColumns: [], ...more };
}

function cellOf(written: Exclude<Written, null>): Omit<Cell, 'column'> {
  if (typeof written === 'object') return written;
  const shows: CellShows = typeof written === 'string' ? 'text' : typeof written === 'number' ? 'number' : 'boolean';
  return { value: written, shows };
}

export function cell(written: Exclude<Written, null>): Cell {
  return { column: 1, ...cellOf(written) };
}

/** A real date. */
export function date(iso: string): Omit<Cell, 'column'> {
  return { value: serialFromDay(iso as Day), shows: 'date' };
}

/** A part of a day shown as hh:mm. */
export function time(clock: string, shows: CellShows = 'time'): Omit<Cell, 'column'> {
  const [hours, past] = clock.split(':').map(Number) as [number, number];
  return { value: (hours * 60 + past) / 1440, shows };
}

export function formula(
  text: string,
  value: string | number | null,
  shows: CellShows = 'number',
): Omit<Cell, 'column'> {
  return { value, shows: typeof value === 'string' ? 'text' : shows, formula: text };
}

export function excelTable(
  name: string,
  on: string,
  range: CellRange,
  columns: readonly string[],
  more: Partial<TableInfo> = {},
): TableInfo {
  return { name, sheet: on, range, columns, hasHeaderRow: true, hasTotalsRow: false, ...more };
}

/** A header for each field, in nynorsk where there is one. */
export function header(...fields: Field[]): string[] {
  return fields.map((field) => HEADERS[field][0] as string);
}
