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
export function lossPerDay(yearsOre: readonly Ore[], kind: KindOf<'selfEmployed'>): Ore {
  return divideHalfUp(sumOre(yearsOre), yearsOre.length * kind.divisor.days);
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
