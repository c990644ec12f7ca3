import { countryNamed } from '../claim/country';
import { exchangeIssue, ownRate } from '../claim/exchange';
import type { Journey, PerDiemKind } from '../claim/journey';
import type { FigureBook, Rules } from '../claim/rules';
import { termReader, type TermMatch } from '../claim/terms';
import { versionOn } from '../regulation/version-on';
import { amount, exchangeRate, optional, quotedText } from './arguments';
import { cellLanguage } from './cell-language';
import { refused, unknown, wrong } from './refusal';
import { booksOf } from './regulations';

/** What KRAV.DIETT asks of a regulation, remembered from call to call. */
export interface PerDiemRules {
  readonly kind: PerDiemKind;
  readonly book: FigureBook;
  readonly lodgingOf: (text: string) => TermMatch;
}

const known = new WeakMap<Rules, { home?: PerDiemRules; abroad?: PerDiemRules }>();

export function perDiemOf(rules: Rules, isAbroad: boolean): PerDiemRules {
  let both = known.get(rules);
  if (!both) known.set(rules, (both = {}));
  const place = isAbroad ? 'abroad' : 'home';
  return (both[place] ??= findPerDiem(rules, isAbroad));
}

function findPerDiem(rules: Rules, isAbroad: boolean): PerDiemRules {
  const { regulation } = rules;
  const kind = Object.values(regulation.kinds).find(
    (one): one is PerDiemKind => one.rule === 'perDiem' && one.abroad === isAbroad,
  );
  if (!kind) return unknown('noRule', { regulation: regulation.name[cellLanguage()] });
  const lodgings = Object.entries(kind.lodgings).map(([id, { name, aliases }]) => ({
    id,
    words: [id, ...Object.values(name), ...aliases],
  }));
  return { kind, book: booksOf(rules), lodgingOf: termReader(lodgings) };
}

/** Without a night there is no lodging, whatever it is called. */
export function lodgingId(
  value: unknown,
  lodgingOf: PerDiemRules['lodgingOf'],
  overnight: boolean,
): string | undefined {
  const found = lodgingOf(String(value));
  if (found.match !== 'one') return wrong('lodging', { text: quotedText(value) });
  return overnight ? found.id : undefined;
}

export function countryOf(
  land: string,
  rate: unknown,
  currency: unknown,
  exchangeOf: unknown,
  day: Journey['day'],
  kind: PerDiemKind,
  book: FigureBook,
): Journey['country'] {
  const exchange = { currency: optional(currency, String), millionths: optional(exchangeOf, exchangeRate) };
  const own = ownRate(optional(rate, amount), exchange, day, book);
  if (own && 'code' in own) return refused(exchangeIssue(own, () => ({})));
  if (own) return { name: land, own, exchange };
  const id = kind.dayTrip.find(({ table }) => table !== undefined)?.table;
  const table = id === undefined ? undefined : book.rules.regulation.tables[id];
  const version = table && versionOn(table.versions, day);
  if (!version?.found) return { name: land, exchange };
  const row = countryNamed(land, [...version.version.rows.keys()]);
  return row === undefined ? unknown('country', { text: quotedText(land) }) : { name: row, exchange };
}
