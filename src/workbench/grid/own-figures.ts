import { rateSheets } from '../../functions/rate-sheets';
import { handInOwnFigures } from '../../timesheet/rates/at-hand';
import type { GridWorkbook } from '../../workbook/grid/grid-workbook';

/** Milliseconds without a change before «Satser» is read anew: a pasted table is one change. */
const QUIET = 300;

/**
 * Keeps the formulas told of the table «Satser» of the file that is open, as `WorkbookFigures` does in Excel. The grid cannot know that they
 * rest on it, so they are worked out anew when the figures are others than before.
 */
export function followOwnFigures(workbook: GridWorkbook, isOpen: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (): Promise<void> => {
    if (isOpen() && handInOwnFigures(await rateSheets(workbook))) workbook.recalculate('KRAV.');
  };
  workbook.watchAll(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), QUIET);
  });
  void read();
}
