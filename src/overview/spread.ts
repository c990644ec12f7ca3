/** How many days something took, over many claims. */
export interface Spread {
  readonly claims: number;
  /** Of all of them; null where there is none. */
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
  /** The same claims by how long it took. */
  readonly bands: readonly { readonly band: DayBand; readonly claims: number }[];
}

export type DayBand = 'before' | 'within14' | 'within30' | 'within60' | 'within90' | 'longer';

/** Up to and including so many days. */
const ENDS: readonly (readonly [DayBand, number])[] = [
  ['before', -1],
  ['within14', 14],
  ['within30', 30],
  ['within60', 60],
  ['within90', 90],
  ['longer', Infinity],
];

/** @param counts how many claims took so many days. The median of an even number is the lower of the two in the middle: whole days. */
export function spreadOf(counts: ReadonlyMap<number, number>): Spread {
  const inOrder = [...counts].sort(([one], [other]) => one - other);
  const claims = inOrder.reduce((sum, [, count]) => sum + count, 0);
  const bands = ENDS.map(([band, end], index) => {
    const start = ENDS[index - 1]?.[1] ?? -Infinity;
    const within = inOrder.filter(([days]) => days > start && days <= end);
    return { band, claims: within.reduce((sum, [, count]) => sum + count, 0) };
  });
  return {
    claims,
    least: inOrder[0]?.[0] ?? null,
    median: middle(inOrder, claims),
    most: inOrder.at(-1)?.[0] ?? null,
    bands: bands.filter(({ band, claims: count }) => band !== 'before' || count > 0),
  };
}

function middle(inOrder: readonly (readonly [days: number, count: number])[], claims: number): number | null {
  let passed = 0;
  for (const [days, count] of inOrder) {
    passed += count;
    if (2 * passed >= claims) return days;
  }
  return null;
}
