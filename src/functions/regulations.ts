import { KnownRates } from '../claim/known-rates';
import { withOwnFigures } from '../claim/own-figures';
import { termReader } from '../claim/terms';
import { FigureBook, type Rules } from '../claim/rules';
import { onHandedIn, regulationAtHand, regulationIdsAtHand } from '../regulation/at-hand';
import { nationalFigures, REGULATION_IDS } from '../regulation/load';
import { onOwnFiguresHandedIn, ownFiguresAtHand } from '../timesheet/rates/at-hand';
import { readOwnFigures } from '../timesheet/rates/read-own-figures';
import { nearest } from '../values/nearest';
import type { Day } from '../values/day';
import { day, isOmitted, optional, quotedText } from './arguments';
import { cellLanguage } from './cell-language';
import { wrong } from './refusal';

const byId = new Map<string, Rules>();
const byText = new Map<string, Rules>();
let reader: ReturnType<typeof termReader> | undefined;

/** What is remembered of the regulation that this one takes the place of, and of texts that named none, is forgotten. */
onHandedIn((id) => {
  byId.delete(id);
  byText.clear();
  reader = undefined;
});

/** Own figures may be of any regulation. */
onOwnFiguresHandedIn(() => {
  byId.clear();
  byText.clear();
});

/** Whose rules a formula means when it is left out: the state's for journeys, and the one elected members' that Krav has. */
export const USUAL = {
  journey: 'statens-reiseavtale-innland',
  abroad: 'statens-reiseavtale-utland',
  driving: 'kjoregodtgjorelse',
  elected: 'bamble-folkevalgte',
} as const;

/**
 * The regulation of an id or a name, in any of the three languages: one of Krav's own, or one that the user has handed in.
 *
 * @param otherwise the id of the one that is meant where it is left out
 */
export function chosenRules(regulation: unknown, otherwise: string = REGULATION_IDS[0] ?? ''): Rules {
  if (isOmitted(regulation)) return rulesOf(otherwise);
  const text = String(regulation);
  const known = byText.get(text);
  if (known) return known;
  const ids = regulationIdsAtHand();
  reader ??= termReader(ids.map((id) => ({ id, words: [id, ...Object.values(rulesOf(id).regulation.name)] })));
  const match = reader(text);
  if (match.match !== 'one') {
    const values = {
      text: quotedText(regulation),
      names: ids.join(', '),
      nearest: nearest(text, ids),
    };
    return wrong('regulation', values);
  }
  const rules = rulesOf(match.id);
  if (byText.size < 100) byText.set(text, rules);
  return rules;
}

/**
 * Left out: the last day that the regulation's source speaks of. Not today, for then a sheet would change its amounts by being opened
 * next year.
 */
export function chosenDay(value: unknown, { regulation }: Rules): Day {
  return optional(value, day) ?? regulation.checkedThrough;
}

const books = new WeakMap<Rules, FigureBook>();

/** The figures of a regulation, remembered from call to call. */
export function booksOf(rules: Rules): FigureBook {
  const known = books.get(rules);
  if (known) return known;
  const book = new FigureBook(rules);
  books.set(rules, book);
  return book;
}

function rulesOf(id: string): Rules {
  const known = byId.get(id);
  if (known) return known;
  const regulation = regulationAtHand(id);
  if (!regulation) throw new Error(`unreachable: ${id} is not at hand`);
  const rules = asTheWorkbookHasThem({ regulation, national: nationalFigures() });
  byId.set(id, rules);
  return rules;
}

/** With the figures of «Satser», as a claim has them. A row that is not certain counts for nothing here, and is said by the check of the claim. */
function asTheWorkbookHasThem(rules: Rules): Rules {
  const { figures } = readOwnFigures({ ...ownFiguresAtHand(), rates: new KnownRates(rules) });
  return withOwnFigures(rules, figures);
}

/** What things of a regulation are called, for a sentence that says which there are. */
export function namesOf(
  named: Readonly<Record<string, { readonly name?: Readonly<Record<'nb' | 'nn' | 'en', string>> | undefined }>>,
): string {
  const language = cellLanguage();
  return Object.entries(named)
    .map(([id, { name }]) => name?.[language] ?? id)
    .join(', ');
}
