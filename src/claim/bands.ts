import { timesAmount } from '../regulation/amount-on';
import type { Band, LeastDistance, LeastTime } from '../regulation/parts';
import type { Day } from '../values/day';
import type { Metres } from '../values/distance';
import type { Ore } from '../values/money';
import type { FigureBook, FoundAmount, FoundFigure } from './rules';

export function isLongEnough(minutes: number, { op, minutes: least }: LeastTime): boolean {
  return op === '>=' ? minutes >= least : minutes > least;
}

export function isFarEnough(distance: Metres, { op, km }: LeastDistance): boolean {
  const least = km * 1000;
  return op === '>=' ? distance >= least : distance > least;
}

/** The last band whose length is reached. */
export function bandOf(minutes: number, bands: readonly Band[]): Band | undefined {
  let reached: Band | undefined;
  for (const band of bands) if (isLongEnough(minutes, band.least)) reached = band;
  return reached;
}

/** The rate of a band on a day: its figure, or the row of its table that the caller names. `undefined`: the table has no such row. */
export function bandRate(
  band: Band,
  day: Day,
  figures: FigureBook,
  row: { readonly name: string; readonly own?: FoundAmount | undefined } | undefined,
): FoundFigure | undefined {
  if (band.figure !== undefined) return figures.on(band.figure, day);
  if (row?.own) return row.own;
  if (band.table === undefined || row === undefined) return undefined;
  return figures.row(band.table, row.name, day);
}

/** Øre. The part of its rate that a band gives. */
export function bandAmount(band: Band, rate: FoundAmount): Ore {
  if (band.percent === 100) return rate.value;
  return timesAmount(rate, band.percent, 100);
}
