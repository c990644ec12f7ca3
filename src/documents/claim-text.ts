import type { Claim, ClaimLine } from '../claim/claim';
import type { Address } from '../claim/settings';
import type { Language } from '../text/language';
import type { PaperWords } from '../text/nb/paper';
import { amountText, dayText, percentText } from '../text/values';
import { monthOf, yearOf, type Day } from '../values/day';
import { accountNumberText, organisationNumberText as groupedOrganisationNumber } from '../values/identifiers';
import { clockText } from '../values/minutes';
import type { BasisPoints, Ore } from '../values/money';
import { oneLine } from './pdf/clean-text';

const NO_BREAK_SPACE = '\u00a0';

/** "987 654 325", not to be parted over two lines. */
export function organisationNumberText(digits: string): string {
  return groupedOrganisationNumber(digits).replaceAll(' ', NO_BREAK_SPACE);
}

/** "8601 11 17947", not to be parted over two lines. */
export function accountText(digits: string): string {
  return accountNumberText(digits).replaceAll(' ', NO_BREAK_SPACE);
}

/** What a line is about, with the candidates it is for: the payer's note must name them. */
export function lineText({ text, candidates }: ClaimLine): string {
  const names = candidates.map(({ name = '', birthDate }) => (birthDate ? `${name} (${dayText(birthDate)})` : name));
  return oneLine([text, names.filter(Boolean).join(', ')].filter(Boolean).join(': '));
}

/** Kroner in a sentence: "4 800" when they are whole, else "4 800,50". */
export function kronerText(amount: Ore, language: Language): string {
  const text = amountText(amount, language);
  return amount % 100 === 0 ? text.slice(0, -3) : text;
}

/** "14,1 %" */
export function shareText(share: BasisPoints, language: Language): string {
  return `${percentText(share, language)}${NO_BREAK_SPACE}%`;
}

/** An amount in a table; «–» where there is none. */
export function cellText(amount: Ore | null, words: PaperWords, language: Language): string {
  return amount === null ? words.noneCut : amountText(amount, language);
}

/** A cut in a table; «–» where nothing is cut. */
export function cutText(amount: Ore | null, words: PaperWords, language: Language): string {
  return cellText(amount === 0 ? null : amount, words, language);
}

/** "08:00–15:30", or nothing. */
export function timeText({ from, to }: ClaimLine): string {
  return from === null || to === null ? '' : `${clockText(from)}–${clockText(to)}`;
}

/** "mars 2024" when it all lies within a month, else the first and the last day. */
export function periodText(period: Claim['period'], words: PaperWords): string {
  if (!period) return '';
  const { from, to } = period;
  if (from !== to && from.slice(0, 7) === to.slice(0, 7)) return `${words.months[monthOf(from) - 1]} ${yearOf(from)}`;
  return daysText(period);
}

/** "04.03.–12.04.2024": the year once when it is the same. */
export function daysText({ from, to }: NonNullable<Claim['period']>): string {
  if (from === to) return dayText(from);
  return `${yearOf(from) === yearOf(to) ? dayText(from).slice(0, 6) : dayText(from)}–${dayText(to)}`;
}

/** A day where the claim has one. */
export function dayOr(day: Day | undefined, otherwise: string): string {
  return day ? dayText(day) : otherwise;
}

export function addressLines({ street, postalCode, city }: Address): string[] {
  return [street, [postalCode, city].filter(Boolean).join(' ')].map((line) => oneLine(line ?? '')).filter(Boolean);
}

/** "a, b og c" */
export function listText(items: readonly string[], words: PaperWords): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${words.and} ${items[items.length - 1]}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
