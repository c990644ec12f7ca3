import { GridWorkbook } from '../../src/workbook/grid/grid-workbook';
import { startEngine } from '../../src/workbook/grid/engine';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { workbookContract } from './contract';
import { protectedByUser } from './user-protection';

describe('grid-contract', () => {
  const engine = startEngine({ formulas: [], tellError: () => undefined });
  let id = 0;

  describe('a blank workbook', () =>
    workbookContract(
      () => GridWorkbook.open(XlsxWorkbook.blank(), engine, `bok${id++}`),
      async (workbook, password) => {
        const bytes = protectedByUser(await workbook.toBytes(), password);
        return GridWorkbook.open(XlsxWorkbook.open(bytes), engine, `bok${id++}`);
      },
    ));
});
