import type { Minutes } from '../values/minutes';
import type { Ore } from '../values/money';

/** What many claims come to under one heading. */
export interface Group {
  readonly name: string;
  readonly claims: number;
  readonly minutes: Minutes;
  readonly amountOre: Ore;
  readonly cutOre: Ore;
  /** Lines that a cap took from. */
  readonly cutLines: number;
}

export type Amounts = Omit<Group, 'name' | 'claims'>;

/** Groups by a key; a claim counts once in each, however many parts of it fall there. */
export class Groups {
  private readonly found = new Map<string, { -readonly [K in keyof Group]: Group[K] }>();

  /** @param named key -> name, and what the claim has there */
  add(parts: Iterable<readonly [key: string, name: string, amounts: Amounts]>): void {
    const seen = new Set<string>();
    for (const [key, name, { minutes, amountOre, cutOre, cutLines }] of parts) {
      const group = this.found.get(key) ?? emptyGroup(name);
      this.found.set(key, group);
      if (!seen.has(key)) group.claims += 1;
      seen.add(key);
      group.minutes = (group.minutes + minutes) as Minutes;
      group.amountOre = (group.amountOre + amountOre) as Ore;
      group.cutOre = (group.cutOre + cutOre) as Ore;
      group.cutLines += cutLines;
    }
  }

  /** The greatest first, and by name where they are equal: by code point, so that no locale decides. */
  byAmount(of: (group: Group) => number = ({ amountOre }) => amountOre): Group[] {
    return this.byName().sort((one, other) => of(other) - of(one));
  }

  byName(): Group[] {
    return [...this.found.values()].sort(({ name: one }, { name: other }) => (one < other ? -1 : one > other ? 1 : 0));
  }
}

function emptyGroup(name: string) {
  return { name, claims: 0, minutes: 0 as Minutes, amountOre: 0 as Ore, cutOre: 0 as Ore, cutLines: 0 };
}
