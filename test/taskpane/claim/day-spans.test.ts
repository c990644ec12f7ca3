import { check } from '../../../src/taskpane/session/check';
import { claimAxis, daySpans } from '../../../src/taskpane/views/claim/day-spans';
import type { Checked } from '../../../src/taskpane/state/pane-state';
import type { Day } from '../../../src/values/day';
import type { CellInput } from '../../../src/workbook/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';

type Rows = readonly (readonly CellInput[])[];

const SHEETS: Readonly<Record<string, Rows>> = {
  Innstillinger: [
    ['Felt', 'Verdi'],
    ['Hvem krever', 'medlem'],
    ['Reglement', 'vestland-provenemnd'],
    ['Reglement for arket «Bamble»', 'bamble-folkevalgte'],
    ['Medlem: navn', 'Kari Nordmann'],
    ['Timelønn', '300'],
    ['Ordinær arbeidstid fra', '08:00'],
    ['Ordinær arbeidstid til', '15:30'],
  ],
  Timeliste: [
    ['Dato', 'Fra', 'Til', 'Timer', 'Oppdrag', 'Type fritid'],
    ['11.03.2024', '07:00', '17:00', '', 'Gjennomføring av prøve', 'Reisetid utenom arbeidstid'],
    ['12.03.2024', '18:00', '20:00', '', 'Forberedelse', 'Kveld'],
    ['13.03.2024', '', '', '3', 'Gjennomføring av prøve', ''],
    ['14.03.2024', '22:00', '00:00', '', 'Gjennomføring av prøve', 'Kveld'],
  ],
  Reiser: [
    ['Avreise dato', 'Avreise kl.', 'Hjemkomst dato', 'Hjemkomst kl.', 'Reisemål', 'Formål'],
    ['19.03.2024', '16:00', '21.03.2024', '11:00', 'Oslo', 'Kurs'],
  ],
  Bamble: [
    ['Dato', 'Fra', 'Til'],
    ['13.03.2024', '09:00', '12:00'],
  ],
};

async function checked(): Promise<Checked> {
  const book = XlsxWorkbook.blank();
  for (const [name, rows] of Object.entries(SHEETS))
    await book.apply([
      { edit: 'addSheet', name },
      {
        edit: 'setCells',
        sheet: name,
        cells: rows.flatMap((row, at) => row.map((value, index) => ({ row: at + 1, column: index + 1, value }))),
      },
    ]);
  const contents = await Promise.all(Object.keys(SHEETS).map((name) => book.content(name)));
  return check({ contents, tables: book.tables, hiddenSheets: [] }, undefined, '2024-04-02' as Day);
}

/** What each day's bar is painted of. */
describe('day-spans', () => {
  let claim: Checked;
  beforeAll(async () => {
    claim = await checked();
  });

  it.each([
    // why                                               day           spans
    [
      'ordinary hours with leisure on both sides',
      '2024-03-11',
      ['leisure 07:00-08:00', 'ordinary 08:00-15:30', 'leisure 15:30-17:00'],
    ],
    ['what the honorarium covers', '2024-03-12', ['covered 18:00-20:00']],
    ['hours without clock times have no place; those of another claim have', '2024-03-13', ['claimed 09:00-12:00']],
    ['to midnight is to the end of the day', '2024-03-14', ['leisure 22:00-24:00']],
    ['a journey from when it leaves', '2024-03-19', ['travel 16:00-24:00']],
    ['the whole of a day away', '2024-03-20', ['travel 00:00-24:00']],
    ['until it is home', '2024-03-21', ['travel 00:00-11:00']],
    ['a day of nothing', '2024-03-22', []],
  ])('%s', (_why, day, expected) => {
    const spans = daySpans(day as Day, claim);
    expect(spans.map(({ paint, from, to }) => `${paint} ${from}-${to}`)).toEqual(expected);
    expect(spans.map(({ start, end }) => end > start)).toEqual(expected.map(() => true));
  });

  it('all bars have one axis: whole hours that hold every span of the days with a line', () => {
    expect(claimAxis(claim)).toEqual({ from: 7, to: 24 });
  });
});
