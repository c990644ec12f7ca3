import { WorkbookError } from '../../workbook/workbook';
import type { TableViewWords } from '../../text/nb/table-view';

/** Which sentence says why a workbook did not take what was typed. */
export function writeRefusal(thrown: unknown): keyof TableViewWords['refused'] {
  if (!(thrown instanceof WorkbookError)) return 'internal';
  switch (thrown.reason) {
    case 'busy':
    case 'protectedSheet':
    case 'cannotWrite':
      return thrown.detail.includes('characters') ? 'tooLong' : thrown.reason;
    case 'noSheet':
    case 'sheetGone':
      return 'gone';
    default:
      return 'internal';
  }
}
