import fc from 'fast-check';
import { assess } from '../../src/claim/assess';
import type { Entry, TimeEntry } from '../../src/claim/entry';
import { FigureBook } from '../../src/claim/rules';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { timesAmount } from '../../src/regulation/amount-on';
import { readTimesheet } from '../../src/timesheet/read-timesheet';
import type { Cell } from '../../src/timesheet/table';
import { serialFromDay, type Day } from '../../src/values/day';
import type { Metres } from '../../src/values/distance';
import { minutes, type ClockTime } from '../../src/values/minutes';
import { ore } from '../../src/values/money';
import { rulesOf } from './regulations';

const BAMBLE = rulesOf('bamble-folkevalgte');
const VESTLAND = rulesOf('vestland-provenemnd');
const DAY = '2023-09-05' as Day;
const SENT = '2023-09-30' as Day;
const MEMBER: Settings = { ...NO_SETTINGS, route: 'member', documentation: ['employerStatement'] };
const ROW = { sheet: 'Ark', row: 2, columns: {} };

const days = fc.constantFrom('2023-09-05' as Day, '2023-09-06' as Day);

const loss = fc
  .record({
    day: days,
    length: fc.integer({ min: 1, max: 600 }),
    loss: fc.integer({ min: 0, max: 900_000 }),
    wholeDay: fc.boolean(),
  })
  .map(({ day, length, loss: lost, wholeDay }): TimeEntry => ({
    ...ROW,
    entry: 'time',
    day,
    minutes: minutes(length),
    pause: minutes(0),
    loss: ore(lost),
    wholeDay,
  }));

const other = fc.oneof(
  fc
    .record({
      day: days,
      body: fc.constantFrom('Kommunestyret', 'Eldrerådet'),
      from: fc.integer({ min: 480, max: 1_100 }),
    })
    .map(({ day, body, from }): Entry => ({
      ...ROW,
      entry: 'meeting',
      day,
      body,
      from: from as ClockTime,
      to: (from + 60) as ClockTime,
    })),
  fc
    .record({ day: days, length: fc.integer({ min: 1, max: 500 }), childAge: fc.integer({ min: 0, max: 15 }) })
    .map(({ day, length, childAge }): Entry => ({
      ...ROW,
      entry: 'childcare',
      day,
      minutes: minutes(length),
      childAge,
    })),
  fc
    .record({ day: days, distance: fc.integer({ min: 1, max: 400_000 }), tolls: fc.integer({ min: 0, max: 20_000 }) })
    .map(({ day, distance, tolls }): Entry => ({
      ...ROW,
      entry: 'driving',
      day,
      distance: distance as Metres,
      tolls: ore(tolls),
      passengers: [],
      route: 'A–B',
      purpose: 'Møte',
    })),
);

const total = (entries: readonly Entry[]): number =>
  assess(entries, MEMBER, BAMBLE, SENT).claim.lines.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0);

describe('other-properties', () => {
  it('losses are never negative, never over the hours’ limit, and a day’s never over the day’s', () => {
    const book = new FigureBook(BAMBLE);
    const dayLimit = book.on('lossDay', DAY);
    const hourLimit = book.on('lossHour', DAY);
    if (!dayLimit.found || !hourLimit.found) throw new Error('no limits on the day');
    fc.assert(
      fc.property(fc.array(loss, { minLength: 1, maxLength: 6 }), (entries) => {
        const { lines } = assess(entries, MEMBER, BAMBLE, SENT).claim;
        const perDay = new Map<Day, number>();
        lines.forEach((line, index) => {
          const entry = entries[index] as TimeEntry;
          expect(line.amountOre).toBeGreaterThanOrEqual(0);
          expect((line.rawOre ?? 0) - (line.cutOre ?? 0)).toBe(line.amountOre);
          if (!entry.wholeDay && entry.minutes < 480)
            expect(line.amountOre).toBeLessThanOrEqual(timesAmount(hourLimit, entry.minutes, 60));
          perDay.set(line.day, (perDay.get(line.day) ?? 0) + (line.amountOre ?? 0));
        });
        for (const sum of perDay.values()) expect(sum).toBeLessThanOrEqual(dayLimit.value);
      }),
      { numRuns: 300 },
    );
  });

  it('more hours never give less, documented or not', () => {
    fc.assert(
      fc.property(loss, fc.integer({ min: 0, max: 300 }), fc.boolean(), (entry, more, documented) => {
        const bare = { ...entry, wholeDay: false };
        const { loss: _loss, ...unsubstantiated } = bare;
        const one: TimeEntry = documented ? bare : { ...unsubstantiated, lossType: 'ulegitimert', probable: true };
        expect(total([{ ...one, minutes: minutes(one.minutes + more) }])).toBeGreaterThanOrEqual(total([one]));
      }),
      { numRuns: 200 },
    );
  });

  it('the order of rows does not matter to what they come to', () => {
    const rows = fc.array(fc.oneof(loss, other), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        rows.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          expect(total(shuffled)).toBe(total(entries));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('hours over midnight are two days: no minute more or less, and each day by itself', () => {
    const cells = (values: readonly (string | number)[]): Cell[] =>
      values.map((value, index) => ({
        column: index + 1,
        value,
        shows: typeof value === 'number' ? (index === 0 ? 'date' : 'time') : 'text',
      }));
    fc.assert(
      fc.property(fc.integer({ min: 1_200, max: 1_430 }), fc.integer({ min: 1, max: 300 }), (from, to) => {
        const rows = [
          { number: 1, hidden: false, cells: cells(['Dato', 'Frå', 'Til', 'Type fritid']) },
          {
            number: 2,
            hidden: false,
            cells: cells([serialFromDay('2024-03-05' as Day), from / 1_440, to / 1_440, 'Feriedag']),
          },
        ];
        const content = { name: 'Timeliste', rows, merges: [], hiddenColumns: [] };
        const { entries } = readTimesheet({ contents: [content], tables: [] });
        const { lines } = assess(
          entries,
          { ...MEMBER, protocolSignedOn: '2024-03-06' as Day },
          VESTLAND,
          '2024-03-10' as Day,
        ).claim;
        expect(lines.map(({ day }) => day)).toEqual(['2024-03-05', '2024-03-06']);
        expect(lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0)).toBe(1_440 - from + to);
        expect(lines.map(({ amountOre }) => amountOre)).toEqual(
          [1_440 - from, to].map((length) => Math.floor((length * 24_400) / 60 + 0.5)),
        );
      }),
      { numRuns: 100 },
    );
  });
});
