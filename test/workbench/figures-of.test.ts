import { figuresOf } from '../../src/workbench/grid/figures-of';
import type { ChosenFigures } from '../../src/workbench/desk-state';
import type { Cell } from '../../src/timesheet/table';

type Chosen = [value: Cell['value'], shows: Cell['shows']];

const number = (value: number): Chosen => [value, 'number'];
const both = (sum: number, average: number, shows: 'number' | 'duration') => ({
  sum: { value: sum, shows },
  average: { value: average, shows },
});

describe('figures-of', () => {
  const rows: [why: string, cells: Chosen[], figures: ChosenFigures | undefined][] = [
    ['nothing is chosen', [], undefined],
    ['one cell says itself what it holds', [number(7)], undefined],
    ['an empty cell beside it is no second', [number(7), [null, 'text'], ['', 'text']], undefined],
    ['two amounts', [number(1200), number(300.5)], { count: 2, ...both(1500.5, 750.25, 'number') }],
    ['a header above is counted, not added', [['Sum', 'text'], number(7)], { count: 2, ...both(7, 7, 'number') }],
    [
      'a number that stands as text is not added, as in Excel',
      [
        ['7', 'text'],
        ['8', 'text'],
      ],
      { count: 2 },
    ],
    [
      'days add up to nothing',
      [
        [45355, 'date'],
        [45356, 'date'],
      ],
      { count: 2 },
    ],
    [
      'nor do clock times',
      [
        [0.375, 'time'],
        [0.5, 'time'],
      ],
      { count: 2 },
    ],
    [
      'nor moments and shares',
      [
        [45355.5, 'dateTime'],
        [0.25, 'percent'],
      ],
      { count: 2 },
    ],
    [
      'hours in a row that begins with its day',
      [[45355, 'date'], [0.375, 'time'], number(3), number(4.5)],
      { count: 4, ...both(7.5, 3.75, 'number') },
    ],
    [
      'lengths',
      [
        [0.75, 'duration'],
        [0.5, 'duration'],
      ],
      { count: 2, ...both(1.25, 0.625, 'duration') },
    ],
    ['hours of two kinds are not added to each other', [[0.75, 'duration'], number(7.5)], { count: 2 }],
    ['an error makes any sum wrong', [number(1), number(2), ['#N/A', 'error']], { count: 3 }],
    ['true is no number', [[true, 'boolean'], number(2)], { count: 2, ...both(2, 2, 'number') }],
  ];
  it.each(rows)('%s', (_why, cells, figures) => {
    expect(figuresOf(cells.map(([value, shows]) => ({ value, shows })))).toEqual(figures);
  });
});
