import type { Figure, FigureVersion, Source } from '../regulation/figures';
import type { Regulation } from '../regulation/schema';
import { markedSource } from '../regulation/uses';
import { addDays, type Day } from '../values/day';
import type { BasisPoints, Ore } from '../values/money';
import type { Rules } from './rules';

/** A figure of the user's own, from the table «Satser» or a parameter. */
export interface OwnFigure {
  /** Id of a figure of the regulation or of the national figures. */
  readonly id: string;
  readonly from: Day;
  /** Øre; hundredths of a per cent for a percentage. */
  readonly value: Ore | BasisPoints;
  /** Where the user has it from, as written. */
  readonly source: string;
}

const OWN = 'satser';

/**
 * The rules with the user's own figures: each holds from its first day until the user's next, and wins over the file. Days before it keep
 * the file's own. Amounts that rest on them say so through their source, whose confidence is "user".
 */
export function withOwnFigures(rules: Rules, own: readonly OwnFigure[]): Rules {
  if (own.length === 0) return rules;
  const sources: Record<string, Source> = { ...rules.regulation.sources };
  const figures: Record<string, Figure> = { ...rules.regulation.figures };
  const ids = new Set(own.map(({ id }) => id));
  for (const id of ids) {
    const file = rules.regulation.figures[id] ?? rules.national.figures[id];
    if (!file) continue;
    const versions = own
      .filter((one) => one.id === id)
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .map((one, index, all): FigureVersion => {
        const source = `${OWN}-${id}-${one.from}`;
        sources[source] = sourceOf(one, rules.regulation);
        const next = all[index + 1];
        return {
          from: one.from,
          ...(next ? { to: addDays(next.from, -1) } : {}),
          value: one.value,
          sources: [source],
        };
      });
    const [first] = versions;
    figures[id] = { ...file, versions: [...before(id, rules, sources, first?.from), ...versions] };
  }
  return { ...rules, regulation: { ...rules.regulation, sources, figures } };
}

function sourceOf({ source, from }: OwnFigure, { checkedThrough }: Regulation): Source {
  return {
    title: source,
    publisher: source,
    place: 'Satser',
    readOn: from < checkedThrough ? from : checkedThrough,
    confidence: 'user',
  };
}

/** The file's own versions until the user's begin. The sources of a national figure come along, marked as the nation's. */
function before(
  id: string,
  { regulation, national }: Rules,
  sources: Record<string, Source>,
  from: Day | undefined,
): FigureVersion[] {
  const own = regulation.figures[id];
  const file = own ?? national.figures[id];
  if (!file || from === undefined) return [];
  return file.versions
    .filter((version) => version.from < from)
    .map((version) => {
      const ends = version.to === undefined || version.to >= from;
      const ended = ends ? { ...version, to: addDays(from, -1) } : version;
      if (own) return ended;
      for (const one of version.sources) {
        const source = national.sources[one];
        if (source) sources[markedSource(one, national.id)] = source;
      }
      return { ...ended, sources: version.sources.map((one) => markedSource(one, national.id)) };
    });
}
