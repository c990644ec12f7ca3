import type { CellLook, Edit, Mark } from '../../src/workbook/workbook';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { activeSheet, select, watchActiveSheet, watchSheet, watchTable } from '../../src/workbook/excel/watching';
import { inExcelHost } from '../office-host/in-excel-host';
import { ACTION } from '../office-host/server/protocol';
import { snapshotOf } from './host-snapshot';
import { reasonOf } from './reason';

const aMoment = () => new Promise((done) => setTimeout(done, 20));

describe('excel-writing', () => {
  const excel = inExcelHost();
  const set = (row: number, column: number, value: string | number, look?: CellLook): Edit => ({
    edit: 'setCells',
    sheet: 'Ark1',
    cells: [{ row, column, value, ...(look && { look }) }],
  });

  it.each([
    // why                                rows    columns  round trips
    ['one cell', 1, 1, 4],
    ['a timesheet', 60, 12, 4],
    ['more than is sent at once', 1500, 8, 5],
  ])('%s: %i x %i cells', async (_why, rows, columns, roundTrips) => {
    const { host } = excel.client;
    const workbook = await ExcelWorkbook.open();
    const cells = Array.from({ length: rows * columns }, (_, index) => ({
      row: 1 + Math.floor(index / columns),
      column: 1 + (index % columns),
      value: `tekst ${index} ${'x'.repeat(100)}`,
    }));
    const before = host.syncs;
    await workbook.apply([
      { edit: 'addSheet', name: 'Nytt' },
      { edit: 'setCells', sheet: 'Nytt', cells },
    ]);
    expect(host.syncs - before).toBe(roundTrips);
    expect([...(await workbook.content('Nytt')).rows]).toHaveLength(rows);
  });

  it('draws a look as a file has it, and nothing of the look that was there', async () => {
    const { model } = excel.client.host;
    const workbook = await ExcelWorkbook.open();
    await workbook.apply([set(1, 1, 46095, 'date')]);
    const line = { style: 'Continuous', color: '#D9CFA3' };
    expect(model.activeSheet.cell(0, 0)).toMatchObject({
      format: 'dd.mm.yyyy',
      look: {
        fill: '#FFFBEB',
        locked: false,
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
        borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
      },
    });
    await workbook.apply([set(1, 1, 'Sum', 'note')]);
    const { look, format } = model.activeSheet.cell(0, 0)!;
    expect([format, look.fill, look.italic, look.wrapText, look.locked]).toEqual([
      'General',
      undefined,
      true,
      true,
      undefined,
    ]);
  });

  it('keeps lists that are too long for a rule on a sheet that nobody sees, each once', async () => {
    const { model } = excel.client.host;
    const workbook = await ExcelWorkbook.open();
    const range = { top: 2, left: 1, bottom: 4, right: 1 };
    const list = (values: string[], left: number): Edit => ({
      edit: 'addList',
      sheet: 'Ark1',
      range: { ...range, left, right: left },
      values,
      strict: false,
    });
    await workbook.apply([list(['a, b', 'c'], 1), list(['a, b', 'c'], 2), list(['d, e'], 3)]);
    await workbook.apply([list(['f, g'], 4)]);
    const sources = [0, 1, 2, 3].map((column) => model.activeSheet.cell(1, column)?.validation?.rule['list']);
    expect(sources).toMatchObject([
      { source: '=_krav!$A$1:$A$2' },
      { source: '=_krav!$A$1:$A$2' },
      { source: '=_krav!$B$1:$B$1' },
      { source: '=_krav!$C$1:$C$1' },
    ]);
    expect(model.sheet('_krav')?.visibility).toBe('VeryHidden');
  });

  it.each([
    // why                               reason             the edit
    ['a locked cell', 'protectedSheet', set(2, 1, 'a')],
    ['a look', 'protectedSheet', set(1, 1, 'a', 'input')],
    [
      'a mark',
      'protectedSheet',
      { edit: 'mark', sheet: 'Ark1', marks: [{ row: 1, column: 1, severity: 'info', text: 'a' }] },
    ],
    [
      'a list',
      'protectedSheet',
      { edit: 'addList', sheet: 'Ark1', range: { top: 1, left: 1, bottom: 1, right: 1 }, values: ['a'], strict: true },
    ],
    ['an open cell', 'nothing was thrown', set(1, 1, 'a')],
  ] as [string, string, Edit][])('a protected sheet: %s: %s', async (_why, reason, edit) => {
    const { model } = excel.client.host;
    model.area('A1').each(({ look }) => (look.locked = false));
    model.activeSheet.protection = {};
    const before = snapshotOf(model);
    const workbook = await ExcelWorkbook.open();
    expect(await reasonOf(workbook.apply([edit]))).toBe(reason);
    if (reason === 'protectedSheet') expect(snapshotOf(model)).toEqual(before);
  });

  describe('marks', () => {
    const mark: Edit = {
      edit: 'mark',
      sheet: 'Ark1',
      marks: [{ row: 1, column: 1, severity: 'error', text: 'Feil.' }],
    };
    const rule = { list: { inCellDropDown: true, source: 'ja,nei' } };
    const own = { showPrompt: true, title: 'Husk', message: 'Velg en.' };
    const none = { showPrompt: true, title: '', message: '' };
    const errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };

    it.each([
      // why                                     the cell's own rule               is the sentence shown
      ['a cell of no rule', undefined, true],
      ['a cell with a list', { rule, prompt: none, errorAlert }, true],
      ['a cell with a message of its own', { rule, prompt: own, errorAlert }, false],
      ['a message without a rule', { rule: {}, prompt: own, errorAlert }, false],
    ])('%s is as it was when the mark is gone', async (_why, validation, isShown) => {
      const { model } = excel.client.host;
      model.type('A1', 5);
      model.area('A1').each((cell) => {
        cell.look = { fill: '#00FF00', bold: true };
        cell.validation = validation;
      });
      const before = snapshotOf(model);
      const workbook = await ExcelWorkbook.open();
      await workbook.apply([mark]);
      expect(model.activeSheet.cell(0, 0)?.look.fill).toBe('#00FF00');
      expect(model.activeSheet.conditionalFormats).toMatchObject([{ fill: '#F8CBC6' }]);
      expect(model.activeSheet.cell(0, 0)?.validation?.prompt.message === 'Feil.').toBe(isShown);
      await (await ExcelWorkbook.open()).apply([{ edit: 'unmark', sheet: 'Ark1' }]);
      expect(snapshotOf(model)).toEqual(before);
    });

    it('leaves the conditional formats of the user', async () => {
      const { model } = excel.client.host;
      await Excel.run(async (context) => {
        const { custom } = context.workbook.getActiveCell().conditionalFormats.add('Custom');
        custom.rule.formula = '=A1>8';
        await context.sync();
      });
      const workbook = await ExcelWorkbook.open();
      await workbook.apply([mark]);
      await workbook.apply([{ edit: 'unmark', sheet: 'Ark1' }]);
      expect(model.activeSheet.conditionalFormats).toMatchObject([{ formula: '=A1>8' }]);
    });

    it('finds a mark that the user has copied, wherever it went', async () => {
      const { model } = excel.client.host;
      const workbook = await ExcelWorkbook.open();
      await workbook.apply([mark]);
      model.activeSheet.conditionalFormats[0]!.areas.push(model.area('C3'));
      expect(await workbook.marks('Ark1')).toMatchObject([
        { row: 1, column: 1, text: 'Feil.' },
        { row: 3, column: 3, text: '' },
      ]);
      await workbook.apply([{ edit: 'unmark', sheet: 'Ark1', cells: [{ row: 1, column: 1 }] }]);
      expect(await workbook.marks('Ark1')).toMatchObject([{ row: 3, column: 3 }]);
    });
  });

  describe('many marks', () => {
    const apart = (count: number): Mark[] =>
      Array.from({ length: count }, (_, index) => ({
        row: 2 + 2 * index,
        column: 1,
        severity: 'error',
        text: 'Samme feil.',
      }));
    const beside: Mark[] = [1, 2, 3].map((column) => ({ row: 3, column, severity: 'warning', text: `Se ${column}.` }));
    const mark = (marks: readonly Mark[]): Edit[] => [
      { edit: 'unmark', sheet: 'Ark1' },
      { edit: 'mark', sheet: 'Ark1', marks },
    ];

    it.each([
      // why                                        marks              colours
      ['a hundred apart are one colour', apart(100), ['A2 A200 100']],
      ['more are two: Excel is slow with very many pieces', apart(101), ['A202 A202 1', 'A2 A200 100']],
      ['neighbours are one piece, each with its sentence', beside, ['A3:C3 A3:C3 1']],
      ['each severity has its own', [...apart(1), ...beside], ['A3:C3 A3:C3 1', 'A2 A2 1']],
    ])('%s', async (_why, marks, colours) => {
      const { model } = excel.client.host;
      const before = snapshotOf(model);
      const workbook = await ExcelWorkbook.open();
      await workbook.apply(mark(marks));
      const found = model.activeSheet.conditionalFormats.map(
        ({ areas }) => `${areas[0]?.localAddress} ${areas.at(-1)?.localAddress} ${areas.length}`,
      );
      expect(found).toEqual(colours);
      expect(await workbook.marks('Ark1')).toEqual(
        [...marks].sort((one, other) => one.row - other.row || one.column - other.column),
      );
      await (await ExcelWorkbook.open()).apply([{ edit: 'unmark', sheet: 'Ark1' }]);
      expect(snapshotOf(model)).toEqual(before);
    });

    it.each<[string, readonly Mark[], number, number]>([
      // why                                    marks then                                      colours  sentences written
      ['all are as they were', apart(60), 0, 0],
      ['one is mended', apart(60).slice(1), 1, 0],
      ['one is another sentence', [{ ...apart(1)[0]!, text: 'Ny.' }, ...apart(60).slice(1)], 0, 1],
      ['one is a warning', [{ ...apart(1)[0]!, severity: 'warning' }, ...apart(60).slice(1)], 2, 0],
      ['one more', apart(61), 1, 1],
    ])('those that stand are not written again: %s', async (_why, marks, colours, sentences) => {
      const { host } = excel.client;
      const workbook = await ExcelWorkbook.open();
      await workbook.apply(mark(apart(60)));
      const before = host.roundTrips.length;
      await workbook.apply(mark(marks));
      const actions = host.roundTrips.slice(before).flatMap(({ request }) => request.Actions);
      const set = (name: string) =>
        actions.filter((one) => one.ActionType === ACTION.setProperty && one.Name === name).length;
      expect([set('Color'), set('Prompt')]).toEqual([colours, sentences]);
      expect(await workbook.marks('Ark1')).toEqual(marks);
    });

    it('beside the rules of the user: a list goes on, and a message of the user stays', async () => {
      const { model } = excel.client.host;
      const prompt = { showPrompt: true, title: '', message: '' };
      const errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
      const rule = { list: { inCellDropDown: true, source: 'ja,nei' } };
      model.area('A2').each((cell) => (cell.validation = { rule, prompt, errorAlert }));
      model.area('A4').each((cell) => {
        cell.validation = { rule: {}, prompt: { ...prompt, title: 'Husk', message: 'Velg.' }, errorAlert };
      });
      const before = snapshotOf(model);
      const workbook = await ExcelWorkbook.open();
      await workbook.apply(mark(apart(3)));
      const found = ['A2', 'A4', 'A6'].map((address) => model.area(address).map((cell) => cell?.validation)[0]![0]!);
      expect(found.map(({ rule: { list } }) => list !== undefined)).toEqual([true, false, false]);
      expect(found.map((one) => one.prompt.message)).toEqual(['Samme feil.', 'Velg.', 'Samme feil.']);
      await workbook.apply([{ edit: 'unmark', sheet: 'Ark1' }]);
      expect(snapshotOf(model)).toEqual(before);
    });

    it('one that the user has copied onto more cells than are looked at one by one is taken away there', async () => {
      const { model } = excel.client.host;
      const before = snapshotOf(model);
      const workbook = await ExcelWorkbook.open();
      await workbook.apply(mark(apart(1)));
      model.activeSheet.conditionalFormats[0]!.areas.push(model.area('C1:C1001'));
      await workbook.apply(mark([]));
      expect(snapshotOf(model)).toEqual(before);
    });
  });

  describe('watching', () => {
    it.each([
      // why                    who         told
      ['the user types', 'user', { range: { top: 2, left: 2, bottom: 2, right: 2 }, isOwn: false }],
      ['we write', 'addin', { range: { top: 2, left: 2, bottom: 2, right: 2 }, isOwn: true }],
    ] as const)('%s', async (_why, who, told) => {
      const { model } = excel.client.host;
      const found: unknown[] = [];
      const unwatch = await watchSheet('Ark1', (change) => found.push(change));
      model.type('B2', 5, who);
      await aMoment();
      await unwatch();
      model.type('B3', 5, who);
      await aMoment();
      expect(found).toEqual([told]);
      expect(model.events.subscriptions).toBe(0);
    });

    it('tells of a table', async () => {
      const { model } = excel.client.host;
      model.type('A1', 'Dag');
      model.addTable(model.area('A1:A3')).name = 'Timer';
      const found: unknown[] = [];
      const unwatch = await watchTable('Timer', ({ range }) => found.push(range));
      model.type('B2', 1);
      model.type('A2', 1);
      await aMoment();
      await unwatch();
      expect(found).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
    });

    it('goes to a cell, and tells which sheet lies in front', async () => {
      const { model } = excel.client.host;
      model.addSheet('Andre');
      const found: string[] = [];
      const unwatch = await watchActiveSheet((sheet) => found.push(sheet));
      expect(await activeSheet()).toBe('Ark1');
      await select('Andre', { row: 4, column: 2 });
      await aMoment();
      expect([await activeSheet(), model.selection.address, found]).toEqual(['Andre', 'Andre!B4', ['Andre']]);
      await unwatch();
    });

    it.each([
      // why              what
      ['a sheet', () => watchSheet('Nei', () => undefined), 'noSheet'],
      ['a cell of a sheet', () => select('Nei', { row: 1, column: 1 }), 'noSheet'],
      ['a table', () => watchTable('Nei', () => undefined), 'sheetGone'],
    ] as const)('%s that is not there', async (_why, attempt, reason) => {
      expect(await reasonOf(attempt())).toBe(reason);
    });
  });
});
