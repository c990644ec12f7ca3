import { WorkbookError, type WorkbookErrorReason } from '../../workbook/workbook';

interface Patience {
  readonly tries: number;
  readonly waitMs: number;
}

/** What passes by itself: somebody finishes typing in a cell; a sheet that went while it was read is no longer looked for. */
const PATIENCE: Readonly<Partial<Record<WorkbookErrorReason, Patience>>> = {
  busy: { tries: 20, waitMs: 700 },
  sheetGone: { tries: 3, waitMs: 100 },
};

/** How often a check that failed is tried again before the user is told. */
export class Retries {
  private tries = 0;

  succeeded(): void {
    this.tries = 0;
  }

  /** @returns milliseconds to wait before the next try, or undefined when the user must be told */
  waitAfter(thrown: unknown): number | undefined {
    const patience = thrown instanceof WorkbookError ? PATIENCE[thrown.reason] : undefined;
    if (!patience || this.tries >= patience.tries) return undefined;
    this.tries++;
    return patience.waitMs;
  }
}
