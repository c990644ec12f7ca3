import type { Kind, KindOf } from '../regulation/kinds';
import type { Day } from '../values/day';
import { minutes, type Minutes } from '../values/minutes';
import type { Basis, ClaimLine, TrailStep } from './claim';
import type { Cap } from '../regulation/kinds';
import { DayLedger } from './day-cap';
import type { HoursCost } from './employer-refund';
import type { Entry } from './entry';
import { issue, type Issue, type IssuePlace } from './issue';
import { FigureBook, noRate, type FoundAmount, type Rules } from './rules';
import type { Route, Settings } from './settings';
import { termReader, type TermMatch } from './terms';

const LOSS_RULES: readonly Kind['rule'][] = ['lostIncome', 'unsubstantiated', 'substitute'];

/** What the steps of one assessment share. */
export class Assessing {
  readonly issues: Issue[] = [];
  readonly lines: ClaimLine[] = [];
  readonly figures: FigureBook;
  readonly activityOf: (text: string) => TermMatch;
  readonly leisureKindOf: (text: string) => TermMatch;
  readonly feeTypeOf: (text: string) => TermMatch;
  readonly lossTypeOf: (text: string) => TermMatch;
  /** What employers' hours cost, by their length: the last that was worked out. */
  readonly costs = new Map<Minutes, HoursCost>();
  private readonly ledgerOfCap = new Map<Cap, DayLedger>();
  private readonly ledgers = new Map<string, DayLedger>();
  private readonly readers = new Map<object, (text: string) => TermMatch>();
  private readonly dayMinutes = new Map<Day, number>();
  private readonly kindsOfRules = new Map<Kind['rule'], { readonly id: string; readonly kind: Kind } | undefined>();
  private readonly said = new Set<string>();
  private readonly saidSources = new Set<FoundAmount>();
  private hourly: { readonly id: string | undefined } | undefined;
  private tax: { readonly pattern: string; readonly zone: string; readonly figure: string } | undefined;
  private readonly lineBases = new Map<string, Basis>();

  constructor(
    readonly rules: Rules,
    readonly settings: Settings,
    readonly route: Route,
    readonly today: Day,
  ) {
    this.figures = new FigureBook(rules);
    const { activities, kinds } = rules.regulation;
    this.activityOf = termReader(Object.entries(activities).map(named));
    this.leisureKindOf = termReader(
      Object.values(kinds).flatMap((kind) =>
        kind.rule === 'perHour' ? Object.entries(kind.leisureKinds).map(named) : [],
      ),
    );
    const losses = Object.entries(kinds).filter(([, { rule }]) => LOSS_RULES.includes(rule));
    this.lossTypeOf = termReader(losses.map(named));
    const fees = Object.entries(kinds).filter(([, kind]) => kind.rule === 'perPiece');
    this.feeTypeOf = termReader(
      fees.map(([id, kind]) => ({ id, words: [...named([id, kind]).words, kind.entryType ?? ''].filter(Boolean) })),
    );
  }

  add(...issues: readonly Issue[]): void {
    this.issues.push(...issues);
  }

