import type { OverviewPart, OverviewRow } from '../../src/overview/overview-row';
import { spreadOf } from '../../src/overview/spread';
import { Tally, type Overview } from '../../src/overview/tally';
import type { Day } from '../../src/values/day';
import type { Minutes } from '../../src/values/minutes';
import type { Ore } from '../../src/values/money';

const part = (month: string, kind: string, amountOre: number, cutOre = 0): OverviewPart => ({
  ...{ month, kind, lines: 1, minutes: 60 as Minutes, amountOre: amountOre as Ore, cutOre: cutOre as Ore },
  cutLines: cutOre > 0 ? 1 : 0,
});

function row(parts: readonly OverviewPart[], other: Partial<OverviewRow> = {}): OverviewRow {
  const sum = (of: (one: OverviewPart) => number): number => parts.reduce((all, one) => all + of(one), 0);
  return {
    ...{
      claim: '2024-001',
      version: 1,
      status: 'submitted',
      claimant: 'Kari Prøve',
      payer: 'Fylket',
      unit: 'Opplæring',
    },
    ...{ regulation: 'x', firstDay: null, lastDay: null, submittedOn: null, paidOn: null, returns: 0, issues: [] },
    amountOre: sum(({ amountOre }) => amountOre) as Ore,
    cutOre: sum(({ cutOre }) => cutOre) as Ore,
    minutes: sum(({ minutes }) => minutes) as Minutes,
    parts,
    kinds: {
      wage: { nb: 'Tapt inntekt', nn: 'Tapt inntekt', en: 'Lost income' },
      fee: { nb: 'Honorar', nn: 'Honorar', en: 'Fee' },
    },
    ...other,
  };
}

function counted(...files: readonly (readonly OverviewRow[])[]): Overview {
  const tally = new Tally('nb');
  files.forEach((rows) => tally.addFile(rows, []));
  return tally.result();
}

const shown = (groups: Overview['people']) =>
  groups.map(({ name, claims, amountOre, cutOre }) => [name, claims, amountOre, cutOre]);

