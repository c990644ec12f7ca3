import { cellMileage } from '../../src/functions/driving';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const DAY = serial('2024-03-14');
const drive = (km: unknown, ...rest: unknown[]): number => cellMileage(km, DAY, ...rest);

/** The rate of a car is 4.90 kr in 2024, of which 3.50 is free of tax. */
describe('driving', () => {
  it.each([
    // why                                         formula                                              kroner
    ['a hundred', () => drive(100), 490],
    ['a hundred metres', () => drive(0.1), 0.49],
    ['half an øre rounds up', () => drive(10.05), 49.25],
    ['km as text', () => drive('37,5 km'), 183.75],
    ['the last day of a rate', () => cellMileage(100, serial('2022-12-31')), 403],
    ['the first day of the next', () => cellMileage(100, serial('2023-01-01')), 448],
    ['the first day of all', () => cellMileage(100, serial('2015-01-01')), 410],
    ['the last day of all', () => cellMileage(100, serial('2026-12-31')), 530],
    ['an electric car is a car', () => drive(100, 'Elbil'), 490],
    ['MC', () => drive(100, 'MC'), 295],
    ['a snowmobile', () => drive(100, 'snøscooter'), 1000],
    ['a boat', () => drive(100, 'båt'), 750],
    ['a bicycle gives nothing', () => drive(100, 'sykkel'), 0],
    ['a passenger all the way', () => drive(100, null, 100), 590],
    ['two passengers, half the way', () => drive(100, null, 100), 590],
    ['a trailer', () => drive(100, null, null, 'tilhenger'), 590],
    ['two words for one supplement', () => drive(100, null, null, 'skogs- og anleggsvei'), 590],
    ['equipment in two words', () => drive(100, null, null, 'Utstyr og materiell'), 590],
    ['two supplements', () => drive(100, null, null, 'tilhenger, skogsvei'), 690],
    ['tolls', () => drive(100, null, null, null, 56.5), 546.5],
    ['all at once', () => drive(100, 'bil', 40, 'tilhenger', 56), 490 + 40 + 100 + 56],
    ['the most that is believed', () => drive(100_000), 490_000],
    [
      "a payer's regulation that uses the state's",
      () => drive(100, null, null, null, null, null, 'bamble-folkevalgte'),
      490,
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    // why                      values                                amount  free  taxable
    ['a car', [100], 490, 350, 140],
    ['with tolls, all free', [100, null, null, null, 56], 546, 406, 140],
    ['a passenger, all free', [100, null, 100], 590, 450, 140],
    ['a boat, all free', [100, 'båt'], 750, 750, 0],
  ])('parts: %s', (_why, values, ...expected) => {
    const part = (del: unknown): unknown =>
      shown(() => drive(...(Array.from({ length: 5 }, (_, index) => values[index] ?? null) as [unknown]), del));
    expect([part('beløp'), part('skattefri'), part('skattepliktig')]).toEqual(expected);
  });

  it.each([
    ['nothing', () => drive(0), /^#VALUE! Skriv hvor mange kilometer som er kjørt\. Tallet må være større enn 0\.$/],
    ['less than nothing', () => drive(-1), /^#VALUE! «-1» er ikke et antall kilometer\./],
    ['absurd', () => drive(100_001), /^#VALUE! «100001» er ikke et antall kilometer\. Skriv et tall opp til 100000,/],
    ['beyond all numbers', () => drive(1e300), /^#VALUE! /],
    ['in words', () => drive('langt'), /^#VALUE! «langt» er ikke et antall kilometer\./],
    ['no km', () => drive(null), /^#VALUE! Her mangler «kilometer»\.$/],
    ['no day', () => cellMileage(10, null), /^#VALUE! Her mangler «dag»\.$/],
    ['a vehicle that nobody pays', () => drive(10, 'romskip'), /^#VALUE! Krav kjenner ikke kjøretøyet «romskip»\./],
    [
      'a supplement that nobody pays',
      () => drive(10, null, null, 'hund'),
      /^#VALUE! Krav kjenner ikke tillegget «hund»\./,
    ],
    [
      'the day before the first rate',
      () => cellMileage(10, serial('2014-12-31')),
      /^#N\/A Satsen «.*» finnes ikke for 31\.12\.2014\. Nærmeste dag med sats er 01\.01\.2015\./,
    ],
    [
      'the day after the last',
      () => cellMileage(10, serial('2027-01-01')),
      /^#N\/A .*Nærmeste dag med sats er 31\.12\.2026\./,
    ],
    [
      'a tax-free rate that is not known',
      () => cellMileage(10, serial('2018-12-31'), null, null, null, null, 'skattefri'),
      /^#N\/A Fant ingen skattefri sats for den dagen/,
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});
