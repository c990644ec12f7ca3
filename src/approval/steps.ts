import type { ClaimStatus } from './status';

/**
 * What can be done with a claim as a whole.
 *
 * @source T-18, T-44..T-50, S-06..S-10
 */
export type ApprovalStep = 'submit' | 'attest' | 'approve' | 'pay' | 'return';

/** As whom somebody takes a step. */
export type ApprovalRole = 'claimant' | 'attestor' | 'approver' | 'payroll';

/** Why a claim is returned; the text beside it says what is to be mended. */
export type ReturnReason =
  | 'voucherMissing'
  | 'informationMissing'
  | 'signatureMissing'
  | 'wrongHours'
  | 'wrongRate'
  | 'wrongKind'
  | 'notCovered'
  | 'claimedTwice'
  | 'privacy'
  | 'other';

export const APPROVAL_STEPS: readonly ApprovalStep[] = ['submit', 'attest', 'approve', 'pay', 'return'];

export const RETURN_REASONS: readonly ReturnReason[] = [
  'voucherMissing',
  'informationMissing',
  'signatureMissing',
  'wrongHours',
  'wrongRate',
  'wrongKind',
  'notCovered',
  'claimedTwice',
  'privacy',
  'other',
];

/** From which statuses a step can be taken, and where it leads. */
export const WAY: Readonly<Record<ApprovalStep, { readonly from: readonly ClaimStatus[]; readonly to: ClaimStatus }>> =
  {
    // What is sent and not attested is still the claimant's: it is sent anew, as the next version.
    submit: { from: ['draft', 'returned', 'submitted'], to: 'submitted' },
    attest: { from: ['submitted'], to: 'attested' },
    approve: { from: ['attested'], to: 'approved' },
    pay: { from: ['approved'], to: 'paid' },
    return: { from: ['submitted', 'attested', 'approved'], to: 'returned' },
  };

/** As whom a step is taken. Whoever has the claim before them returns it: the approver, once it has been attested. */
export function roleFor(step: ApprovalStep, status: ClaimStatus): ApprovalRole {
  if (step === 'return') return status === 'submitted' ? 'attestor' : 'approver';
  return ({ submit: 'claimant', attest: 'attestor', approve: 'approver', pay: 'payroll' } as const)[step];
}

/** The steps that a claim with this status may take next. */
export function stepsFrom(status: ClaimStatus): ApprovalStep[] {
  return APPROVAL_STEPS.filter((step) => WAY[step].from.includes(status));
}
