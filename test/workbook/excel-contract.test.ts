import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { inExcelHost } from '../office-host/in-excel-host';
import { workbookContract } from './contract';

describe('excel-contract', () => {
  inExcelHost();

  workbookContract(() => ExcelWorkbook.open());
});
