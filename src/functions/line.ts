import { assess } from '../claim/assess';
import type { ClaimLine } from '../claim/claim';
import type {
  ChildcareEntry,
  DrivingEntry,
  Entry,
  HonorariumEntry,
  JourneyEntry,
  MeetingEntry,
  RowPlace,
  TimeEntry,
} from '../claim/entry';
import type { Issue } from '../claim/issue';
import type { Rules } from '../claim/rules';
import { NO_SETTINGS, type Route, type Settings } from '../claim/settings';
import type { Kind } from '../regulation/kinds';
import type { Regulation } from '../regulation/schema';
import type { Day } from '../values/day';
import { minutes } from '../values/minutes';
import type { Ore } from '../values/money';
import { cellLanguage } from './cell-language';
import { refused, unknown } from './refusal';

type Bare<E extends Entry> = Omit<E, keyof RowPlace | 'day' | 'pause'>;

/** What a formula knows of a row. */
export type CellEntry =
  | Bare<TimeEntry>
  | Bare<HonorariumEntry>
  | Bare<MeetingEntry>
  | Bare<ChildcareEntry>
  | Bare<JourneyEntry>
  | Bare<DrivingEntry>;

/** What a formula asks: a claim of one row, under one rule. */
export interface CellClaim {
  readonly entry: CellEntry;
  readonly route: Route;
  readonly rule: Kind['rule'];
  readonly day: Day;
  readonly rules: Rules;
  readonly settings?: Partial<Settings>;
}

/**
 * A formula is a claim of one row: the same assessment as a whole claim's, so that a cell and the papers never differ.
 *
 * @returns øre, after the limit of the day
 */
export function workedOut(claim: CellClaim): Ore {
  const { line, issues } = lineOf(claim);
  const amount = line?.amountOre ?? null;
  if (amount !== null) return amount;
  const stopped =
    issues.find(({ code }) => code === 'rate/none-on-day' || code === 'rate/not-in-pack') ??
    issues.find(({ severity }) => severity === 'error');
  if (!stopped) throw new Error('unreachable: no amount, and no issue that says why');
  return refused(stopped);
}

/** The line with its trail, and what was said on the way. */
export function lineOf({ entry, route, rule, day, rules, settings = {} }: CellClaim): {
  readonly line: ClaimLine | undefined;
  readonly issues: readonly Issue[];
} {
  const { regulation } = rules;
  const kinds = regulation.routes[route]?.kinds ?? [];
  if (!kinds.some((id) => regulation.kinds[id]?.rule === rule)) {
    return unknown('noRule', { regulation: regulation.name[cellLanguage()] });
  }
  const row = { sheet: '', row: 1, columns: {}, day };
  const whole = { ...row, ...(entry.entry === 'time' ? { pause: minutes(0) } : {}), ...entry } as Entry;
  const { claim, issues } = assess([whole], { ...NO_SETTINGS, ...settings, route }, withoutPapers(rules), day);
  return { line: claim.lines[0], issues };
}

/** A formula's texts go nowhere. */
const ANY_TEXT: Regulation['freeText'] = {
  sensitiveWords: [],
  found: {
    ...{ name: 'allowed', givenName: 'allowed', elevenDigits: 'allowed', phoneNumber: 'allowed' },
    ...{ eMail: 'allowed', word: 'allowed', placeOfTreatment: 'allowed' },
  },
  requirements: [],
};

const bare = new WeakMap<Rules, Rules>();

/** The same amounts without what must be enclosed or noted: a formula has no papers, and the claim itself asks for them. */
function withoutPapers(rules: Rules): Rules {
  const known = bare.get(rules);
  if (known) return known;
  const kinds = Object.fromEntries(
    Object.entries(rules.regulation.kinds).map(([id, kind]) => [id, kindWithoutPapers(kind)]),
  );
  const { claimPer: _claimPer, ...regulation } = rules.regulation;
  const made = { ...rules, regulation: { ...regulation, kinds, freeText: ANY_TEXT } };
  bare.set(rules, made);
  return made;
}

function kindWithoutPapers(kind: Kind): Kind {
  if ('documentation' in kind) return { ...kind, documentation: { ...kind.documentation, anyOf: [[]] } };
  if (kind.rule === 'perHour' || kind.rule === 'perPiece' || kind.rule === 'mileage') return { ...kind, needs: [] };
  return kind;
}
