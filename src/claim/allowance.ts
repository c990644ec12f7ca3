import { timesAmount } from '../regulation/amount-on';
import type { KindOf } from '../regulation/kinds';
import type { Day } from '../values/day';
import { NO_ORE, ore, type Ore } from '../values/money';
import type { FigureBook, FoundFigure } from './rules';

export type Allowance =
  | { readonly outcome: 'paid' | 'tooFewMeetings'; readonly yearOre: Ore; readonly payoutOre: Ore }
  | { readonly outcome: 'noRate'; readonly missing: Extract<FoundFigure, { found: false }> };

/**
 * A yearly allowance and one payout of it.
 *
 * @param meetings held in the period, where the allowance asks for a least number
 * @source B-42, B-48, B-51 … B-62
 */
export function allowance(
  kind: KindOf<'allowance'>,
  day: Day,
  figures: FigureBook,
  meetings: number | undefined,
): Allowance {
  const year = figures.on(kind.figure, day);
  if (!year.found) return { outcome: 'noRate', missing: year };
  const tooFew = kind.leastMeetings !== undefined && meetings !== undefined && meetings < kind.leastMeetings;
  return {
    outcome: tooFew ? 'tooFewMeetings' : 'paid',
    yearOre: year.value,
    payoutOre: tooFew ? NO_ORE : timesAmount(year, 1, kind.payoutsPerYear),
  };
}

/**
 * A sum shared by size, in whole øre that add up to it: what is left after rounding down goes to the largest remainders.
 *
 * @param sizes by name, e.g. seats in the council
 * @source B-118, B-119
 */
export function sharesBySize(sumOre: Ore, sizes: Readonly<Record<string, number>>): Record<string, Ore> {
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  if (all === 0) return Object.fromEntries(Object.keys(sizes).map((name) => [name, NO_ORE]));
  const parts = Object.entries(sizes).map(([name, size], index) => {
    const product = sumOre * size;
    return { name, index, whole: Math.floor(product / all), rest: product % all };
  });
  let left = sumOre - parts.reduce((sum, { whole }) => sum + whole, 0);
  const shares = new Map(parts.map(({ name, whole }) => [name, whole]));
  for (const { name, whole } of [...parts].sort((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (left <= 0) break;
    shares.set(name, whole + 1);
    left--;
  }
  return Object.fromEntries([...shares].map(([name, whole]) => [name, ore(whole)]));
}
