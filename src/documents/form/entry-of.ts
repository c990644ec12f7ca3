import type { Claim, ClaimLine } from '../../claim/claim';
import type { Entry } from '../../claim/entry';

/** By sort, sheet and row. Kept as long as the claim's entries are: a form asks once for each cell, and a claim may have thousands. */
const byRow = new WeakMap<Claim['entries'], ReadonlyMap<string, readonly Entry[]>>();

/** What the row of a line said. */
export function entryOf<Sort extends Entry['entry']>(
  claim: Claim,
  line: ClaimLine,
  sort: Sort,
): Extract<Entry, { entry: Sort }> | undefined {
  const rows = rowsOf(claim.entries).get(keyOf(sort, line)) ?? [];
  return (rows.find(({ day }) => day === line.day) ?? rows[0]) as Extract<Entry, { entry: Sort }> | undefined;
}

function rowsOf(entries: Claim['entries']): ReadonlyMap<string, readonly Entry[]> {
  const known = byRow.get(entries);
  if (known) return known;
  const made = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.entry, entry);
    const same = made.get(key);
    if (same) same.push(entry);
    else made.set(key, [entry]);
  }
  byRow.set(entries, made);
  return made;
}

function keyOf(sort: Entry['entry'], { sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sort} ${row} ${sheet}`;
}
