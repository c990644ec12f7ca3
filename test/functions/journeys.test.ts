import { cellPerDiem } from '../../src/functions/journeys';
import { at, installRuntime, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

/** A journey in 2024, in Norway: 369, 686 and 940 kr. */
const from = at('2024-03-14', '08:00');
const to = (hours: number, minutes = 0): number => from + (hours * 60 + minutes) / 1440;
const diet = (end: number, ...rest: unknown[]): number => cellPerDiem(from, end, ...rest);

describe('journeys', () => {
  it.each([
    // why                                                   formula                                                     kroner
    ['6 hours', () => diet(to(6)), 369],
    ['a minute less is too short', () => diet(to(5, 59)), 0],
    ['12 hours is still the short day', () => diet(to(12)), 369],
    ['a minute more is the long one', () => diet(to(12, 1)), 686],
    ['24 hours without a word of a night', () => diet(to(24)), 686],
    ['24 hours with a night', () => diet(to(24), null, 'ja'), 940],
    ['a minute over 24 hours has a night', () => diet(to(24, 1)), 940],
    ['a day and 5:59', () => diet(to(29, 59)), 940],
    ['a day and 6 hours', () => diet(to(30)), 1309],
    ['a day and 7 hours', () => diet(to(31)), 1309],
    ['a day and 12 hours', () => diet(to(36)), 1309],
    ['a day and 12:01', () => diet(to(36, 1)), 1626],
    ['two days', () => diet(to(48)), 1880],
    ['8 hours with a night', () => diet(to(8), null, 'ja'), 369],
    ['12:01 with a night is a whole day', () => diet(to(12, 1), null, true), 940],
    ['a lodging says that there was a night', () => diet(to(13), null, null, null, null, null, 'hotell'), 940],
    ['28 days', () => cellPerDiem(at('2024-01-08', '08:00'), at('2024-02-05', '08:00')), 26320],
    ['15 km is not over 15', () => diet(to(8), 15), 0],
    ['15.1 km is', () => diet(to(8), 15.1), 369],
    ['km as text', () => diet(to(8), '15,1 km'), 369],
    ['both as text', () => cellPerDiem('14.03.2024 08:00', '14.03.2024 kl. 14:00'), 369],
    ['Norway is no country abroad', () => diet(to(8), null, null, null, null, null, null, 'Norge'), 369],
    ["a payer's regulation that uses the state's", () => diet(to(8), ...nulls(9), 'bamble-folkevalgte'), 369],
    [
      'each day has the rate of its year',
      () => cellPerDiem(at('2023-12-31', '12:00'), at('2024-01-02', '12:00')),
      872 + 940,
    ],
    ['the last day of a rate', () => cellPerDiem(at('2023-12-31', '08:00'), at('2023-12-31', '16:00')), 342],
    [
      'the first day of the first version',
      () => cellPerDiem(at('2018-06-22', '08:00'), at('2018-06-22', '16:00')),
      297,
    ],
    [
      'the night to summer time has an hour less',
      () => cellPerDiem(at('2024-03-30', '20:00'), at('2024-03-31', '03:00')),
      369,
    ],
    ['so that 6 on the clock are 5', () => cellPerDiem(at('2024-03-30', '21:00'), at('2024-03-31', '03:00')), 0],
    ['the night back has an hour more', () => cellPerDiem(at('2024-10-26', '22:00'), at('2024-10-27', '03:00')), 369],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    // why                                                   meals                               kroner
    ['breakfast is 20 % of the long day', to(13), [1, 0, 0], 548.8],
    ['a tick is one', to(13), ['ja', null, null], 548.8],
    ['lunch is 30 % of the short day', to(8), [0, 1, 0], 258.3],
    ['dinner is 50 %', to(8), [null, null, 1], 184.5],
    ['all three leave nothing', to(8), [1, 1, 1], 0],
    ['a breakfast in each of two days', to(31), [2, 0, 0], 752 + 295.2],
    ['one breakfast is taken from the first day', to(31), [1, 0, 0], 752 + 369],
    ['more meals than days', to(31), [5, 0, 0], 752 + 295.2],
  ])('meals: %s', (_why, end, meals, expected) => {
    expect(shown(() => diet(end, null, null, ...meals))).toBe(expected);
  });

  it.each([
    // why                                                                 day           kroner
    ['through 2021 the meals are of a whole day: 315 - 20 % of 801', '2021-12-31', 154.8],
    ['from 2022 of what is granted: 324 - 20 %', '2022-01-01', 259.2],
  ])('meals: %s', (_why, day, expected) => {
    expect(shown(() => cellPerDiem(at(day, '08:00'), at(day, '16:00'), null, null, 1))).toBe(expected);
  });

  it.each([
    // why                                     end         lodging       breakfasts  amount  free   taxable
    ['a short day', to(8), null, 0, 369, 200, 169],
    ['a long day', to(13), null, 0, 686, 400, 286],
    ['too short', to(5), null, 0, 0, 0, 0],
    ['a hotel', to(24), 'Hotell', 0, 940, 658, 282],
    ['a boarding house', to(24), 'pensjonat', 0, 940, 400, 540],
    ['private', to(24), 'privat', 0, 940, 102, 838],
    ['no lodging said: the lowest', to(24, 1), null, 0, 940, 102, 838],
    ['meals, to whole kroner', to(24), 'hotell', 1, 752, 526, 226],
    ['never more than what is paid', to(31), 'hotell', 0, 1309, 658 + 369, 282],
  ])('parts: %s', (_why, end, lodging, breakfasts, ...expected) => {
    const part = (del: unknown): unknown =>
      shown(() => diet(end, null, null, breakfasts, null, null, lodging, null, null, del));
    expect([part(null), part('skattefri'), part('Skattepliktig')]).toEqual(expected);
  });

  it.each([
    [
      'the day before the first version',
      () => cellPerDiem(at('2018-06-21', '08:00'), at('2018-06-21', '16:00')),
      /^#N\/A Satsen «Dagsreise, 6–12 timer» finnes ikke for 21\.06\.2018\. Nærmeste dag med sats er 22\.06\.2018\./,
    ],
    ['no tax-free rate', () => taxFreeOf('2020-06-01'), /^#N\/A Fant ingen skattefri sats for den dagen/],
    ['back before away', () => diet(from - 1), /^#VALUE! Hjemkomsten er ikke etter avreisen\.$/],
    ['the same minute', () => diet(from), /^#VALUE! Hjemkomsten er ikke etter avreisen\.$/],
    [
      '29 days',
      () => cellPerDiem(at('2024-01-08', '08:00'), at('2024-02-06', '08:00')),
      /^#N\/A Reisen har 29 hele døgn\./,
    ],
    ['a number that is no day', () => cellPerDiem(from, 7.5), /^#VALUE! «7,5» er ikke en dato med klokkeslett\./],
    ['an empty cell', () => cellPerDiem(from, null), /^#VALUE! Her mangler «hjemkomst»\.$/],
    ['half a meal', () => diet(to(8), null, null, 0.5), /^#VALUE! «0,5» er ikke et antall\./],
    [
      'a lodging that nobody has',
      () => diet(to(24), ...nulls(5), 'iglo'),
      /^#VALUE! Krav kjenner ikke losjien «iglo»\./,
    ],
    ['a part that nobody has', () => diet(to(8), ...nulls(8), 'halv'), /^#VALUE! «halv» er ingen del av beløpet\./],
    [
      'a regulation without board',
      () => diet(to(8), ...nulls(9), 'birkenes-stottekontakt'),
      /^#N\/A Reglementet «.*» har ingen regler for dette\.$/,
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});

function nulls(count: number): null[] {
  return new Array<null>(count).fill(null);
}

function taxFreeOf(day: string): number {
  return cellPerDiem(at(day, '08:00'), at(day, '16:00'), ...nulls(8), 'skattefri');
}
