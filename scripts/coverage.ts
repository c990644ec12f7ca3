/**
 * Makes `docs/coverage.md`: where each requirement of the four source documents is. A rate, a cap, a rule or a deadline that is not in the
 * data of a regulation must have a reason in `coverage-reasons.json`, and one that is may have none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesInCode, placesInData, placesInTests, type Places } from './coverage-places';

interface Requirement {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

export interface Coverage {
  readonly page: string;
  /** What must be mended first. */
  readonly faults: readonly string[];
}

const MUST_BE_DATA = ['rate', 'cap', 'rule', 'deadline'];

/** @param root the folder of the repository */
export function coverage(root: string): Coverage {
  const requirements = readJson<Requirement[]>(root, 'docs/requirements.json');
  const reasons = new Map(Object.entries(readJson<Record<string, string>>(root, 'scripts/coverage-reasons.json')));
  const places = { data: placesInData(root), code: placesInCode(root), tests: placesInTests(root) };
  const known = new Set(requirements.map(({ id }) => id));
  const unknown = (ids: Iterable<string>): string[] => [...ids].filter((id) => !id.startsWith('A-') && !known.has(id));
  const faults = [
    ...requirements
      .filter(({ id, kind }) => MUST_BE_DATA.includes(kind) && !places.data.has(id) && !reasons.has(id))
      .map(({ id, kind, text }) => `${id} (${kind}) is in no regulation, and no reason says why: ${text}`),
    ...[...reasons.keys()]
      .filter((id) => places.data.has(id))
      .map((id) => `${id} is in ${places.data.get(id)}: its reason is out of date`),
    ...unknown(reasons.keys()).map((id) => `${id} has a reason and is no requirement`),
    ...unknown(places.data.keys()).map((id) => `${id} in ${places.data.get(id)} is no requirement`),
    ...unknown(places.code.keys()).map((id) => `${id} in ${places.code.get(id)} is no requirement`),
  ];
  return { page: pageOf(requirements, places, reasons), faults };
}

function readJson<T>(root: string, path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

const SOURCES: readonly (readonly [letter: string, title: string])[] = [
  ['S', 'Lillesand og Birkenes: støttekontakter'],
  ['V', 'Vestland: prøvenemnder'],
  ['T', 'Trondheim kommunerevisjon: reiseutgifter'],
  ['B', 'Bamble: folkevalgte'],
];

const KINDS: Readonly<Record<string, string>> = {
  ...{ rate: 'sats', cap: 'grense', rule: 'regel', deadline: 'frist', field: 'felt', doc: 'vedlegg' },
  ...{ flow: 'arbeidsgang', route: 'vei', warn: 'beskjed', priv: 'personvern', ctrl: 'kontroll', cfg: 'oppsett' },
  ...{ role: 'rolle', scope: 'omfang', fact: 'opplysning', gap: 'hull', doubt: 'tvil' },
};

type All = { readonly data: Places; readonly code: Places; readonly tests: Places };

function pageOf(requirements: readonly Requirement[], places: All, reasons: ReadonlyMap<string, string>): string {
  const sections = SOURCES.flatMap(([letter, title]) => {
    const own = requirements.filter(({ id }) => id.startsWith(`${letter}-`));
    const inData = own.filter(({ id }) => places.data.has(id)).length;
    return [
      '',
      `## ${title}`,
      '',
      `${own.length} krav, ${inData} av dem data.`,
      '',
      '| Id | Slag | Hva det sier | Hvor |',
      '| --- | --- | --- | --- |',
      ...own.map(({ id, kind, text }) => {
        const where = whereOf(id, places, reasons);
        return `| ${id} | ${KINDS[kind] ?? kind} | ${text.replace(/\|/g, '\\|')} | ${where} |`;
      }),
    ];
  });
  return [...INTRODUCTION, ...sections, ''].join('\n');
}

function whereOf(id: string, { data, code, tests }: All, reasons: ReadonlyMap<string, string>): string {
  const places = [data.get(id), code.get(id), tests.get(id)].flatMap((place) => (place ? [`\`${place}\``] : []));
  return [...places, reasons.get(id) ?? []].flat().join('<br>') || '–';
}

const INTRODUCTION = [
  '# Hva kildene krever, og hvor det er',
  '',
  'Denne siden er laget av `npm run coverage` og skal ikke endres for hånd. Den går ut fra listen `requirements.json`: 415 krav fra de fire',
  'dokumentene som Krav er bygd på, i vår egen korte ordlyd (engelsk, som i koden). «Hvor» er det første stedet som viser til kravet: i et',
  'reglement (fil og sti), i koden og i testene. En strek betyr at ingenting viser til det ennå.',
  '',
  'Hver sats, grense, regel og frist er data i et reglement, eller har en grunn her. Mangler grunnen, eller er den foreldet, stanser testene.',
];
