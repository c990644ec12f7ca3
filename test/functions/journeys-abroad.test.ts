import { cellPerDiem } from '../../src/functions/journeys';
import { at, installRuntime, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

function abroad(country: string, hours: number, minutes = 0, day = '2019-09-16', ...rest: unknown[]): number {
  const from = at(day, '06:00');
  const end = from + (hours * 60 + minutes) / 1440;
  return cellPerDiem(from, end, null, null, null, null, null, null, country, ...rest);
}

const NO_RATE = [null, null, null];

/** Twelve hours at an own rate of 62.50. */
function euro(currency: unknown, exchangeRate: unknown): number {
  return abroad('Tyskland', 12, 0, '2024-03-14', 62.5, null, null, currency, exchangeRate);
}

/** The table of 2019: Denmark 1 220 kr, Berlin 840 kr. */
describe('journeys-abroad', () => {
  it.each([
    // why                                           formula                                         kroner
    ['under 6 hours', () => abroad('Danmark', 5, 59), 0],
    ['6 hours is half', () => abroad('Danmark', 6), 610],
    ['a minute under 12 is half', () => abroad('Danmark', 11, 59), 610],
    ['12 hours exactly is all', () => abroad('Danmark', 12), 1220],
    ['a day and 6 hours', () => abroad('danmark', 30), 1830],
    ['a day and 12 hours', () => abroad('DANMARK', 36), 2440],
    ['a city by its own name', () => abroad('Berlin', 12), 840],
    ['a city with its country', () => abroad('Tyskland, Berlin', 12), 840],
    ['the last day of the table', () => abroad('Danmark', 12, 0, '2020-05-31'), 1220],
    ['the table before', () => abroad('Danmark', 12, 0, '2018-12-31'), 1190],
    ['an own rate', () => abroad('Danmark', 12, 0, '2024-03-14', 900), 900],
    ['half an own rate', () => abroad('Danmark', 6, 0, '2024-03-14', 901), 450.5],
    ['an own rate of a country that the table lacks', () => abroad('Atlantis', 12, 0, '2024-03-14', '1 000 kr'), 1000],
    ['an own rate in euro', () => euro('EUR', 11.3456), 709.1],
    ['half of the kroner', () => abroad('Tyskland', 6, 0, '2024-03-14', 62.5, null, null, 'EUR', 11.3456), 354.55],
    ['euro in words, an exchange rate as text', () => euro('euro', '11,3456'), 709.1],
    ['kroner at 1', () => euro('NOK', 1), 62.5],
    [
      'a currency of the table’s kroner is not asked',
      () => abroad('Danmark', 12, 0, '2019-09-16', ...NO_RATE, 'DKK', 1.5),
      1220,
    ],
    ['in Norway nobody asks of money', () => abroad('Norge', 12, 1, '2024-03-14', ...NO_RATE, 'mye', 'mye'), 686],
    ['an own rate goes before the table', () => abroad('Danmark', 12, 0, '2019-09-16', 1000), 1000],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    [
      'a country that nobody has',
      () => abroad('Danmak', 12),
      /^#N\/A Tabellen for den dagen har ikke landet «Danmak»\./,
    ],
    [
      'the day after the table',
      () => abroad('Danmark', 12, 0, '2020-06-01'),
      /^#N\/A Satsen «Diettsats per land» finnes ikke for 01\.06\.2020\. Nærmeste dag med sats er 31\.05\.2020\./,
    ],
    ['no exchange rate', () => euro('EUR', null), /^#VALUE! Satsen for landet er i EUR, og kursen mangler\./],
    ['an exchange rate of 0', () => euro('EUR', 0), /^#VALUE! «0» er ikke en valutakurs\./],
    ['a negative one', () => euro('EUR', -11.3456), /^#VALUE! «-11,3456» er ikke en valutakurs\./],
    [
      'an exchange rate alone',
      () => euro(null, 11.3456),
      /^#VALUE! Det står en kurs, men satsen for landet er i norske/,
    ],
    ['a currency that is none', () => euro('penger', 11.3456), /^#VALUE! «penger» er ikke en valuta/],
    ['an own rate in words', () => abroad('Danmark', 12, 0, '2024-03-14', 'mye'), /^#VALUE! «mye» er ikke et beløp\./],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});
