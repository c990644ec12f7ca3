import type { IssueValues, Severity } from '../claim/issue';
import type { SheetIssues } from '../claim/sheet-issues';

/** What a cell says: the value itself, or what is wrong with it. Values are never objects, so that reading a cell makes none. */
export type Reading<T extends string | number | boolean> = T | Problem<T>;

export interface Problem<T = unknown> {
  readonly severity: Severity;
  readonly code: keyof SheetIssues;
  readonly values: IssueValues[keyof SheetIssues];
  /** Present when the cell can be used all the same, and the issue tells how it was read. */
  readonly value?: T;
  /** The values that it may mean, when they are several and another column can decide. */
  readonly candidates?: readonly T[];
}

export function unreadable<C extends keyof SheetIssues>(code: C, values: SheetIssues[C]): Problem<never> {
  return { severity: 'error', code, values };
}

export function ambiguous<T, C extends keyof SheetIssues>(
  code: C,
  values: SheetIssues[C],
  candidates: readonly T[],
): Problem<T> {
  return { severity: 'error', code, values, candidates };
}

export function doubtful<T, C extends keyof SheetIssues>(
  severity: Severity,
  code: C,
  values: SheetIssues[C],
  value: T,
): Problem<T> {
  return { severity, code, values, value };
}

export function isProblem<T extends string | number | boolean>(reading: Reading<T>): reading is Problem<T> {
  return typeof reading === 'object';
}