describe('tally', () => {
  it.each<readonly [string, readonly OverviewRow[], keyof Overview, unknown]>([
    // why, claims, what is looked at, name, claims, øre and øre cut
    [
      'to the øre',
      [row([part('2024-03', 'wage', 1)]), row([part('2024-03', 'wage', 99)])],
      'months',
      [['2024-03', 2, 100, 0]],
    ],
    [
      'a claim over New Year counts in each month, once',
      [row([part('2023-12', 'wage', 100), part('2023-12', 'fee', 50), part('2024-01', 'wage', 7)])],
      'months',
      [
        ['2023-12', 1, 150, 0],
        ['2024-01', 1, 7, 0],
      ],
    ],
    [
      'one person under two spellings',
      [row([part('2024-03', 'wage', 1)], { claimant: 'Prøve, Kari' }), row([part('2024-03', 'wage', 2)])],
      'people',
      [['Prøve, Kari', 2, 3, 0]],
    ],
    [
      'the greatest first, and by name where they are equal',
      [
        row([part('2024-03', 'wage', 5)], { claimant: 'Ø' }),
        row([part('2024-03', 'wage', 5)], { claimant: 'A' }),
        row([part('2024-03', 'wage', 6)], { claimant: 'Z' }),
      ],
      'people',
      [
        ['Z', 1, 6, 0],
        ['A', 1, 5, 0],
        ['Ø', 1, 5, 0],
      ],
    ],
    ['nobody is a person too', [row([part('2024-03', 'wage', 5)], { claimant: '' })], 'people', [['', 1, 5, 0]]],
    [
      'units of two payers with one name are two',
      [row([part('2024-03', 'wage', 5)], { payer: 'A' }), row([part('2024-03', 'wage', 5)], { payer: 'B' })],
      'units',
      [
        ['A, Opplæring', 1, 5, 0],
        ['B, Opplæring', 1, 5, 0],
      ],
    ],
    [
      'only kinds that a cap took from',
      [row([part('2024-03', 'wage', 5, 3), part('2024-03', 'fee', 9)]), row([part('2024-04', 'wage', 5, 4)])],
      'caps',
      [['Tapt inntekt', 2, 10, 7]],
    ],
    ['a kind that no rule names any more', [row([part('2024-03', 'gone', 5)])], 'kinds', [['gone', 1, 5, 0]]],
  ])('%s', (_why, rows, what, expected) => {
    expect(shown(counted(rows)[what] as Overview['people'])).toEqual(expected);
  });

  it('the same whichever file a claim stands in', () => {
    const [one, other] = [row([part('2024-03', 'wage', 5, 1)]), row([part('2024-04', 'fee', 8)], { status: 'paid' })];
    const { files, ...apart } = counted([one], [other]);
    expect({ ...counted([one, other]), files: 2 }).toEqual({ ...apart, files });
  });

  it('statuses stand in the order of the way, and files without claims are counted', () => {
    const tally = new Tally('nn');
    tally.addFile([row([], { status: 'returned' }), row([], { status: 'draft' }), row([], { status: 'paid' })], []);
    tally.addFile([], []);
    tally.addUnread();
    const { statuses, files, unread, total } = tally.result();
    expect(statuses.map(({ status, claims }) => [status, claims])).toEqual([
      ['draft', 1],
      ['paid', 1],
      ['returned', 1],
    ]);
    expect({ files, unread, claims: total.claims }).toEqual({ files: 3, unread: 1, claims: 3 });
  });

  it('issues: the gravest first, with how many claims have them and how many times', () => {
    const found = (code: string, severity: 'error' | 'warning', count: number) => ({ code, severity, count });
    const { issues, withErrors } = counted([
      row([], { issues: [found('b', 'warning', 7), found('a', 'error', 1)] }),
      row([], { issues: [found('b', 'warning', 2)] }),
    ]);
    expect(issues).toEqual([
      { code: 'a', severity: 'error', claims: 1, count: 1 },
      { code: 'b', severity: 'warning', claims: 2, count: 9 },
    ]);
    expect(withErrors).toBe(1);
  });

  it.each<readonly [string, Partial<OverviewRow>, number | null, number | null]>([
    ['sent, not paid', { lastDay: '2024-03-31' as Day, submittedOn: '2024-04-02' as Day }, 2, null],
    ['over a clock change', { lastDay: '2024-03-30' as Day, paidOn: '2024-04-01' as Day }, null, 2],
    ['before the last day', { lastDay: '2024-03-31' as Day, submittedOn: '2024-03-30' as Day }, -1, null],
    ['no day to count from', { submittedOn: '2024-03-30' as Day }, null, null],
  ])('days from the last line: %s', (_why, other, sent, paid) => {
    const { toSent, toPaid } = counted([row([], other)]);
    expect([toSent.median, toPaid.median]).toEqual([sent, paid]);
  });
});

describe('spread', () => {
  it.each<readonly [string, readonly (readonly [number, number])[], number | null, readonly number[]]>([
    // days -> claims; the median; claims in 0–14, 15–30, 31–60, 61–90, longer
    ['none', [], null, [0, 0, 0, 0, 0]],
    [
      'each end is in its band',
      [
        [14, 1],
        [15, 1],
        [30, 1],
        [31, 1],
        [60, 1],
        [61, 1],
        [90, 1],
        [91, 1],
      ],
      31,
      [1, 2, 2, 2, 1],
    ],
    [
      'of an even number, the lower in the middle',
      [
        [1, 1],
        [9, 1],
      ],
      1,
      [2, 0, 0, 0, 0],
    ],
    [
      'many of one',
      [
        [3, 10],
        [40, 9],
      ],
      3,
      [10, 0, 9, 0, 0],
    ],
  ])('%s', (_why, counts, median, bands) => {
    const spread = spreadOf(new Map(counts));
    expect(spread.median).toBe(median);
    expect(spread.bands.map(({ claims }) => claims)).toEqual(bands);
  });

  it('what was sent before the last day has a band of its own, where there is any', () => {
    expect(spreadOf(new Map([[-2, 1]])).bands[0]).toEqual({ band: 'before', claims: 1 });
    expect(spreadOf(new Map([[0, 1]])).bands[0]).toEqual({ band: 'within14', claims: 1 });
  });
});
