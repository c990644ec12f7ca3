/** How long the session waits, in milliseconds: handed in, so that whoever tests it need not wait as long as a user does. */
export interface Waits {
  /** Before a change is looked at: long enough for a pasted or typed row to be one change, short enough to be felt as at once. */
  readonly quiet: number;
  /** Before a check is tried again: for somebody to finish typing in a cell. */
  readonly busy: number;
  /** A sheet that went while it was read is soon no longer looked for. */
  readonly sheetGone: number;
}

export const WAITS: Waits = { quiet: 300, busy: 700, sheetGone: 100 };
