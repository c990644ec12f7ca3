import type { Assessing } from './assessing';
import type { Entry, RowWithoutEntry } from './entry';
import { issue } from './issue';
import { isSamePerson, personKey as key } from './person-name';
import { NO_SETTINGS, OWN_SETTINGS, type Settings } from './settings';

/**
 * A claim is for one person. Rows of others are left out and said so; when the settings name nobody, a sheet that names one person says
 * who it is.
 */
export function onePersonsEntries(
  entries: readonly Entry[],
  assessing: Assessing,
): { entries: readonly Entry[]; name: string | undefined } {
  const wanted = assessing.settings.claimant.name;
  const names = namesIn(entries);
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

interface Named {
  readonly written: string;
  rows: number;
}

/** Each person, in the order of the sheet. A row counts once, however many entries it gives. */
function namesIn(entries: readonly Entry[]): Map<string, Named> {
  const names = new Map<string, Named>();
  let last: Entry | undefined;
  for (const entry of entries) {
    const { person } = entry;
    if (person) {
      const known = names.get(key(person));
      if (!known) names.set(key(person), { written: person, rows: 1 });
      else if (last?.row !== entry.row || last.sheet !== entry.sheet) known.rows++;
    }
    last = entry;
  }
  return names;
}

/** The rows of one person. */
export interface PersonsEntries {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/**
 * The rows of a whole board, person by person in the order of the sheet; last those none of whose rows could be read.
 *
 * @param claimant whose the rows without a name are
 * @returns `nameless`: rows that nobody is named for, where no claimant is either
 */
export function everyonesEntries(
  { entries, rowsWithoutEntry }: { entries: readonly Entry[]; rowsWithoutEntry: readonly RowWithoutEntry[] },
  claimant: string | undefined,
): { readonly people: readonly PersonsEntries[]; readonly nameless: readonly (Entry | RowWithoutEntry)[] } {
  const people = new Map<string, { readonly name: string; readonly entries: Entry[] }>();
  const nameless: (Entry | RowWithoutEntry)[] = [];
  for (const row of [...entries, ...rowsWithoutEntry]) {
    const name = row.person || claimant;
    if (!name) {
      nameless.push(row);
      continue;
    }
    const known = people.get(key(name)) ?? { name, entries: [] };
    people.set(key(name), known);
    if ('entry' in row) known.entries.push(row);
  }
  return { people: [...people.values()], nameless };
}

/** The settings as far as they hold for another than the claimant: who pays, and when. Wage, employer and account are the claimant's own. */
export function settingsOf(name: string, settings: Settings): Settings {
  if (isSamePerson(name, settings.claimant.name) && settings.claimant.name) return settings;
  const shared = Object.entries(settings).filter(([setting]) => !OWN_SETTINGS.has(setting));
  return { ...NO_SETTINGS, ...Object.fromEntries(shared), claimant: { name, address: {} } };
}

function list(people: Iterable<Named>): string {
  const written = [...people].map((person) => person.written);
  return written.length > 5 ? `${written.slice(0, 5).join(', ')} …` : written.join(', ');
}
