import type { Entry } from './entry';
import { NOT_A_NAME } from './name-words';
import { personKey } from './person-name';
import type { NamesFound } from './person-names';
import { isInitials } from './support-purpose';

/** Each part of a name, in small letters, with those whose it is. */
export type KnownPeople = ReadonlyMap<string, ReadonlySet<string>>;

export const NOBODY: KnownPeople = new Map();

/** Names of others than the claimant that the rows themselves hold: people of the same sheet, passengers, candidates. */
export function peopleIn(entries: readonly Entry[], claimant: string | undefined): KnownPeople {
  const own = claimant === undefined ? undefined : personKey(claimant);
  const names = new Set<string>();
  const know = (name: string | undefined): void => {
    if (name && personKey(name) !== own && !isInitials(name)) names.add(name);
  };
  for (const entry of entries) {
    know(entry.person);
    if (entry.entry === 'driving') entry.passengers.forEach(({ name }) => know(name));
    if (entry.entry === 'honorarium') entry.candidates?.forEach(({ name }) => know(name));
  }
  return knownPeople([...names]);
}

export function knownPeople(names: readonly string[]): KnownPeople {
  const people = new Map<string, Set<string>>();
  for (const name of names) {
    const key = personKey(name);
    for (const part of key.match(/\p{L}{2,}/gu) ?? []) people.set(part, (people.get(part) ?? new Set()).add(key));
  }
  return people;
}

/**
 * Where a text names one of them, in whatever letters: two of a person's names beside each other, or one by itself. A name that is an
 * ordinary word as well is none by itself.
 */
export function namesOfKnownPeople(text: string, people: KnownPeople): NamesFound {
  const full: string[] = [];
  const given: string[] = [];
  if (people.size === 0) return { full, given };
  let run: { readonly start: number; end: number; words: number; whose: ReadonlySet<string> } | undefined;
  const end = (): void => {
    if (!run) return;
    const found = text.slice(run.start, run.end);
    if (run.words > 1) full.push(found);
    else if (found.length > 2 && !NOT_A_NAME.has(found.toLowerCase())) given.push(found);
    run = undefined;
  };
  for (const { 0: word, index } of text.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
    const plain = word.toLowerCase();
    const whose = people.get(plain) ?? people.get(plain.replace(/s$/, ''));
    const both = run && whose && new Set([...run.whose].filter((one) => whose.has(one)));
    const isBeside = run && /^[\s.,-]{0,3}$/.test(text.slice(run.end, index));
    if (run && both && both.size > 0 && isBeside) {
      run.end = index + word.length;
      run.words += 1;
      run.whose = both;
      continue;
    }
    end();
    if (whose) run = { start: index, end: index + word.length, words: 1, whose };
  }
  end();
  return { full, given };
}
