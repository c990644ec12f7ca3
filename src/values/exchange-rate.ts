import { divideHalfUp, ore, wholeParts, type Ore } from './money';

/** Kroner for one unit of another currency, in whole millionths of a krone: 11.3456 is 11 345 600. */
export type ExchangeRate = number & { readonly unit: 'millionths of a krone' };

const MILLION = 1_000_000;

export const ONE_TO_ONE = MILLION as ExchangeRate;

/** No currency has come near it: above it stands the price of a hundred units, as banks list Danish and Swedish kroner. */
const MOST_KRONER = 60;

/**
 * @param kroner for one unit; more than six decimals are rounded half up to six
 * @returns undefined where no rate can be so: not above 0, or above what one unit has ever cost
 */
export function exchangeRateFromKroner(kroner: number): ExchangeRate | undefined {
  if (!(kroner > 0 && kroner <= MOST_KRONER)) return undefined;
  const millionths = wholeParts(kroner, 6);
  return millionths === 0 ? undefined : (millionths as ExchangeRate);
}

/**
 * Another currency in kroner.
 *
 * @param hundredths whole hundredths of the other currency, not below 0
 * @returns øre; half an øre rounds up
 */
export function oreFromCurrency(hundredths: number, rate: ExchangeRate): Ore {
  // What is whole millions needs no division, and the rest makes no product beyond what is exact.
  const millions = Math.floor(hundredths / MILLION);
  return ore(millions * rate + divideHalfUp((hundredths % MILLION) * rate, MILLION));
}
