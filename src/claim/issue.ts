import type { ApprovalIssues } from './approval-issues';
import type { ClaimIssues } from './claim-issues';
import type { ControlIssues } from './control-issues';
import type { OwnFigureIssues } from './own-figure-issues';
import type { PaperIssues } from './paper-issues';
import type { PrivacyIssues } from './privacy-issues';
import type { SheetIssues } from './sheet-issues';
import type { VoucherIssues } from './voucher-issues';

/**
 * Every issue that Krav can raise, with the values that its sentence needs. The sentences are in `text`.
 * The unit is in a value's name: `capOre` is printed as kroner, `…Minutes` as hours, an ISO day as a Norwegian date.
 */
export type IssueValues = SheetIssues &
  OwnFigureIssues &
  ClaimIssues &
  PaperIssues &
  ControlIssues &
  ApprovalIssues &
  VoucherIssues &
  PrivacyIssues;

export type IssueCode = keyof IssueValues;

/** An error stops the papers; a warning is for a person to look at; information explains. */
export type Severity = 'error' | 'warning' | 'info';

/** Where the issue stands. Without a row it is about the whole sheet; without a sheet about the claim. */
export interface IssuePlace {
  readonly sheet?: string;
  readonly row?: number;
  /** 1 for column A. */
  readonly column?: number;
  /** The setting to fill in or mend, as its dotted key. */
  readonly setting?: string;
}

/** A thing for the user to mend or know. All are collected; none stops the reading. */
export type Issue<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: {
    readonly severity: Severity;
    readonly code: C;
    readonly place: IssuePlace;
    readonly values: IssueValues[C];
  };
}[Code];

export function issue<C extends IssueCode>(
  severity: Severity,
  code: C,
  place: IssuePlace,
  values: IssueValues[C],
): Issue {
  return { severity, code, place, values } as unknown as Issue;
}
