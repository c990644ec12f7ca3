import { newRow } from '../../src/workbook/new-row';
import type { CellInput, Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const SHEET = 'Timer';
const TABLE = { top: 2, left: 1, bottom: 4, right: 2 };

describe('new-row', () => {
  const row = (number: number, ...values: readonly (CellInput | undefined)[]): Edit => ({
    edit: 'setCells',
    sheet: SHEET,
    cells: values.flatMap((value, index) => (value === undefined ? [] : [{ row: number, column: index + 1, value }])),
  });
  const table: Edit = { edit: 'addTable', sheet: SHEET, name: 'T', range: TABLE, columns: ['Dato', 'Timer'] };
  const formula = (text: string): CellInput => ({ formula: text, value: 1 });
  const goOn = (from: number, right = 2): Edit => ({
    edit: 'continueRow',
    sheet: SHEET,
    range: { top: from, left: 1, bottom: from, right },
  });
  const longer: Edit = { edit: 'resizeTable', name: 'T', range: { ...TABLE, bottom: 5 } };

  it.each<[why: string, edits: Edit[], at: number, expected: object]>([
    ['a table that is full', [table, row(3, 1, 2), row(4, 1, 2)], 3, { row: 5, edits: [goOn(4), longer] }],
    ['from above it', [table, row(4, 1, 2)], 1, { row: 5, edits: [goOn(4), longer] }],
    ['from far below it', [table, row(4, 1, 2)], 90, { row: 5, edits: [goOn(4), longer] }],
    ['rows left in it', [table, row(3, 1, 2)], 3, { row: 4, edits: [] }],
    ['rows left with formulas alone', [table, row(3, 1), row(4, undefined, formula('A4*2'))], 3, { row: 4, edits: [] }],
    ['nothing in it yet', [table], 2, { row: 3, edits: [] }],
    ['a total below it', [table, row(4, 1), row(5, 'Sum')], 3, { refused: 'filled', row: 4 }],
    [
      'a note beside the place',
      [table, row(4, 1), row(5, undefined, undefined, 'Obs')],
      3,
      { edits: [goOn(4), longer] },
    ],
    ['rows that are no table', [row(1, 'Dato', 'Timer'), row(2, 1, 2)], 1, { row: 3, edits: [goOn(2)] }],
    ['a header alone', [row(1, 'Dato', 'Timer')], 1, { row: 2, edits: [] }],
    [
      'rows that are no table, with a total',
      [row(1, 'Dato', 'Timer'), row(2, 1, 2), row(3, 'Sum', formula('SUM(B1:B2)'))],
      1,
      { refused: 'filled', row: 2 },
    ],
    ['the rows above, and not those below', [row(1, 1, 2), row(9, 1, 2, 3)], 4, { row: 2 }],
    ['an empty sheet', [], 1, { refused: 'nothing' }],
  ])('%s', async (_why, edits, at, expected) => {
    const workbook = XlsxWorkbook.blank();
    await workbook.apply([{ edit: 'addSheet', name: SHEET }, ...edits]);
    const found = await newRow(workbook, SHEET, at);
    expect(found).toMatchObject(expected);
    if ('edits' in found) await workbook.apply(found.edits);
  });
});
