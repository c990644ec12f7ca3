import type { LiveWorkbook } from '../workbook/live-workbook';
import { canReadWorkbook } from './office';
import { HostTooOld } from './session/problem';

/** The workbook of the Excel that the pane stands in. @throws {HostTooOld} @throws {WorkbookError} */
export async function openExcel(): Promise<LiveWorkbook> {
  // Older Excels lack what reading needs; asking them would only give errors that nobody understands.
  if (!canReadWorkbook()) throw new HostTooOld();
  const { ExcelWorkbook } = await import(/* webpackChunkName: "excel" */ '../workbook/excel/excel-workbook');
  return ExcelWorkbook.open();
}
