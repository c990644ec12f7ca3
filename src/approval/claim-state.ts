import type { LogRow } from './log/log-row';
import type { ClaimStatus } from './status';

/** Where a claim stands, by its rows of the log. */
export interface ClaimState {
  readonly status: ClaimStatus;
  /** 0 until it has been sent. */
  readonly version: number;
  /** Its steps, oldest first. */
  readonly steps: readonly LogRow[];
  /** Who sent, attested and approved the version at hand. */
  readonly submitted?: LogRow;
  readonly attested?: LogRow;
  readonly approved?: LogRow;
  readonly paid?: LogRow;
  /** Why it was last returned, as long as it has not been sent anew. */
  readonly returned?: LogRow;
}

export function claimState(log: readonly LogRow[], claim: string): ClaimState {
  const steps = log.filter((row) => row.claim === claim);
  const last = steps.at(-1);
  if (!last) return { status: 'draft', version: 0, steps };
  // What was done with an earlier version says nothing of this one.
  const since = steps.slice(steps.map(({ step }) => step).lastIndexOf('submit'));
  const done = (step: LogRow['step']): LogRow | undefined => since.findLast((row) => row.step === step);
  const [submitted, attested, approved, paid] = [done('submit'), done('attest'), done('approve'), done('pay')];
  return {
    status: last.to,
    version: last.version,
    steps,
    ...(submitted && { submitted }),
    ...(attested && { attested }),
    ...(approved && { approved }),
    ...(paid && { paid }),
    ...(last.step === 'return' && { returned: last }),
  };
}

/** The numbers of all claims in the log, in the order that they were first sent. */
export function claimsIn(log: readonly LogRow[]): string[] {
  return [...new Set(log.map(({ claim }) => claim))];
}
