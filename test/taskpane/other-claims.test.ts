import { otherClaims } from '../../src/taskpane/session/other-claims';
import type { Day } from '../../src/values/day';
import type { CellInput } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

type Rows = readonly (readonly CellInput[])[];

const HOURS: Rows = [
  ['Dato', 'Fra', 'Til', 'Tapstype'],
  ['04.03.2024', '11:00', '15:00', ''],
];

/** A member's exam for the county on one sheet; what the other sheet follows is the test's. */
async function cellsOf(other: Rows, sheet: Rows = HOURS) {
  const sheets: Readonly<Record<string, Rows>> = {
    Innstillinger: [
      ['Felt', 'Verdi'],
      ['Hvem krever', 'medlem'],
      ['Reglement', 'vestland-provenemnd'],
      ...other,
      ['Medlem: navn', 'Kari Nordmann'],
      ['Timelønn', '300'],
    ],
    Timeliste: HOURS,
    Bamble: sheet,
  };
  const book = XlsxWorkbook.blank();
  for (const [name, rows] of Object.entries(sheets))
    await book.apply([
      { edit: 'addSheet', name },
      {
        edit: 'setCells',
        sheet: name,
        cells: rows.flatMap((row, at) => row.map((value, index) => ({ row: at + 1, column: index + 1, value }))),
      },
    ]);
  const contents = await Promise.all(Object.keys(sheets).map((name) => book.content(name)));
  return { contents, tables: book.tables, hiddenSheets: [] };
}

describe('the other claims of a workbook', () => {
  it.each<[why: string, other: Rows, sheet: Rows | undefined, expected: [string, string, number | undefined][]]>([
    ['none where one regulation holds', [], undefined, []],
    [
      'a sheet of another payer, with its own last day',
      [['Reglement for arket «Bamble»', 'bamble-folkevalgte']],
      undefined,
      [['Bamble kommune', '2024-03-04', 76]],
    ],
    [
      'the same regulation by name is no other',
      [['Reglement for arket «Bamble»', 'vestland-provenemnd']],
      undefined,
      [],
    ],
    ['a sheet without a row', [['Reglement for arket «Bamble»', 'bamble-folkevalgte']], HOURS.slice(0, 1), []],
    ['rules that are not at hand', [['Reglement for arket «Bamble»', 'egne-regler']], undefined, []],
  ])('%s', async (_why, other, sheet, expected) => {
    const found = await otherClaims(await cellsOf(other, sheet), 'vestland-provenemnd', '2024-03-20' as Day);
    expect(found.map(({ payer, from, plan }) => [payer, from, plan.last?.daysLeft])).toEqual(expected);
  });
});
