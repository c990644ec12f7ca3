import { amountOn, type Amount } from '../regulation/amount-on';
import type { Figure, FigureShare, NationalFigures, Source } from '../regulation/figures';
import { versionOn } from '../regulation/version-on';
import { ownerOf } from '../regulation/uses';
import type { Regulation } from '../regulation/schema';
import type { Day } from '../values/day';
import type { ExchangeRate } from '../values/exchange-rate';
import { oreFromKroner } from '../values/money';
import type { Basis } from './claim';
import { issue, type Issue, type IssuePlace } from './issue';

/** The rules that a claim is assessed under: one payer's with the agreements that it uses, and the national figures that they point to. */
export interface Rules {
  readonly regulation: Regulation;
  readonly national: NationalFigures;
}

export interface FoundAmount extends Pick<Amount, 'value' | 'product' | 'divisor' | 'from' | 'to'> {
  readonly found: true;
  readonly id: string;
  readonly basis: Basis;
  /** The figure that it is a part of, and which part. */
  readonly base?: {
    readonly name: string;
    readonly amount: FoundAmount;
    readonly share: FigureShare;
  };
  /** What it was before it was exchanged. */
  readonly exchange?: { readonly of: ForeignAmount; readonly millionths: ExchangeRate };
}

/** A rate in another currency than kroner. */
export interface ForeignAmount extends Pick<FoundAmount, 'found' | 'id' | 'from' | 'to' | 'basis'> {
  /** Whole hundredths of the currency. */
  readonly hundredths: number;
  readonly currency: string;
}

export type FoundFigure =
  | FoundAmount
  /** `nearest` is the nearest day that has an amount; `null` when no day has. */
  | { readonly found: false; readonly nearest: Day | null; readonly name: string };

/** Looks figures up by day. The same version gives the same basis object, so that 100,000 lines share a handful. */
export class FigureBook {
  private readonly bases = new Map<object, Basis>();
  /** The last amount of each figure: rows of a sheet mostly ask for the same days. */
  private readonly last = new Map<string, FoundAmount>();
  private readonly lastRows = new Map<string, FoundAmount | ForeignAmount>();

  constructor(readonly rules: Rules) {}

  /** A figure of the regulation, or of the national figures when the regulation has none of that id. */
  on(id: string, day: Day): FoundFigure {
    const known = this.last.get(id);
    if (known && known.from <= day && (known.to === undefined || day <= known.to)) return known;
    const amount = amountOn(id, day, (one) => this.figure(one));
    if (!amount.found) {
      return {
        found: false,
        nearest: amount.nearest,
        name: this.nameOf(amount.id),
      };
    }
    const found = this.withBasis(id, amount);
    this.last.set(id, found);
    return found;
  }

  /** A row of a table, e.g. a country's rate. `undefined`: the table of that day has no such row. */
  row(tableId: string, name: string, day: Day): FoundFigure | ForeignAmount | undefined {
    const key = `${tableId}\n${name}`;
    const known = this.lastRows.get(key);
    if (known && known.from <= day && (known.to === undefined || day <= known.to)) return known;
    const { regulation } = this.rules;
    const table = regulation.tables[tableId];
    if (!table) throw new Error(`unreachable: no table ${tableId}`);
    const found = versionOn(table.versions, day);
    if (!found.found) return { found: false, nearest: found.nearest, name: table.name[regulation.language] };
    const { version } = found;
    const kroner = version.rows.get(name);
    if (kroner === undefined) return undefined;
    const value = oreFromKroner(kroner) as Amount['value'];
    const { from, to } = version;
    const basis = this.basisOf(regulation, () => `tables.${tableId}`, version);
    const currency = version.currencies.get(name) ?? 'NOK';
    const amount: FoundAmount | ForeignAmount =
      currency === 'NOK'
        ? { found: true, id: tableId, value, product: value, divisor: 1, from, to, basis }
        : { found: true, id: tableId, hundredths: value, currency, from, to, basis };
    this.lastRows.set(key, amount);
    return amount;
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

  /** What a figure is called in the regulation's own language. */
  nameOf(id: string): string {
    return this.figure(id)?.name?.[this.rules.regulation.language] ?? id;
  }

  private figure(id: string): Figure | undefined {
    const { regulation, national } = this.rules;
    return regulation.figures[id] ?? national.figures[id];
  }

  private withBasis(id: string, { base, version, ...amount }: Amount): FoundAmount {
    const { value, product, divisor, from, to } = amount;
    const found: FoundAmount = {
      found: true,
      id,
      value,
      product,
      divisor,
      from,
      to,
      basis: this.figureBasis(id, version),
    };
    if (!base) return found;
    const whole = this.withBasis(base.id, base.amount);
    const basis = leastSure(found.basis, whole.basis);
    return { ...found, basis, base: { name: this.nameOf(base.id), amount: whole, share: base.share } };
  }

  private figureBasis(id: string, version: { readonly from: Day; readonly sources: readonly string[] }): Basis {
    const { regulation, national } = this.rules;
    return this.basisOf(regulation.figures[id] ? regulation : national, () => `figures.${id}`, version);
  }

  private basisOf(
    owner: { readonly id: string; readonly sources: Readonly<Record<string, Source>> },
    rule: () => string,
    version: { readonly from: Day; readonly sources: readonly string[] },
    key: object = version,
  ): Basis {
    const known = this.bases.get(key);
    if (known) return known;
    const [id = ''] = version.sources;
    const source = owner.sources[id];
    if (!source) throw new Error(`unreachable: ${owner.id} ${rule()} has no source`);
    const { title, place, readOn, confidence } = source;
    const basis: Basis = {
      regulation: ownerOf(id, owner),
      rule: rule(),
      from: version.from,
      source: { title, place, readOn, confidence },
    };
    this.bases.set(key, basis);
    return basis;
  }
}

/** A part of a figure is no surer than the figure. */
function leastSure(own: Basis, base: Basis): Basis {
  const rank = { official: 0, secondary: 1, user: 2 } as const;
  if (rank[base.source.confidence] <= rank[own.source.confidence]) return own;
  return { ...own, source: { ...own.source, confidence: base.source.confidence } };
}

export function noRate(missing: Extract<FoundFigure, { found: false }>, day: Day, place: IssuePlace): Issue {
  const { name: rate, nearest } = missing;
  if (nearest === null) return issue('error', 'rate/not-in-pack', place, { rate });
  return issue('error', 'rate/none-on-day', place, { rate, day, nearest });
}
