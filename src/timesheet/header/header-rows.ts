import type { Row } from '../table';
import type { FoundTable } from './find-tables';
import { fieldOfHeader, isUnitOnly } from './header-name';

/** Under «Dato» the second row of a header has nothing, a hint or a header: anything else is somebody's day. */
export function isHeaderUnderDay(row: Row, { found }: FoundTable): boolean {
  const under = row.cells.find(({ column }) => column === found.columns.day)?.value;
  return (
    under === undefined ||
    (typeof under === 'string' && (under.trim() === '' || isUnitOnly(under) || fieldOfHeader(under) !== undefined))
  );
}

/** A row of hints below a header: (dd.mm.åååå), (tt:mm). */
export function isHints(row: Row): boolean {
  return row.cells.every(({ value }) => typeof value === 'string' && isUnitOnly(value));
}

/** The same header once more, as on each printed page. */
export function sameColumns(one: FoundTable, other: FoundTable): boolean {
  return JSON.stringify(one.found.columns) === JSON.stringify(other.found.columns);
}
