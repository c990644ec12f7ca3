import { placeOf, type Assessing } from './assessing';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import { termReader } from './terms';

export interface Sides {
  readonly ours: readonly TimeEntry[];
  /** Rows that the sheet says another side claims: not in this claim, but a day may not stand in both. */
  readonly others: readonly TimeEntry[];
}

/** Parts the rows by who claims them, where the sheet has such a column. A word that names nobody is said, and the row is kept. */
export function bySide(entries: readonly TimeEntry[], assessing: Assessing): Sides {
  if (!entries.some(({ claimedBy }) => claimedBy)) return { ours: entries, others: [] };
  const { kinds, routes } = assessing.rules.regulation;
  const sides = Object.entries(routes).map(([route, rules]) => {
    const [first = ''] = rules?.kinds ?? [];
    return { id: route, words: [route, ...(kinds[first]?.aliases ?? [])] };
  });
  const sideOf = termReader(sides);
  const ours: TimeEntry[] = [];
  const others: TimeEntry[] = [];
  for (const entry of entries) {
    const found = entry.claimedBy ? sideOf(entry.claimedBy) : undefined;
    if (found && found.match !== 'one') {
      assessing.add(
        issue('warning', 'claimed-by/not-recognised', placeOf(entry, 'claimedBy'), { text: entry.claimedBy ?? '' }),
      );
    }
    (found?.match === 'one' && found.id !== assessing.route ? others : ours).push(entry);
  }
  return { ours, others };
}
