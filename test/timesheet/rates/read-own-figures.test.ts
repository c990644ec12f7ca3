import { KnownRates } from '../../../src/claim/known-rates';
import { withOwnFigures } from '../../../src/claim/own-figures';
import { readOwnFigures } from '../../../src/timesheet/rates/read-own-figures';
import { readTimesheet } from '../../../src/timesheet/read-timesheet';
import type { Cell } from '../../../src/timesheet/table';
import { knownRegulation, nationalFigures } from '../../../src/regulation/load';
import type { Regulation } from '../../../src/regulation/schema';
import type { Rules } from '../../../src/claim/rules';
import type { Day } from '../../../src/values/day';
import { MEMBER, assessed, hoursOnly } from '../../claim/rows';
import { expectSayable } from '../sayable';
import { date, excelTable, formula, sheet } from '../sheets';

const LILLESAND: Rules = {
  regulation: knownRegulation('lillesand-stottekontakt') as Regulation,
  national: nationalFigures(),
};

type Written = Parameters<typeof sheet>[0][number][number];

const HEADER = ['Sats', 'Fra', 'Verdi', 'Kilde'];
const FROM = date('2026-01-01');

function read(rows: readonly (readonly Written[])[], name = 'Satser') {
  const found = readOwnFigures({
    contents: [sheet(rows, { name })],
    tables: [],
    rates: new KnownRates(LILLESAND),
  });
  expectSayable(found.issues);
  return { ...found, codes: found.issues.map(({ severity, code }) => `${severity} ${code}`) };
}

const row = (rate: Written, value: Written, from: Written = FROM, source: Written = 'Brev'): Written[] => [
  rate,
  from,
  value,
  source,
];

const percent = (value: number): Omit<Cell, 'column'> => ({ value, shows: 'percent' });

