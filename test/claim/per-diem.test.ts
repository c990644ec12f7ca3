import fc from 'fast-check';
import type { Meals } from '../../src/claim/entry';
import type { Journey, PerDiemKind } from '../../src/claim/journey';
import { perDiem } from '../../src/claim/per-diem';
import { FigureBook } from '../../src/claim/rules';
import { addDays, elapsedMinutes, type Day } from '../../src/values/day';
import { metresFromKm, type Metres } from '../../src/values/distance';
import { clockFromText, type ClockTime } from '../../src/values/minutes';
import { rulesOf } from './regulations';

const HOME = rulesOf('statens-reiseavtale-innland');
const ABROAD = rulesOf('statens-reiseavtale-utland');
const homeKind = HOME.regulation.kinds['perDiemDomestic'] as PerDiemKind;
const abroadKind = ABROAD.regulation.kinds['perDiemAbroad'] as PerDiemKind;
const homeBook = new FigureBook(HOME);
const abroadBook = new FigureBook(ABROAD);

const at = (text: string): { day: Day; clock: ClockTime } => ({
  day: text.slice(0, 10) as Day,
  clock: clockFromText(text.slice(11)) as ClockTime,
});

function journey(from: string, to: string, more: Partial<Journey> = {}): Journey {
  const start = at(from);
  const end = at(to);
  return {
    day: start.day,
    depart: start.clock,
    returnDay: end.day,
    return: end.clock,
    overnight: false,
    addressStated: true,
    meals: [],
    ...more,
  };
}

const meals = (text: string): Meals => ({
  breakfast: text.includes('b'),
  lunch: text.includes('l'),
  dinner: text.includes('d'),
});

function amounts(found: ReturnType<typeof perDiem>) {
  if (found.outcome !== 'paid')
    return { outcome: found.outcome, ...('failed' in found ? { failed: found.failed } : {}) };
  return found.periods.map(({ amountOre, taxFreeOre }) => [amountOre, taxFreeOre]);
}

const night = (more: Partial<Journey> = {}): Partial<Journey> => ({ overnight: true, lodging: 'hotel', ...more });

