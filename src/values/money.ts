/** Whole øre. Kroner exist only at the edges: cells, figures in a regulation file, printed paper. */
export type Ore = number & { readonly unit: 'øre' };

/** Hundredths of a per cent: 14.1 % is 1410. Whole numbers, so that rounding is exact. */
export type BasisPoints = number & { readonly unit: 'hundredths of a per cent' };

/** @throws when the number is not a whole number of øre: then the mistake is ours. */
export function ore(amount: number): Ore {
  if (!Number.isSafeInteger(amount)) throw new Error(`unreachable: ${amount} is not whole øre`);
  return amount as Ore;
}

export const NO_ORE = 0 as Ore;

/**
 * Kroner to øre. Half an øre rounds up (away from zero).
 *
 * Through the decimal text, not by multiplying: 1.005 * 100 is 100.49999999999999.
 */
export function oreFromKroner(kroner: number): Ore {
  return ore(wholeParts(kroner, 2));
}

export function kronerFromOre(amount: Ore): number {
  return amount / 100;
}

/** Per cent to hundredths of a per cent: 14.1 to 1410. */
export function basisPoints(percent: number): BasisPoints {
  return wholeParts(percent, 2) as BasisPoints;
}

/** A share of an amount, e.g. holiday pay of a wage. Half an øre rounds up. */
export function percentOf(amount: Ore, share: BasisPoints): Ore {
  return divideHalfUp(amount * share, 10_000);
}

/** A whole product divided by a whole number, rounded half up to øre. Exact as long as the product is a safe integer. */
export function divideHalfUp(product: number, divisor: number): Ore {
  if (!Number.isSafeInteger(product)) throw new Error(`unreachable: ${product} is too large to divide exactly`);
  const sign = product < 0 ? -1 : 1;
  return ore(sign * Math.floor((2 * Math.abs(product) + divisor) / (2 * divisor)));
}

export function sumOre(amounts: Iterable<Ore>): Ore {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return ore(sum);
}

/** A number as whole parts of it, e.g. millionths with `places` 6, by its decimal text. Half a part rounds up. */
export function wholeParts(value: number, places: number): number {
  return roundHalfUp(shift(value, places));
}

/** The same number with its decimal point moved, by its decimal text. */
function shift(value: number, places: number): number {
  const [digits, exponent] = String(value).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + places}`);
}

function roundHalfUp(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}
