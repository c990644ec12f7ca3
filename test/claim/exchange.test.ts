import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/claim/assess';
import type { JourneyEntry } from '../../src/claim/entry';
import { withOwnFigures } from '../../src/claim/own-figures';
import type { Rules } from '../../src/claim/rules';
import { NO_SETTINGS } from '../../src/claim/settings';
import { lintRegulation } from '../../src/regulation/lint';
import { nationalFigures, wholeRegulation } from '../../src/regulation/load';
import { explain } from '../../src/text/explain';
import type { Day } from '../../src/values/day';
import { exchangeRateFromKroner, type ExchangeRate } from '../../src/values/exchange-rate';
import type { ClockTime } from '../../src/values/minutes';
import { ore } from '../../src/values/money';

const FILE = join(__dirname, '../../regulations/statens-reiseavtale-utland.json');

/** The state's agreement with a table of 2024, as such tables are: most rates in the country's own money. The figures are examples. */
function rulesWithCurrencies(): Rules {
  const file = JSON.parse(readFileSync(FILE, 'utf8'));
  const { versions } = file.tables.countryRates;
  versions.at(-1).to = '2023-12-31';
  versions.push({
    from: '2024-01-01',
    rows: { Danmark: 700, Island: 1100, Tyskland: 62.5, 'Tyskland, Berlin': 60.01 },
    currencies: { Danmark: 'DKK', Tyskland: 'EUR', 'Tyskland, Berlin': 'EUR' },
    sources: versions.at(-1).sources,
  });
  const { regulation, faults } = lintRegulation(JSON.stringify(file));
  if (!regulation) throw new Error(JSON.stringify(faults));
  return { regulation: wholeRegulation(regulation), national: nationalFigures() };
}

const RULES = rulesWithCurrencies();
const rate = (kroner: number): ExchangeRate => exchangeRateFromKroner(kroner) as ExchangeRate;
const EURO = rate(11.3456);
/** A cent at this rate is half an øre over a whole one. */
const HALF = rate(1.5);

function trip(hours: number, more: Partial<JourneyEntry>): JourneyEntry {
  const end = 6 * 60 + hours * 60;
  return {
    ...{ entry: 'journey', sheet: 'Reiser', row: 2, columns: { country: 5, currency: 7, exchangeRate: 8 } },
    ...{ day: '2024-03-04' as Day, depart: 360 as ClockTime, return: (end % 1440) as ClockTime },
    returnDay: `2024-03-0${4 + Math.floor(end / 1440)}` as Day,
    ...{ breakfasts: 0, lunches: 0, dinners: 0, country: 'Tyskland' },
    ...more,
  };
}

function assessed(entry: JourneyEntry, rules = RULES) {
  const { claim, issues } = assess([entry], { ...NO_SETTINGS, route: 'member' }, rules, '2024-03-20' as Day);
  const refusals = issues.filter(({ severity }) => severity === 'error');
  return { line: claim.lines[0], amountOre: claim.lines[0]?.amountOre, refusals };
}

const satser = withOwnFigures(RULES, [
  { id: 'countryRate', from: '2024-01-01' as Day, value: ore(900_00), source: 'Avtalen' },
]);

