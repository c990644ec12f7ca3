import type { Group } from '../../../overview/groups';
import type { Spread } from '../../../overview/spread';
import { fill } from '../../../text/fill';
import type { Language } from '../../../text/language';
import { overviewWords } from '../../../text/overview-words';
import { amountText } from '../../../text/values';
import type { Bar } from './bar-chart';

/** More bars than this are not told apart: the rest become one. */
export const MOST_BARS = 15;
const MOST_MONTHS = 36;

/** "mars 26": short enough to stand under a column. */
export function monthName(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return `${overviewWords(language).monthNames[Number(number) - 1] ?? number} ${year.slice(2)}`;
}

export function amountBars(groups: readonly Group[], language: Language): Bar[] {
  const shown = groups.length > MOST_BARS ? groups.slice(0, MOST_BARS - 1) : groups;
  const rest = groups.slice(shown.length);
  const bars = shown.map(({ name, amountOre }) => kronerBar(name, amountOre, language));
  if (rest.length === 0) return bars;
  const others = fill(overviewWords(language).others, { count: rest.length }, language);
  const together = rest.reduce((sum, { amountOre }) => sum + amountOre, 0);
  return [...bars, { ...kronerBar(others, together, language), isRest: true }];
}

/** Up to the last, with those between that have nothing: time has no gaps. */
export function monthBars(months: readonly Group[], language: Language): Bar[] {
  const amounts = new Map(months.map(({ name, amountOre }) => [monthNumber(name), amountOre]));
  const last = Math.max(...amounts.keys());
  const first = Math.max(Math.min(...amounts.keys()), last - MOST_MONTHS + 1);
  return Array.from({ length: amounts.size === 0 ? 0 : last - first + 1 }, (_, index) => {
    const number = first + index;
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    return kronerBar(monthName(month, language), amounts.get(number) ?? 0, language);
  });
}

function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (number ?? 1) - 1;
}

export function kronerBar(label: string, amountOre: number, language: Language): Bar {
  return { label, value: amountOre, shown: kronerText(amountOre, language) };
}

/** In whole kroner: the øre are in the tables. */
export function kronerText(amountOre: number, language: Language): string {
  return amountText(Math.round(amountOre / 100) * 100, language).slice(0, -3);
}

export function countBar(label: string, value: number): Bar {
  return { label, value, shown: String(value) };
}

export function bandBars({ bands }: Spread, language: Language): Bar[] {
  const names = overviewWords(language).bands;
  return bands.map(({ band, claims }) => countBar(names[band], claims));
}
