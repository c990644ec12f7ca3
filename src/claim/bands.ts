import { timesAmount } from '../regulation/amount-on';
import type { Band, LeastDistance, LeastTime } from '../regulation/parts';
import type { Day } from '../values/day';
import type { Metres } from '../values/distance';
import type { Ore } from '../values/money';
import { inKroner, type ExchangeFault } from './exchange';
import type { Journey } from './journey';
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

/** The rate of a band on a day, in kroner: its figure, or the row of its table that the caller names. `undefined`: the table has no such row. */
export function bandRate(
  band: Band,
  day: Day,
  figures: FigureBook,
  row: Journey['country'],
): FoundFigure | ExchangeFault | undefined {
  if (band.figure !== undefined) return figures.on(band.figure, day);
  if (row === undefined) return undefined;
  const rate = row.own ?? (band.table === undefined ? undefined : figures.row(band.table, row.name, day));
  return rate && 'currency' in rate ? inKroner(rate, row.exchange) : rate;
}

/** Øre. The part of its rate that a band gives. */
export function bandAmount(band: Band, rate: FoundAmount): Ore {
  if (band.percent === 100) return rate.value;
  return timesAmount(rate, band.percent, 100);
}
