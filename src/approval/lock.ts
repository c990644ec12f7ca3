import { issue, type Issue } from '../claim/issue';
import { editableBy, type ClaimStatus } from './status';

/**
 * Whether the claim may be changed, whatever the change: an attested claim is locked, also for a better text.
 *
 * @source T-48; audit control C-12
 */
export function editAllowed(status: ClaimStatus): Issue[] {
  return editableBy(status) === 'nobody' ? [issue('error', 'locked/after-attestation', {}, {})] : [];
}

/**
 * A claim that was changed all the same, e.g. in the sheet: then the attestation is void, and seen to be.
 *
 * @param attested fingerprint of the claim that was attested
 * @param now      fingerprint of the claim at hand, made the same way
 * @source T-48; audit control C-12
 */
export function attestationHolds(attested: string, now: string): Issue[] {
  return attested === now ? [] : [issue('error', 'changed/after-attestation', {}, {})];
}
