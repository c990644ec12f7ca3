import { timesAmount } from '../regulation/amount-on';
import type { KindOf } from '../regulation/kinds';
import { yearOf, type Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import { ore, type Ore } from '../values/money';
import type { FigureBook, FoundAmount, FoundFigure } from './rules';

export interface Care {
  readonly day: Day;
  /** Whole years on that day. */
  readonly childAge: number;
  readonly minutes?: Minutes | undefined;
  readonly amount?: Ore | undefined;
  readonly documented: boolean;
}

export type Childcare =
  | {
      readonly outcome: 'paid' | 'documentation';
      readonly rate: FoundAmount;
      /** What the hours come to, or what was claimed; the smaller of them when both are stated. */
      readonly amountOre: Ore;
      readonly limitOre: Ore;
      readonly disputed: boolean;
    }
  | { readonly outcome: 'tooOld' }
  | { readonly outcome: 'noRate'; readonly missing: Extract<FoundFigure, { found: false }> }
  | { readonly outcome: 'unstated' };

/**
 * Care of a child: so much for each hour of care, whatever the number of children. Above the limit it must be documented: never cut to it.
 *
 * @source B-95 … B-99; readings A-B02, A-B03, A-B13: «overstiger» is strictly above
 */
export function childcare(care: Care, kind: KindOf<'childcare'>, figures: FigureBook): Childcare {
  if (care.childAge > kind.throughAge) return { outcome: 'tooOld' };
  if (care.minutes === undefined && care.amount === undefined) return { outcome: 'unstated' };
  const rate = figures.on(kind.figure, care.day);
  if (!rate.found) return { outcome: 'noRate', missing: rate };
  const limit = figures.on(kind.documentedAbove, care.day);
  if (!limit.found) return { outcome: 'noRate', missing: limit };
  const byHour = care.minutes === undefined ? undefined : timesAmount(rate, care.minutes, 60);
  const amountOre = ore(Math.min(byHour ?? Infinity, care.amount ?? Infinity));
  const needsPapers = amountOre > limit.value && !care.documented;
  return {
    outcome: needsPapers ? 'documentation' : 'paid',
    rate,
    amountOre,
    limitOre: limit.value,
    disputed: care.childAge === kind.disputedAge?.age,
  };
}

/** Whole years on a day. Who is born on 29 February is a year older on 1 March of other years. */
export function ageOn(birth: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birth);
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
