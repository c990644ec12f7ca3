import { WorkbookError } from '../../workbook/workbook';
import type { Waits } from './waits';

/** What passes by itself, and how many tries it is given. */
const TRIES = { busy: 20, sheetGone: 3 } as const;

/** How often a check that failed is tried again before the user is told. */
export class Retries {
  private tries = 0;

  constructor(private readonly waits: Waits) {}

  succeeded(): void {
    this.tries = 0;
  }

  /** @returns milliseconds to wait before the next try, or undefined when the user must be told */
  waitAfter(thrown: unknown): number | undefined {
    const reason = thrown instanceof WorkbookError ? thrown.reason : undefined;
    if ((reason !== 'busy' && reason !== 'sheetGone') || this.tries >= TRIES[reason]) return undefined;
    this.tries++;
    return this.waits[reason];
  }
}
