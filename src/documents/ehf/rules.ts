/** What the payer's regulation decides about the e-invoice. */
export interface InvoiceRules {
  /** Where the payer receives it: EAS scheme and identifier, e.g. 0192 and an organisation number. */
  readonly endpoint: { readonly scheme: string; readonly id: string };
  /** «Deres referanse»: what the payer sorts its invoices by. */
  readonly buyerReference: string;
  /** From the invoice date to the due date. */
  readonly paymentTermDays: number;
  readonly currency: string;
  /** When the employer's settings do not say. */
  readonly vatCategory: VatCategory;
  readonly references?: ReferencePatterns;
}

/** O: outside the VAT act. E: exempt under it. */
export type VatCategory = 'O' | 'E';

/** What the payer takes as a reference, as regular expressions for the whole text. */
export interface ReferencePatterns {
  readonly buyerReference: string;
  readonly orderNumber: string;
}

/**
 * Used for a payer that does not say otherwise. A reference of any other kind is returned, and one in the wrong field delays the invoice.
 *
 * @source Vestland fylkeskommune, «Sende faktura til Vestland»: only the digits of the resource number; an order number has 8 digits and begins
 * with 13, and its field is empty when there is no order
 */
export const USUAL_REFERENCES: ReferencePatterns = { buyerReference: '\\d+', orderNumber: '13\\d{6}' };
