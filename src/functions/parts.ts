import { kronerFromOre, ore, type Ore } from '../values/money';
import { isOmitted, quotedText } from './arguments';
import { unknown, wrong } from './refusal';

/** Which part of an amount a formula is asked for. */
export type Part = 'amount' | 'taxFree' | 'taxable';

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(beløp|belop|amount|alt)$/i, 'amount'],
  [/^(skattefri|skattefritt|tax.?free)$/i, 'taxFree'],
  [/^(skattepliktig|taxable)$/i, 'taxable'],
];

export function partOf(value: unknown): Part {
  if (isOmitted(value)) return 'amount';
  const found = PARTS.find(([word]) => word.test(String(value).trim()));
  return found ? found[1] : wrong('part', { text: quotedText(value) });
}

/** Kroner. Without a tax-free rate for the day the parts are not known: #N/A. */
export function kronerOfPart(part: Part, amountOre: Ore, taxFreeOre: Ore | null): number {
  if (part === 'amount') return kronerFromOre(amountOre);
  if (taxFreeOre === null) return unknown('noTaxFreeRate', {});
  return kronerFromOre(part === 'taxFree' ? taxFreeOre : ore(amountOre - taxFreeOre));
}
