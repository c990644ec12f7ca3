import { attestationHolds, editAllowed } from '../../src/approval/lock';
import { payoutAllowed } from '../../src/approval/payout-gate';
import { returnClaim } from '../../src/approval/return-claim';
import { editableBy, type ClaimStatus } from '../../src/approval/status';
import { codesOf } from './reading';

const LOCKED = ['locked/after-attestation!'];
const NOT_APPROVED = ['not-approved/for-payment!'];

describe('status', () => {
  it.each<[string, ClaimStatus, string[], string[], ClaimStatus]>([
    ['a draft is open and goes nowhere', 'draft', [], NOT_APPROVED, 'draft'],
    ['a sent claim can still be mended', 'submitted', [], NOT_APPROVED, 'returned'],
    ['an attested claim is locked, and not approved', 'attested', LOCKED, NOT_APPROVED, 'returned'],
    ['an approved claim is paid, or returned', 'approved', LOCKED, [], 'returned'],
    ['a paid claim is done', 'paid', LOCKED, ['payment/already-made!'], 'paid'],
    ['a returned claim is open again', 'returned', [], NOT_APPROVED, 'returned'],
  ])('%s', (_why, status, edit, payout, returned) => {
    expect(codesOf(editAllowed(status))).toEqual(edit);
    expect(codesOf(payoutAllowed(status))).toEqual(payout);
    expect(returnClaim(status, 'kvittering mangler').status).toBe(returned);
    expect(editableBy(status)).toBe(edit.length === 0 ? 'claimant' : 'nobody');
  });

  it.each<[string, ClaimStatus, string, string[]]>([
    ['returned with a reason', 'submitted', 'kvittering mangler', []],
    ['without a reason it stands', 'submitted', ' ', ['return/reason-required!']],
    ['what is paid is not returned', 'paid', 'feil beløp', ['return/not-possible!']],
    ['what was never sent is not returned', 'draft', 'feil beløp', ['return/not-possible!']],
  ])('return: %s', (_why, status, reason, codes) => {
    const { status: after, issues } = returnClaim(status, reason);
    expect(codesOf(issues)).toEqual(codes);
    expect(after).toBe(codes.length === 0 ? 'returned' : status);
  });

  it('a change voids the attestation, and the same claim keeps it', () => {
    expect(codesOf(attestationHolds('a1', 'a1'))).toEqual([]);
    expect(codesOf(attestationHolds('a1', 'b2'))).toEqual(['changed/after-attestation!']);
  });
});
