import type { CellRange, Row, SheetContent } from '../../src/timesheet/table';
import {
  type CellInput,
  type CellLook,
  type Edit,
  type Mark,
  type SheetProtection,
  type Workbook,
} from '../../src/workbook/workbook';
import { reasonOf } from './reason';

const SHEET = 'Timeliste';
const TABLE = 'Timer';
const COLUMNS = ['Dag', 'Timer'];
const RANGE: CellRange = { top: 3, left: 2, bottom: 6, right: 3 };

const NEW = { severity: 'warning', text: 'Ny.' } as const;
const CUT = `${'å'.repeat(254)}…`;

const protect: Edit = { edit: 'protect', sheet: SHEET };
const unprotect: Edit = { edit: 'unprotect', sheet: SHEET };
const addSheet: Edit = { edit: 'addSheet', name: SHEET };
const addTable: Extract<Edit, { edit: 'addTable' }> = {
  edit: 'addTable',
  sheet: SHEET,
  name: TABLE,
  range: RANGE,
  columns: COLUMNS,
};

/**
 * What every adapter must do.
 *
 * @param makeWorkbook gives a workbook without a sheet named "Timeliste" and without tables
 * @param protectedByUser gives it with its last sheet protected by the user, with a password or without
 */
export function workbookContract<Made extends Workbook>(
  makeWorkbook: () => Made | Promise<Made>,
  protectedByUser: (workbook: Made, password: string | undefined) => Promise<Workbook>,
): void {
  async function workbookWith(...edits: Edit[]): Promise<Made> {
    const workbook = await makeWorkbook();
    await workbook.apply([addSheet, ...edits]);
    return workbook;
  }

  describe('values', () => {
    const values: [why: string, value: CellInput, look: CellLook | undefined, read: unknown, shows: string][] = [
      ['text', 'Møte', undefined, 'Møte', 'text'],
      ['text of several lines', 'a\nb', 'text', 'a\nb', 'text'],
      ['blanks around text', '  a ', undefined, '  a ', 'text'],
      ['text that looks like a formula', '=1+1', undefined, '=1+1', 'text'],
      ['text that looks like a number', '007', undefined, '007', 'text'],
      ['text that looks like a day', '2026-03-14', undefined, '2026-03-14', 'text'],
      ['text that looks true', 'TRUE', undefined, 'TRUE', 'text'],
      ['a whole number', 42, undefined, 42, 'number'],
      ['a fraction', 0.1, 'hours', 0.1, 'number'],
      ['a negative number', -7.5, 'money', -7.5, 'number'],
      ['a percentage is a plain number', 14.1, 'percent', 14.1, 'number'],
      ['true', true, undefined, true, 'boolean'],
      ['false', false, undefined, false, 'boolean'],
      ['a day', 46095, 'date', 46095, 'date'],
      ['a clock time', 0.3125, 'time', 0.3125, 'time'],
    ];
    it.each(values)('%s', async (_why, value, look, read, shows) => {
      const cell = { row: 2, column: 3, value, ...(look && { look }) };
      const workbook = await workbookWith({ edit: 'setCells', sheet: SHEET, cells: [cell] });
      expect(await rowsOf(workbook)).toEqual([
        { number: 2, hidden: false, cells: [{ column: 3, value: read, shows }] },
      ]);
    });

    it('gives a formula and what it came to', async () => {
      const value = { formula: '1+1', value: 2 };
      const workbook = await workbookWith({ edit: 'setCells', sheet: SHEET, cells: [{ row: 1, column: 1, value }] });
      const [row] = await rowsOf(workbook);
      expect(row!.cells).toEqual([{ column: 1, value: 2, shows: 'number', formula: '1+1' }]);
    });

    it('leaves out empty cells and rows, and orders the rest', async () => {
      const workbook = await workbookWith({
        edit: 'setCells',
        sheet: SHEET,
        cells: [
          { row: 9, column: 1, value: 'last' },
          { row: 2, column: 28, value: 'b' },
          { row: 2, column: 1, value: 'a' },
          { row: 4, column: 1, value: null },
        ],
      });
      expect((await rowsOf(workbook)).map(({ number, cells }) => [number, cells.map((cell) => cell.column)])).toEqual([
        [2, [1, 28]],
        [9, [1]],
      ]);
    });

    it('empties a cell', async () => {
      const workbook = await workbookWith(setCell(1, 1, 'a'), setCell(1, 2, 'b'));
      await workbook.apply([setCell(1, 1, null)]);
      expect(await rowsOf(workbook)).toEqual([
        { number: 1, hidden: false, cells: [{ column: 2, value: 'b', shows: 'text' }] },
      ]);
    });

    it('keeps the look of a cell that is only given a value', async () => {
      const cell = { row: 1, column: 1, value: 46095, look: 'date' as const };
      const workbook = await workbookWith({ edit: 'setCells', sheet: SHEET, cells: [cell] });
      await workbook.apply([setCell(1, 1, 46096)]);
      expect((await rowsOf(workbook))[0]!.cells).toEqual([{ column: 1, value: 46096, shows: 'date' }]);
    });

    it('can be walked more than once', async () => {
      const content = await (await workbookWith(setCell(1, 1, 'a'), setCell(2, 1, 'b'))).content(SHEET);
      expect([...content.rows]).toHaveLength(2);
      expect([...content.rows]).toHaveLength(2);
    });
  });

  describe('sheets', () => {
    it('lists a new sheet last', async () => {
      const workbook = await workbookWith();
      expect(workbook.sheets.at(-1)).toEqual({ name: SHEET, hidden: false, hasCells: true });
      const content = await workbook.content(SHEET);
      expect(content.name).toBe(SHEET);
      expect(content.merges).toEqual([]);
      expect(content.hiddenColumns).toEqual([]);
    });

    it('gives several at once as it gives each, in the order that they are asked for', async () => {
      const workbook = await workbookWith(
        setCell(4, 2, 'a'),
        { edit: 'addSheet', name: 'Honorar' },
        { edit: 'setCells', sheet: 'Honorar', cells: [{ row: 2, column: 1, value: 7.5 }] },
        { edit: 'addSheet', name: 'Tomt' },
      );
      const names = ['Honorar', 'Tomt', SHEET];
      const walked = ({ rows, ...content }: SheetContent) => ({ ...content, rows: [...rows] });
      const each = await Promise.all(names.map((name) => workbook.content(name)));
      expect((await workbook.contents(names)).map(walked)).toEqual(each.map(walked));
      expect(each.map(({ name, rows }) => [name, [...rows].length])).toEqual([
        ['Honorar', 1],
        ['Tomt', 0],
        [SHEET, 1],
      ]);
      expect(await workbook.contents([])).toEqual([]);
    });

    it('has no sheet that nobody made', async () => {
      expect(await reasonOf((await makeWorkbook()).content('Finst ikkje'))).toBe('noSheet');
      const workbook = await workbookWith();
      expect(await reasonOf(workbook.contents([SHEET, 'Finst ikkje']))).toBe('noSheet');
    });
  });

  describe('tables', () => {
    it('lists a new table, and writes its header', async () => {
      const workbook = await workbookWith(addTable);
      expect(workbook.tables).toEqual([
        { name: TABLE, sheet: SHEET, range: RANGE, columns: COLUMNS, hasHeaderRow: true, hasTotalsRow: false },
      ]);
      expect((await rowsOf(workbook)).map((row) => row.cells.map((cell) => cell.value))).toEqual([COLUMNS]);
    });

    it('makes a table longer', async () => {
      const workbook = await workbookWith(addTable);
      await workbook.apply([{ edit: 'resizeTable', name: TABLE, range: { ...RANGE, bottom: 20 } }]);
      expect(workbook.tables.map((table) => table.range)).toEqual([{ ...RANGE, bottom: 20 }]);
    });
  });

  describe('a row that goes on below', () => {
    const row: CellRange = { top: 5, left: 2, bottom: 5, right: 4 };
    const goOn: Edit = { edit: 'continueRow', sheet: SHEET, range: row };
    const filled: Edit = {
      edit: 'setCells',
      sheet: SHEET,
      cells: [
        { row: 5, column: 2, value: 46095, look: 'date' },
        { row: 5, column: 3, value: { formula: 'B5+$B$5', value: 92190 } },
        { row: 5, column: 4, value: '=B5' },
      ],
    };

    it('has its looks and its formulas, and else nothing', async () => {
      const workbook = await workbookWith(filled);
      await workbook.apply([goOn]);
      const below = (await rowsOf(workbook)).find(({ number }) => number === 6);
      expect(below?.cells.map(({ column, formula }) => [column, formula])).toEqual([[3, 'B6+$B$5']]);
      await workbook.apply([setCell(6, 2, 46096)]);
      const [day] = (await rowsOf(workbook)).find(({ number }) => number === 6)!.cells;
      expect(day).toEqual({ column: 2, value: 46096, shows: 'date' });
    });

    it('grows with its table, and is filled in the same edits', async () => {
      const workbook = await workbookWith(addTable, setCell(6, 2, 'a'), setCell(6, 3, { formula: 'B6*2', value: 2 }));
      const last = { ...RANGE, top: RANGE.bottom };
      await workbook.apply([
        { edit: 'continueRow', sheet: SHEET, range: last },
        { edit: 'resizeTable', name: TABLE, range: { ...RANGE, bottom: 7 } },
        setCell(7, 2, 3),
      ]);
      expect(workbook.tables.map(({ range }) => range)).toEqual([{ ...RANGE, bottom: 7 }]);
      const { cells } = (await rowsOf(workbook)).find(({ number }) => number === 7)!;
      expect(cells.map(({ column, value, formula }) => [column, formula ?? value])).toEqual([
        [2, 3],
        [3, 'B7*2'],
      ]);
    });

    it('takes no mark with it', async () => {
      const marked: Mark = { row: 5, column: 2, severity: 'error', text: 'Feil dag.' };
      const workbook = await workbookWith(filled, { edit: 'mark', sheet: SHEET, marks: [marked] });
      await workbook.apply([goOn]);
      expect(await workbook.marks(SHEET)).toEqual([marked]);
    });

    it.each<[why: string, edits: Edit[], wrong: Edit]>([
      ['something stands below', [setCell(6, 3, 'a')], goOn],
      ['two rows', [], { ...goOn, range: { ...row, bottom: 6 } }],
      ['the last row of all', [], { ...goOn, range: { ...row, top: 1_048_576, bottom: 1_048_576 } }],
      ['another table lies below', [{ ...addTable, range: { top: 6, left: 3, bottom: 9, right: 4 } }], goOn],
    ])('is refused: %s', async (_why, edits, wrong) => {
      const workbook = await workbookWith(filled, ...edits);
      const before = await rowsOf(workbook);
      expect(await reasonOf(workbook.apply([setCell(1, 1, 'ny'), wrong]))).toBe('cannotWrite');
      expect(await rowsOf(workbook)).toEqual(before);
    });
  });

  it('lets lists and notes leave the values as they are', async () => {
    const workbook = await workbookWith(setCell(1, 1, 'a'));
    const before = await rowsOf(workbook);
    await workbook.apply([
      { edit: 'addList', sheet: SHEET, range: RANGE, values: ['a', 'b'], strict: true },
      { edit: 'addList', sheet: SHEET, range: RANGE, values: longList(), strict: false },
      { edit: 'addNote', sheet: SHEET, row: 1, column: 1, text: 'Før skatt' },
    ]);
    expect(await rowsOf(workbook)).toEqual(before);
  });

  describe('marks', () => {
    const mark = (...marks: Mark[]): Edit => ({ edit: 'mark', sheet: SHEET, marks });
    const error: Mark = { row: 4, column: 2, severity: 'error', text: 'Mangler «til» & <klokkeslett>.' };
    const warning: Mark = { row: 4, column: 3, severity: 'warning', text: 'To linjer:\n12 timer.' };
    const info: Mark = { row: 2, column: 30, severity: 'info', text: 'Kuttet til 8 timer.' };
    const list: Edit = { edit: 'addList', sheet: SHEET, range: RANGE, values: ['a', 'b'], strict: false };
    const marked: [why: string, edits: Edit[], marks: Mark[]][] = [
      ['nobody has marked anything', [], []],
      ['one of each kind, by row and column', [mark(warning, info, error)], [info, error, warning]],
      ['a cell with a list', [list, mark(error)], [error]],
      ['a cell marked twice has the last mark', [mark(error, { ...error, ...NEW })], [{ ...error, ...NEW }]],
      ['a mark after another edit', [mark(error), mark({ ...error, ...NEW })], [{ ...error, ...NEW }]],
      ['a sentence longer than Excel shows', [mark({ ...error, text: 'å'.repeat(300) })], [{ ...error, text: CUT }]],
      ['one is taken away', [mark(error, warning), { edit: 'unmark', sheet: SHEET, cells: [error] }], [warning]],
      ['a cell that bears none', [mark(error), { edit: 'unmark', sheet: SHEET, cells: [info] }], [error]],
      ['all are taken away', [mark(error, warning), { edit: 'unmark', sheet: SHEET }], []],
      ['all, and new ones', [mark(error), { edit: 'unmark', sheet: SHEET }, mark(info)], [info]],
    ];
    it.each(marked)('%s', async (_why, edits, marks) => {
      const workbook = await workbookWith(...edits);
      expect(await workbook.marks(SHEET)).toEqual(marks);
      expect(await workbook.isMarked()).toBe(marks.length > 0);
    });
    it.each(marked)('one edit after the other: %s', async (_why, edits, marks) => {
      const workbook = await workbookWith();
      for (const edit of edits) await workbook.apply([edit]);
      expect(await workbook.marks(SHEET)).toEqual(marks);
    });

    it('leaves values, tables and looks as they are', async () => {
      const workbook = await workbookWith(addTable, setCell(4, 2, 'a'));
      const before = [workbook.sheets, workbook.tables, await rowsOf(workbook)];
      await workbook.apply([mark(error, warning, info)]);
      expect([workbook.sheets, workbook.tables, await rowsOf(workbook)]).toEqual(before);
    });

    it('has none on a sheet that nobody made', async () => {
      expect(await reasonOf((await makeWorkbook()).marks('Finst ikkje'))).toBe('noSheet');
    });
  });

  describe('protection', () => {
    const cases: [why: string, edits: Edit[], SheetProtection][] = [
      ['nobody has protected it', [], 'none'],
      ['protected', [protect], 'ours'],
      ['protected twice', [protect, protect], 'ours'],
      ['opened again', [protect, unprotect], 'none'],
      ['opened where it was open', [unprotect], 'none'],
      ['opened, and protected anew', [protect, unprotect, protect], 'ours'],
    ];
    it.each(cases)('%s', async (_why, edits, expected) => {
      expect(await (await workbookWith(...edits)).protection(SHEET)).toBe(expected);
    });
    it.each(cases)('one edit after the other: %s', async (_why, edits, expected) => {
      const workbook = await workbookWith(setCell(1, 1, 'a'));
      for (const edit of edits) await workbook.apply([edit]);
      expect(await workbook.protection(SHEET)).toBe(expected);
    });

    it('is taken away before, and put on after, all else in the same edits', async () => {
      const cell = { row: 1, column: 1, value: 'a', look: 'input' as const };
      const workbook = await workbookWith(addTable, { edit: 'setCells', sheet: SHEET, cells: [cell] }, protect);
      await workbook.apply([
        unprotect,
        setCell(1, 1, 'b'),
        { edit: 'resizeTable', name: TABLE, range: { ...RANGE, bottom: 9 } },
        { edit: 'mark', sheet: SHEET, marks: [{ row: 1, column: 1, severity: 'info', text: 'c' }] },
        protect,
      ]);
      expect((await rowsOf(workbook))[0]!.cells).toMatchObject([{ value: 'b' }]);
      expect([workbook.tables[0]?.range.bottom, await workbook.protection(SHEET)]).toEqual([9, 'ours']);
      expect(await workbook.marks(SHEET)).toHaveLength(1);
    });

    it('leaves values, tables and formats as they are', async () => {
      const day = { row: 4, column: 2, value: 46095, look: 'date' as const };
      const workbook = await workbookWith(addTable, { edit: 'setCells', sheet: SHEET, cells: [day] });
      const before = [workbook.sheets, workbook.tables, await rowsOf(workbook)];
      await workbook.apply([protect]);
      expect([workbook.sheets, workbook.tables, await rowsOf(workbook)]).toEqual(before);
    });

    it.each<[why: string, password: string | undefined, edit: Edit, expected: SheetProtection]>([
      ['the user’s own is left by who protects', undefined, protect, 'others'],
      ['the user’s own, with a password, is left by who protects', 'hemmelig', protect, 'others'],
      ['one without a password is taken away', undefined, unprotect, 'none'],
      ['one with a password is left', 'hemmelig', unprotect, 'others'],
    ])('%s', async (_why, password, edit, expected) => {
      const workbook = await protectedByUser(await workbookWith(setCell(1, 1, 'a')), password);
      expect(await workbook.protection(SHEET)).toBe('others');
      await workbook.apply([edit]);
      expect(await workbook.protection(SHEET)).toBe(expected);
    });

    it('is of no sheet that nobody made', async () => {
      expect(await reasonOf((await makeWorkbook()).protection('Finst ikkje'))).toBe('noSheet');
    });
  });

  describe('all or nothing', () => {
    const failing: [why: string, reason: string, edit: Edit][] = [
      ['cells of a missing sheet', 'noSheet', { edit: 'setCells', sheet: 'Finst ikkje', cells: [] }],
      ['a sheet of the same name', 'cannotWrite', { edit: 'addSheet', name: SHEET.toUpperCase() }],
      ['a sheet name that Excel refuses', 'cannotWrite', { edit: 'addSheet', name: 'a/b' }],
      ['a table of the same name', 'cannotWrite', { ...addTable, range: { ...RANGE, left: 8, right: 9 } }],
      ['a table over a table', 'cannotWrite', { ...addTable, name: 'Andre' }],
      ['too few column names', 'cannotWrite', { ...addTable, name: 'Andre', columns: ['Dag'] }],
      ['a missing table', 'cannotWrite', { edit: 'resizeTable', name: 'Andre', range: RANGE }],
      [
        'a list in a missing sheet',
        'noSheet',
        { edit: 'addList', sheet: 'X', range: RANGE, values: ['a'], strict: true },
      ],
      ['a note in a missing sheet', 'noSheet', { edit: 'addNote', sheet: 'X', row: 1, column: 1, text: 'a' }],
      ['marks in a missing sheet', 'noSheet', { edit: 'unmark', sheet: 'X' }],
      [
        'a mark on no cell',
        'cannotWrite',
        { edit: 'mark', sheet: SHEET, marks: [{ row: 0, column: 1, severity: 'info', text: 'a' }] },
      ],
      ['a missing sheet, protected', 'noSheet', { edit: 'protect', sheet: 'X' }],
      ['a missing sheet, opened', 'noSheet', { edit: 'unprotect', sheet: 'X' }],
      ['a cell that is not there', 'cannotWrite', setCell(0, 1, 'a')],
      ['a number that is none', 'cannotWrite', setCell(1, 1, NaN)],
    ];
    it.each(failing)('%s: %s', async (_why, reason, edit) => {
      const workbook = await workbookWith(addTable, setCell(1, 1, 'before'));
      const before = [workbook.sheets, workbook.tables, workbook.names, await rowsOf(workbook)];
      const edits: Edit[] = [setCell(1, 1, 'after'), { edit: 'addSheet', name: 'Ny' }, edit, setCell(2, 1, 'after')];
      expect(await reasonOf(workbook.apply(edits))).toBe(reason);
      expect([workbook.sheets, workbook.tables, workbook.names, await rowsOf(workbook)]).toEqual(before);
    });

    it.each<[why: string, before: Edit[], edit: Edit, expected: SheetProtection]>([
      ['what was open is open', [], protect, 'none'],
      ['what was protected is protected', [protect], unprotect, 'ours'],
    ])('%s after edits that failed', async (_why, before, edit, expected) => {
      const workbook = await workbookWith(...before);
      expect(await reasonOf(workbook.apply([edit, { edit: 'addSheet', name: SHEET }]))).toBe('cannotWrite');
      expect(await workbook.protection(SHEET)).toBe(expected);
    });
  });
}

function setCell(row: number, column: number, value: CellInput): Edit {
  return { edit: 'setCells', sheet: SHEET, cells: [{ row, column, value }] };
}

async function rowsOf(workbook: Workbook): Promise<Row[]> {
  return [...(await workbook.content(SHEET)).rows];
}

function longList(): string[] {
  return Array.from({ length: 60 }, (_, index) => `Møte, nummer ${index + 1}`);
}
