import type { WorkbookCells } from '../../../src/flow/basis';
import { argumentValue } from '../../../src/taskpane/why/argument-value';
import type { Cell } from '../../../src/timesheet/table';

const row = (number: number, ...values: Cell['value'][]) => ({
  number,
  hidden: false,
  cells: values.map((value, index): Cell => ({ column: index + 2, value, shows: value === '#N/A' ? 'error' : 'text' })),
});
const sheet = (name: string, ...rows: ReturnType<typeof row>[]) => ({ name, rows, merges: [], hiddenColumns: [] });

const CELLS: WorkbookCells = {
  contents: [
    sheet('Ark1', row(1, 'Dato', 'Antall [km]', 'Sum'), row(2, 45365, 12.5, null), row(3, '#N/A')),
    sheet("Kari's ark", row(7, 'sju')),
  ],
  tables: [
    {
      name: 'Kjørebok',
      sheet: 'Ark1',
      range: { top: 1, left: 2, bottom: 3, right: 4 },
      columns: ['Dato', 'Antall [km]', 'Sum'],
      hasHeaderRow: true,
      hasTotalsRow: false,
    },
  ],
  hiddenSheets: [],
};
const CELL = { sheet: 'Ark1', row: 2, column: 4, formula: '' };

describe('argument-value', () => {
  it.each<[string, string, unknown]>([
    // why, the argument, its value
    ['left out', '', null],
    ['a text', '"en ""to"""', 'en "to"'],
    ['a number', '12.5', 12.5],
    ['a negative one', '-3', -3],
    ['a per cent', '10%', 0.1],
    ['yes', 'true', true],
    ['a cell', 'B2', 45365],
    ['a fixed one', '$C$2', 12.5],
    ['an empty one', 'H99', null],
    ['of a sheet', 'ark1!B2', 45365],
    ['of a sheet in apostrophes', "'Kari''s ark'!B7", 'sju'],
    ['a range: its first cell', 'B2:C3', 45365],
    ['this row of a column', '[@Dato]', 45365],
    ['with the table’s name', 'Kjørebok[@Dato]', 45365],
    ['as Excel keeps it', "kjørebok[[#This Row],[Antall '[km']]]", 12.5],
    ['a column of two words', "[@[Antall '[km']]]", 12.5],
  ])('%s', (_why, text, value) => {
    expect(argumentValue(text, CELL, CELLS)).toEqual({ known: true, value });
  });

  it.each([
    ['a sum', 'B2+1'],
    ['a function', 'TODAY()'],
    ['a name', 'Satsen'],
    ['an error', 'B3'],
    ['a sheet that is not read', 'Borte!A1'],
    ['a column that is not there', '[@Borte]'],
    ['a whole column', 'Kjørebok[Dato]'],
  ])('%s is for Excel to say', (_why, text) => {
    expect(argumentValue(text, CELL, CELLS)).toEqual({ known: false });
  });
});
