import { WorkbookError } from './workbook';

export function cannotWrite(detail: string): WorkbookError {
  return new WorkbookError('cannotWrite', detail);
}
