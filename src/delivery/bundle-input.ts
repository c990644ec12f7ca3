import type { Entry } from '../claim/entry';
import type { OwnFigure } from '../claim/own-figures';
import type { Settings } from '../claim/settings';
import type { SignedBy } from '../documents/signing/signed-by';
import type { Language } from '../text/language';
import type { Day } from '../values/day';

/** What a claim was worked out from: enough to work it out again, and no more of the workbook than that: rows of other people
 * and of other claims are not in it. */
export interface BundleInput {
  readonly regulation: string;
  readonly language: Language;
  readonly today: Day;
  readonly settings: Settings;
  readonly ownFigures: readonly OwnFigure[];
  readonly entries: readonly Entry[];
  /** Names of the files in vouchers/, where the claim was made with vouchers. */
  readonly vouchers?: readonly string[];
  /** Signatures that the papers had from the start. */
  readonly signedBy?: readonly SignedBy[];
}
