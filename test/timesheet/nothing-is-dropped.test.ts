import fc from 'fast-check';
import { readTimesheet, type Timesheet } from '../../src/timesheet/read-timesheet';
import type { Cell, Row, SheetContent } from '../../src/timesheet/table';
import { expectSayable } from './sayable';
import { date, formula, sheet, time } from './sheets';

type Written = Parameters<typeof sheet>[0][number][number];

function rowsNamed({ entries, issues }: Timesheet): Set<number> {
  const named = new Set(entries.map(({ row }) => row));
  for (const { place, values } of issues) {
    if (place.row !== undefined) named.add(place.row);
    const text = 'rows' in values ? String(values.rows) : '';
    for (const [, first, last] of text.matchAll(/(\d+)(?:–(\d+))?/g)) {
      for (let row = Number(first); row <= Number(last ?? first); row += 1) named.add(row);
    }
  }
  return named;
}

const day = fc.constantFrom<Written>(
  ...[
    date('2026-03-10'),
    date('2036-03-10'),
    '10.03.2026',
    '10/3-26',
    '10.3',
    '03/13/2026',
    46091,
    260310,
    'Sum',
    'Totalt',
    'mandag',
    'Merknad',
    '',
    null,
    '-',
  ],
  ...[formula('A1+1', 46091, 'date'), formula('A1', null), { value: '#REF!', shows: 'error' } as const, true, 'Dato'],
);
const clock = fc.constantFrom<Written>(
  time('08:00'),
  time('15:30'),
  '22:00',
  '7.30',
  7.5,
  8,
  0.3125,
  '8-16',
  'Bergen',
  '',
  null,
  formula('B1', 0, 'time'),
  formula('B1', null),
);
const hours = fc.constantFrom<Written>(
  7.5,
  7,
  '7,5',
  '7.30',
  '7t 30m',
  time('07:30'),
  25,
  '100h',
  'heile dagen',
  formula('SUM(D2:D9)', 30),
  formula('C2-B2', 7.5),
  formula('C2-B2', null),
);

const words = fc.constantFrom<Written>(
  'Kommunestyret',
  'Bergen – Voss',
  'A.B.; C.D.',
  'Sum',
  2,
  true,
  formula('A1', null),
);
const key = fc.constantFrom<Written>(
  ...[37.5, '37,5 km', 'langt', -3, 1e9, '1.234', 'kr 150,-', formula('SUM(B2:B9)', 30), formula('A1', null)],
  ...[{ value: '#REF!', shows: 'error' } as const, date('2026-03-10'), true],
);
const number = fc.oneof(key, fc.constantFrom<Written>(null, '', 0, '10; 20', 7));
const tick = fc.constantFrom<Written>('ja', 'nei', 'x', 'kanskje', 2, true, '', null, formula('A1', null));

const RUNS = 1_500;

