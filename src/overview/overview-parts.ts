import type { Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import type { Ore } from '../values/money';
import type { OverviewPart } from './overview-row';

/** As much of a claim's line as an overview counts. */
export interface CountedLine {
  readonly day: Day;
  readonly kind: string;
  readonly minutes: Minutes | null;
  readonly amountOre: Ore | null;
  readonly cutOre: Ore | null;
}

/** The lines by month and kind, months in order and kinds as they come. */
export function overviewParts(lines: readonly CountedLine[]): OverviewPart[] {
  const parts = new Map<string, Writable<OverviewPart>>();
  for (const { day, kind, minutes, amountOre, cutOre } of lines) {
    const month = day.slice(0, 7);
    const key = `${month} ${kind}`;
    const part = parts.get(key) ?? emptyPart(month, kind);
    parts.set(key, part);
    part.lines += 1;
    part.minutes = (part.minutes + (minutes ?? 0)) as Minutes;
    part.amountOre = (part.amountOre + (amountOre ?? 0)) as Ore;
    part.cutOre = (part.cutOre + (cutOre ?? 0)) as Ore;
    if (cutOre) part.cutLines += 1;
  }
  return [...parts.values()].sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function emptyPart(month: string, kind: string): Writable<OverviewPart> {
  return { month, kind, lines: 0, minutes: 0 as Minutes, amountOre: 0 as Ore, cutOre: 0 as Ore, cutLines: 0 };
}
