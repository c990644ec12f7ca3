import type { FormulaId } from '../../src/functions/formula-ids';
import { FUNCTIONS } from '../../src/functions/formulas';
import { at, column, installRuntime, serial, shownColumn, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const DAY = serial('2024-03-14');
const OUT = at('2024-03-14', '08:00');
const call = (id: string, ...values: unknown[]): unknown => shownColumn(FUNCTIONS[id as FormulaId], ...values);
/** Excel hands a single value over as a range of one, and what is left out as null. */
const one = (value: unknown): unknown[][] => [[value]];

describe('columns', () => {
  it.each([
    // why                                          formula                                                             cells
    ['one cell', () => call('KILOMETER', one(100), one(DAY)), [490]],
    ['a value that is no range', () => call('KILOMETER', 100, DAY), [490]],
    ['left out', () => call('KILOMETER', one(100), one(DAY), null, undefined), [490]],
    ["Excel's own object comes last", () => call('KID', one('2345676'), { address: 'A1' }), ['2345676']],
    ['a column, one day', () => call('KILOMETER', column(100, 10), one(DAY)), [490, 49]],
    ['two columns', () => call('KILOMETER', column(100, 100), column(DAY, serial('2023-03-14'))), [490, 448]],
    ['an empty row stays empty', () => call('KILOMETER', column(100, '', null, 10), one(DAY)), [490, '', '', 49]],
    ['a row with a day alone lacks its km', () => call('KILOMETER', column(100, ''), column(DAY, '')), [490, '']],
    ['nothing but empty cells', () => call('KILOMETER', column('', ''), column('', '')), ['', '']],
    ['a row of cells', () => call('KILOMETER', [[100, 10]], one(DAY)), [[490, 49]]],
    [
      'a row against a column',
      () => call('HONORAR', column('Møtehonorar', 'Prøvehonorar leder'), [[1, 2]], one(DAY)),
      [
        [1000, 2000],
        [2600, 5200],
      ],
    ],
    ['texts come too', () => call('ORGNR', column(987654325, '')), ['987 654 325', '']],
  ])('%s', (_why, formula, expected) => {
    expect(formula()).toEqual(expected);
  });

  it.each([
    // why                                      formula                                                  cells
    [
      'a bad row has its own error',
      () => call('DIETT', column(OUT, OUT, OUT), column(OUT + 0.25, OUT - 1, OUT + 0.6)),
      [369, /^#VALUE! Hjemkomsten er ikke etter avreisen\.$/, 686],
    ],
    [
      'a row without a rate',
      () => call('HONORAR', one('Møtehonorar'), one(1), column(DAY, serial('2023-12-31'))),
      [1000, /^#N\/A Satsen «Møtehonorar» finnes ikke for 31\.12\.2023\./],
    ],
    [
      'a row that lacks a value',
      () => call('KILOMETER', column(100, null), column(DAY, DAY)),
      [490, /^#VALUE! Her mangler «kilometer»/],
    ],
  ])('%s', (_why, formula, expected) => {
    expect(formula()).toEqual(expected.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)));
  });

  it.each([
    // why                                          code          shown
    ['#N/A stays #N/A', 'notAvailable', '#N/A'],
    ['#DIV/0! too', 'divisionByZero', '#DIV/0!'],
    ['what no formula may give becomes #VALUE!', 'invalidName', '#VALUE!'],
  ] as const)('a cell with an error: %s', (_why, code, shown) => {
    const given = new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
    expect(call('KILOMETER', column(100, given, 10), one(DAY))).toEqual([
      490,
      `${shown} En celle som formelen bruker, har selv en feil. Rett den først.`,
      49,
    ]);
  });

  it.each([
    // why                              formula
    ['columns of different lengths', () => call('KILOMETER', column(1, 2, 3), column(DAY, DAY))],
    ['rows of different lengths', () => call('KILOMETER', [[1, 2, 3]], [[DAY, DAY]])],
  ])('%s', (_why, formula) => {
    expect(formula).toThrow('Kolonnene i formelen har ulikt antall rader.');
  });

  it('a single wrong value is thrown, so that the cell has its sentence', () => {
    expect(() => call('KILOMETER', one(0), one(DAY))).toThrow('Skriv hvor mange kilometer som er kjørt.');
  });

  it('a mistake of ours stops the column', async () => {
    const { forColumns } = await import('../../src/functions/columns');
    const broken = forColumns((_value) => {
      throw new Error('unreachable: ours');
    });
    expect(() => broken(column(1, 2))).toThrow('unreachable: ours');
  });
});