describe('nothing-is-dropped', () => {
  it('every row with hours is an entry or is named in an issue, and every issue can be said', () => {
    const row = fc.tuple(day, clock, clock, hours);
    const gap = fc.constant<Written[]>([]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: gap }), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          const result = readTimesheet({ contents: [sheet([['Dato', 'Fra', 'Til', 'Timer'], ...rows])], tables: [] });
          expectSayable(result.issues);
          const named = rowsNamed(result);
          const dropped = rows.flatMap((cells, index) => (cells.length > 0 && !named.has(index + 2) ? [cells] : []));
          const wrong = result.entries.filter(
            (entry) => !(entry.entry === 'time' && entry.minutes > 0 && entry.minutes <= 1500),
          );
          expect({ dropped, wrong }).toEqual({ dropped: [], wrong: [] });
        },
      ),
      { numRuns: RUNS },
    );
  });

  // The key column is never empty, so that each row holds something.
  it.each<[string, string[], fc.Arbitrary<Written>, fc.Arbitrary<Written>[]]>([
    ['meetings', ['Dato', 'Utvalg', 'Fra', 'Til', 'Møteplikt'], words, [clock, clock, tick]],
    ['childcare', ['Dato', 'Timer barnepass', 'Beløp barnepass', 'Barnets alder'], hours, [number, number]],
    [
      'journeys',
      ['Avreise dato', 'Avreise kl', 'Hjemkomst dato', 'Hjemkomst kl', 'Frokost'],
      hours,
      [day, clock, number],
    ],
    [
      'journeys, days and clock times in one cell',
      ['Dato', 'Avreise', 'Hjemkomst', 'Overnatting'],
      hours,
      [clock, tick],
    ],
    [
      'driving',
      ['Dato', 'Km', 'Reiserute', 'Passasjer', 'Passasjer km', 'Bompenger'],
      key,
      [words, words, number, number],
    ],
    ['outlays', ['Dato', 'Utlegg', 'Beløp', 'Herav mva', 'Kvittering'], words, [number, number, tick]],
    ['losses', ['Dato', 'Tap kr', 'Timer', 'Hel dag'], key, [clock, tick]],
    ['fees', ['Dato', 'Honorar', 'Antall', 'Kandidater'], words, [number, words]],
    [
      'an evening',
      ['Dato', 'Møte i', 'Km', 'Reiserute', 'Tap kr', 'Timer barnepass'],
      words,
      [number, words, number, number],
    ],
  ])('%s: every row is an entry or is named in an issue', (_why, header, keys, others) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, keys, ...others), { minLength: 1, maxLength: 8 }), (rows) => {
        const result = readTimesheet({ contents: [sheet([header, ...rows])], tables: [] });
        expectSayable(result.issues);
        const named = rowsNamed(result);
        expect(rows.filter((_, index) => !named.has(index + 2))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads any grid without throwing', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Dato', 'Fra', 'Til', 'Timer', 'Honorar', 'Antall', 'Sum', '10.03.2026', '08:00'),
      fc.constantFrom(
        'Utvalg',
        'Km',
        'Reiserute',
        'Avreise',
        'Hjemkomst',
        'Utlegg',
        'Beløp',
        'Barnets alder',
        'Tap kr',
      ),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const shows = fc.constantFrom<Cell['shows']>('number', 'date', 'dateTime', 'time', 'duration', 'percent', 'error');
    const cells = fc.array(fc.tuple(value, shows, fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 10 }), (rows) => {
        const written = rows.map((row) =>
          row.map(([content, format, isFormula]): Written => {
            const shown =
              typeof content === 'number'
                ? format === 'error'
                  ? 'number'
                  : format
                : typeof content === 'boolean'
                  ? 'boolean'
                  : 'text';
            return content === null && !isFormula
              ? null
              : { value: content, shows: shown, ...(isFormula ? { formula: 'A1' } : {}) };
          }),
        );
        expectSayable(readTimesheet({ contents: [sheet(written)], tables: [] }).issues);
      }),
      { numRuns: 1000 },
    );
  });

  it('a header that looks like a place to fill in is said as it stands', () => {
    const result = readTimesheet({
      contents: [sheet([['Dato', '{0}', 'Honorar']])],
      tables: [],
    });
    expectSayable(result.issues);
  });

  it('walks a sheet once, and lets go of each row', () => {
    let walks = 0;
    const content: SheetContent = {
      ...sheet([]),
      rows: {
        *[Symbol.iterator](): Iterator<Row> {
          walks += 1;
          yield {
            number: 1,
            hidden: false,
            cells: ['Dato', 'Timer'].map((value, index) => ({ column: index + 1, value, shows: 'text' })),
          };
          for (let number = 2; number <= 20_001; number += 1) {
            yield {
              number,
              hidden: false,
              cells: [
                { column: 1, value: 45_292 + (number % 300), shows: 'date' },
                { column: 2, value: 7.5, shows: 'number' },
              ],
            };
          }
        },
      },
    };
    const { entries, issues } = readTimesheet({ contents: [content], tables: [] });
    expect([walks, entries.length, issues]).toEqual([1, 20_000, []]);
  });
});
