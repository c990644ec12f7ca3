import type { CellRange, Row } from '../table';
import type { ChosenHeaders } from './chosen-headers';
import { headerCells, type HeaderCell } from './header-cells';
import { completeness, tableColumns, type ColumnMap, type Completeness, type TableColumns } from './table-columns';

export interface FoundTable {
  readonly headerRow: number;
  readonly found: TableColumns;
  /** No day column: the day must stand with the clock time. */
  readonly dayless: boolean;
}

/** What a sheet and the user say of headers, beside the headers. */
export interface HeaderGround {
  readonly merges: readonly CellRange[];
  readonly map: ColumnMap;
  readonly chosen: ChosenHeaders;
}

export interface HeaderSearch {
  readonly tables: readonly FoundTable[];
  /** What the nearest thing to a header lacks. */
  readonly lacks: Exclude<Completeness, 'complete'>;
  /** Of what lacks it. */
  readonly headers: readonly HeaderCell[];
}

/**
 * The tables whose header is this row, or this row and the one above it. Several when they stand side by side, each complete by itself.
 *
 * @param above the row above, when it is neither a header nor a row of a table
 * @param columns only these columns count (an Excel table's own, say)
 */
export function findTables(
  row: Row,
  above: Row | undefined,
  ground: HeaderGround,
  columns?: Pick<CellRange, 'left' | 'right'>,
): HeaderSearch {
  const alone = search(row, undefined, ground, columns);
  const isWhole = alone.tables.some(({ dayless }) => !dayless);
  if (isWhole || above === undefined || above.number !== row.number - 1 || !isLowerHeader(row, ground)) return alone;
  const both = search(row, above, ground, columns);
  return both.tables.some(({ dayless }) => !dayless) ? both : alone;
}

/** The same header with its second row: «Fra» and «Til» below «Tid». */
export function withSecondRow(row: Row, above: Row, ground: HeaderGround): HeaderSearch | undefined {
  return isLowerHeader(row, ground) ? search(row, above, ground, undefined) : undefined;
}

/** Words only, one of them a header: a row with a digit in it may be somebody's hours. */
function isLowerHeader(row: Row, { merges, chosen }: HeaderGround): boolean {
  const isWords = row.cells.every(({ value }) => typeof value === 'string' && !/\d/.test(value));
  return isWords && headerCells(row, undefined, merges, chosen).some(({ field }) => field !== undefined);
}

function search(
  row: Row,
  above: Row | undefined,
  ground: HeaderGround,
  columns?: Pick<CellRange, 'left' | 'right'>,
): HeaderSearch {
  const { merges, map, chosen } = ground;
  const headers = headerCells(row, above, merges, chosen).filter(
    ({ column }) => columns === undefined || (column >= columns.left && column <= columns.right),
  );
  if (!headers.some(({ field }) => field !== undefined)) return { tables: [], lacks: 'none', headers: [] };
  const groups = segments(headers, row.number, merges);
  const whole = groups.filter((group) => completeness(group, {}) === 'complete');
  if (whole.length > 1)
    return { tables: whole.map((group) => table(row.number, group, [], {})), lacks: 'none', headers: [] };
  const main = whole[0] ?? headers;
  const apart = whole[0] === undefined ? [] : headers.filter((header) => !main.includes(header));
  const state = completeness(headers, map);
  if (state === 'complete') return { tables: [table(row.number, main, apart, map)], lacks: 'none', headers: [] };
  const hasTimes = headers.some(({ field }) => field === 'from') && headers.some(({ field }) => field === 'to');
  const tables = state === 'noDay' && hasTimes ? [{ ...table(row.number, main, apart, map), dayless: true }] : [];
  return {
    tables,
    lacks: headers.filter(({ field }) => field !== undefined).length > 1 ? state : 'none',
    headers,
  };
}

function table(
  headerRow: number,
  headers: readonly HeaderCell[],
  apart: readonly HeaderCell[],
  map: ColumnMap,
): FoundTable {
  return { headerRow, found: tableColumns(headers, apart, map), dayless: false };
}

/** Headers without an empty column between them. A column that a merged header covers is not empty. */
function segments(headers: readonly HeaderCell[], rowNumber: number, merges: readonly CellRange[]): HeaderCell[][] {
  const groups: HeaderCell[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const header of headers) {
    if (header.column > end + 1) groups.push([]);
    groups.at(-1)?.push(header);
    const merge = merges.find(
      ({ top, bottom, left, right }) =>
        top <= rowNumber && bottom >= rowNumber && left <= header.column && right >= header.column,
    );
    end = Math.max(header.column, merge?.right ?? 0);
  }
  return groups;
}
