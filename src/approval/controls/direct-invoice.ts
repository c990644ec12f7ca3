import { issue, type Issue } from '../../claim/issue';

/** An invoice for flights or lodging that the payer's accounts paid directly. */
export interface DirectInvoice {
  readonly reference: string;
  readonly travellers: readonly Traveller[];
  readonly purpose: string;
}

export interface Traveller {
  readonly name: string;
  /** The number of the traveller's own claim for the journey, also one of 0 kr. */
  readonly claim?: string;
}

/**
 * The accounts must show who travelled and why: each traveller is named, with the claim that tells of the journey.
 *
 * @source T-08, T-41, T-43, T-98; audit control C-21
 */
export function invoiceLinked({ reference, travellers, purpose }: DirectInvoice): Issue[] {
  const linked = travellers.length > 0 && travellers.every(({ name, claim }) => name.trim() && claim?.trim());
  if (linked && purpose.trim()) return [];
  return [issue('error', 'travellers/and-claim-link-required', {}, { reference })];
}
