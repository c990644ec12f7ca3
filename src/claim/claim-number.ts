import type { Settings } from './settings';

/**
 * The number that a claim, its papers, its EHF and its vouchers carry: an employer's claim is known by its invoice's. "" where it has none yet.
 *
 * @source T-53, T-57; audit control C-15
 */
export function claimNumber({ route, invoice, claimNumber: own = '' }: Settings): string {
  const ofInvoice = invoice.number ?? '';
  return (route === 'member' || route === 'selfEmployed' ? own || ofInvoice : ofInvoice || own).trim();
}