  /** Adds an issue that is about the claim, not about one row, however many rows lead to it. */
  once(found: Issue): void {
    const key = `${found.code} ${JSON.stringify(found.values)}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    this.issues.push(found);
  }

  /** The claim needs a setting that is missing. */
  needs(setting: string): void {
    this.once({ severity: 'error', code: 'settings/needed', place: { setting }, values: { label: setting } });
  }

  /** Looks a figure up and says once when no version covers the day. */
  figure(id: string, day: Day, place: IssuePlace): FoundAmount | undefined {
    const found = this.figures.on(id, day);
    if (found.found) return this.used(found);
    this.add(noRate(found, day, place));
    return undefined;
  }

  /** The regulation's kind by the hour, on whatever route: what is not claimed here is still said under its name. */
  get hourlyKind(): string | undefined {
    this.hourly ??= { id: Object.entries(this.rules.regulation.kinds).find(([, { rule }]) => rule === 'perHour')?.[0] };
    return this.hourly.id;
  }

  /** The figure of employer's tax in the employer's zone. */
  taxFigure(pattern: string, zone: string): string {
    if (this.tax?.zone !== zone || this.tax.pattern !== pattern)
      this.tax = { pattern, zone, figure: pattern.replace('{zone}', zone) };
    return this.tax.figure;
  }

  /** Says once that a figure rests on a secondary source, or on the user's own word. */
  used(found: FoundAmount): FoundAmount {
    const { confidence, title } = found.basis.source;
    if (confidence === 'official' || this.saidSources.has(found)) return found;
    this.saidSources.add(found);
    const code = confidence === 'user' ? 'rate/own-figure' : 'rate/secondary-source';
    this.once(issue('info', code, {}, { rate: this.figures.nameOf(found.id), source: title }));
    return found;
  }

  /** What is left of the days' limits under a cap. Kinds that share a limit share the ledger. */
  ledgerOf(cap: Cap): DayLedger {
    const known = this.ledgerOfCap.get(cap);
    if (known) return known;
    const key = [...cap.covers].sort().join(' ') || cap.figure;
    const ledger = this.ledgers.get(key) ?? new DayLedger();
    this.ledgers.set(key, ledger);
    this.ledgerOfCap.set(cap, ledger);
    return ledger;
  }

  /** Recognises names that a kind lists, e.g. its bodies or vehicles. */
  termOf(terms: Readonly<Record<string, Named>>, text: string): TermMatch {
    let reader = this.readers.get(terms);
    if (!reader) this.readers.set(terms, (reader = termReader(Object.entries(terms).map(named))));
    return reader(text);
  }

  /** Minutes that earlier rows gave a day; the row's own are added for the next. */
  minutesBefore(day: Day, more: Minutes): Minutes {
    const before = this.dayMinutes.get(day) ?? 0;
    this.dayMinutes.set(day, before + more);
    return minutes(before);
  }

  /** The kinds of one rule that may stand on this route's claim; there is at most one of each but fees. */
  kindOfRule<Rule extends Kind['rule']>(rule: Rule): { readonly id: string; readonly kind: KindOf<Rule> } | undefined {
    if (!this.kindsOfRules.has(rule)) {
      const { kinds, routes } = this.rules.regulation;
      const id = routes[this.route]?.kinds.find((one) => kinds[one]?.rule === rule);
      const kind = id === undefined ? undefined : kinds[id];
      this.kindsOfRules.set(rule, id === undefined || !kind ? undefined : { id, kind });
    }
    return this.kindsOfRules.get(rule) as { readonly id: string; readonly kind: KindOf<Rule> } | undefined;
  }

  /** What a line of a kind rests on: the kind's own place, with the version of the rate that was used. */
  lineBasis(kindId: string, rate?: Basis): Basis {
    if (!rate) return this.figures.kindBasis(kindId);
    const key = `${kindId} ${rate.rule} ${rate.from}`;
    const known = this.lineBases.get(key);
    if (known) return known;
    const basis: Basis = { ...rate, rule: `kinds.${kindId}` };
    this.lineBases.set(key, basis);
    return basis;
  }

  /** All kinds of one rule that may stand on this route's claim. */
  kindsOf<Rule extends Kind['rule']>(rule: Rule): { readonly id: string; readonly kind: KindOf<Rule> }[] {
    const { kinds, routes } = this.rules.regulation;
    return (routes[this.route]?.kinds ?? []).flatMap((id) => {
      const kind = kinds[id];
      return kind?.rule === rule ? [{ id, kind: kind as KindOf<Rule> }] : [];
    });
  }

  kindName(id: string): string {
    const { regulation } = this.rules;
    return regulation.kinds[id]?.name[regulation.language] ?? id;
  }

  activityName(id: string): string {
    const { regulation } = this.rules;
    return regulation.activities[id]?.name[regulation.language] ?? id;
  }
}

/** The place of a field's cell, or of the row when the field has no column. */
export function placeOf(entry: Entry, field?: keyof Entry['columns']): IssuePlace {
  const column = field && entry.columns[field];
  return column === undefined ? { sheet: entry.sheet, row: entry.row } : { sheet: entry.sheet, row: entry.row, column };
}

/** Another row, as a sentence names it. */
export function otherRowOf({ sheet, row }: Entry): { readonly otherSheet: string; readonly otherRow: number } {
  return { otherSheet: sheet, otherRow: row };
}

/** A line while it is worked out: filled in place, since a large sheet has a hundred thousand of them. */
export type OpenLine = { -readonly [Key in keyof ClaimLine]: ClaimLine[Key] };

/** Lists are put in a line whole, so that lines can share the empty one. */
const NONE: readonly never[] = [];

/** A line whose amount is still unknown. */
export function openLine(entry: Entry, kind: string, basis: Basis): OpenLine {
  return {
    sheet: entry.sheet,
    row: entry.row,
    day: entry.day,
    kind,
    from: null,
    to: null,
    minutes: null,
    count: null,
    rateOre: null,
    rawOre: null,
    capOre: null,
    cutOre: null,
    amountOre: null,
    taxFreeOre: null,
    distance: null,
    account: null,
    components: NONE,
    text: textOf(entry),
    candidates: NONE,
    basis,
    capBasis: null,
    trail: NONE,
  };
}

/** What the row is about, as the sheet says it. */
function textOf(entry: Entry): string {
  switch (entry.entry) {
    case 'time':
      return entry.activity ?? entry.note ?? '';
    case 'honorarium':
      return entry.note ?? entry.type;
    case 'meeting':
      return entry.body;
    case 'childcare':
      return entry.note ?? '';
    case 'journey':
      return [entry.destination, entry.purpose].filter(Boolean).join(': ');
    case 'driving':
      return [entry.route, entry.purpose].filter(Boolean).join(': ');
    case 'outlay':
      return [entry.type, entry.purpose].filter(Boolean).join(': ');
  }
}

export function refusedBy(found: Issue): TrailStep {
  return { step: 'refused', code: found.code };
}

interface Named {
  readonly name: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

function named([id, term]: [string, Named]): {
  id: string;
  words: string[];
} {
  return { id, words: [id, ...Object.values(term.name), ...term.aliases] };
}
