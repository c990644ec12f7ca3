import type { RetentionRules } from '../claim/retention';
import type { Language } from '../text/language';
import type { Day } from '../values/day';
import type { InvoiceRules } from './ehf/rules';
import type { Drawing } from './pdf/drawing';
import type { Attachment } from './pdf/definition';
import type { Fonts } from './pdf/fonts';
import type { Signatory } from './signing/signatory';
import type { SignedBy } from './signing/signed-by';
import type { VoucherBook } from './vouchers/voucher-book';
import type { Templates } from './words';

/** What a paper needs beside the claim. Handed in by the shell, which has the regulation. */
export interface PaperContext {
  readonly language: Language;
  readonly fonts: Fonts;
  /** The day the paper is made: no document looks at the clock. */
  readonly madeOn: Day;
  readonly rules: PaperRules;
  /** Of the payer, when it takes invoices. */
  readonly invoiceRules: InvoiceRules | null;
  /** Of the payer, when it has journeys booked. */
  readonly bookingRules?: BookingRules | null;
  /** By the kind's id. A kind without an entry is printed by its id. */
  readonly kinds: Readonly<Record<string, KindWords>>;
  /** Whose signature the payer asks for, by the paper's id. A paper that is left out has the places that such a paper usually has. */
  readonly signatories?: Readonly<Record<string, readonly Signatory[]>>;
  /** How long claims are kept. Like all of this, data: papers are printed in other threads too. */
  readonly retention?: RetentionRules;
  /** What the claim is for, e.g. «Løn for medlem av prøvenemnd». */
  readonly subject?: string;
  /** Where the work was done, when it is known. */
  readonly place?: string;
  /** More for the paper to say, in its language: a paragraph each. */
  readonly notes?: readonly string[];
  /** Files inside the refund claim: its e-invoice. */
  readonly attachments?: readonly Attachment[];
  /** Drawn or typed signatures that the paper has from the start. Certificates come after, see `signing`. */
  readonly signedBy?: readonly SignedBy[];
  /** Receipts and the like, for the paper that the outlays stand on. */
  readonly vouchers?: VoucherBook;
  /** The sender's, on the first page. */
  readonly logo?: Drawing;
  /** Says on each page that it is no claim yet. */
  readonly isDraft?: boolean;
  /** An organisation's own prose in place of ours. */
  readonly templates?: Partial<Templates>;
}

export interface PaperRules {
  /** What each line is rounded to, halves up. */
  readonly rounding: 'øre' | 'krone';
  readonly ordinaryHoursOnly: boolean;
  /** What one claim is for, where the payer says it. */
  readonly claimPer: 'month' | 'meeting' | null;
}

/** How the payer's own agency is asked for a journey. */
export interface BookingRules {
  readonly agency: string;
  readonly email: string;
  readonly agreement: string;
  readonly departmentCode: string;
  readonly resourceNumber: string;
}

export interface KindWords {
  readonly name: string;
  /** How it is worked out: which papers it belongs on. */
  readonly rule: string;
  /** What documents it, e.g. "signatureForm". */
  readonly documents: readonly string[];
  /** The type to choose in the payer's own expense system. */
  readonly entryType?: string;
}
