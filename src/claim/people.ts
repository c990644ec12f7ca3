import type { Assessing } from './assessing';
import type { TimeEntry } from './entry';
import { issue } from './issue';

/**
 * A claim is for one person. Rows of others are left out and said so; when the settings name nobody, a sheet that names one person says
 * who it is.
 */
export function onePersonsEntries(
  entries: readonly TimeEntry[],
  assessing: Assessing,
): { entries: readonly TimeEntry[]; name: string | undefined } {
  const wanted = assessing.settings.claimant.name;
  const names = new Map<string, { written: string; rows: number }>();
  for (const { person } of entries) {
    if (!person) continue;
    const known = names.get(key(person));
    if (known) known.rows++;
    else names.set(key(person), { written: person, rows: 1 });
  }
  if (names.size === 0) return { entries, name: wanted };
  if (!wanted) {
    const [only] = names.values();
    if (names.size === 1) return { entries, name: only?.written };
    assessing.add(
      issue('error', 'claimant/several-people', { setting: 'claimant.name' }, { names: list(names.values()) }),
    );
    return { entries, name: undefined };
  }
  const others = [...names].filter(([name]) => name !== key(wanted)).map(([, person]) => person);
  if (others.length === 0) return { entries, name: wanted };
  const rows = others.reduce((sum, person) => sum + person.rows, 0);
  assessing.add(
    issue('warning', 'claimant/other-people-left-out', { setting: 'claimant.name' }, { names: list(others), rows }),
  );
  return { entries: entries.filter(({ person }) => !person || key(person) === key(wanted)), name: wanted };
}

/** Whether two names may be one person's; a row without a name is the claimant's. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || key(one) === key(other);
}

/** "Nordmann, Kari" and "Kari  Nordmann" are one person. */
function key(name: string): string {
  const [last, first] = name.split(',');
  return (first ? `${first} ${last}` : name).toLowerCase().replace(/\s+/g, ' ').trim();
}

function list(people: Iterable<{ readonly written: string }>): string {
  const written = [...people].map((person) => person.written);
  return written.length > 5 ? `${written.slice(0, 5).join(', ')} …` : written.join(', ');
}
