import type { Report } from './faults';
import type { JsonPath } from './json-path';
import type { Kind } from './kinds';
import type { Regulation } from './schema';

interface Term {
  readonly name: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

type TermList = readonly (readonly [id: string, term: Term, path: JsonPath])[];

/** Two things of one list that a person would write the same way cannot be told apart. */
export function lintWords(regulation: Regulation, report: Report): void {
  lintEntryTypes(regulation, report);
  for (const list of termLists(regulation)) {
    const known = new Map<string, string>();
    for (const [id, term, path] of list) {
      for (const [word, ...place] of wordsOf(term)) {
        const other = known.get(plain(word));
        if (other === undefined) known.set(plain(word), id);
        else if (other !== id) report('error', 'alias/twice', [...path, ...place], { alias: word, other });
      }
    }
  }
}

function lintEntryTypes({ kinds }: Regulation, report: Report): void {
  const entryTypes = new Set<string>();
  for (const [id, { entryType }] of Object.entries(kinds)) {
    if (entryType === undefined) continue;
    if (entryTypes.has(entryType))
      report('warning', 'entry-type/twice', ['kinds', id, 'entryType'], { name: entryType });
    entryTypes.add(entryType);
  }
}

/** Rows of a sheet say which loss or which fee they are in one column each. */
const TOLD_APART: readonly (readonly Kind['rule'][])[] = [
  ['perPiece'],
  ['lostIncome', 'unsubstantiated', 'substitute'],
];

/** Each list that one text is looked up in. */
function termLists({ kinds, activities }: Regulation): TermList[] {
  const all = Object.entries(kinds);
  return [
    ...TOLD_APART.map((rules) =>
      all.filter(([, { rule }]) => rules.includes(rule)).map(([id, kind]) => [id, kind, ['kinds', id]] as const),
    ),
    terms(activities, ['activities']),
    ...all.flatMap(([id, kind]) =>
      Object.entries(listsOf(kind)).map(([key, list]) => terms(list, ['kinds', id, ...key.split('.')])),
    ),
  ];
}

function terms(list: Readonly<Record<string, Term>>, path: JsonPath): TermList {
  return Object.entries(list).map(([id, term]) => [id, term, [...path, id]]);
}

function listsOf(kind: Kind): Record<string, Readonly<Record<string, Term>>> {
  switch (kind.rule) {
    case 'meeting':
      return { bodies: kind.bodies, 'unpaid.events': kind.unpaid.events, coveredOffices: kind.coveredOffices };
    case 'mileage':
      return { vehicles: kind.vehicles };
    case 'perDiem':
      return { lodgings: kind.lodgings };
    case 'outlay':
      return { types: kind.types };
    case 'perHour':
      return { leisureKinds: kind.leisureKinds };
    default:
      return {};
  }
}

function wordsOf({ name, aliases }: Term): [word: string, ...place: JsonPath][] {
  return [
    ...Object.entries(name).map(([language, word]): [string, ...JsonPath] => [word, 'name', language]),
    ...aliases.map((word, index): [string, ...JsonPath] => [word, 'aliases', index]),
  ];
}

/** As people's texts are compared with them: lower case, letters and digits only. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
