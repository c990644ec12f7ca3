import { sumMinutes } from '../values/minutes';
import { NO_ORE, sumOre, type Ore } from '../values/money';
import type { ClaimLine, KindTotal, Totals } from './claim';

/** Sums of what is known, by kind in the regulation's order. A line whose amount could not be worked out counts with its minutes only. */
export function totalsOf(lines: readonly ClaimLine[], kindOrder: readonly string[]): Totals {
  const byKind = new Map<string, { lines: number; minutes: number; amountOre: number }>();
  let cut = 0;
  for (const line of lines) {
    let total = byKind.get(line.kind);
    if (!total) byKind.set(line.kind, (total = { lines: 0, minutes: 0, amountOre: 0 }));
    total.lines++;
    total.minutes += line.minutes ?? 0;
    total.amountOre += line.amountOre ?? 0;
    cut += line.cutOre ?? 0;
  }
  const rank = (kind: string): number => (kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length);
  const kinds = [...byKind]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([kind, total]) => ({ kind, ...total }) as KindTotal);
  return {
    amountOre: kinds.length > 0 ? sumOre(kinds.map(({ amountOre }) => amountOre)) : NO_ORE,
    cutOre: cut as Ore,
    minutes: sumMinutes(kinds.map(({ minutes }) => minutes)),
    byKind: kinds,
  };
}
