import type { KnownRate } from '../../claim/known-rates';
import type { OwnFigureIssues } from '../../claim/own-figure-issues';
import type { BasisPoints, Ore } from '../../values/money';
import { readAmount } from '../cells/amount';
import { isNotCalculated, quoted } from '../cells/cell-text';
import { readPercent } from '../cells/percent';
import type { Cell } from '../table';

type Wrong = { readonly [C in keyof OwnFigureIssues]: { readonly code: C; readonly values: OwnFigureIssues[C] } }[
  | 'own-figure/no-value'
  | 'own-figure/not-calculated'
  | 'own-figure/not-an-amount'
  | 'own-figure/not-a-percentage'
  | 'own-figure/negative'
  | 'own-figure/too-many-decimals'];

/** Øre, or hundredths of a per cent for a percentage, as its cell says it in kroner or per cent. */
export function readRateValue(cell: Cell | undefined, { name: rate, isPercent }: KnownRate): Ore | BasisPoints | Wrong {
  if (!cell) return { code: 'own-figure/no-value', values: { rate } };
  if (isNotCalculated(cell)) return { code: 'own-figure/not-calculated', values: { rate } };
  const text = quoted(cell);
  if (isNegative(cell)) return { code: 'own-figure/negative', values: { rate, text } };
  // A rate is never rounded for the user: whoever works one out in a formula says how.
  if (hasMoreDecimals(cell)) return { code: 'own-figure/too-many-decimals', values: { rate, text } };
  const reading = isPercent ? readPercent(cell) : readAmount(cell);
  if (typeof reading === 'number') return reading;
  return { code: isPercent ? 'own-figure/not-a-percentage' : 'own-figure/not-an-amount', values: { rate, text } };
}

function isNegative({ value }: Cell): boolean {
  return typeof value === 'number' ? value < 0 : /^\s*(?:kr\.?\s*)?[-\u2212\u2013]\s*\d/i.test(String(value));
}

function hasMoreDecimals({ value, shows }: Cell): boolean {
  if (typeof value !== 'number') return /\d,\d{3,}/.test(String(value));
  // Through 12 digits: 0.141 * 10000 is 1410.0000000000002.
  return Number((value * (shows === 'percent' ? 10_000 : 100)).toPrecision(12)) % 1 !== 0;
}
