import type { Regulation } from '../regulation/schema';
import type { Candidate, Entry } from './entry';
import { isInitials } from './support-purpose';

/**
 * The rows with people named as the payer asks: where it wants initials, a name that was written all the same goes no further than the
 * issue about its cell.
 *
 * @source S-31; reading A-X02
 */
export function namedAsAsked(entries: readonly Entry[], { kinds }: Regulation): readonly Entry[] {
  const rules = Object.values(kinds);
  if (!rules.some((kind) => kind.rule === 'mileage' && kind.passengers === 'initials')) return entries;
  return entries.map((entry) =>
    entry.entry === 'driving'
      ? { ...entry, passengers: entry.passengers.map((passenger) => named(passenger, 'initials')) }
      : entry,
  );
}

/** «Ola Nordmann» is «ON», and «Lie, Anne-Marie» is «AML». Initials stay as they are. */
export function initialsOf(name: string): string {
  if (isInitials(name)) return name.trim();
  const [last = '', first] = name.split(',');
  const written = first === undefined ? last : `${first} ${last}`;
  return (written.match(/\p{L}+/gu) ?? []).map(([letter]) => letter?.toUpperCase() ?? '').join('');
}

/** Somebody with the name that the payer asks for. */
export function named<T extends Pick<Candidate, 'name'>>(person: T, how: 'fullName' | 'initials' | undefined): T {
  return how === 'initials' && person.name ? { ...person, name: initialsOf(person.name) } : person;
}
