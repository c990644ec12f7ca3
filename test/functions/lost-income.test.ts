import { cellLostIncome } from '../../src/functions/lost-income';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const DAY = serial('2023-10-02');
const BAMBLE = 'bamble-folkevalgte';
const loss = (hours: unknown, hourly: unknown, ...rest: unknown[]): number =>
  cellLostIncome(hours, hourly, DAY, BAMBLE, ...rest);

/** OG is 1 185 139.50 kr: 4 per mille is 4 740.56 a day, 0.5 per mille 592.56975 an hour, so 1 185.14 for two hours. */
describe('lost-income', () => {
  it.each([
    // why                                                formula                                            kroner
    ['under the limit for two hours', () => loss(2, 592.56), 1185.12],
    ['at it', () => loss(2, 592.57), 1185.14],
    ['an øre an hour over it', () => loss(2, 592.58), 1185.14],
    ['7.5 hours are held an hour at a time', () => loss(7.5, 700), 4444.27],
    ['a whole day is not', () => loss(7.5, 700, 'ja'), 4740.56],
    ['8 hours are a whole day', () => loss(8, 592.57), 4740.56],
    ['an øre an hour over the day', () => loss(8, 592.58), 4740.56],
    ['a stated amount an øre under', () => loss(null, null, 'ja', 4740.55), 4740.55],
    ['at the limit', () => loss(null, null, 'ja', 4740.56), 4740.56],
    ['an øre over', () => loss(null, null, 'ja', 4740.57), 4740.56],
    ['a stated amount for two hours', () => loss(2, null, null, 1200), 1185.14],
    ['unsubstantiated, two hours', () => loss(2, null, null, null, 'ulegitimert'), 592.57],
    ['unsubstantiated, a day', () => loss(null, null, 'ja', null, 'ulegitimert'), 2370.28],
    ['unsubstantiated, 8 hours', () => loss(8, null, null, null, 'Ulegitimert tap'), 2370.28],
    ['a substitute', () => loss(null, null, 'ja', 3000, 'vikar'), 3000],
    ['a substitute over the limit', () => loss(null, null, 'ja', 5000, 'vikar'), 4740.56],
    ['documented is what it is without a type', () => loss(2, 500, null, null, 'dokumentert'), 1000],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    [
      'a stated amount of no hours and no whole day',
      () => loss(null, null, null, 3000),
      /^#VALUE! Her mangler «timer»\.$/,
    ],
    ['nothing but a day', () => loss(null, null), /^#VALUE! Her mangler «timer»\.$/],
    [
      'a substitute without an amount',
      () => loss(8, null, null, null, 'vikar'),
      /^#VALUE! Skriv hvor mange timer som gikk tapt/,
    ],
    ['a loss of no kind', () => loss(2, 500, null, null, 'litt'), /^#VALUE! «litt» er ingen type tap\./],
    [
      'the day before the regulation',
      () => cellLostIncome(2, 500, serial('2020-11-11'), BAMBLE),
      /^#N\/A Satsen «Grense per dag for dokumentert tap» finnes ikke for 11\.11\.2020\./,
    ],
    [
      'a kind that the regulation does not have',
      () => cellLostIncome(2, null, serial('2024-03-04'), 'vestland-provenemnd', null, null, 'ulegitimert'),
      /^#VALUE! «ulegitimert» er ingen type tap\./,
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});
