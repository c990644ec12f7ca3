import { cellExplain } from '../../src/functions/explain';
import { at, installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const BAMBLE = 'bamble-folkevalgte';
const MEETING = serial('2023-10-02');
const EXAM = serial('2024-03-04');
const AWAY = at('2024-03-14', '08:00');

const CALLS: [name: string, values: unknown[], steps: string[], basis: string][] = [
  [
    'DIETT',
    [AWAY, at('2024-03-15', '15:00'), null, null, 1, null, null, 'hotell'],
    ['940,00', '20 % av 940,00 kr = 188,00', '369,00', '1 121,00', '895,00', '226,00'],
    'statens-reiseavtale-innland, figures.overnight, 01.01.2024, Statens satser innenlands',
  ],
  [
    'KILOMETER',
    [100, EXAM, 'bil', 50, 'tilhenger', 56],
    ['100 km × 4,90 kr = 490,00', '50,00', '100,00', '56,00', '696,00', '556,00', '140,00'],
    'kjoregodtgjorelse, kinds.mileage, 01.01.2024, Statens satser innenlands',
  ],
  [
    'HONORAR',
    ['Prøvehonorar leder', 2, EXAM],
    ['2 × 2 600,00 kr = 5 200,00'],
    'vestland-provenemnd, kinds.leader, 01.01.2024, Godtgjersle for prøvenemndsmedlemmar',
  ],
  [
    'TAPTINNTEKT',
    [2, 600, MEETING, BAMBLE],
    ['2,00', '600,00 kr = 1 200,00', '1 185 139,50', '4 740,56', '1 185,14', '14,86'],
    'bamble-folkevalgte, figures.lossHour, 12.11.2020, Forskrift om godtgjørelse',
  ],
  [
    'FRITID',
    [2.5, null, EXAM],
    ['244,00 kr = 610,00'],
    'vestland-provenemnd, kinds.leisure, 01.01.2024, Godtgjersle for prøvenemndsmedlemmar',
  ],
  [
    'MOTE',
    ['Kommunestyret', MEETING, null, 'ja'],
    ['1 185 139,50 kr = 1 778,00', '50 % av 1 778,00 kr = 889,00'],
    'bamble-folkevalgte, kinds.meeting, 12.11.2020, Forskrift om godtgjørelse',
  ],
  [
    'BARNEPASS',
    [3.5, 8, MEETING],
    ['170,00 kr = 595,00'],
    'bamble-folkevalgte, kinds.childcare, 12.11.2020, Forskrift om godtgjørelse',
  ],
  [
    'REFUSJON',
    [7.5, 600, 0.12, 'I', 0.02, EXAM],
    ['4 500,00', '540,00', '2 % av 4 500,00 kr = 90,00', '723,33', '5 853,33', '4 800,00', '1 053,33'],
    'norge, figures.employersTax.I, 01.01.2023, Arbeidsgiveravgift',
  ],
  [
    'NARING',
    [2_600_000, 1, EXAM],
    ['260', '10 000,00', '4 800,00', '5 200,00'],
    'vestland-provenemnd, figures.lostIncomeDay, 01.01.2024, Godtgjersle for prøvenemndsmedlemmar',
  ],
];

function textOf(formula: unknown, values: unknown[]): string {
  return cellExplain(formula, values)
    .map(([sentence]) => sentence)
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

describe('explain', () => {
  it.each(CALLS)('%s: what it came to, the limit, the cut, and what it rests on', (name, values, steps, basis) => {
    const text = textOf(name, values);
    expect(steps.filter((step) => !text.includes(step))).toEqual([]);
    expect(text.split('\n').some((line) => basis.split(', ').every((part) => line.includes(part)))).toBe(true);
    expect(text).toMatch(/^Grunnlag: .*gjelder fra .*Kilde: .*lest /m);
  });

  it.each(CALLS)('%s: in nynorsk and English too', (name, values) => {
    const lines = textOf(name, values).split('\n').length;
    speak('nn-NO');
    expect(textOf(name, values)).toMatch(/^Grunnlag: .*gjeld frå .*Kjelde: .*lesen /m);
    speak('en-US');
    expect(textOf(name, values)).toMatch(/^Basis: .*in force from .*Source: .*read /m);
    expect(textOf(name, values)).not.toMatch(/ kr i trekk|timer|Krav:|sosialeKostnader/);
    expect(textOf(name, values).split('\n')).toHaveLength(lines);
  });

  it.each([
    // why                                  formula                 values
    ['as it stands in the cell', '=KRAV.HONORAR', ['Prøvehonorar leder', 2, EXAM]],
    ['in small letters', 'honorar', ['Prøvehonorar leder', 2, EXAM]],
    ['by its English name', 'KRAV.FEE', ['Prøvehonorar leder', 2, EXAM]],
    ['cells that are pointed to', 'HONORAR', [[['Prøvehonorar leder']], [[2]], [[EXAM]]]],
  ])('%s', (_why, formula, values) => {
    expect(textOf(formula, values)).toBe(textOf('HONORAR', ['Prøvehonorar leder', 2, EXAM]));
  });

  it.each([
    // why                                   formula      values                                         sentence
    ['KM by its old name', 'KM', [10, EXAM], /^Kjøring: 10 km × 4,90 kr = 49,00 kr\.$/m],
    ['MØTE with its own letter', 'MØTE', ['Eldrerådet', MEETING], /= 593,00 kr\.$/m],
    ['too short a journey', 'DIETT', [AWAY, at('2024-03-14', '13:59')], /^Reisen varte 5:59 timer\. Det er for kort/],
    ['too old a child', 'BARNEPASS', [3, 13, MEETING], /^Barnet var 13 år\. Barnepass dekkes til og med 12 år/],
    ['an event', 'MOTE', ['Kommunestyret', MEETING, null, null, 'kurs'], /^«Kurs» gir ikke møtegodtgjørelse/],
    [
      'several days',
      'NARING',
      [520_000, 2.5, EXAM],
      /^Stegene er for én dag\. Alle dagene til sammen: 5 000,00 kr\.$/m,
    ],
  ])('%s', (_why, formula, values, expected) => {
    expect(textOf(formula, values)).toMatch(expected);
  });

  it.each([
    [
      'a formula that has no steps',
      'SATS',
      [],
      /^#VALUE! Krav kan ikke forklare «SATS»\. Disse kan forklares: DIETT, KILOMETER, HONORAR, TAPTINNTEKT, /,
    ],
    ['what stops the formula', 'KILOMETER', [0, EXAM], /^#VALUE! Skriv hvor mange kilometer som er kjørt\./],
    ['a vehicle', 'KILOMETER', [10, EXAM, 'romskip'], /^#VALUE! Krav kjenner ikke kjøretøyet «romskip»\./],
    ['no rate', 'HONORAR', ['Møtehonorar', 1, serial('2023-12-31')], /^#N\/A Satsen «Møtehonorar» finnes ikke/],
    ['no values', 'HONORAR', [], /^#VALUE! Her mangler «type»\.$/],
    ['no formula', '', [], /^#VALUE! Her mangler «formel»\.$/],
  ])('%s', (_why, formula, values, expected) => {
    expect(shown(() => cellExplain(formula, values).join('\n'))).toMatch(expected);
  });

  it('English Excel hears of English names', () => {
    speak('en-US');
    expect(shown(() => textOf('RATE', []))).toMatch(/PERDIEM, MILEAGE, FEE, LOSTINCOME, /);
  });
});
