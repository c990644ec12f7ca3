import { GridWorkbook } from '../../src/workbook/grid/grid-workbook';
import { startEngine } from '../../src/workbook/grid/engine';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { workbookContract } from './contract';

describe('grid-contract', () => {
  const engine = startEngine({ formulas: [], tellError: () => undefined });
  let id = 0;

  describe('a blank workbook', () =>
    workbookContract(() => GridWorkbook.open(XlsxWorkbook.blank(), engine, `bok${id++}`)));
});
