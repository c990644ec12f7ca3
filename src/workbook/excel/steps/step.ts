import type { CellRange } from '../../../timesheet/table';
import { rangeAddress } from '../../ranges';
import { WorkbookError } from '../../workbook';

/**
 * One edit on its way into Excel. Each phase only queues what Excel shall do; who carries out the steps sends the queues,
 * those of all steps together.
 */
export interface Step {
  /** What must be known before anything is written: whether it may be, and what stands there. */
  readonly asks: readonly Command[];
  /** Refuses what cannot be written, now that the answers are there. @throws {WorkbookError} */
  check?(): void;
  readonly writes: readonly Command[];
  /**
   * Puts back what stood there, when nothing, a part or all of it has been written.
   *
   * @param problem what stopped the writing
   */
  putBack(context: Excel.RequestContext, problem: unknown): Promise<void>;
}

/** Something for Excel to do, small enough to send at once. */
export interface Command {
  /** Roughly how much is sent or answered. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
  /** For what Excel may refuse without harm: it is sent by itself, and told here. Throws what is no such refusal. */
  refused?(problem: unknown): void;
}

/** What a command that moves no cells weighs. */
export const SMALL = 500;

/** Well within the 5 MB that Excel on the web takes at once; the client adds its own around each command. */
export const BYTES_AT_ONCE = 1_000_000;

/** Of a command that is sent by itself, so that what Excel says of it is known. */
export const ALONE = BYTES_AT_ONCE;

export function small(queue: (context: Excel.RequestContext) => void): Command {
  return { bytes: SMALL, queue };
}

export function rangeIn(context: Excel.RequestContext, sheet: string, range: CellRange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));
}

/** Whether the sheet is protected, asked for a step that a protected sheet never lets through. */
export class Protection {
  private protection: Excel.WorksheetProtection | undefined;

  constructor(private readonly sheet: string) {}

  readonly ask = small((context) => {
    this.protection = context.workbook.worksheets.getItem(this.sheet).protection.load('protected');
  });

  get isOn(): boolean {
    return this.protection?.protected ?? false;
  }

  /** @throws {WorkbookError} */
  refuse(): void {
    if (this.isOn) throw new WorkbookError('protectedSheet', this.sheet);
  }
}
