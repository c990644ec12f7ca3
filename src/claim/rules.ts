import { figureOn, type Figure, type NationalFigures, type Source } from '../regulation/figures';
import type { Regulation } from '../regulation/schema';
import type { Day } from '../values/day';
import type { BasisPoints, Ore } from '../values/money';
import type { Basis } from './claim';
import { issue, type Issue, type IssuePlace } from './issue';

/** The rules that a claim is assessed under: one payer's, and the national figures that they point to. */
export interface Rules {
  readonly regulation: Regulation;
  readonly national: NationalFigures;
}

export type FoundFigure =
  | { readonly found: true; readonly value: Ore & BasisPoints; readonly basis: Basis }
  | { readonly found: false; readonly nearest: Day; readonly name: string };

/** Looks figures up by day. The same version gives the same basis object, so that 100,000 lines share a handful. */
export class FigureBook {
  private readonly bases = new Map<object, Basis>();

  constructor(readonly rules: Rules) {}

  /** A figure of the regulation, or of the national figures when the regulation has none of that id. */
  on(id: string, day: Day): FoundFigure {
    const { regulation, national } = this.rules;
    const own = regulation.figures[id];
    const figure = own ?? national.figures[id];
    if (!figure) return { found: false, nearest: day, name: id };
    const found = figureOn(figure, day);
    if (!found.found) return { found: false, nearest: found.nearest, name: nameOf(id, figure, regulation.language) };
    const owner = own ? regulation : national;
    return {
      found: true,
      value: found.version.value as Ore & BasisPoints,
      basis: this.basisOf(owner, () => `figures.${id}`, found.version),
    };
  }

  /** What a line of this kind rests on, with the version of its rate when it has one. */
  kindBasis(kindId: string): Basis {
    const { regulation } = this.rules;
    const kind = regulation.kinds[kindId];
    if (!kind) throw new Error(`unreachable: no kind ${kindId}`);
    return this.basisOf(regulation, () => `kinds.${kindId}`, { from: regulation.from, sources: kind.sources }, kind);
  }

  deadlineBasis(index: number): Basis {
    const { regulation } = this.rules;
    const deadline = regulation.deadlines[index];
    if (!deadline) throw new Error(`unreachable: no deadline ${index}`);
    return this.basisOf(
      regulation,
      () => `deadlines[${index}]`,
      { from: regulation.from, sources: deadline.sources },
      deadline,
    );
  }

  private basisOf(
    owner: { readonly id: string; readonly sources: Readonly<Record<string, Source>> },
    rule: () => string,
    version: { readonly from: Day; readonly sources: readonly string[] },
    key: object = version,
  ): Basis {
    const known = this.bases.get(key);
    if (known) return known;
    const source = owner.sources[version.sources[0] ?? ''];
    if (!source) throw new Error(`unreachable: ${owner.id} ${rule()} has no source`);
    const { title, place, readOn, confidence } = source;
    const basis: Basis = {
      regulation: owner.id,
      rule: rule(),
      from: version.from,
      source: { title, place, readOn, confidence },
    };
    this.bases.set(key, basis);
    return basis;
  }
}

export function noRate(missing: { readonly nearest: Day; readonly name: string }, day: Day, place: IssuePlace): Issue {
  return issue('error', 'rate/none-on-day', place, { rate: missing.name, day, nearest: missing.nearest });
}

function nameOf(id: string, figure: Figure, language: 'nb' | 'nn' | 'en'): string {
  return figure.name?.[language] ?? id;
}
