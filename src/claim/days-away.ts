import { personKey } from './person-name';
import { endOfYear, yearOf, daysBetween, type Day } from '../values/day';

/** From the day of departure to the day of return, both included. */
export interface TimeAway {
  /** As written. */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** How many days a person was away in one year. */
export interface DaysAway {
  readonly name: string;
  readonly year: number;
  readonly days: number;
}

interface Traveller {
  readonly name: string;
  /** In order, none touching another: what is kept grows with the days of a year, not with the trips. */
  periods: { readonly from: Day; readonly to: Day }[];
}

/**
 * The day counter of each person and year, for the insurance report. A part of a day is a day, and a day is counted once, however many trips or
 * workbooks name it. A trip over New Year counts in both years.
 *
 * @source T-13; audit control C-03
 */
export class DayCounter {
  readonly #travellers = new Map<string, Traveller>();

  /** Nothing is counted where nobody is named. */
  add({ name, from, to }: TimeAway): void {
    const key = personKey(name);
    if (key === '' || to < from) return;
    const traveller = this.#travellers.get(key) ?? { name, periods: [] };
    this.#travellers.set(key, traveller);
    const before = traveller.periods.filter((period) => daysBetween(period.to, from) > 1);
    const after = traveller.periods.filter((period) => daysBetween(to, period.from) > 1);
    const joined = traveller.periods.slice(before.length, traveller.periods.length - after.length);
    const first = joined[0]?.from;
    const last = joined.at(-1)?.to;
    const one = { from: first && first < from ? first : from, to: last && last > to ? last : to };
    traveller.periods = [...before, one, ...after];
  }

  /** By year, then by name: by code point, so that no locale decides. */
  result(): DaysAway[] {
    return [...this.#travellers.values()]
      .flatMap(({ name, periods }) => [...byYear(periods)].map(([year, days]) => ({ name, year, days })))
      .sort((one, other) => one.year - other.year || (one.name < other.name ? -1 : 1));
  }
}

function byYear(periods: Traveller['periods']): Map<number, number> {
  const years = new Map<number, number>();
  for (const { from, to } of periods)
    for (let year = yearOf(from); year <= yearOf(to); year += 1) {
      const start = year === yearOf(from) ? from : (`${year}-01-01` as Day);
      const end = year === yearOf(to) ? to : endOfYear(start);
      years.set(year, (years.get(year) ?? 0) + daysBetween(start, end) + 1);
    }
  return years;
}
