import type { ClaimLine } from '../../src/claim/claim';
import type { TimeEntry, HonorariumEntry } from '../../src/claim/entry';
import type { Issue } from '../../src/claim/issue';
import type { Day } from '../../src/values/day';
import { addDays } from '../../src/values/day';
import { clockFromText, minutes, type ClockTime } from '../../src/values/minutes';
import { kronerFromOre, oreFromKroner, type Ore } from '../../src/values/money';

/** From the examples' words to ours and back. No rule lives here: only other names for the same things. */

/** A day that the rules cover, for examples that name none. */
export const SOME_DAY = '2024-03-04' as Day;

/** "additional_protocol" is our "additionalProtocol". */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Codes that have other words there than here. */
const THEIRS: Readonly<Record<string, string>> = {
  'rate/none-on-day': 'NO_RATE_ON_DATE',
  'child/too-old': 'CHILD_OVER_12',
  'child/disputed-age': 'AGE_RULE_CONFLICT_GUIDE_UNDER_12_REGULATION_THROUGH_12',
};

/** 'overlapping/time' is their OVERLAPPING_TIME. */
export function codeOf(code: string): string {
  return THEIRS[code] ?? code.replace(/[/-]/g, '_').toUpperCase();
}

export function firstCode(issues: readonly Issue[]): string | undefined {
  const found =
    issues.find(({ severity }) => severity === 'error') ?? issues.find(({ severity }) => severity === 'warning');
  return found && codeOf(found.code);
}

export function kroner(amount: Ore | null): number | null {
  return amount === null ? null : kronerFromOre(amount);
}

/** Sum of lines in kroner; `null` when one of them could not be worked out. */
export function sumKroner(lines: readonly ClaimLine[]): number | null {
  let sum = 0;
  for (const { amountOre } of lines) {
    if (amountOre === null) return null;
    sum += amountOre;
  }
  return sum / 100;
}

export function hours(count: number): TimeEntry['minutes'] {
  return minutes(Math.round(count * 60));
}

export function clock(text: string): ClockTime {
  const found = clockFromText(text.slice(-5));
  if (found === undefined) throw new Error(`not a clock time: ${text}`);
  return found;
}

let row = 1;

export function timeEntry(fields: Partial<TimeEntry>): TimeEntry {
  return {
    entry: 'time',
    sheet: 'Timeliste',
    row: ++row,
    columns: {},
    day: SOME_DAY,
    minutes: minutes(0),
    pause: minutes(0),
    ...fields,
  };
}

export function feeEntry(fields: Partial<HonorariumEntry> & { type: string; count: number }): HonorariumEntry {
  return { entry: 'honorarium', sheet: 'Honorar', row: ++row, columns: {}, day: SOME_DAY, ...fields };
}

/** Clock times of one day, or hours counted from eight in the morning. */
export function span(from: string, to: string): Partial<TimeEntry> {
  const start = clock(from);
  const end = clock(to);
  return { from: start, to: end, minutes: minutes(end - start) };
}

export function spanOf(count: number): Partial<TimeEntry> {
  const length = hours(count);
  return { from: 480 as ClockTime, to: (480 + length) as ClockTime, minutes: length };
}

export function wage(amount: number): Ore {
  return oreFromKroner(amount);
}

export function nextDay(day: Day): Day {
  return addDays(day, 1);
}
