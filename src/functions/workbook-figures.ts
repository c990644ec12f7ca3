import { handInOwnFigures } from '../timesheet/rates/at-hand';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import { recalculate } from '../workbook/excel/recalculate';
import { watchActiveSheet, watchSheet } from '../workbook/excel/watching';
import { WorkbookError } from '../workbook/workbook';
import { rateSheets } from './rate-sheets';

/** Milliseconds until Excel is asked again, when somebody was typing in a cell. */
const PATIENCE = 2000;

/**
 * Keeps the formulas told of the table «Satser» of the workbook that is open: read at the start, when a sheet that holds it is changed, and
 * when the user goes to another sheet, since a new «Satser» may have come. The formulas themselves stay synchronous: they use what is at
 * hand. Excel cannot know that they rest on «Satser», so it is asked to calculate anew when the figures are others than before.
 */
export class WorkbookFigures {
  private watched = new Set<string>();
  private reading: Promise<void> | undefined;
  private isStale = false;
  private hearsOfSheets = false;

  /** One reading at a time; what changes while it goes on is read after it. */
  read(): Promise<void> {
    this.isStale = true;
    this.reading ??= this.readWhileStale().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readWhileStale(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      try {
        await this.readOnce();
      } catch (problem) {
        // The figures that were known stay; a workbook that is closed has no formulas to tell.
        if (!(problem instanceof WorkbookError)) throw problem;
        if (problem.reason === 'busy') setTimeout(() => void this.read(), PATIENCE);
      }
    }
  }

  private async readOnce(): Promise<void> {
    if (!this.hearsOfSheets) await watchActiveSheet(() => void this.read());
    this.hearsOfSheets = true;
    const found = await rateSheets(await ExcelWorkbook.open());
    await this.watch(found.contents.map(({ name }) => name));
    if (handInOwnFigures(found)) await recalculate();
  }

  /** Of a sheet that is deleted Excel tells nothing more; of one that is no longer «Satser» it may, and reading once more does no harm. */
  private async watch(sheets: readonly string[]): Promise<void> {
    const before = this.watched;
    this.watched = new Set(sheets);
    for (const sheet of sheets) if (!before.has(sheet)) await watchSheet(sheet, () => void this.read());
  }
}
