import type { Day } from '../../values/day';
import type { Ore } from '../../values/money';
import type { VatCategory } from './rules';

/**
 * An invoice or credit note in the words of EN 16931, with its business terms (BT) and groups (BG). A view of the claim; knows no XML.
 * What the settings lack is `undefined`, never an empty text: pre-flight says what is missing, and the XML leaves the element out.
 *
 * Rules that the shape itself keeps: one VAT category for the whole document (BR-O-11 … 14), one currency, an account number without IBAN,
 * no VAT identifier of the buyer (BR-O-02), no project, contract or accounting reference.
 */
export interface EhfInvoice {
  /** BT-3: 380 or 381. */
  readonly kind: 'invoice' | 'creditNote';
  /** BT-1 */
  readonly number: string | undefined;
  /** BT-2 */
  readonly issueDate: Day | undefined;
  /** BT-9 */
  readonly dueDate: Day | undefined;
  /** BG-1, BT-22. Peppol takes one. */
  readonly notes: readonly string[];
  /** BT-5 */
  readonly currency: string;
  /** BT-10 */
  readonly buyerReference: string | undefined;
  /** BT-13 */
  readonly orderNumber: string | undefined;
  /** BG-14 */
  readonly period: Period | undefined;
  /** BG-3: the invoice that a credit note corrects. */
  readonly credited: { readonly number: string | undefined; readonly date: Day | undefined } | undefined;
  /** BG-24 */
  readonly attachments: readonly EhfAttachment[];
  /** BG-4 */
  readonly seller: Seller;
  /** BG-7 */
  readonly buyer: Buyer;
  /** BG-13: the payer's unit and the last day served. */
  readonly delivery: { readonly partyName: string | undefined; readonly date: Day | undefined };
  /** BG-16 */
  readonly payment: Payment | undefined;
  /** BT-20 */
  readonly paymentTerms: string | undefined;
  /** BG-20 */
  readonly allowances: readonly Allowance[];
  /** BG-23, and BG-30 of every line. */
  readonly vat: Vat;
  /** BG-22 */
  readonly totals: EhfTotals;
  /** BG-25 */
  readonly lines: readonly EhfLine[];
}

/** BT-73, BT-74 of the document; BT-134, BT-135 of a line. Both days included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export interface EhfAttachment {
  /** BT-122 */
  readonly id: string;
  /** BT-123 */
  readonly description: string | undefined;
  readonly filename: string | undefined;
  readonly mimeCode: string;
  /** BT-125 */
  readonly bytes: Uint8Array;
}

/** BT-34, BT-49: EAS scheme and identifier. */
export interface Endpoint {
  readonly scheme: string;
  readonly id: string;
}

/** BG-5, BG-8 */
export interface EhfAddress {
  /** BT-35, BT-50 */
  readonly street: string | undefined;
  /** BT-37, BT-52 */
  readonly city: string | undefined;
  /** BT-38, BT-53 */
  readonly postalCode: string | undefined;
  /** BT-40, BT-55 */
  readonly country: string;
}

export interface Buyer {
  /** BT-44 */
  readonly name: string | undefined;
  /** BT-47 */
  readonly organisationNumber: string | undefined;
  /** BT-49 */
  readonly endpoint: Endpoint | undefined;
  /** BG-8 */
  readonly address: EhfAddress;
}

export interface Seller {
  /** BT-27 */
  readonly name: string | undefined;
  /** BT-30 */
  readonly organisationNumber: string | undefined;
  /** BT-34 */
  readonly endpoint: Endpoint | undefined;
  /** BG-5 */
  readonly address: EhfAddress;
  /** In Merverdiavgiftsregisteret: then «MVA» stands after its number, as BT-31 or in BT-33. */
  readonly vatRegistered: boolean;
  /** BT-31, "NO987654325MVA". Only under category E. */
  readonly vatNumber: string | undefined;
  /** BT-32: «Foretaksregisteret». */
  readonly inForetaksregisteret: boolean;
  /** BT-33 */
  readonly legalForm: string | undefined;
  /** BG-6 */
  readonly contact: {
    readonly name: string | undefined;
    readonly phone: string | undefined;
    readonly email: string | undefined;
  };
}

export interface Payment {
  /** BT-81 */
  readonly meansCode: string;
  /** BT-83 */
  readonly kid: string | undefined;
  /** BT-84: the 11 digits of a Norwegian account. */
  readonly accountNumber: string;
  /** BT-85 */
  readonly accountName: string | undefined;
}

/** What is taken off the whole invoice. */
export interface Allowance {
  /** BT-92 */
  readonly amountOre: Ore;
  /** BT-97 */
  readonly reason: string;
}

export interface Vat {
  /** BT-118, BT-151, BT-95 */
  readonly category: VatCategory;
  /** BT-119, BT-152, BT-96. Category O has none (BR-O-05). */
  readonly percent: number | undefined;
  /** BT-121 */
  readonly exemptionCode: string | undefined;
  /** BT-120 */
  readonly exemptionReason: string | undefined;
  /** BT-116 */
  readonly taxableOre: Ore;
}

export interface EhfTotals {
  /** BT-106 */
  readonly linesOre: Ore;
  /** BT-107 */
  readonly allowancesOre: Ore;
  /** BT-109 */
  readonly withoutVatOre: Ore;
  /** BT-112 */
  readonly withVatOre: Ore;
  /** BT-115 */
  readonly payableOre: Ore;
}

export interface EhfLine {
  /** BT-153 */
  readonly name: string;
  /** BT-154 */
  readonly description: string | undefined;
  /** BT-129, with as many decimals as it takes for quantity times price to give the net amount (R120). */
  readonly quantity: number;
  /** BT-130: hours or pieces. */
  readonly unit: 'HUR' | 'EA';
  /** BT-146 */
  readonly priceOre: Ore;
  /** BT-131 */
  readonly netOre: Ore;
  /** BG-26 */
  readonly period: Period | undefined;
}
