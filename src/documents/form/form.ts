import type { Fact } from '../page/fact-table';
import type { Labelled } from '../page/labelled';
import type { NumberTable } from '../page/number-table';
import type { PartyText } from '../page/parties';
import type { Signatory } from '../signing/signatory';
import type { Orientation } from '../page/style';
import type { VoucherBook } from '../vouchers/voucher-book';

/** Everything that stands on a form, as text: most papers are a form, and differ in what it says. */
export interface Form {
  readonly title: string;
  /** The claim's, where it has one. */
  readonly number?: string;
  readonly subtitle: string;
  readonly from: PartyText;
  readonly to: PartyText;
  readonly details: readonly Labelled[];
  readonly sum?: { readonly text: string; readonly amount: string };
  readonly parts: readonly FormPart[];
  /** By which rules it is worked out. */
  readonly notes: readonly string[];
  /** What the lines rest on; their last column points here. */
  readonly basis: readonly string[];
  readonly signing: readonly Signing[];
  readonly orientation?: Orientation;
  /** Bound in behind it. */
  readonly vouchers?: VoucherBook;
}

/** A part with a heading: facts first, then sentences, then rows. */
export interface FormPart {
  readonly heading?: string;
  readonly facts?: readonly Fact[];
  readonly sentences?: readonly string[];
  readonly table?: NumberTable;
}

/** What one person declares by signing. */
export interface Signing {
  readonly signer: Signatory;
  readonly declaration: string;
  /** What stands under the line: «Underskrift», «For Hansen & Sønn AS». */
  readonly under: string;
}
