import type { Edit, Mark } from '../../src/workbook/workbook';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { errorOf, FAILURE, type Reply } from '../office-host/excel-host';
import { inExcelHost } from '../office-host/in-excel-host';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { snapshotOf } from './host-snapshot';
import { reasonOf } from './reason';

const RANGE = { top: 4, left: 1, bottom: 8, right: 2 };

/** A sheet as a user has it: colours, lists, formulas and texts that look like numbers. */
function fill(model: WorkbookModel): void {
  model.type('A1', "'007");
  model.type('B1', '=1+2');
  model.type('C1', 46095);
  model.setFormats(model.area('C1'), 'dd.mm.yyyy');
  model.type('A2', "'=1+1");
  model.area('A1:A2').each(({ look }) => Object.assign(look, { fill: '#FFFF00', bold: true }));
  model.type('A12', 'Dag');
  model.type('B12', 'Timer');
  model.addTable(model.area('A12:B14')).name = 'Gamle';
  const prompt = { showPrompt: true, title: '', message: '' };
  const errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
  model.area('B2:B3').each((cell) => {
    cell.validation = { rule: { list: { inCellDropDown: true, source: 'ja,nei' } }, prompt, errorAlert };
  });
}

const EVERY_KIND: readonly Edit[] = [
  {
    edit: 'setCells',
    sheet: 'Ark1',
    cells: [
      { row: 1, column: 1, value: 'Ny', look: 'title' },
      { row: 1, column: 2, value: 8 },
      { row: 1, column: 3, value: null },
      { row: 2, column: 1, value: { formula: '2*3' } },
    ],
  },
  { edit: 'addSheet', name: 'Nytt', columnWidths: [10, 20], frozenRows: 1 },
  { edit: 'setCells', sheet: 'Nytt', cells: [{ row: 1, column: 1, value: 'Dag', look: 'header' }] },
  { edit: 'addTable', sheet: 'Ark1', name: 'Timer', range: RANGE, columns: ['Dag', 'Timer'] },
  { edit: 'resizeTable', name: 'Gamle', range: { top: 12, left: 1, bottom: 20, right: 2 } },
  { edit: 'addList', sheet: 'Ark1', range: { top: 2, left: 2, bottom: 5, right: 2 }, values: ['a'], strict: true },
  { edit: 'addList', sheet: 'Nytt', range: RANGE, values: ['med, komma', 'b'], strict: false },
  { edit: 'addNote', sheet: 'Ark1', row: 2, column: 2, text: 'Velg en' },
  { edit: 'mark', sheet: 'Ark1', marks: [{ row: 1, column: 1, severity: 'error', text: 'Feil' }] },
  { edit: 'unmark', sheet: 'Ark1', cells: [{ row: 2, column: 2 }] },
];

/** Marks that stay, beside each other. */
const OTHERS: readonly Mark[] = [
  { row: 6, column: 6, severity: 'info', text: 'En' },
  { row: 7, column: 6, severity: 'info', text: 'To' },
];

/** Structure, marks of three, asking, writing before the new sheet, the sheet, writing after it, asking and writing of marks, structure again. */
const ROUND_TRIPS = 11;
/** Which of them writes everything but the marks. */
const WRITING = 8;

const refused: Reply = { response: errorOf({ code: 'GeneralException', message: 'Something went wrong.' }) };

describe('excel-failures', () => {
  const excel = inExcelHost();

  async function filled(): Promise<ExcelWorkbook> {
    fill(excel.client.host.model);
    const workbook = await ExcelWorkbook.open();
    await workbook.apply([
      { edit: 'mark', sheet: 'Ark1', marks: [{ row: 2, column: 2, severity: 'info', text: 'Gammel' }, ...OTHERS] },
    ]);
    // The user has copied a colour, without its sentence.
    const { model } = excel.client.host;
    model.activeSheet.conditionalFormats[0]!.areas.push(model.area('H9'));
    return workbook;
  }

  it('carries every kind of edit out in eleven round trips', async () => {
    const workbook = await filled();
    const before = excel.client.host.syncs;
    await workbook.apply(EVERY_KIND);
    expect(excel.client.host.syncs - before).toBe(ROUND_TRIPS);
    expect(await workbook.marks('Ark1')).toEqual([
      { row: 1, column: 1, severity: 'error', text: 'Feil' },
      ...OTHERS,
      { row: 9, column: 8, severity: 'info', text: '' },
    ]);
  });

  describe.each([
    // why                                  actions carried out
    ['Excel refuses before it begins', 0],
    ['Excel stops in the middle', 9],
    ['the reply never comes', Infinity],
  ])('%s', (_why, carriedOut) => {
    it.each(Array.from({ length: ROUND_TRIPS }, (_, index) => index + 1))(
      'at round trip %i: the workbook is as it was',
      async (failing) => {
        const workbook = await filled();
        const { host } = excel.client;
        const known = [workbook.sheets, workbook.tables, workbook.names];
        const before = snapshotOf(host.model);
        const first = host.syncs;
        host.faultAt = (number) => (number === first + failing ? { carriedOut, reply: refused } : undefined);
        expect(await reasonOf(workbook.apply(EVERY_KIND))).toBe('cannotWrite');
        host.faultAt = () => undefined;
        expect(snapshotOf(host.model)).toEqual(before);
        expect([workbook.sheets, workbook.tables, workbook.names]).toEqual(known);
      },
    );
  });

  it.each(Array.from({ length: 12 }, (_, index) => index * 8))(
    'stopped after %i commands of the writing: the workbook is as it was',
    async (carriedOut) => {
      const workbook = await filled();
      const { host } = excel.client;
      const before = snapshotOf(host.model);
      const writing = host.syncs + WRITING;
      host.faultAt = (number) => (number === writing ? { carriedOut, reply: refused } : undefined);
      expect(await reasonOf(workbook.apply(EVERY_KIND))).toBe('cannotWrite');
      host.faultAt = () => undefined;
      expect(snapshotOf(host.model)).toEqual(before);
    },
  );

  it.each([
    // why                                      the sheet    the round trip in which somebody else adds it
    ['the sheet that is made first', '_krav', 6],
    ['a sheet of the user', 'Nytt', 7],
  ])('a co-author adds the same sheet a moment before: %s stays theirs', async (_why, name, added) => {
    const workbook = await filled();
    const { host } = excel.client;
    const first = host.syncs;
    let after: unknown;
    host.faultAt = (number) => {
      if (number !== first + added || after) return undefined;
      const sheet = host.model.addSheet(name);
      host.model.write(host.model.area('A1', sheet), 'theirs', 'colleague');
      after = { ...(before as object), sheets: [...before.sheets, ...snapshotOf(host.model).sheets.slice(-1)] };
      return undefined;
    };
    const before = snapshotOf(host.model);
    expect(await reasonOf(workbook.apply(EVERY_KIND))).toBe('cannotWrite');
    expect(snapshotOf(host.model)).toEqual(after);
  });

  it('says so when Excel does not answer while it is put back', async () => {
    const workbook = await filled();
    const { host } = excel.client;
    const first = host.syncs;
    const gone: Reply = { failure: FAILURE.lostSession };
    host.faultAt = (number) => (number >= first + 6 ? { carriedOut: 3, reply: gone } : undefined);
    const detail = await workbook.apply(EVERY_KIND).catch((problem: Error) => problem.message);
    expect(detail).toMatch(/^lostSession: .* could not be put back/);
  });
});
