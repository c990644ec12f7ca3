import type { Kind, KindOf } from '../regulation/kinds';
import type { Regulation } from '../regulation/schema';
import type { Language } from '../text/language';

/** What decides how a new sheet looks. */
export interface NewSheetChoice {
  readonly regulation: Regulation;
  /** What may be claimed, by whomever. */
  readonly kinds: readonly Kind[];
  readonly language: Language;
}

/** The kinds that stand on some route's claim, each once. A kind of an agreement that was not merged in is left out. */
export function claimable({ kinds, routes }: Regulation): readonly Kind[] {
  const ids = new Set(Object.values(routes).flatMap((route) => route?.kinds ?? []));
  return Object.entries(kinds)
    .filter(([id]) => ids.has(id))
    .map(([, kind]) => kind);
}

export function kindsOf<Rule extends Kind['rule']>(kinds: readonly Kind[], ...rules: Rule[]): KindOf<Rule>[] {
  return kinds.filter((kind): kind is KindOf<Rule> => (rules as Kind['rule'][]).includes(kind.rule));
}

interface Named {
  readonly name: Readonly<Record<Language, string>>;
}

/** The names of a list to choose from, each once. */
export function namesOf(named: Iterable<Named>, language: Language): string[] {
  return [...new Set([...named].map(({ name }) => name[language]))];
}
