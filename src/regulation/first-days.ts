import type { Day } from '../values/day';
import type { Figure } from './figures';

/** Every day that one of the figures, or a figure that it is a part of, may change: the first day of each version, in order. */
export function firstDays(ids: readonly string[], figureOf: (id: string) => Figure | undefined): Day[] {
  const days = new Set<Day>();
  const seen = new Set<string>();
  const add = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from, share } of figureOf(id)?.versions ?? []) {
      days.add(from);
      if (share) add(share.of);
    }
  };
  ids.forEach(add);
  return [...days].sort();
}
