import { organisationNumber } from '../../values/identifiers';
import type { TypedValue } from './typed-value';

const MINUS = /^[-\u2212\u2013]\s?/;
const WHOLE = '(\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?=,)|\\d+)';
const NUMBER = new RegExp(`^${WHOLE}(?:,(\\d+))?$`);
const KRONER_FIRST = /^kr\.?\s*(?=[\d\u2212\u2013-])/i;
const KRONER_LAST = /(?:\s*kr\.?|,-(?:\s*kr\.?)?)$/i;

/** A double holds no more digits than this. */
const MOST_DIGITS = 15;
/** A plus and this many digits is a telephone number. */
const PHONE_DIGITS = 8;

/**
 * «12,5», «1 234,50», «1.234,50», «12,5 %», «kr 1 234,50», «1500,-».
 *
 * @param text trimmed, with plain spaces
 * @returns undefined when it is no number, or when a number would lose what was typed
 */
export function typedNumber(text: string): TypedValue | undefined {
  const isNegative = MINUS.test(text);
  const unsigned = text.replace(MINUS, '').replace(/^\+(?=\d)/, '');
  if (text.startsWith('+') && unsigned.length >= PHONE_DIGITS) return undefined;
  const percent = /^(.*\d)\s*%$/.exec(unsigned);
  if (percent) return inPercent(percent[1] as string, isNegative);
  const isFirst = KRONER_FIRST.test(unsigned);
  if (isFirst || KRONER_LAST.test(unsigned)) return inKroner(unsigned, isNegative, isFirst);
  const read = digitsOf(unsigned);
  if (!read || (read.isGrouped && read.decimals === '' && isOrganisation(unsigned))) return undefined;
  const value = signed(`${read.whole}.${read.decimals}`, isNegative);
  return read.isGrouped
    ? { value, shows: 'number', format: `#,##0${decimals(read.decimals.length)}` }
    : { value, shows: 'number' };
}

function inPercent(text: string, isNegative: boolean): TypedValue | undefined {
  const read = digitsOf(text);
  if (!read) return undefined;
  // By the exponent: 14.1 / 100 is 0.141 only after rounding.
  const value = signed(`${read.whole}.${read.decimals}e-2`, isNegative);
  return { value, shows: 'percent', format: `0${decimals(read.decimals.length)}%` };
}

function inKroner(text: string, isNegative: boolean, isFirst: boolean): TypedValue | undefined {
  const inner = text.replace(KRONER_FIRST, '').replace(KRONER_LAST, '');
  const isNegativeInside = MINUS.test(inner);
  const read = digitsOf(inner.replace(MINUS, ''));
  if (!read || (isNegative && isNegativeInside)) return undefined;
  const amount = `#,##0${decimals(read.decimals.length)}`;
  const value = signed(`${read.whole}.${read.decimals}`, isNegative || isNegativeInside);
  return { value, shows: 'number', format: isFirst ? `"kr" ${amount}` : `${amount} "kr"` };
}

interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly isGrouped: boolean;
}

function digitsOf(text: string): Digits | undefined {
  const match = NUMBER.exec(text);
  if (!match?.[1]) return undefined;
  const whole = match[1].replace(/[ .]/g, '');
  const after = match[2] ?? '';
  const isCode = /^0\d/.test(whole);
  const isTooLong = `${whole}${after}`.replace(/^0+/, '').length > MOST_DIGITS;
  return isCode || isTooLong ? undefined : { whole, decimals: after, isGrouped: /[ .]/.test(match[1]) };
}

/** «912 345 678» is how organisation numbers are written; a sum of that size in a sheet of hours is not. */
function isOrganisation(text: string): boolean {
  return /^\d{3} \d{3} \d{3}$/.test(text) && organisationNumber(text) !== undefined;
}

function decimals(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}

/** Never −0, which no cell holds. */
function signed(text: string, isNegative: boolean): number {
  const value = Number(text);
  return isNegative && value !== 0 ? -value : value;
}
