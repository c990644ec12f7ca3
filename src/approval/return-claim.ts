import { issue, type Issue } from '../claim/issue';
import type { ClaimStatus } from './status';
import { WAY } from './steps';

/** The claim after an attempt to return it: where it stands, and why it was not moved when it was not. */
export interface Returned {
  readonly status: ClaimStatus;
  readonly issues: readonly Issue[];
}

/**
 * Sends a claim that is not in order back to the claimant. The claimant must be told what to mend, so nothing is returned without a reason.
 * The approver finds faults too. What is paid is put right by a new claim, never by changing the old.
 *
 * @param reason what is to be mended
 * @source T-19, T-49, S-10; audit control C-13
 */
export function returnClaim(status: ClaimStatus, reason: string): Returned {
  if (!WAY.return.from.includes(status)) return { status, issues: [issue('error', 'return/not-possible', {}, {})] };
  if (reason.trim() === '') return { status, issues: [issue('error', 'return/reason-required', {}, {})] };
  return { status: 'returned', issues: [] };
}
