/** One worked example: `inputs.rule` names the calculation, money is kroner, `amount: null` is a refusal with its `code`. */
export interface Case {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** Loosely typed on purpose: the table of calls reads what each rule's inputs hold. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file of cases from outside
export type Inputs = { readonly rule: string } & Readonly<Record<string, any>>;

export type Result = Readonly<Record<string, unknown>>;

/** Keys of `expected` that only inform. */
const INFORMS = /^(alternative|suggest)|^(exception|basis|unrounded|verdict)$/;

export interface Failure {
  readonly key: string;
  readonly came: unknown;
  readonly expected: unknown;
}

/** What differs, exactly: amounts to the øre, codes, lists in order. */
export function failuresOf({ expected }: Case, result: Result): Failure[] {
  return Object.entries(expected)
    .filter(([key]) => !INFORMS.test(key))
    .filter(([key, value]) => JSON.stringify(result[key]) !== JSON.stringify(value))
    .map(([key, value]) => ({ key, came: result[key], expected: value }));
}
