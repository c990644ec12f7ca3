import { DayCounter, type TimeAway } from '../../src/claim/days-away';
import type { Day } from '../../src/values/day';
import fc from 'fast-check';

type Row = readonly [name: string, from: string, to: string];

const timeAway = ([name, from, to]: Row): TimeAway => ({ name, from: from as Day, to: to as Day });

function counted(rows: readonly Row[]): (string | number)[][] {
  const counter = new DayCounter();
  for (const row of rows) counter.add(timeAway(row));
  return counter.result().map(({ name, year, days }) => [name, year, days]);
}

describe('the day counter', () => {
  it.each<readonly [string, readonly Row[], readonly (readonly (string | number)[])[]]>([
    ['a day there and back is one', [['Kari', '2026-03-02', '2026-03-02']], [['Kari', 2026, 1]]],
    ['both days count', [['Kari', '2026-03-02', '2026-03-04']], [['Kari', 2026, 3]]],
    [
      'two trips on one day are one day',
      [
        ['Kari', '2026-03-02', '2026-03-02'],
        ['Kari', '2026-03-02', '2026-03-02'],
      ],
      [['Kari', 2026, 1]],
    ],
    [
      'home and away again on the same day',
      [
        ['Kari', '2026-03-02', '2026-03-04'],
        ['Kari', '2026-03-04', '2026-03-05'],
      ],
      [['Kari', 2026, 4]],
    ],
    [
      'one that fills the days between two others',
      [
        ['Kari', '2026-03-01', '2026-03-02'],
        ['Kari', '2026-03-05', '2026-03-06'],
        ['Kari', '2026-03-03', '2026-03-04'],
      ],
      [['Kari', 2026, 6]],
    ],
    [
      'the last day of a year, and the first of the next',
      [['Kari', '2025-12-31', '2026-01-01']],
      [
        ['Kari', 2025, 1],
        ['Kari', 2026, 1],
      ],
    ],
    [
      'a whole year between',
      [['Kari', '2023-12-31', '2025-01-02']],
      [
        ['Kari', 2023, 1],
        ['Kari', 2024, 366],
        ['Kari', 2025, 2],
      ],
    ],
    [
      'one person under two spellings, two persons apart, by name',
      [
        ['Åse Ås', '2026-03-02', '2026-03-03'],
        ['Prøve, Kari', '2026-03-02', '2026-03-02'],
        ['Kari  prøve', '2026-03-05', '2026-03-05'],
      ],
      [
        ['Prøve, Kari', 2026, 2],
        ['Åse Ås', 2026, 2],
      ],
    ],
    ['nobody named', [['', '2026-03-02', '2026-03-02']], []],
    ['home before leaving', [['Kari', '2026-03-02', '2026-03-01']], []],
    [
      'a trip earlier than one to the last day that Excel knows',
      [
        ['Kari', '9999-12-30', '9999-12-31'],
        ['Kari', '2026-03-02', '2026-03-02'],
      ],
      [
        ['Kari', 2026, 1],
        ['Kari', 9999, 2],
      ],
    ],
    ['the last day that Excel knows', [['Kari', '9999-12-31', '9999-12-31']], [['Kari', 9999, 1]]],
  ])('%s', (_why, rows, expected) => expect(counted(rows)).toEqual(expected));

  it('counts as many days as a list of all of them has, in any order', () => {
    const day = fc.integer({ min: 10, max: 31 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1 }), (spans) => {
        const rows = spans.map(([one, other]): Row => ['Kari', ...datesOf(one, other)]);
        const days = new Set(spans.flatMap(([one, other]) => daysOf(one, other)));
        expect(counted(rows)).toEqual([['Kari', 2026, days.size]]);
        expect(counted(rows.reverse())).toEqual([['Kari', 2026, days.size]]);
      }),
    );
  });
});

const datesOf = (one: number, other: number): [string, string] => [
  `2026-03-${Math.min(one, other)}`,
  `2026-03-${Math.max(one, other)}`,
];

function daysOf(one: number, other: number): number[] {
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => Math.min(one, other) + index);
}
