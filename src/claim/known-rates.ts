import { nearestFew } from '../values/nearest';
import type { Rules } from './rules';
import { termReader, type TermMatch } from './terms';

/** A figure that the user may write an own value for. */
export interface KnownRate {
  readonly id: string;
  /** In the regulation's own language. */
  readonly name: string;
  readonly isPercent: boolean;
}

/** Recognises the figures that a claim under these rules can rest on: the regulation's, its agreements' and the nation's. */
export class KnownRates {
  private readonly rates = new Map<string, KnownRate>();
  private readonly match: (text: string) => TermMatch;

  constructor({ regulation, national }: Rules) {
    const figures = { ...national.figures, ...regulation.figures };
    for (const [id, { name, unit }] of Object.entries(figures))
      this.rates.set(id, { id, name: name?.[regulation.language] ?? id, isPercent: unit === 'percent' });
    this.match = termReader(
      Object.entries(figures).map(([id, { name }]) => ({ id, words: [id, ...Object.values(name ?? {})] })),
    );
  }

  /** The figures that a text names, by id or by name in any language. */
  named(text: string): readonly KnownRate[] {
    const found = this.match(text);
    const ids = found.match === 'one' ? [found.id] : found.match === 'several' ? found.ids : [];
    return ids.flatMap((id) => this.rates.get(id) ?? []);
  }

  /** Names that a text may have been meant as. */
  like(text: string): string[] {
    return nearestFew(text, [...new Set([...this.rates.values()].map(({ name }) => name))], 3);
  }
}
