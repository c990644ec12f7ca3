import { assess } from '../claim/assess';
import type { HonorariumEntry, TimeEntry } from '../claim/entry';
import type { Rules } from '../claim/rules';
import { NO_SETTINGS, type Route, type Settings } from '../claim/settings';
import type { Kind } from '../regulation/kinds';
import type { Day } from '../values/day';
import { minutes } from '../values/minutes';
import type { Ore } from '../values/money';
import { cellLanguage, refused, unknown } from './refusal';

/** What a formula knows of a row. */
export type CellEntry =
  Pick<TimeEntry, 'entry' | 'minutes' | 'leisureKind'> | Pick<HonorariumEntry, 'entry' | 'type' | 'count' | 'reusable'>;

/** On whose claim, and under which of its rules. */
export interface CellRule {
  readonly route: Route;
  readonly rule: Kind['rule'];
}

/**
 * A formula is a claim of one row: the same assessment as a whole claim's, so that a cell and the papers never differ.
 *
 * @returns øre, after the limit of the day
 */
export function workedOut(
  entry: CellEntry,
  { route, rule }: CellRule,
  day: Day,
  rules: Rules,
  settings: Partial<Settings> = {},
): Ore {
  const { regulation } = rules;
  const kinds = regulation.routes[route]?.kinds ?? [];
  if (!kinds.some((id) => regulation.kinds[id]?.rule === rule)) {
    return unknown('noRule', { regulation: regulation.name[cellLanguage()] });
  }
  const row = { sheet: '', row: 1, columns: {}, day };
  const whole = entry.entry === 'time' ? { ...row, ...entry, pause: minutes(0) } : { ...row, ...entry };
  const { claim, issues } = assess([whole], { ...NO_SETTINGS, ...settings, route }, withoutPapers(rules), day);
  const amount = claim.lines[0]?.amountOre ?? null;
  if (amount !== null) return amount;
  const stopped =
    issues.find(({ code }) => code === 'rate/none-on-day') ?? issues.find(({ severity }) => severity === 'error');
  if (!stopped) throw new Error('unreachable: no amount, and no issue that says why');
  return refused(stopped);
}

const bare = new WeakMap<Rules, Rules>();

/** The same amounts without what must be enclosed or noted: a formula has no papers, and the claim itself asks for them. */
function withoutPapers(rules: Rules): Rules {
  const known = bare.get(rules);
  if (known) return known;
  const kinds = Object.fromEntries(
    Object.entries(rules.regulation.kinds).map(([id, kind]) => [id, kindWithoutPapers(kind)]),
  );
  const made = { ...rules, regulation: { ...rules.regulation, kinds } };
  bare.set(rules, made);
  return made;
}

function kindWithoutPapers(kind: Kind): Kind {
  if ('documentation' in kind) return { ...kind, documentation: { ...kind.documentation, anyOf: [[]] } };
  if (kind.rule === 'perHour' || kind.rule === 'perPiece') return { ...kind, needs: [] };
  return kind;
}
