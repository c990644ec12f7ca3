import type { Issue } from '../../claim/issue';
import { attachmentFindings } from './preflight-attachments';
import { dateFindings } from './preflight-dates';
import { buyerFindings, sellerFindings } from './preflight-parties';
import { paymentFindings, referenceFindings, vatFindings } from './preflight-rules';
import { sumFindings } from './preflight-sums';
import { textFindings } from './preflight-texts';
import { found } from './findings';
import type { EhfInvoice } from './model';
import { USUAL_REFERENCES, type ReferencePatterns } from './rules';

/**
 * What is wrong with the invoice, before it is written: what the official rules (CEN EN 16931, Peppol BIS Billing 3.0.21) would refuse,
 * and what they let through but a receiver or a bank does not. Without errors here, the file passes the official rules.
 */
export function preflight(invoice: EhfInvoice, references: ReferencePatterns = USUAL_REFERENCES): readonly Issue[] {
  return found([
    ...dateFindings(invoice),
    ...referenceFindings(invoice, references),
    ...sellerFindings(invoice.seller),
    ...buyerFindings(invoice.buyer),
    ...paymentFindings(invoice),
    ...vatFindings(invoice),
    ...attachmentFindings(invoice.attachments),
    ...sumFindings(invoice),
    ...textFindings(invoice),
  ]);
}
