import type { Kind } from '../regulation/kinds';
import type { Day } from '../values/day';
import type { Ore } from '../values/money';
import { assess } from './assess';
import type { ClaimLine } from './claim';
import type { Entry, TimeEntry } from './entry';
import type { Issue } from './issue';
import type { Rules } from './rules';
import type { DocumentationKind, Route, Settings } from './settings';

/** A lawful way to be paid for the hours of a day. */
export type Way = 'deducted' | 'employerInvoices' | 'leisure' | 'unsubstantiated' | 'selfEmployed';

/** What a way does to the income that a pension is earned from. */
export type PensionEffect =
  /** The employer pays the ordinary wage. */
  | 'kept'
  /** The wage is deducted; the refund earns no pension. */
  | 'reduced'
  /** The wage is untouched; what is paid comes beside it. */
  | 'beside';

export interface WayOffered {
  readonly way: Way;
  readonly route: Route;
  /** Id of the kind in the regulation. */
  readonly kind: string;
  /** `null`: cannot be worked out before the issues are mended. */
  readonly amountOre: Ore | null;
  readonly rawOre: Ore | null;
  readonly cutOre: Ore | null;
  /** Each list is one way to document it; empty: none is asked for. */
  readonly papers: readonly (readonly DocumentationKind[])[];
  readonly pension: PensionEffect;
  readonly lines: readonly ClaimLine[];
  /** What stops it, or must be known. */
  readonly issues: readonly Issue[];
}

interface WayRule {
  readonly way: Way;
  readonly route: Route;
  readonly rule: Kind['rule'];
  readonly pension: PensionEffect;
}

const WAYS: readonly WayRule[] = [
  { way: 'employerInvoices', route: 'employer', rule: 'employerRefund', pension: 'kept' },
  { way: 'deducted', route: 'member', rule: 'lostIncome', pension: 'reduced' },
  { way: 'leisure', route: 'member', rule: 'perHour', pension: 'beside' },
  { way: 'unsubstantiated', route: 'member', rule: 'unsubstantiated', pension: 'beside' },
  { way: 'selfEmployed', route: 'selfEmployed', rule: 'selfEmployed', pension: 'reduced' },
];

/**
 * The ways that the regulation has for the hours of one day, side by side: each is the claim that the same rows would give. Papers are taken
 * as enclosed, and named; what a way still lacks is among its issues.
 *
 * @param entries rows of one day
 * @source V-28, V-32, V-38, V-127; B-100 … B-115
 */
export function lawfulRoutes(
  entries: readonly TimeEntry[],
  settings: Settings,
  rules: Rules,
  today: Day,
): WayOffered[] {
  const { kinds, routes } = rules.regulation;
  return WAYS.flatMap((one) => {
    const id = routes[one.route]?.kinds.find((kind) => kinds[kind]?.rule === one.rule);
    const kind = id === undefined ? undefined : kinds[id];
    if (id === undefined || !kind || (one.way === 'selfEmployed' && settings.income.pensionable.length === 0))
      return [];
    return [offered(one, id, kind, entries, settings, rules, today)];
  });
}

function offered(
  { way, route, pension }: WayRule,
  id: string,
  kind: Kind,
  entries: readonly TimeEntry[],
  settings: Settings,
  rules: Rules,
  today: Day,
): WayOffered {
  const papers = papersOf(kind);
  const enclosed = { ...settings, route, documentation: [...settings.documentation, ...(papers[0] ?? [])] };
  const { claim, issues } = assess(
    entries.map((entry) => under(way, entry, kind)),
    enclosed,
    rules,
    today,
  );
  const lines = claim.lines.filter((line) => line.kind === id);
  const sum = (of: (line: ClaimLine) => Ore | null): Ore | null => {
    const amounts = lines.map(of).filter((amount) => amount !== null);
    return amounts.length < lines.length || lines.length === 0
      ? null
      : (amounts.reduce<number>((total, amount) => total + amount, 0) as Ore);
  };
  return {
    way,
    route,
    kind: id,
    amountOre: sum(({ amountOre }) => amountOre),
    rawOre: sum(({ rawOre }) => rawOre),
    cutOre: sum(({ cutOre }) => cutOre),
    papers,
    pension,
    lines,
    issues,
  };
}

/** The row as it would be written for the way. */
function under(way: Way, entry: TimeEntry, kind: Kind): Entry {
  const { leisureKind: _leisure, lossType: _loss, ...bare } = entry;
  if (way === 'unsubstantiated') return { ...bare, lossType: 'unsubstantiated', probable: entry.probable ?? true };
  if (way !== 'leisure' || kind.rule !== 'perHour') return bare;
  const wholeRow = Object.entries(kind.leisureKinds).find(([, leisure]) => leisure.wholeRow)?.[0];
  return { ...bare, leisureKind: entry.leisureKind ?? wholeRow ?? '' };
}

function papersOf(kind: Kind): readonly (readonly DocumentationKind[])[] {
  return 'documentation' in kind ? (kind.documentation.anyOf as DocumentationKind[][]) : [];
}
