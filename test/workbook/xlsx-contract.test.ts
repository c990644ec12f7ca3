import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { workbookContract } from './contract';
import { protectedByUser } from './user-protection';

describe('xlsx-contract', () => {
  const byUser = async (workbook: XlsxWorkbook, password: string | undefined): Promise<XlsxWorkbook> =>
    XlsxWorkbook.open(protectedByUser(workbook.toBytes(), password));

  describe('a blank workbook', () => workbookContract(() => XlsxWorkbook.blank(), byUser));
  describe('a workbook opened from its own bytes', () => {
    workbookContract(async () => {
      const workbook = XlsxWorkbook.blank();
      await workbook.apply([{ edit: 'addSheet', name: 'Anna' }]);
      return XlsxWorkbook.open(workbook.toBytes());
    }, byUser);
  });
});
