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
  /** Left out where the payer does not say what its references look like. */
  readonly references?: ReferencePatterns | undefined;
}

/** O: outside the VAT act. E: exempt under it. */
export type VatCategory = 'O' | 'E';

/** What the payer takes as a reference, as regular expressions for the whole text. */
export interface ReferencePatterns {
  readonly buyerReference: string;
  readonly orderNumber?: string | undefined;
}
