/** What can be wrong with a regulation file, with the values that its sentence needs. The sentences are in `text`. */
export interface FaultValues {
  'file/not-json': { detail: string };
  'field/missing': { field: string };
  'field/unknown': { field: string };
  'field/wrong-type': { expected: string };
  'field/not-a-choice': { choices: string };
  'field/wrong-form': { detail: string };
  'field/too-few': { least: number };
  'reference/dangling': { what: string; id: string };
  'version/overlaps': { from: string; before: string };
  'version/goes-back': { from: string; to: string };
  'version/gap': { from: string; to: string };
  'figure/unused': { id: string };
  'cap/special-not-higher': { cap: number; special: number };
  'cap/covers-uncapped': { id: string };
  'regulation/checked-before-from': { from: string; checkedThrough: string };
  'payout/not-after-deadline': { deadline: string; payout: string };
  'payout/not-rising': { deadline: string; payout: string };
  'payout/on-weekend': { day: string };
  'entry-type/twice': { name: string };
  'alias/twice': { alias: string; other: string };
}

export type FaultCode = keyof FaultValues;

/** One thing that cannot be right, or that a person should look at, and where it stands in the file. */
export type Fault<Code extends FaultCode = FaultCode> = {
  readonly [C in Code]: {
    readonly severity: 'error' | 'warning';
    readonly code: C;
    /** E.g. "figures.leisureRate.versions[0].value". */
    readonly path: string;
    /** Counted from 1. */
    readonly line: number;
    readonly values: FaultValues[C];
  };
}[Code];
