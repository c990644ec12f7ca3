import { ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { startEngine } from '../../src/workbook/grid/engine';
import { GridWorkbook } from '../../src/workbook/grid/grid-workbook';
import type { CellInput, CellLook, Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const SHEET = 'Timer';
const RANGE = { top: 1, left: 1, bottom: 3, right: 2 };

describe('grid-history', () => {
  const engine = startEngine({ formulas: [], tellError: () => undefined });
  let id = 0;

  const set = (row: number, column: number, value: CellInput, look?: CellLook): Edit => ({
    edit: 'setCells',
    sheet: SHEET,
    cells: [{ row, column, value, ...(look && { look }) }],
  });
  const NEW_ROW: readonly Edit[] = [
    { edit: 'continueRow', sheet: SHEET, range: { ...RANGE, top: 3 } },
    { edit: 'resizeTable', name: 'T', range: { ...RANGE, bottom: 4 } },
  ];

  async function open(): Promise<GridWorkbook> {
    const file = XlsxWorkbook.blank();
    await file.apply([
      { edit: 'addSheet', name: SHEET },
      { edit: 'addTable', sheet: SHEET, name: 'T', range: RANGE, columns: ['Timer', 'Dobbelt'] },
      set(2, 1, 1),
      set(2, 2, { formula: 'A2*2', value: 2 }),
      set(3, 1, 3, 'hours'),
      set(3, 2, { formula: 'A3*2', value: 6 }),
    ]);
    return GridWorkbook.open(file, engine, `angre${id++}`);
  }

  /** As the user types in the grid: with the engine's own step back. */
  const type = (workbook: GridWorkbook, row: number, column: number, value: number): unknown =>
    engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: workbook.id,
      subUnitId: workbook.sheetId(SHEET),
      range: { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 },
      value: { v: value, t: 2 },
    });

  async function held(workbook: GridWorkbook): Promise<unknown[]> {
    await workbook.calculated();
    const rows = [...(await workbook.content(SHEET)).rows].slice(1);
    return rows.map(({ cells }) => cells.map(({ value, formula }) => (formula ? `${formula} → ${value}` : value)));
  }

  const BEFORE = [
    [1, 'A2*2 → 2'],
    [3, 'A3*2 → 6'],
  ];

  it('takes back what was written in the table and typed in the grid, the last first, and does it again', async () => {
    const workbook = await open();
    await workbook.history.apply([set(2, 1, 10)]);
    type(workbook, 3, 1, 30);
    await workbook.history.apply([set(2, 1, 100)]);
    expect(await held(workbook)).toEqual([
      [100, 'A2*2 → 200'],
      [30, 'A3*2 → 60'],
    ]);
    const back: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      expect(await workbook.history.undo()).toBe(true);
      back.push((await held(workbook)).map((row) => (row as unknown[])[0]));
    }
    expect(back).toEqual([
      [10, 30],
      [10, 3],
      [1, 3],
    ]);
    expect(await workbook.history.undo()).toBe(false);
    expect(await held(workbook)).toEqual(BEFORE);
    for (let step = 0; step < 3; step++) expect(await workbook.history.redo()).toBe(true);
    expect(await workbook.history.redo()).toBe(false);
    expect((await held(workbook)).map((row) => (row as unknown[])[0])).toEqual([100, 30]);
  });

  it('takes back a new row with the end of its table', async () => {
    const workbook = await open();
    await workbook.history.apply([...NEW_ROW, set(4, 1, 5)]);
    expect(await held(workbook)).toEqual([...BEFORE, [5, 'A4*2 → 10']]);
    await workbook.history.undo();
    expect([await held(workbook), workbook.tables[0]?.range.bottom]).toEqual([BEFORE, 3]);
    await workbook.history.redo();
    expect([(await held(workbook)).length, workbook.tables[0]?.range.bottom]).toEqual([3, 4]);
  });

  it('gives the cell its look again', async () => {
    const workbook = await open();
    const style = async () => {
      const file = XlsxWorkbook.open(await workbook.toBytes());
      const cell = [...file.look(SHEET).rows][1]?.cells[0];
      return [file.styles[cell?.style ?? 0]?.format, cell?.cell?.value];
    };
    expect(await style()).toEqual(['General', 1]);
    await workbook.history.apply([set(2, 1, 46095, 'date')]);
    expect(await style()).toEqual(['dd.mm.yyyy', 46095]);
    await workbook.history.undo();
    expect(await style()).toEqual(['General', 1]);
  });

  it('remembers nothing of edits that were refused', async () => {
    const workbook = await open();
    await expect(workbook.history.apply([set(1, 1, 'Annet')])).rejects.toMatchObject({ reason: 'cannotWrite' });
    expect(await workbook.history.undo()).toBe(false);
    expect(await held(workbook)).toEqual(BEFORE);
  });
});
