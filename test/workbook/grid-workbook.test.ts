import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { CellError } from '../../src/workbook/grid/cell-error';
import { startEngine, type GridEngine } from '../../src/workbook/grid/engine';
import type { CellFormula } from '../../src/workbook/grid/functions';
import { GridWorkbook } from '../../src/workbook/grid/grid-workbook';
import type { CellInput, Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

/** A formula of the kind that Krav has: rows of cells in, rows of cells out. */
const TWICE: CellFormula = {
  name: 'KRAV.DOBBELT',
  description: 'Det dobbelte.',
  parameters: [{ name: 'tall', description: 'Et tall.', isOptional: false, isRepeating: false }],
  work: (rows) =>
    (rows as readonly (readonly unknown[])[]).map(([value]) => {
      if (typeof value === 'number') return [value * 2];
      throw new CellError('#VALUE!', 'Det er ikke noe tall.');
    }),
};

describe('grid-workbook', () => {
  const said: (string | undefined)[] = [];
  let engine: GridEngine;
  let id = 0;
  beforeAll(() => {
    engine = startEngine({ formulas: [TWICE], tellError: (_cell, sentence) => said.push(sentence) });
  });

  async function open(...cells: [row: number, column: number, value: CellInput][]): Promise<GridWorkbook> {
    const file = XlsxWorkbook.blank();
    const edits: Edit[] = [{ edit: 'addSheet', name: 'Ark' }];
    await file.apply([
      ...edits,
      { edit: 'setCells', sheet: 'Ark', cells: cells.map(([row, column, value]) => ({ row, column, value })) },
    ]);
    return GridWorkbook.open(XlsxWorkbook.open(file.toBytes()), engine, `prøve${id++}`);
  }

  /** As the grid does when the user has typed: rows and columns from 1. */
  function type(workbook: GridWorkbook, row: number, column: number, cell: object): void {
    engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: workbook.id,
      subUnitId: workbook.sheetId('Ark'),
      cellValue: { [row - 1]: { [column - 1]: cell } },
    });
  }

  async function saved(workbook: GridWorkbook): Promise<unknown[][]> {
    const file = XlsxWorkbook.open(await workbook.toBytes());
    const rows = [...(await file.content('Ark')).rows];
    return rows.map(({ cells }) =>
      cells.map(({ formula, value }) => (formula === undefined ? value : `${formula} → ${String(value)}`)),
    );
  }

  const typed: [why: string, cell: object, saved: unknown][] = [
    ['a number', { v: 12.5, t: 2 }, 12.5],
    ['text', { v: 'Møte', t: 1 }, 'Møte'],
    ['text that looks like a formula stays text', { v: '=1+1', t: 4 }, '=1+1'],
    ['true', { v: 1, t: 3 }, true],
    ['a formula and what it comes to', { f: '=1+2', v: null }, '1+2 → 3'],
    ['a formula of Krav', { f: '=KRAV.DOBBELT(21)', v: null }, 'KRAV.DOBBELT(21) → 42'],
    ['a formula that fails', { f: '=1/0', v: null }, '1/0 → #DIV/0!'],
    ['a formula of Krav that fails', { f: '=KRAV.DOBBELT("a")', v: null }, 'KRAV.DOBBELT("a") → #VALUE!'],
  ];
  it.each(typed)('saves what is typed: %s', async (_why, cell, value) => {
    const workbook = await open([1, 1, 'før']);
    type(workbook, 1, 1, cell);
    expect(await saved(workbook)).toEqual([[value]]);
  });

  it('works out what rests on a cell that is typed in', async () => {
    const workbook = await open([1, 1, 2], [1, 2, { formula: 'A1*10', value: 20 }]);
    type(workbook, 1, 1, { v: 3, t: 2 });
    expect(await saved(workbook)).toEqual([[3, 'A1*10 → 30']]);
  });

  it('works out what rests on a cell that Krav writes', async () => {
    const workbook = await open([1, 1, 2], [1, 2, { formula: 'KRAV.DOBBELT(A1)', value: 4 }]);
    await workbook.apply([{ edit: 'setCells', sheet: 'Ark', cells: [{ row: 1, column: 1, value: 5 }] }]);
    expect(await saved(workbook)).toEqual([[5, 'KRAV.DOBBELT(A1) → 10']]);
  });

  it('shows a formula that it cannot work out as the file has it, and leaves it there', async () => {
    const workbook = await open([1, 1, 2], [1, 2, { formula: 'UKJENT(A1)', value: 'fra Excel' }]);
    expect(workbook.notWorkedOut).toEqual([{ sheet: 'Ark', row: 1, column: 2, formula: 'UKJENT(A1)' }]);
    type(workbook, 1, 1, { v: 3, t: 2 });
    expect(await saved(workbook)).toEqual([[3, 'UKJENT(A1) → fra Excel']]);
  });

  it('knows its formulas in the first file that is opened', async () => {
    const file = XlsxWorkbook.blank();
    const value = { formula: 'KRAV.DOBBELT(SUM(1,2))', value: 6 };
    await file.apply([
      { edit: 'addSheet', name: 'Ark' },
      { edit: 'setCells', sheet: 'Ark', cells: [{ row: 1, column: 1, value }] },
    ]);
    const fresh = startEngine({ formulas: [TWICE], tellError: () => undefined });
    expect((await GridWorkbook.open(file, fresh, 'første')).notWorkedOut).toEqual([]);
  });

  it('says what a formula said', async () => {
    said.length = 0;
    const workbook = await open([1, 1, 'a']);
    type(workbook, 2, 1, { f: '=KRAV.DOBBELT(A1)', v: null });
    await workbook.toBytes();
    expect(said).toEqual(['Det er ikke noe tall.']);
  });

  it('changes nothing in a file in which nothing is typed', async () => {
    const file = XlsxWorkbook.blank();
    await file.apply([{ edit: 'addSheet', name: 'Ark' }]);
    const bytes = file.toBytes();
    const workbook = await GridWorkbook.open(XlsxWorkbook.open(bytes), engine, `prøve${id++}`);
    expect(Buffer.from(await workbook.toBytes()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('tells of what is typed, and of what Krav writes as its own', async () => {
    const workbook = await open([1, 1, 'a']);
    const told: boolean[] = [];
    const unwatch = await workbook.watchSheet('Ark', ({ isOwn }) => told.push(isOwn));
    type(workbook, 1, 1, { v: 'b', t: 1 });
    await workbook.apply([{ edit: 'setCells', sheet: 'Ark', cells: [{ row: 1, column: 1, value: 'c' }] }]);
    await unwatch();
    type(workbook, 1, 1, { v: 'd', t: 1 });
    expect(told).toEqual([false, true]);
  });
});
