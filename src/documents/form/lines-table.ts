import type { ClaimLine } from '../../claim/claim';
import type { Cell, Column, NumberTable } from '../page/number-table';

/** A column of a form's table: what it says of a line, and what stands under it. */
export interface LineColumn<Row = ClaimLine> {
  readonly head: string;
  readonly kind: Column['kind'];
  readonly of: (row: Row) => Cell;
  readonly total?: string;
  /** Left out when no row has anything in it. */
  readonly optional?: boolean;
}

/** @param total what the last row is called; without it there is no last row */
export function linesTable<Row>(
  rows: readonly Row[],
  columns: readonly LineColumn<Row>[],
  total?: string,
): NumberTable {
  const used = columns.filter(({ optional, of }) => !optional || rows.some((row) => hasText(of(row))));
  return {
    columns: used.map(({ head, kind }) => ({ head, kind })),
    rows: rows.map((row) => used.map(({ of }) => of(row))),
    ...(total === undefined || rows.length < 2
      ? {}
      : { totals: used.map((column, index) => (index === 0 ? total : (column.total ?? ''))) }),
    ...(used.length > 8 ? { gap: 7 } : {}),
  };
}

function hasText(cell: Cell): boolean {
  const text = typeof cell === 'string' ? cell : cell.text;
  return text !== '' && text !== '–';
}
