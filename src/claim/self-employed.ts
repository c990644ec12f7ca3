import type { KindOf } from '../regulation/kinds';
import type { Minutes } from '../values/minutes';
import { divideHalfUp, sumOre, type Ore } from '../values/money';

/**
 * A self-employed member's loss for a whole day: a year's pensionable income, or the mean of up to three years, by the regulation's number
 * of working days. Rounded to øre before it is multiplied.
 *
 * @param yearsOre øre a year, one to three certificates
 * @source V-49, V-52; reading A-X03: the day rate is rounded first
 */
export function lossPerDay(yearsOre: readonly Ore[], kind: DividedKind): Ore {
  const { divisor, partOfDay } = kind;
  const sum = sumOre(yearsOre);
  if ('days' in divisor) return divideHalfUp(sum, yearsOre.length * divisor.days);
  return divideHalfUp(sum * partOfDay.dayMinutes, yearsOre.length * divisor.hours * 60);
}

/** A kind that says what a year is divided by. */
export type DividedKind = KindOf<'selfEmployed'> & {
  readonly divisor: NonNullable<KindOf<'selfEmployed'>['divisor']>;
};

export function isDivided(kind: KindOf<'selfEmployed'>): kind is DividedKind {
  return kind.divisor !== undefined;
}

/**
 * The loss for part of a day. A day as long as the regulation's, or longer, is one day.
 *
 * @source reading A-V05
 */
export function lossFor(minutes: Minutes, perDayOre: Ore, kind: KindOf<'selfEmployed'>): Ore {
  const { dayMinutes } = kind.partOfDay;
  return minutes >= dayMinutes ? perDayOre : divideHalfUp(perDayOre * minutes, dayMinutes);
}
