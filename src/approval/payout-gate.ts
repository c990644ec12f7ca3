import { issue, type Issue } from '../claim/issue';
import type { ClaimStatus } from './status';

/**
 * Only an approved claim is handed to payroll, and only once.
 *
 * @source T-50, S-08; audit control C-14
 */
export function payoutAllowed(status: ClaimStatus): Issue[] {
  switch (status) {
    case 'approved':
      return [];
    case 'paid':
      return [issue('error', 'payment/already-made', {}, {})];
    case 'draft':
    case 'submitted':
    case 'attested':
    case 'returned':
      return [issue('error', 'not-approved/for-payment', {}, {})];
  }
}