describe('per-diem', () => {
  it.each([
    // why                                          journey                                             øre by period: amount, tax-free
    [
      'a minute under 6 hours',
      journey('2024-03-04 08:00', '2024-03-04 13:59'),
      { outcome: 'nothing', failed: ['hours'] },
    ],
    ['6 hours exactly', journey('2024-03-04 08:00', '2024-03-04 14:00'), [[369_00, 200_00]]],
    ['12 hours exactly is still the shorter rate', journey('2024-03-04 07:00', '2024-03-04 19:00'), [[369_00, 200_00]]],
    ['a minute over 12 hours', journey('2024-03-04 07:00', '2024-03-04 19:01'), [[686_00, 400_00]]],
    ['24 hours without a night', journey('2024-03-04 07:00', '2024-03-05 07:00'), [[686_00, 400_00]]],
    [
      'a minute more must have had a night',
      journey('2024-03-04 07:00', '2024-03-05 07:01', { lodging: 'hotel' }),
      [[940_00, 658_00]],
    ],
    ['the day before the rates of 2024', journey('2023-12-31 07:00', '2023-12-31 15:00'), [[342_00, 200_00]]],
    ['their first day', journey('2024-01-01 07:00', '2024-01-01 15:00'), [[369_00, 200_00]]],
    [
      'over New Year: each day its own rate',
      journey('2023-12-31 12:00', '2024-01-02 12:00', night()),
      [
        [872_00, 634_00],
        [940_00, 658_00],
      ],
    ],
    [
      'a night of 12 hours goes by the hours',
      journey('2024-03-04 20:00', '2024-03-05 08:00', night()),
      [[369_00, 369_00]],
    ],
    ['a night of more', journey('2024-03-04 19:59', '2024-03-05 08:00', night()), [[940_00, 658_00]]],
    ['a day and 5:59 more', journey('2024-03-04 08:00', '2024-03-05 13:59', night()), [[940_00, 658_00]]],
    [
      'a day and 6 hours more',
      journey('2024-03-04 08:00', '2024-03-05 14:00', night()),
      [
        [940_00, 658_00],
        [369_00, 369_00],
      ],
    ],
    [
      'a day and 12:01 more',
      journey('2024-03-04 08:00', '2024-03-05 20:01', night()),
      [
        [940_00, 658_00],
        [686_00, 658_00],
      ],
    ],
    [
      'breakfast at a hotel',
      journey('2024-03-04 08:00', '2024-03-05 08:00', night({ meals: [meals('b')] })),
      [[752_00, 526_00]],
    ],
    ['all meals', journey('2024-03-04 08:00', '2024-03-05 08:00', night({ meals: [meals('bld')] })), [[0, 0]]],
    [
      '2021: deductions of the day’s rate, and never below 0',
      journey('2021-06-01 07:00', '2021-06-01 15:00', { meals: [meals('ld')] }),
      [[0, 0]],
    ],
    ['2021: no tax-free rate is known', journey('2021-06-01 07:00', '2021-06-01 15:00'), [[315_00, null]]],
    [
      'no kind of lodging: the lowest tax-free rate',
      journey('2024-03-04 08:00', '2024-03-05 08:00', { overnight: true }),
      [[940_00, 102_00]],
    ],
    [
      'a hotel without its address: the lowest',
      journey('2024-03-04 08:00', '2024-03-05 08:00', night({ addressStated: false })),
      [[940_00, 102_00]],
    ],
    [
      '28 days at one place',
      journey('2024-02-01 08:00', '2024-02-29 08:00', night()),
      Array.from({ length: 28 }, () => [940_00, 658_00]),
    ],
    [
      '29 days follow another agreement',
      journey('2024-02-01 08:00', '2024-03-01 08:00', night()),
      { outcome: 'tooLong' },
    ],
    [
      'the spring night is an hour shorter',
      journey('2024-03-30 22:00', '2024-03-31 04:30'),
      { outcome: 'nothing', failed: ['hours'] },
    ],
    ['the autumn night is an hour longer', journey('2024-10-26 22:00', '2024-10-27 03:00'), [[369_00, 200_00]]],
    [
      '15.0 km is not over 15',
      journey('2024-03-04 07:00', '2024-03-04 15:00', { oneWay: 15_000 as Metres }),
      { outcome: 'nothing', failed: ['distance'] },
    ],
    [
      'a metre more is',
      journey('2024-03-04 07:00', '2024-03-04 15:00', { oneWay: 15_001 as Metres }),
      [[369_00, 200_00]],
    ],
    ['before the first agreement', journey('2018-06-21 07:00', '2018-06-21 15:00'), { outcome: 'noRate' }],
    ['its first day', journey('2018-06-22 07:00', '2018-06-22 15:00'), [[297_00, null]]],
    ['after the last', journey('2027-01-01 07:00', '2027-01-01 15:00'), { outcome: 'noRate' }],
  ])('in Norway: %s', (_why, one, expected) => {
    expect(amounts(perDiem(one, homeKind, homeBook))).toEqual(expected);
  });

  it.each([
    // why                                       journey                                   country              øre
    ['6 hours are half', '2019-03-04 07:00', '2019-03-04 13:00', 'Danmark', 610_00],
    ['a minute under 12 hours is half', '2019-03-04 07:00', '2019-03-04 18:59', 'Danmark', 610_00],
    ['12 hours exactly are the whole', '2019-03-04 07:00', '2019-03-04 19:00', 'Danmark', 1220_00],
    ['a city with a rate of its own', '2019-03-04 07:00', '2019-03-04 19:00', 'Tyskland, Berlin', 840_00],
    ['the last day of the table', '2020-05-31 07:00', '2020-05-31 19:00', 'Danmark', 1220_00],
  ])('abroad: %s', (_why, from, to, name, expected) => {
    const found = perDiem(journey(from, to, { country: { name } }), abroadKind, abroadBook);
    expect(found.outcome === 'paid' && found.periods.map(({ amountOre }) => amountOre)).toEqual([expected]);
  });

  it.each([
    ['a country that the table lacks', '2019-03-04 07:00', '2019-03-04 19:00', 'Atlantis', 'noCountry'],
    ['the day after the last table', '2020-06-01 07:00', '2020-06-01 19:00', 'Danmark', 'noRate'],
  ])('abroad: %s', (_why, from, to, name, outcome) => {
    expect(perDiem(journey(from, to, { country: { name } }), abroadKind, abroadBook).outcome).toBe(outcome);
  });

  it('abroad: a quarter less from the 29th day', () => {
    const found = perDiem(
      journey('2019-03-04 07:00', '2019-04-02 07:00', night({ country: { name: 'Danmark' } })),
      abroadKind,
      abroadBook,
    );
    const paid = found.outcome === 'paid' ? found.periods.map(({ amountOre }) => amountOre) : [];
    expect(paid.slice(27)).toEqual([1220_00, 915_00]);
  });

  const times = fc.record({
    day: fc.integer({ min: 0, max: 1_400 }).map((days) => addDays('2022-01-01' as Day, days)),
    depart: fc.integer({ min: 0, max: 1_439 }),
    length: fc.integer({ min: 1, max: 6 * 1_440 }),
    overnight: fc.boolean(),
    lodging: fc.constantFrom('hotel', 'noCooking', 'privateCooking', undefined),
    meals: fc.array(fc.record({ breakfast: fc.boolean(), lunch: fc.boolean(), dinner: fc.boolean() }), {
      maxLength: 7,
    }),
  });

  const sumOf = (found: ReturnType<typeof perDiem>): number =>
    found.outcome === 'paid' ? found.periods.reduce((sum, { amountOre }) => sum + amountOre, 0) : 0;

  it('never negative, the tax-free part never more than the amount, and meals never add', () => {
    fc.assert(
      fc.property(times, ({ day, depart, length, ...more }) => {
        const end = depart + length;
        const one: Journey = {
          day,
          depart: depart as ClockTime,
          returnDay: addDays(day, Math.floor(end / 1_440)),
          return: (end % 1_440) as ClockTime,
          addressStated: true,
          ...more,
        };
        if (elapsedMinutes(one.day, one.depart, one.returnDay, one.return) <= 0) return;
        const found = perDiem(one, homeKind, homeBook);
        if (found.outcome !== 'paid') return;
        for (const { amountOre, grantedOre, taxFreeOre } of found.periods) {
          expect(amountOre).toBeGreaterThanOrEqual(0);
          expect(amountOre).toBeLessThanOrEqual(grantedOre);
          expect(taxFreeOre ?? 0).toBeLessThanOrEqual(amountOre);
        }
        expect(sumOf(found)).toBeLessThanOrEqual(sumOf(perDiem({ ...one, meals: [] }, homeKind, homeBook)));
      }),
      { numRuns: 300 },
    );
  });

  it('a longer day trip never gives less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 400 }), (length, more) => {
        const of = (minutes: number): number => {
          const end = 60 + minutes;
          const trip = journey('2024-03-04 01:00', '2024-03-04 02:00');
          return sumOf(
            perDiem(
              { ...trip, returnDay: addDays(trip.day, Math.floor(end / 1_440)), return: (end % 1_440) as ClockTime },
              homeKind,
              homeBook,
            ),
          );
        };
        expect(of(length + more)).toBeGreaterThanOrEqual(of(length));
      }),
      { numRuns: 200 },
    );
  });

  it('reads a distance to the metre', () => {
    expect(metresFromKm(14.9995)).toBe(15_000);
    expect(metresFromKm(-0.1)).toBeUndefined();
    expect(metresFromKm(Number.NaN)).toBeUndefined();
  });
});
