import type { Day } from '../values/day';
import { divideHalfUp, type BasisPoints, type Ore } from '../values/money';
import type { Figure, FigureShare, FigureVersion } from './figures';
import { figureOn } from './version-on';

/** What a figure is on a day. */
export interface Amount {
  readonly found: true;
  /** Øre; hundredths of a per cent for a percentage. A part that is kept exact is rounded half up here, for showing. */
  readonly value: Ore & BasisPoints;
  /** The amount before any rounding is `product / divisor`; both are whole. */
  readonly product: number;
  readonly divisor: number;
  readonly version: FigureVersion;
  /** The figure that it is a part of. */
  readonly base?: { readonly id: string; readonly share: FigureShare; readonly amount: Amount };
  /** The days that give the same amount for the same reasons. */
  readonly from: Day;
  readonly to: Day | undefined;
}

export type AmountOnDay = Amount | { readonly found: false; readonly id: string; readonly nearest: Day | null };

/** @param figureOf figures by id, with those that shares may point to */
export function amountOn(id: string, day: Day, figureOf: (id: string) => Figure | undefined): AmountOnDay {
  const figure = figureOf(id);
  const found = figure ? figureOn(figure, day) : ({ found: false, nearest: null } as const);
  if (!found.found) return { found: false, id, nearest: found.nearest };
  const { version } = found;
  const { share, from, to } = version;
  if (version.value !== null)
    return {
      found: true,
      value: version.value as Ore & BasisPoints,
      product: version.value,
      divisor: 1,
      version,
      from,
      to,
    };
  if (!share) throw new Error(`unreachable: figure ${id} has neither a value nor a share`);
  const amount = amountOn(share.of, day, figureOf);
  if (!amount.found) return amount;
  const product = amount.value * share.perMillion;
  const divisor = 1_000_000 * share.divisor;
  const value = rounded(product, divisor, share.round);
  const isExact = share.round === 'none';
  return {
    found: true,
    value: value as Ore & BasisPoints,
    product: isExact ? product : value,
    divisor: isExact ? divisor : 1,
    version,
    base: { id: share.of, share, amount },
    from: from > amount.from ? from : amount.from,
    to: earlier(to, amount.to),
  };
}

/** So many of it: `factor / per` times the amount, rounded to øre once, half up. */
export function timesAmount({ product, divisor }: Pick<Amount, 'product' | 'divisor'>, factor: number, per = 1): Ore {
  return divideHalfUp(product * factor, divisor * per);
}

function rounded(product: number, divisor: number, round: FigureShare['round']): number {
  if (round === 'none') return divideHalfUp(product, divisor);
  if (round === 'krone half up') return divideHalfUp(product, divisor * 100) * 100;
  return Math.ceil(product / (divisor * 1_000)) * 1_000;
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined) return other;
  return other === undefined || one < other ? one : other;
}
