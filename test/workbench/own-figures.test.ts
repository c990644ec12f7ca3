import { followOwnFigures } from '../../src/workbench/grid/own-figures';
import { kravFormulas } from '../../src/workbench/grid/krav-formulas';
import { startEngine, type GridEngine } from '../../src/workbook/grid/engine';
import { GridWorkbook } from '../../src/workbook/grid/grid-workbook';
import type { Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const HEADER = ['Sats', 'Fra', 'Verdi', 'Kilde'];
const RATE = 'KRAV.SATS("vestland-provenemnd","Fritidssats","04.03.2024")';

/** The table «Satser» of the file that is open, in the formulas of the grid. */
describe('own-figures', () => {
  let engine: GridEngine;
  let id = 0;
  beforeAll(async () => {
    const parameters = ['reglement', 'sats', 'dag'].map((name) => ({ name, description: '' }));
    const formulas = await kravFormulas([{ id: 'SATS', description: '', parameters }]);
    engine = startEngine({ formulas, tellError: () => undefined });
  });

  const rows = (sheet: string, ...lines: (readonly (string | number)[])[]): Edit[] => [
    { edit: 'addSheet', name: sheet },
    {
      edit: 'setCells',
      sheet,
      cells: lines.flatMap((line, row) => line.map((value, column) => ({ row: row + 1, column: column + 1, value }))),
    },
  ];

  async function opened(...edits: Edit[]): Promise<GridWorkbook> {
    const file = XlsxWorkbook.blank();
    await file.apply([
      { edit: 'addSheet', name: 'Ark' },
      { edit: 'setCells', sheet: 'Ark', cells: [{ row: 1, column: 1, value: { formula: RATE, value: 1 } }] },
      ...edits,
    ]);
    const workbook = await GridWorkbook.open(file, engine, `satser${id++}`);
    followOwnFigures(workbook, () => true);
    return workbook;
  }

  async function rate(workbook: GridWorkbook): Promise<unknown> {
    // «Satser» is read after a moment's quiet.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const file = XlsxWorkbook.open(await workbook.toBytes());
    return [...(await file.content('Ark')).rows][0]?.cells[0]?.value;
  }

  it('counts from its first day, also when it comes after the formula', async () => {
    const workbook = await opened(...rows('Satser', HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']));
    expect(await rate(workbook)).toBe(300);
    await workbook.apply([{ edit: 'setCells', sheet: 'Satser', cells: [{ row: 2, column: 3, value: 310 }] }]);
    expect(await rate(workbook)).toBe(310);
    workbook.close();
  });

  it('is not that of the file that was open before', async () => {
    const before = await opened(...rows('Satser', HEADER, ['Fritidssats', '01.03.2024', 300, 'Vedtak 1']));
    expect(await rate(before)).toBe(300);
    before.close();
    const next = await opened();
    expect(await rate(next)).toBe(244);
    next.close();
  });
});
