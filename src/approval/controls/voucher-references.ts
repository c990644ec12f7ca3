import { issue, type Issue } from '../../claim/issue';

export interface Voucher {
  readonly id: string;
  /** The number of the claim that the voucher says it belongs to. */
  readonly claim?: string;
}

/**
 * From the claim one finds the vouchers, and from a voucher the claim: each carries the claim's number.
 *
 * @param claim the claim's number
 * @source T-53, T-57, T-58; audit control C-15
 */
export function vouchersReferToClaim(claim: string, vouchers: readonly Voucher[]): Issue[] {
  const astray = vouchersWithoutReference(claim, vouchers);
  if (astray.length === 0) return [];
  const names = astray.map(({ id }) => id).join(', ');
  return [issue('error', 'voucher/without-claim-reference', {}, { names, reference: claim })];
}

/** Vouchers that name no claim, or another one, in the order of the list. */
export function vouchersWithoutReference(claim: string, vouchers: readonly Voucher[]): Voucher[] {
  return vouchers.filter((voucher) => !voucher.claim?.trim() || voucher.claim.trim() !== claim.trim());
}

/** Vouchers as they are bound in: each page carries the claim's number. @param loose names of those that belong to no line of the claim */
export function boundVouchers(claim: string, bound: readonly string[], loose: readonly string[] = []): Voucher[] {
  return [...bound.map((id): Voucher => ({ id, claim })), ...loose.map((id): Voucher => ({ id }))];
}
