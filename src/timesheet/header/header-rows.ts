import type { Field } from '../../claim/entry';
import type { Row } from '../table';
import type { FoundTable } from './find-tables';
import { fieldOfHeader, isUnitOnly } from './header-name';

/** Fields whose column holds nothing but values below its header. */
const VALUES: readonly Field[] = [
  ...(['day', 'from', 'to', 'hours', 'honorarium', 'body', 'childcareHours', 'childcareAmount', 'loss'] as const),
  ...(['departDay', 'departTime', 'returnDay', 'returnTime', 'km', 'outlay', 'outlayAmount'] as const),
];

/** Under «Dato» and «Timer» the second row of a header has nothing, a hint or a header: anything else is somebody's day or hours. */
export function isHeaderBelow(row: Row, { found }: FoundTable): boolean {
  const below = new Set(VALUES.map((field) => found.columns[field]));
  return row.cells.every(
    ({ column, value }) => !below.has(column) || (typeof value === 'string' && isHeaderOrHint(value)),
  );
}

function isHeaderOrHint(text: string): boolean {
  return text.trim() === '' || isUnitOnly(text) || fieldOfHeader(text) !== undefined;
}

/** A row of hints below a header: (dd.mm.åååå), (tt:mm). */
export function isHints(row: Row): boolean {
  return row.cells.every(({ value }) => typeof value === 'string' && isUnitOnly(value));
}

/** The same header once more, as on each printed page. */
export function sameColumns(one: FoundTable, other: FoundTable): boolean {
  return JSON.stringify(one.found.columns) === JSON.stringify(other.found.columns);
}
