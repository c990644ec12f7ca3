import { RATE_HEADERS, RATES_NAMES } from '../../text/sheet-words';
import { headerName } from '../header/header-name';
import type { Cell } from '../table';

/** Columns of the table «Satser», 1 for A. */
export interface RateColumns {
  readonly rate: number;
  readonly from: number;
  readonly value: number;
  readonly source: number | undefined;
}

/** One row of it; cells with nothing in them are left out. */
export type RateCells = { readonly [Key in keyof RateColumns]: Cell | undefined };

export function isRatesName(name: string): boolean {
  return RATES_NAMES.some((known) => headerName(known) === headerName(name));
}

/** Where the columns are, when the cells are the header; the source alone may be missing. */
export function rateColumns(cells: readonly Cell[]): RateColumns | undefined {
  const named = (names: readonly string[]): number | undefined =>
    cells.find(({ value }) => typeof value === 'string' && names.some((name) => headerName(name) === headerName(value)))
      ?.column;
  const rate = named(RATE_HEADERS.rate);
  const from = named(RATE_HEADERS.from);
  const value = named(RATE_HEADERS.value);
  if (rate === undefined || from === undefined || value === undefined) return undefined;
  return { rate, from, value, source: named(RATE_HEADERS.source) };
}
