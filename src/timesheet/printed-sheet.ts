import { PRINTED_MARKS } from '../text/sheet-words';
import type { SheetContent } from './table';

/** The mark stands below the title. */
const LAST_ROW = 4;

/** Whether Krav itself has made the sheet, to be printed: its rows are claimed where they came from. The name is the user's to change. */
export function isPrinted({ rows }: SheetContent): boolean {
  for (const { number, cells } of rows) {
    if (number > LAST_ROW) return false;
    for (const { value } of cells)
      if (typeof value === 'string' && PRINTED_MARKS.some((mark) => value.includes(mark))) return true;
  }
  return false;
}