describe('exchange', () => {
  it.each<[string, JourneyEntry, number]>([
    // why                                          journey                                                øre
    ['a row in kroner, as before', trip(12, { country: 'Island' }), 1100_00],
    [
      'a row in kroner is not exchanged',
      trip(12, { country: 'Island', currency: 'EUR', exchangeMillionths: EURO }),
      1100_00,
    ],
    ['EUR 62.50 at 11.3456', trip(12, { exchangeMillionths: EURO }), 709_10],
    ['the currency may be stated', trip(12, { currency: ' eur', exchangeMillionths: EURO }), 709_10],
    ['under 12 hours: half of the kroner', trip(6, { exchangeMillionths: EURO }), 354_55],
    ['60.01 at 1.5 is 90.015: half an øre up', trip(12, { country: 'Berlin', exchangeMillionths: HALF }), 90_02],
    ['and half of what was rounded up', trip(6, { country: 'Berlin', exchangeMillionths: HALF }), 45_01],
    ['breakfast is of the kroner', trip(24, { overnight: true, breakfasts: 1, exchangeMillionths: EURO }), 567_28],
    ['each day is rounded by itself', trip(48, { country: 'Berlin', exchangeMillionths: HALF }), 180_04],
    ['an own rate in kroner, as before', trip(12, { countryRate: ore(900_00) }), 900_00],
    ['an own rate, and NOK stated', trip(12, { countryRate: ore(900_00), currency: 'nok' }), 900_00],
    ['an own rate in «kr»', trip(12, { countryRate: ore(900_00), currency: 'kr' }), 900_00],
    ['kroner at 1', trip(12, { countryRate: ore(900_00), exchangeMillionths: rate(1) }), 900_00],
    [
      'an own rate of EUR 62.50',
      trip(12, { countryRate: ore(62_50), currency: 'EUR', exchangeMillionths: EURO }),
      709_10,
    ],
    ['in «euro»', trip(12, { countryRate: ore(62_50), currency: 'euro', exchangeMillionths: EURO }), 709_10],
    [
      'another own currency than the table’s',
      trip(12, { countryRate: ore(100_00), currency: 'USD', exchangeMillionths: HALF }),
      150_00,
    ],
    [
      'an own rate of a country that no table has',
      trip(12, { country: 'Atlantis', countryRate: ore(1_00), currency: 'XAU', exchangeMillionths: HALF }),
      1_50,
    ],
  ])('%s', (_why, entry, expected) => {
    const { amountOre, refusals } = assessed(entry);
    expect(refusals).toEqual([]);
    expect(amountOre).toBe(expected);
  });

  const place = (column: number) => ({ sheet: 'Reiser', row: 2, column });
  it.each<[string, JourneyEntry, string, object, number]>([
    // why                                 journey                                                    code, values, column
    ['no exchange rate', trip(12, {}), 'exchange-rate/missing', { currency: 'EUR' }, 8],
    [
      'no exchange rate, kroner stated',
      trip(12, { country: 'Danmark', currency: 'kr' }),
      'exchange-rate/missing',
      { currency: 'DKK' },
      8,
    ],
    [
      'no exchange rate for an own rate',
      trip(12, { countryRate: ore(62_50), currency: 'EUR' }),
      'exchange-rate/missing',
      { currency: 'EUR' },
      8,
    ],
    [
      'another currency than the table’s',
      trip(12, { currency: 'USD', exchangeMillionths: EURO }),
      'currency/differs',
      { stated: 'USD', currency: 'EUR' },
      7,
    ],
    [
      '«kr» at an exchange rate: whose?',
      trip(12, { country: 'Danmark', currency: 'kr', exchangeMillionths: HALF }),
      'currency/not-recognised',
      { text: 'kr' },
      7,
    ],
    [
      'a currency in words',
      trip(12, { countryRate: ore(62_50), currency: 'sveitsiske', exchangeMillionths: EURO }),
      'currency/not-recognised',
      { text: 'sveitsiske' },
      7,
    ],
    [
      'an exchange rate of kroner',
      trip(12, { countryRate: ore(62_50), exchangeMillionths: EURO }),
      'exchange-rate/without-currency',
      {},
      8,
    ],
  ])('refused: %s', (_why, entry, code, values, column) => {
    const { amountOre, refusals } = assessed(entry);
    expect(amountOre).toBeNull();
    expect(refusals).toEqual([{ severity: 'error', code, values, place: place(column) }]);
  });

  it.each<[string, Partial<JourneyEntry>, number | null, string[]]>([
    ['kroner', {}, 900_00, []],
    ['the row states another currency', { currency: 'EUR', exchangeMillionths: EURO }, null, ['currency/differs']],
    ['the row states an exchange rate alone', { exchangeMillionths: EURO }, null, ['exchange-rate/without-currency']],
  ])('the rate of the table «Satser» is in kroner: %s', (_why, more, expected, codes) => {
    const { amountOre, refusals } = assessed(trip(12, more), satser);
    expect([amountOre, refusals.map(({ code }) => code)]).toEqual([expected, codes]);
  });

  it('a journey into the days of a table with currencies: each day by its own table', () => {
    const from = { day: '2023-12-31' as Day, returnDay: '2024-01-02' as Day, depart: 360 as ClockTime };
    const rules = rulesWithCurrencies();
    const { line } = assessed(trip(48, { ...from, return: 360 as ClockTime, exchangeMillionths: EURO }), rules);
    const days = line?.trail.flatMap((step) => (step.step === 'period' ? [step.rateOre] : []));
    expect(days?.[1]).toBe(709_10);
    expect(line?.amountOre).toBe((days?.[0] ?? 0) + 709_10);
    expect(line?.trail.map(({ step }) => step).slice(0, 4)).toEqual(['journey', 'period', 'exchange', 'period']);
  });

  it('the trail says the exchange once for days with the same rate', () => {
    const { line } = assessed(trip(48, { overnight: true, exchangeMillionths: EURO }));
    expect(line?.trail.filter(({ step }) => step === 'exchange')).toEqual([
      { step: 'exchange', currency: 'EUR', rateHundredths: 62_50, exchangeMillionths: EURO, amountOre: 709_10 },
    ]);
    const sentences = line && explain(line, 'nb', () => undefined);
    expect(sentences?.slice(0, 3).map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      'Reisen varte 48,00 timer: 2 hele døgn og 0,00 timer.',
      '62,50 EUR × 11,3456 = 709,10 kr for et døgn.',
      'Døgn 1: 709,10 kr.',
    ]);
  });
});
