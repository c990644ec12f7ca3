import type { Entry } from '../claim/entry';
import { dayFromParts, daysBetween, yearOf, monthOf, type Day } from '../values/day';
import type { IssueBook } from './issue-book';

/** Days farther apart than this are not the same stretch of work. */
const GAP = 45;

/** A stretch of fewer rows than this part of the largest one is looked at. */
const FEW = 0.1;

/** Fewer rows than this say nothing of what is usual in the table. */
const ENOUGH = 4;

/** Days that no swap explains are mentioned only when they are this far from all the others. */
const FAR = 300;

/** Warns of days far outside the rest of a table: day and month that changed places, or a slip in the year. */
export function warnOfOutlyingDays(entries: readonly Entry[], book: IssueBook): void {
  const counts = new Map<Day, number>();
  for (const { day } of entries) counts.set(day, (counts.get(day) ?? 0) + 1);
  const stretches = stretchesOf([...counts.keys()].sort(), counts);
  const main = stretches.reduce<Stretch | undefined>(
    (most, one) => (most === undefined || one.rows > most.rows ? one : most),
    undefined,
  );
  if (main === undefined || main.rows < ENOUGH) return;
  const outlying = new Set(
    stretches.filter((one) => one !== main && one.rows <= Math.max(1, main.rows * FEW)).flatMap(({ days }) => days),
  );
  if (outlying.size === 0) return;
  for (const { day, sheet, row, columns } of entries) {
    if (!outlying.has(day)) continue;
    const place = { sheet, row, ...(columns.day === undefined ? {} : { column: columns.day }) };
    const swapped = dayFromParts(yearOf(day), Number(day.slice(8)), monthOf(day));
    if (swapped !== undefined && distance(swapped, main) <= GAP)
      book.add('warning', 'cell/day-and-month-swapped', place, { day, otherDay: swapped });
    else if (distance(day, main) >= FAR) book.add('warning', 'cell/day-far-from-others', place, { day });
  }
}

interface Stretch {
  readonly days: Day[];
  rows: number;
}

function stretchesOf(days: readonly Day[], counts: ReadonlyMap<Day, number>): Stretch[] {
  const stretches: Stretch[] = [];
  let previous: Day | undefined;
  for (const day of days) {
    if (previous === undefined || daysBetween(previous, day) > GAP) stretches.push({ days: [], rows: 0 });
    const stretch = stretches.at(-1) as Stretch;
    stretch.days.push(day);
    stretch.rows += counts.get(day) ?? 0;
    previous = day;
  }
  return stretches;
}

/** Days between a day and the nearest end of a stretch; 0 inside it. */
function distance(day: Day, { days }: Stretch): number {
  const first = days[0] as Day;
  const last = days.at(-1) as Day;
  return day < first ? daysBetween(day, first) : day > last ? daysBetween(last, day) : 0;
}