describe('read-own-figures', () => {
  it.each<[string, Written, string]>([
    ['its name', 'Støttekontakt lønn', 'supportHour'],
    ['its name in nynorsk', 'støttekontakt løn', 'supportHour'],
    ['its name in English', 'Support contact, hourly', 'supportHour'],
    ['its id', 'supportKm', 'supportKm'],
    ['its name among other words', 'Støttekontakt lønn (kr/t)', 'supportHour'],
    ['a figure of an agreement that is used', 'taxFreeCar', 'taxFreeCar'],
    ['a figure of the nation', 'Grunnbeløpet i folketrygden (G)', 'baseAmount'],
  ])('a figure is known by %s: %s', (_why, written, id) => {
    const { figures, codes } = read([HEADER, row(written, 220)]);
    expect(codes).toEqual([]);
    expect(figures).toEqual([{ id, from: '2026-01-01', value: 22_000, source: 'Brev' }]);
  });

  it.each<[string, Written, Written, number]>([
    ['a number', 'supportHour', 220.5, 22_050],
    ['a text', 'supportHour', 'kr 220,50', 22_050],
    ['an hour’s', 'supportHour', '220 kr/t', 22_000],
    ['a formula with its value', 'supportHour', formula('B2*2', 220.5), 22_050],
    ['nothing', 'supportHour', 0, 0],
    ['per cent as a number', 'employersTax.I', 14.1, 1_410],
    ['per cent with a comma', 'employersTax.I', '14,1', 1_410],
    ['per cent with its sign', 'employersTax.I', '14,1 %', 1_410],
    ['per cent by its format', 'employersTax.I', percent(0.141), 1_410],
  ])('a value is %s: %s', (_why, rate, value, expected) => {
    const { figures, codes } = read([HEADER, row(rate, value)]);
    expect({ value: figures[0]?.value, codes }).toEqual({ value: expected, codes: [] });
  });

  it.each<[string, Written[], string[]]>([
    ['an unknown rate', row('Timelonn', 220), ['error own-figure/unknown-rate']],
    [
      'two rates in one cell',
      row('Støttekontakt lønn og Kilometersats, støttekontakt', 220),
      ['error own-figure/several-rates'],
    ],
    ['no rate', row(null, 220), ['error own-figure/no-rate']],
    ['no day', row('supportHour', 220, null), ['error own-figure/no-day']],
    ['not a day', row('supportHour', 220, 'i fjor'), ['error own-figure/not-a-day']],
    ['a day that may be another', row('supportHour', 220, 46023), ['error own-figure/not-a-day']],
    ['no value', row('supportHour', null), ['error own-figure/no-value']],
    ['a formula without a value', row('supportHour', formula('B2*2', null)), ['error own-figure/not-calculated']],
    ['not a number', row('supportHour', 'etter avtale'), ['error own-figure/not-an-amount']],
    ['a per cent for kroner', row('supportHour', percent(0.2)), ['error own-figure/not-an-amount']],
    ['a negative number', row('supportHour', -220), ['error own-figure/negative']],
    ['a negative text', row('supportHour', '−220'), ['error own-figure/negative']],
    ['part of an øre', row('supportHour', 220.125), ['error own-figure/too-many-decimals']],
    ['part of an øre in a text', row('supportHour', '220,125'), ['error own-figure/too-many-decimals']],
    ['more than all', row('employersTax.I', 141), ['error own-figure/not-a-percentage']],
    ['a per cent that has lost its format', row('employersTax.I', 0.141), ['error own-figure/too-many-decimals']],
    ['no source', row('supportHour', 220, FROM, null), ['warning own-figure/no-source']],
    [
      'a day and a value that are both wrong',
      row('supportHour', 'x', 'y'),
      ['error own-figure/not-a-day', 'error own-figure/not-an-amount'],
    ],
    ['a rate that is not filled in', row('supportHour', null, null, null), []],
  ])('%s', (_why, cells, codes) => {
    expect(read([HEADER, cells]).codes).toEqual(codes);
  });

  it('a row without a source is used, with the sheet in its place', () => {
    expect(read([HEADER, row('supportHour', 220, FROM, null)]).figures[0]?.source).toBe('Satser');
  });

  it('the likest names are suggested', () => {
    const { issues } = read([HEADER, row('Støttekontaktlønn', 220)]);
    expect(issues[0]?.values).toMatchObject({
      text: 'Støttekontaktlønn',
      names: expect.stringMatching(/^«Støttekontakt lønn», «/),
    });
    expect(issues[0]?.place).toEqual({ sheet: 'Satser', row: 2, column: 1 });
  });

  it('the same day twice: the first holds, and the other row is named', () => {
    const { figures, issues } = read([
      HEADER,
      row('supportHour', 220),
      row('Støttekontakt lønn', 230),
      row('supportHour', 240, date('2026-07-01')),
    ]);
    expect(figures.map(({ value, from }) => [from, value])).toEqual([
      ['2026-01-01', 22_000],
      ['2026-07-01', 24_000],
    ]);
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'own-figure/twice',
        place: { sheet: 'Satser', row: 3, column: 2 },
        values: { rate: 'Støttekontakt lønn', day: '2026-01-01', otherRow: 2 },
      }),
    ]);
  });

  it.each([
    ['nynorsk', 'Satsar', ['Sats', 'Frå', 'Verdi', 'Kjelde']],
    ['English', 'Rates', ['Rate', 'From', 'Value', 'Source']],
    ['headers with their units', 'SATSER', ['Sats*', 'Fra (dato)', 'Verdi (kr)', 'Kilde:']],
  ])('%s', (_why, name, header) => {
    const { figures, codes } = read([['Egne satser'], header, row('supportHour', 220)], name);
    expect({ count: figures.length, codes }).toEqual({ count: 1, codes: [] });
  });

  it('a sheet of the name without the headers is said, and an empty one is not', () => {
    expect(read([['Noe', 'annet']]).codes).toEqual(['warning own-figure/no-header']);
    expect(read([]).codes).toEqual([]);
    expect(read([HEADER, row('supportHour', 220)], 'Timer')).toMatchObject({ figures: [], codes: [] });
  });

  it('an Excel table of the name, on any sheet and in any columns; its totals row is none', () => {
    const rows = [
      ['', 'Kilde', 'Verdi', 'Fra', 'Sats'],
      ['', 'Brev', 220, FROM, 'supportHour'],
      ['', '', 220, 'Sum', 'Sum'],
    ];
    const range = { top: 1, left: 2, bottom: 3, right: 5 };
    const table = excelTable('Satser', 'Oversikt', range, ['Kilde', 'Verdi', 'Fra', 'Sats'], { hasTotalsRow: true });
    const found = readOwnFigures({
      contents: [sheet(rows, { name: 'Oversikt' })],
      tables: [table],
      rates: new KnownRates(LILLESAND),
    });
    expect(found).toEqual({
      figures: [{ id: 'supportHour', from: '2026-01-01', value: 22_000, source: 'Brev' }],
      issues: [],
    });
  });

  it('the sheet is not read as hours', () => {
    const { readings } = readTimesheet({
      contents: [
        sheet([HEADER, row('supportHour', 220)], { name: 'Satser' }),
        sheet([
          ['Dato', 'Timer'],
          ['01.03.2026', 3],
        ]),
      ],
      tables: [],
    });
    expect(readings.map(({ sheet: name }) => name)).toEqual(['Timar']);
  });

  it.each([
    // why                                  from          amount   codes
    ['3.5 hours at 220', '2026-01-01', 77_000, ['rate/own-figure']],
    ['from the day itself', '2026-03-02', 77_000, ['rate/own-figure']],
    ['not yet', '2026-03-03', null, ['rate/none-on-day']],
    ['nothing in «Satser»', undefined, null, ['rate/not-in-pack']],
  ])('Lillesand, %s', (_why, from, amountOre, codes) => {
    const rows = from === undefined ? [] : [row('Støttekontakt lønn', 220, date(from), 'Vedtak 12/26')];
    const rules = withOwnFigures(LILLESAND, read([HEADER, ...rows]).figures);
    const { claim, issues } = assessed(
      [hoursOnly(210, { day: '2026-03-02' as Day, note: '3,5 t AB' })],
      MEMBER,
      rules,
      '2026-04-01' as Day,
    );
    expect(claim.lines.map((line) => line.amountOre)).toEqual([amountOre]);
    expect(issues.map(({ code }) => code).filter((code) => code.startsWith('rate/'))).toEqual(codes);
    if (amountOre === null) return;
    expect(claim.lines[0]?.basis.source).toMatchObject({ title: 'Vedtak 12/26', confidence: 'user' });
    const said = issues.find(({ code }) => code === 'rate/own-figure');
    expect(said?.values).toEqual({ rate: 'Støttekontakt lønn', source: 'Vedtak 12/26' });
  });
});
