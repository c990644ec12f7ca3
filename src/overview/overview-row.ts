import type { ClaimStatus } from '../approval/status';
import type { Severity } from '../claim/issue';
import type { Day } from '../values/day';
import type { Minutes } from '../values/minutes';
import type { Ore } from '../values/money';

/** What an overview knows of one claim: figures and codes, so that it reads the same in every language. */
export interface OverviewRow {
  /** "" where it has none yet. */
  readonly claim: string;
  /** 0 until it has been sent. */
  readonly version: number;
  readonly status: ClaimStatus;
  readonly claimant: string;
  readonly payer: string;
  readonly unit: string;
  /** Id of the regulation; "" where only the log knows the claim. */
  readonly regulation: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** The first time: what is returned was sent all the same. */
  readonly submittedOn: Day | null;
  readonly paidOn: Day | null;
  readonly returns: number;
  readonly amountOre: Ore;
  /** What caps took. */
  readonly cutOre: Ore;
  readonly minutes: Minutes;
  readonly parts: readonly OverviewPart[];
  /** What its kinds are called. */
  readonly kinds: Readonly<Record<string, KindName>>;
  readonly issues: readonly CountedIssue[];
}

/** What a claim has of one kind in one month. */
export interface OverviewPart {
  /** "2026-03". */
  readonly month: string;
  readonly kind: string;
  readonly lines: number;
  readonly minutes: Minutes;
  readonly amountOre: Ore;
  readonly cutOre: Ore;
  /** Lines that a cap took from. */
  readonly cutLines: number;
}

export interface KindName {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export interface CountedIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}
