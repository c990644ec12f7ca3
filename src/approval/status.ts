/**
 * Where a claim stands on its way: written, sent, found right (attested), released for payment (approved), paid; or sent back.
 *
 * @source T-18, T-44..T-50, S-06..S-10
 */
export type ClaimStatus = 'draft' | 'submitted' | 'attested' | 'approved' | 'paid' | 'returned';

/**
 * Who may change the claim. A claim that is sent, but not attested, is still the claimant's to mend; later it is nobody's until it is returned.
 *
 * @source T-48, T-49
 */
export function editableBy(status: ClaimStatus): 'claimant' | 'nobody' {
  switch (status) {
    case 'draft':
    case 'submitted':
    case 'returned':
      return 'claimant';
    case 'attested':
    case 'approved':
    case 'paid':
      return 'nobody';
  }
}
