import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { workbookContract } from './contract';

describe('xlsx-contract', () => {
  describe('a blank workbook', () => workbookContract(() => XlsxWorkbook.blank()));
  describe('a workbook opened from its own bytes', () => {
    workbookContract(async () => {
      const workbook = XlsxWorkbook.blank();
      await workbook.apply([{ edit: 'addSheet', name: 'Anna' }]);
      return XlsxWorkbook.open(workbook.toBytes());
    });
  });
});
