import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { inExcelHost } from '../office-host/in-excel-host';
import { workbookContract } from './contract';

describe.each([
  // why                                          the newest set
  ['an Excel of today', 1.15],
  ['the oldest that Krav is made for', 1.9],
])('excel-contract: %s', (_why, excelApi) => {
  const excel = inExcelHost({ excelApi });

  workbookContract(
    () => ExcelWorkbook.open(),
    async (workbook, password) => {
      const sheet = excel.client.host.model.sheets.at(-1)!;
      Object.assign(sheet, { protection: {}, password });
      return workbook;
    },
  );
});
