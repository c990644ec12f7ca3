import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { inExcelHost } from '../office-host/in-excel-host';
import { workbookContract } from './contract';

describe('excel-contract', () => {
  const excel = inExcelHost();

  workbookContract(
    () => ExcelWorkbook.open(),
    async (workbook, password) => {
      const sheet = excel.client.host.model.sheets.at(-1)!;
      Object.assign(sheet, { protection: {}, password });
      return workbook;
    },
  );
});
