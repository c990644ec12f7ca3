import type { Day } from '../values/day';
import type { Ore } from '../values/money';

interface Named {
  readonly name: string;
}

/** Raised when the files that go with a claim are read: `documents/vouchers`. {name} is a file's own. */
export interface VoucherIssues {
  'voucher/too-large': Named & { megabytes: number };
  'voucher/broken': Named;
  'voucher/too-many-pixels': Named & { millions: number };
  'voucher/too-many-pages': Named & { pages: number };
  'voucher/heic': Named;
  'voucher/not-picture-or-pdf': Named;
  'voucher/folder': Named;

  // Not bound in, but inside the paper as a file.
  'voucher/encrypted': Named;
  'voucher/fonts-not-in-file': Named;
  'voucher/colours-for-print': Named;
  'voucher/not-for-archive': Named;

  /** {count}: how many vouchers the claim has. */
  'voucher/of-no-line': Named & { count: number };
  /** No line of the claim has a voucher. */
  'voucher/no-lines': Named;
  'voucher/several-files': { number: number; names: string };

  'voucher/missing': { number: number; text: string; day: Day; amountOre: Ore };
  'voucher/programme-missing': { number: number; text: string; day: Day };
  'voucher/travel-description-missing': { number: number; text: string; day: Day };
}
