import type { Issue } from '../../claim/issue';
import { attachmentFindings } from './preflight-attachments';
import { candidateFindings } from './preflight-candidates';
import { dateFindings } from './preflight-dates';
import { buyerFindings, deliveryFindings, sellerFindings } from './preflight-parties';
import { paymentFindings, referenceFindings } from './preflight-rules';
import { sumFindings } from './preflight-sums';
import { textFindings } from './preflight-texts';
import { vatFindings } from './preflight-vat';
import { found } from './findings';
import type { EhfInvoice } from './model';
import type { ReferencePatterns } from './rules';

/**
 * What is wrong with the invoice, before it is written: what the official rules (CEN EN 16931, Peppol BIS Billing 3.0.21) would refuse,
 * and what they let through but a receiver or a bank does not. What only the written file can get wrong is `filePreflight`'s.
 *
 * @param references what the payer takes, where it says so
 * @param candidates the names of those whom the claim's rows are about, who are no business of the invoice
 */
export function preflight(
  invoice: EhfInvoice,
  references?: ReferencePatterns,
  candidates: readonly string[] = [],
): readonly Issue[] {
  return found([
    ...dateFindings(invoice),
    ...referenceFindings(invoice, references),
    ...sellerFindings(invoice.seller),
    ...buyerFindings(invoice.buyer),
    ...deliveryFindings(invoice),
    ...paymentFindings(invoice),
    ...vatFindings(invoice),
    ...attachmentFindings(invoice.attachments),
    ...sumFindings(invoice),
    ...textFindings(invoice),
    ...candidateFindings(invoice, candidates),
  ]);
}
