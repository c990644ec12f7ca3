import type { KindOf } from '../regulation/kinds';

/**
 * Whether a line of some type may stand on an employer's invoice: what the refund is made of may, and nothing else. Fees, kilometres, tolls
 * and the like are the member's own to claim.
 *
 * @source V-40
 */
export function refundLineAllowed(kind: KindOf<'employerRefund'>, type: string): boolean {
  return kind.components.some((component) => component === type || `${type}s` === component);
}
