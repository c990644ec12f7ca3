/** What we are willing to read. A timesheet of 100,000 rows inflates to some 60 MB in a dozen entries. */
export interface Limits {
  readonly entries: number;
  /** Bytes of all entries together, inflated. */
  readonly total: number;
  /** How many times larger than packed one entry may be… */
  readonly ratio: number;
  /** …when it is larger than this; small entries are often very regular. */
  readonly ratioFrom: number;
}

export const LIMITS: Limits = { entries: 10_000, total: 2 ** 29, ratio: 200, ratioFrom: 2 ** 24 };
