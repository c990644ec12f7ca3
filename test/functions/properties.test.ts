import fc from 'fast-check';
import examples from '../../src/functions/examples.json';
import type { FormulaId } from '../../src/functions/formula-ids';
import { FUNCTIONS } from '../../src/functions/formulas';
import { cellExplain } from '../../src/functions/explain';
import { cellPerDiem } from '../../src/functions/journeys';
import { assess } from '../../src/claim/assess';
import type { JourneyEntry } from '../../src/claim/entry';
import { NO_SETTINGS } from '../../src/claim/settings';
import { chosenRules } from '../../src/functions/regulations';
import type { Day } from '../../src/values/day';
import { exchangeRateFromKroner, type ExchangeRate } from '../../src/values/exchange-rate';
import { metresFromKm, type Metres } from '../../src/values/distance';
import type { ClockTime } from '../../src/values/minutes';
import { column, installRuntime, serial, shown, shownColumn, speak } from './excel';

beforeAll(() => {
  installRuntime();
  speak('nb-NO');
});

/** The tax-free part knows meals from this day. */
const FIRST = serial('2019-01-01');
const LAST = serial('2026-12-31');

const journey = fc.record({
  depart: fc.integer({ min: FIRST * 1440, max: (LAST - 40) * 1440 }),
  minutes: fc.integer({ min: 1, max: 40 * 1440 }),
  km: fc.option(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
  overnight: fc.option(fc.boolean()),
  meals: fc.tuple(...[0, 1, 2].map(() => fc.option(fc.integer({ min: 0, max: 6 })))),
  lodging: fc.option(fc.constantFrom('Hotell', 'pensjonat', 'privat')),
  country: fc.option(fc.constantFrom('Danmark', 'Tyskland, Berlin', 'Norge')),
  rate: fc.option(fc.integer({ min: 1, max: 3000_00 }).map((ore) => ore / 100)),
  currency: fc.option(fc.constantFrom('EUR', 'nok', 'kr')),
  exchange: fc.option(fc.constantFrom(1, 0.9876, 11.3456)),
});
type Journey = typeof journey extends fc.Arbitrary<infer T> ? T : never;

const dayOf = (minute: number): Day =>
  new Date((Math.floor(minute / 1440) - 25_569) * 86_400_000).toISOString().slice(0, 10) as Day;
const clockOf = (minute: number): ClockTime => (minute % 1440) as ClockTime;

function inSheet({
  depart,
  minutes,
  km,
  overnight,
  meals,
  lodging,
  country,
  rate,
  currency,
  exchange,
}: Journey): JourneyEntry {
  const back = depart + minutes;
  return {
    entry: 'journey',
    sheet: '',
    row: 1,
    columns: {},
    day: dayOf(depart),
    depart: clockOf(depart),
    returnDay: dayOf(back),
    return: clockOf(back),
    breakfasts: meals[0] ?? 0,
    lunches: meals[1] ?? 0,
    dinners: meals[2] ?? 0,
    ...(km === null ? {} : { oneWay: metresFromKm(km) as Metres }),
    ...(overnight === null ? {} : { overnight }),
    ...(lodging === null ? {} : { lodging, lodgingName: 'Hotel', lodgingAddress: 'Oslo' }),
    ...(country === null || country === 'Norge' ? {} : { country }),
    ...(rate === null ? {} : { countryRate: Math.round(rate * 100) as JourneyEntry['countryRate'] & number }),
    ...(currency === null ? {} : { currency }),
    ...(exchange === null ? {} : { exchangeMillionths: exchangeRateFromKroner(exchange) as ExchangeRate }),
  };
}

const cells = ({ depart, minutes, km, overnight, meals, lodging, country, rate }: Journey): unknown[] => [
  depart / 1440,
  (depart + minutes) / 1440,
  km,
  overnight,
  ...meals,
  lodging,
  country,
  rate,
];

const KEPT = Symbol('kept');
const isExplained = (id: string): boolean => !['SATS', 'FRIST', 'UTBETALING', 'ORGNR', 'KONTO', 'KID'].includes(id);

describe('properties', () => {
  it('KRAV.DIETT is the line of the same journey in a sheet, in each part', () => {
    fc.assert(
      fc.property(journey, (one) => {
        const isAbroad = one.country !== null && one.country !== 'Norge';
        const rules = chosenRules(isAbroad ? 'statens-reiseavtale-utland' : 'statens-reiseavtale-innland');
        const entry = inSheet(one);
        const { claim } = assess([entry], { ...NO_SETTINGS, route: 'member' }, rules, entry.day);
        const { amountOre, taxFreeOre } = claim.lines[0] ?? { amountOre: null, taxFreeOre: null };
        const part = (del: string): unknown =>
          shown(() => cellPerDiem(...(cells(one) as [unknown, unknown]), del, null, one.currency, one.exchange));
        const kroner = (ore: number | null): unknown =>
          ore === null ? expect.stringMatching(/^#(N\/A|VALUE!) /) : ore / 100;
        expect(part('beløp')).toEqual(kroner(amountOre));
        if (amountOre === null) return;
        expect(part('skattefri')).toEqual(kroner(taxFreeOre));
        expect(part('skattepliktig')).toEqual(kroner(taxFreeOre === null ? null : amountOre - taxFreeOre));
      }),
      { numRuns: 300 },
    );
  });

  it('a column is its single calls', () => {
    const diet = FUNCTIONS['DIETT'];
    fc.assert(
      fc.property(fc.array(journey, { minLength: 2, maxLength: 8 }), (journeys) => {
        const rows = journeys.map((one) => [...cells(one), null, null, one.currency, one.exchange]);
        const columns = rows[0]?.map((_, index) => column(...rows.map((row) => row[index]))) ?? [];
        const single = rows.map((row) => shown(() => cellPerDiem(...(row as [unknown, unknown]))));
        expect(shownColumn(diet, ...columns)).toEqual(single);
      }),
      { numRuns: 50 },
    );
  });

  const anything = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, '', ' ', true, false, 0, 1, -1, 0.5, 12, 1e9, 1e15, 1e300, -1e15, 45_000),
    fc.constantFrom('ja', 'nei', 'Kommunestyret', 'Møtehonorar', 'Danmark', 'I', '12 %', 'vikar', '14.03.2024 08:00'),
    fc.constantFrom('bamble-folkevalgte', 'vestland-provenemnd', 'birkenes-stottekontakt', 'toString', '__proto__'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: FIRST, max: LAST }),
    fc.stringMatching(/^[a-zæøå0-9 .,:%-]{0,12}$/),
  );

  it.each(Object.entries(examples).filter(([id]) => id !== 'FORKLAR'))(
    '%s: whatever it is handed, it gives a value or an error with a sentence',
    (id, page) => {
      const formula = FUNCTIONS[id as FormulaId] as (...values: unknown[]) => unknown[][];
      const calls = [...page.examples, ...page.errors].map(({ call }) => call as unknown[]);
      // Most values stay as in an example, so that the rest is reached too.
      const change = fc.oneof({ weight: 4, arbitrary: fc.constant(KEPT) }, { weight: 1, arbitrary: anything });
      const values = fc
        .tuple(fc.constantFrom(...calls), fc.array(change, { minLength: 14, maxLength: 14 }))
        .map(([call, changes]) => changes.map((value, index) => (value === KEPT ? (call[index] ?? null) : value)));
      fc.assert(
        fc.property(values, (given) => {
          const result = shown(() => formula(...given)[0]?.[0] as string);
          expect(
            typeof result === 'number' ? Number.isFinite(result) : /^(#(VALUE!|N\/A) \S.*\.|[\d ]+)$/s.test(result),
          ).toBe(true);
          expect(String(result)).not.toMatch(/\{(?!\W)\w+\}|undefined|NaN/);
          if (!isExplained(id)) return;
          const why = shown(() => cellExplain(id, given).join('\n'));
          if (typeof result === 'number') expect(why).not.toMatch(/^#/);
          else expect(why).toBe(result);
        }),
        { numRuns: 100 },
      );
    },
  );
});
