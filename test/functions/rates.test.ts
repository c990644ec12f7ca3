import { cellFee, cellRate } from '../../src/functions/rates';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const VESTLAND = 'vestland-provenemnd';
const BEFORE = serial('2023-12-31');
const FIRST = serial('2024-01-01');

describe('rates', () => {
  it.each([
    // why                                     formula                                                                    shown
    ['the first day', () => cellRate(VESTLAND, 'Fritidssats', FIRST), 244],
    ['a clock time on the day', () => cellRate(VESTLAND, 'Fritidssats', FIRST + 0.75), 244],
    ['the day as text', () => cellRate(VESTLAND, 'fritidssats', '1.1.2024'), 244],
    ['by id', () => cellRate(VESTLAND, 'lostIncomeDaySpecial', FIRST), 8000],
    ['by its name in nynorsk', () => cellRate(VESTLAND, 'Prøvehonorar leiar', FIRST), 2600],
    [
      "the regulation's own name",
      () => cellRate('Vestland fylkeskommune: godtgjørelse for prøvenemndsmedlemmer', 'Møtehonorar', FIRST),
      1000,
    ],
    ['a percentage is a share, as Excel has it', () => cellRate(VESTLAND, 'Arbeidsgiveravgift sone I', FIRST), 0.141],
    ['the last day of a national figure', () => cellRate(VESTLAND, 'baseAmount', serial('2024-04-30')), 118620],
    ['the day after', () => cellRate(VESTLAND, 'baseAmount', serial('2024-05-01')), 124028],
  ])('SATS: %s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    [
      'the day before is not known',
      () => cellRate(VESTLAND, 'Fritidssats', BEFORE),
      /^#N\/A Satsen «Fritidssats» finnes ikke for 31\.12\.2023\. Nærmeste dag med sats er 01\.01\.2024\./,
    ],
    [
      'a gap in the national figures',
      () => cellRate(VESTLAND, 'employersTax.I', serial('2022-06-01')),
      /^#N\/A .*Nærmeste dag med sats er 01\.01\.2023/,
    ],
    [
      'a rate that nobody has',
      () => cellRate(VESTLAND, 'Kost', FIRST),
      /^#VALUE! Fant ingen sats som heter «Kost»\. Disse finnes: Prøvehonorar leder, /,
    ],
    ['two rates at once', () => cellRate(VESTLAND, 'Fritidssats og Møtehonorar', FIRST), /^#VALUE! Fant ingen sats/],
    [
      'an unknown regulation',
      () => cellRate('Oslo', 'Fritidssats', FIRST),
      /^#VALUE! Krav kjenner ikke reglementet «Oslo»\. Disse finnes: vestland-provenemnd/,
    ],
    ['no day', () => cellRate(VESTLAND, 'Fritidssats', null), /^#VALUE! Her mangler «dag»\.$/],
    [
      'a day that the calendar lacks',
      () => cellRate(VESTLAND, 'Fritidssats', '30.02.2024'),
      /^#VALUE! «30\.02\.2024» er ikke en dato\./,
    ],
    ['a number that is no day', () => cellRate(VESTLAND, 'Fritidssats', 7.5), /^#VALUE! «7,5» er ikke en dato\./],
  ])('SATS: %s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });

  it.each([
    // why                                    formula                                                     kroner
    ['a leader of two candidates', () => cellFee('Prøvehonorar leder', 2, FIRST, VESTLAND), 5200],
    ['none is nothing', () => cellFee('Møtehonorar', 0, FIRST), 0],
    ['by an alias', () => cellFee('tilleggsprotokoll', 1, FIRST), 600],
    ['what must be approved or enclosed is for the claim to ask', () => cellFee('Koordinatorhonorar', 3, FIRST), 600],
    ['an interrupted exam that can be used again', () => cellFee('Avbrutt prøve', 1, FIRST), 600],
    ['without a day: the last day that was checked', () => cellFee('Prøvehonorar medlem', 1), 2000],
  ])('HONORAR: %s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    [
      'the day before',
      () => cellFee('Møtehonorar', 1, BEFORE),
      /^#N\/A Satsen «Møtehonorar» finnes ikke for 31\.12\.2023/,
    ],
    ['a fee that nobody pays', () => cellFee('Bonus', 1, FIRST), /^#VALUE! Reglementet har ikke honoraret «Bonus»\./],
    ['half a candidate', () => cellFee('Møtehonorar', 1.5, FIRST), /^#VALUE! «1,5» er ikke et antall\./],
    ['fewer than none', () => cellFee('Møtehonorar', -1, FIRST), /^#VALUE! «-1» er ikke et antall\./],
  ])('HONORAR: %s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});
