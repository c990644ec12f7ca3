import { termReader } from '../claim/terms';
import { FigureBook, type Rules } from '../claim/rules';
import { knownRegulation, nationalFigures, REGULATION_IDS } from '../regulation/load';
import { nearest } from '../values/nearest';
import type { Day } from '../values/day';
import { day, isOmitted, optional, quotedText } from './arguments';
import { cellLanguage, wrong } from './refusal';

const byId = new Map<string, Rules>();
const byText = new Map<string, Rules>();
let reader: ReturnType<typeof termReader> | undefined;

/**
 * The regulation of an id or a name, in any of the three languages.
 *
 * @param otherwise the id of the one that is meant where it is left out
 */
export function chosenRules(regulation: unknown, otherwise: string = REGULATION_IDS[0] ?? ''): Rules {
  if (isOmitted(regulation)) return rulesOf(otherwise);
  const text = String(regulation);
  const known = byText.get(text);
  if (known) return known;
  reader ??= termReader(
    REGULATION_IDS.map((id) => ({ id, words: [id, ...Object.values(rulesOf(id).regulation.name)] })),
  );
  const match = reader(text);
  if (match.match !== 'one') {
    const values = {
      text: quotedText(regulation),
      names: REGULATION_IDS.join(', '),
      nearest: nearest(text, REGULATION_IDS),
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

const books = new Map<Rules, FigureBook>();

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
  const regulation = knownRegulation(id);
  if (!regulation) throw new Error(`unreachable: our own ${id} is not there`);
  const rules = { regulation, national: nationalFigures() };
  byId.set(id, rules);
  return rules;
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
