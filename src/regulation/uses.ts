import type { Regulation } from './schema';

/** Stands between the id of an agreement and that of its source, in a regulation that uses the agreement. */
const MARK = ':';

/**
 * A regulation with the kinds, figures, tables and papers of the agreements that it uses. What it says itself wins. Sources that come with an
 * agreement carry its id, so that an amount still says where it is from.
 */
export function withUsed(regulation: Regulation, used: readonly Regulation[]): Regulation {
  return used.reduce<Regulation>((whole, agreement) => {
    const from = sourcesMarked(agreement, agreement.id) as Regulation;
    const deadlines = whole.deadlines.length > 0 ? whole.deadlines : from.deadlines;
    return {
      ...whole,
      sources: joined(whole.sources, from.sources),
      figures: joined(whole.figures, from.figures),
      tables: joined(whole.tables, from.tables),
      kinds: joined(whole.kinds, from.kinds),
      papers: { ...from.papers, ...whole.papers },
      deadlines,
    };
  }, regulation);
}

/** The first's own come first, and win. */
function joined<T>(first: Readonly<Record<string, T>>, second: Readonly<Record<string, T>>): Record<string, T> {
  return { ...first, ...second, ...first };
}

/** The regulation that a source belongs to. */
export function ownerOf(source: string, regulation: { readonly id: string }): string {
  const end = source.indexOf(MARK);
  return end < 0 ? regulation.id : source.slice(0, end);
}

function sourcesMarked(part: unknown, owner: string): unknown {
  if (Array.isArray(part)) return part.map((one) => sourcesMarked(one, owner));
  if (typeof part !== 'object' || part === null || part instanceof Map) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => {
      if (key !== 'sources') return [key, sourcesMarked(value, owner)];
      if (Array.isArray(value)) return [key, value.map((id) => markedSource(String(id), owner))];
      return [
        key,
        Object.fromEntries(Object.entries(value as object).map(([id, one]) => [markedSource(id, owner), one])),
      ];
    }),
  );
}

/** The id of a source with the id of the regulation that it belongs to. */
export function markedSource(source: string, owner: string): string {
  return source.includes(MARK) ? source : `${owner}${MARK}${source}`;
}
