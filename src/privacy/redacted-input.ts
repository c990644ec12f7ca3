import type { Entry, Field } from '../claim/entry';
import { named } from '../claim/named-as-asked';
import type { BundleInput } from '../delivery/bundle-input';
import type { Change } from './change';
import { masked, type Hiding } from './masked';
import { neutralNames } from './neutral-names';

export interface RedactedInput {
  readonly input: BundleInput;
  /** The vouchers as they were called, with what they are called now. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

const FILE = 'input.json';

/**
 * What a claim was worked out from, with what its free texts tell of people masked, others than the claimant named by initials, and vouchers
 * by their numbers. Days, times, distances and amounts are as they were, so that it comes to the same.
 *
 * @param word what a voucher without a number is called
 */
export function redactedInput(input: BundleInput, hiding: Hiding, word: string): RedactedInput {
  const changes: Change[] = [];
  const entries = input.entries.map((entry) => redactedEntry(entry, hiding, changes));
  const { vouchers } = input;
  const neutral = vouchers && neutralNames(vouchers, word);
  const renamed = new Map(vouchers?.map((name, index) => [name, neutral?.[index] ?? name]));
  for (const [from, to] of renamed)
    if (from !== to) changes.push({ file: `vouchers/${to}`, change: 'renamed', where: to, count: 1 });
  return { input: { ...input, entries, ...(neutral && { vouchers: neutral }) }, renamed, changes };
}

/** What is written freely; what a contact, a type and a place of lodging are called is what the payer asks for. */
const FREE = ['note', 'purpose', 'destination', 'route', 'event', 'paidBy'] as const satisfies readonly Field[];

function redactedEntry(entry: Entry, hiding: Hiding, changes: Change[]): Entry {
  const { sheet, row } = entry;
  const note = (change: Change['change'], count = 1): void => {
    changes.push({ file: FILE, change, where: `${sheet}, ${row}`, count });
  };
  const made: Record<string, unknown> = { ...entry };
  for (const field of FREE) {
    const written = made[field];
    if (typeof written !== 'string') continue;
    const { text, changes: found } = masked(written, hiding);
    made[field] = text;
    found.forEach((change) => note(change));
  }
  const people =
    entry.entry === 'driving' ? entry.passengers : entry.entry === 'honorarium' ? entry.candidates : undefined;
  if (people) {
    const initials = people.map((person) => named(person, 'initials'));
    const count = initials.filter(({ name }, index) => name !== people[index]?.name).length;
    if (count > 0) note('initials', count);
    made[entry.entry === 'driving' ? 'passengers' : 'candidates'] = initials;
  }
  return made as unknown as Entry;
}
