import type { RateSheets } from '../timesheet/rates/at-hand';
import { isRatesName } from '../timesheet/rates/rate-columns';
import type { Workbook } from '../workbook/workbook';

/** The sheets of a workbook that are called «Satser», and those that hold a table of that name. @throws {WorkbookError} */
export async function rateSheets(workbook: Workbook): Promise<RateSheets> {
  const tables = workbook.tables.filter(({ name }) => isRatesName(name));
  const names = workbook.sheets
    .filter(({ name, hasCells }) => hasCells && (isRatesName(name) || tables.some(({ sheet }) => sheet === name)))
    .map(({ name }) => name);
  return { contents: await workbook.contents(names), tables };
}
