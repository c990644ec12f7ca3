import type { Day } from '../values/day';
import type { JsonPath } from './json-path';

type Nothing = Record<never, never>;

/**
 * What can be wrong with a regulation file, with the values that its sentence needs. The sentences are in `text`.
 * The unit is in a value's name: `capOre` is printed as kroner, `…Minutes` as hours; plain numbers are kroner as the file has them.
 */
export interface FaultValues {
  'file/not-json': { detail: string };
  'field/missing': { field: string };
  'field/unknown': { field: string; nearest: string };
  'field/not-text': Nothing;
  'field/not-a-number': Nothing;
  'field/not-true-or-false': Nothing;
  'field/not-a-list': Nothing;
  'field/not-an-object': Nothing;
  'field/wrong-type': { expected: string };
  'field/not-a-choice': { choices: string };
  'field/not-a-day': { text: string };
  'field/too-many-decimals': { step: number };
  'field/too-low': { least: number };
  'field/too-high': { most: number };
  'field/too-few': { least: number };
  'field/exactly-one': { fields: string };
  'field/wrong-form': { detail: string };
  /** `section` is where in the file it should have been. */
  'reference/dangling': { section: string; id: string };
  'reference/no-regulation': { id: string; names: string };
  'version/none': Nothing;
  'version/overlaps': { from: Day; before: Day };
  'version/goes-back': { from: Day; to: Day };
  'version/gap': { from: Day; to: Day };
  'version/ended': { to: Day; checkedThrough: Day; years: string };
  'figure/circular': { id: string };
  'figure/listed-not-its-share': { listed: number; perMille: number; expected: number; implied: number };
  'figure/listed-not-its-share-nor-others': {
    listed: number;
    perMille: number;
    expected: number;
    implied: number;
    least: number;
    below: number;
  };
  'figure/unused': { id: string };
  'source/unused': { id: string };
  'cap/special-not-higher': { capOre: number; specialOre: number; from: Day };
  'cap/covers-uncapped': { id: string };
  'cap/hours-not-day': { hourOre: number; wholeDayMinutes: number; hoursOre: number; dayOre: number; from: Day };
  'cap/hours-not-quite-day': { hourOre: number; wholeDayMinutes: number; hoursOre: number; dayOre: number; from: Day };
  'cap/employer-below-member': { employerOre: number; memberOre: number; from: Day };
  'band/out-of-order': { leastMinutes: number; beforeMinutes: number };
  'deadline/months-missing': Nothing;
  'regulation/checked-before-from': { from: Day; checkedThrough: Day };
  'payout/not-after-deadline': { deadline: Day; payout: Day };
  'payout/not-rising': { deadline: Day; payout: Day };
  'payout/on-weekend': { day: Day };
  'entry-type/twice': { name: string };
  'alias/twice': { alias: string; other: string };
}

export type FaultCode = keyof FaultValues;

/** An error: the file cannot be used. A warning is for a person to look at. */
export type FaultSeverity = 'error' | 'warning';

/** One thing that cannot be right, or that a person should look at, and where it stands in the file. */
export type Fault<Code extends FaultCode = FaultCode> = {
  readonly [C in Code]: {
    readonly severity: FaultSeverity;
    readonly code: C;
    /** E.g. "figures.leisureRate.versions[0].value". */
    readonly path: string;
    /** Counted from 1. */
    readonly line: number;
    readonly values: FaultValues[C];
  };
}[Code];

/** Notes a fault at a place. */
export type Report = <C extends FaultCode>(
  severity: FaultSeverity,
  code: C,
  path: JsonPath,
  values: FaultValues[C],
) => void;
