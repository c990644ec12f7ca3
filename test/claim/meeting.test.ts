import fc from 'fast-check';
import { assess } from '../../src/claim/assess';
import type { MeetingEntry } from '../../src/claim/entry';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { addDays, type Day } from '../../src/values/day';
import { clockFromText, type ClockTime } from '../../src/values/minutes';
import { rulesOf } from './regulations';

const BAMBLE = rulesOf('bamble-folkevalgte');
const DAY = '2023-09-05' as Day;

const clock = (text: string): ClockTime => clockFromText(text) as ClockTime;

function meeting(body: string, times?: string, more: Partial<MeetingEntry> = {}): MeetingEntry {
  const [from, to] = times?.split('–').map(clock) ?? [];
  return {
    entry: 'meeting',
    sheet: 'Møter',
    row: 2,
    columns: {},
    day: DAY,
    body,
    ...(from === undefined || to === undefined ? {} : { from, to }),
    ...more,
  };
}

function paid(entries: readonly MeetingEntry[], settings: Partial<Settings> = {}) {
  const numbered = entries.map((entry, index) => ({ ...entry, row: index + 2 }));
  const { claim, issues } = assess(numbered, { ...NO_SETTINGS, route: 'member', ...settings }, BAMBLE, DAY);
  return { amounts: claim.lines.map(({ amountOre }) => amountOre), codes: issues.map(({ code }) => code), claim };
}

describe('meeting', () => {
  it.each([
    // why                                        entry                                                     øre
    ['the council', meeting('Kommunestyret'), 1778_00],
    ['the guide’s name of a committee', meeting('Hovedutvalg for samfunn'), 1778_00],
    ['the regulation’s name of the same', meeting('Teknisk- og miljøutvalget'), 1778_00],
    ['1 per mille', meeting('Hovedutvalg for oppvekst'), 1185_00],
    ['0.5 per mille, half up', meeting('Eldrerådet'), 593_00],
    ['the meeting of group leaders', meeting('Gruppeledermøtet'), 593_00],
    ['a leader of another committee', meeting('Andre utvalg', undefined, { role: 'Leder' }), 1185_00],
    [
      'a leader with a fixed allowance',
      meeting('Andre utvalg', undefined, { role: 'Leder', fixedLeader: true }),
      593_00,
    ],
    ['a deputy leader is a member', meeting('Andre utvalg', undefined, { role: 'Nestleder' }), 593_00],
    [
      'a deputy for one case: half of the published rate',
      meeting('Eldrerådet', undefined, { singleCase: true }),
      296_50,
    ],
    ['a course', meeting('Kommunestyret', undefined, { event: 'Kurs' }), 0],
    [
      'an inspection with the whole body',
      meeting('Kommunestyret', undefined, { event: 'Befaring', wholeBodySummoned: true }),
      1778_00,
    ],
    ['the mayor’s own allowance covers it', meeting('Kommunestyret', undefined, { office: 'Ordfører' }), 0],
    ['an ordinary meeting is said in words', meeting('Kommunestyret', undefined, { event: 'Ordinært møte' }), 1778_00],
  ])('%s', (_why, entry, expected) => {
    expect(paid([entry]).amounts).toEqual([expected]);
  });

  it.each([
    // why                                  meetings                                                                          amounts, code
    [
      'back to back: the highest',
      ['Eldrerådet 16:00–18:00', 'Kommunestyret 18:00–20:00'],
      [0, 1778_00],
      'meetings/consecutive',
    ],
    [
      '60 minutes between are in sequence',
      ['Kommunestyret 16:00–17:00', 'Eldrerådet 18:00–19:00'],
      [1778_00, 0],
      'meetings/consecutive',
    ],
    [
      '61 minutes are not',
      ['Kommunestyret 16:00–17:00', 'Eldrerådet 18:01–19:00'],
      [1778_00, 593_00],
      'same-day-meetings/check-consecutive',
    ],
    [
      'a chain of three',
      ['Eldrerådet 09:00–10:00', 'Kommunestyret 10:30–12:00', 'Landbruksutvalget 13:00–14:00'],
      [0, 1778_00, 0],
      'meetings/consecutive',
    ],
    [
      'the order of rows does not matter',
      ['Kommunestyret 18:00–20:00', 'Eldrerådet 16:00–18:00'],
      [1778_00, 0],
      'meetings/consecutive',
    ],
    [
      'two alike: the first',
      ['Eldrerådet 09:00–10:00', 'Landbruksutvalget 10:00–11:00'],
      [593_00, 0],
      'meetings/consecutive',
    ],
    [
      'without times both are paid, and it is asked about',
      ['Kommunestyret', 'Eldrerådet'],
      [1778_00, 593_00],
      'same-day-meetings/check-consecutive',
    ],
  ])('%s', (_why, given, amounts, code) => {
    const entries = given.map((text) => {
      const found = /^(.*?)(?: (\d\d:\d\d–\d\d:\d\d))?$/.exec(text);
      return meeting(found?.[1] ?? '', found?.[2]);
    });
    const result = paid(entries);
    expect(result.amounts).toEqual(amounts);
    expect(result.codes).toContain(code);
  });

  it.each([
    ['a body that nobody knows', [meeting('Sjakklubben')], {}, 'body/not-recognised'],
    [
      'two days on one claim',
      [meeting('Kommunestyret'), meeting('Eldrerådet', undefined, { day: addDays(DAY, -1) })],
      {},
      'one-claim/per-meeting',
    ],
    [
      'a day that is not the claim’s',
      [meeting('Kommunestyret')],
      { claimDays: [addDays(DAY, -1)] },
      'line-date/outside-claim',
    ],
    [
      'the same meeting on two rows',
      [meeting('Kommunestyret', '16:00–18:00'), meeting('kommunestyret', '16:00–18:00')],
      {},
      'claimed/twice',
    ],
    [
      'three months and a day ago',
      [meeting('Kommunestyret', undefined, { day: '2023-06-04' as Day })],
      {},
      'after/deadline',
    ],
  ])('%s', (_why, entries, settings, code) => {
    expect(paid(entries, settings).codes).toContain(code);
  });

  it('three months ago to the day is in time', () => {
    const { claim, codes } = paid([meeting('Kommunestyret', undefined, { day: '2023-06-05' as Day })]);
    expect(claim.deadline).toMatchObject({ lastDay: '2023-09-05', inTime: true });
    expect(codes).not.toContain('after/deadline');
  });

  it('an account for each line: 100, 110 for the control committee, 360 for the wildlife committee', () => {
    const entries = ['Kommunestyret', 'Kontrollutvalget', 'Viltutvalget'].map((body) => meeting(body));
    expect(paid(entries).claim.lines.map(({ account }) => account)).toEqual([
      { responsibility: '81001', function: '100' },
      { responsibility: '81001', function: '110' },
      { responsibility: '81001', function: '360' },
    ]);
  });

  it('a day never gives more than its meetings one by one, nor less than the highest, in whatever order', () => {
    const one = fc.record({
      body: fc.constantFrom('Kommunestyret', 'Eldrerådet', 'Hovedutvalg for oppvekst'),
      from: fc.integer({ min: 480, max: 1_200 }),
      length: fc.integer({ min: 1, max: 180 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (given) => {
        const entries = given.map(({ body, from, length }) => ({
          ...meeting(body),
          from: from as ClockTime,
          to: (from + length) as ClockTime,
        }));
        const sum = (amounts: readonly (number | null)[]): number =>
          amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        const alone = entries.map((entry) => paid([entry]).amounts[0] ?? 0);
        const together = sum(paid(entries).amounts);
        expect(together).toBeLessThanOrEqual(sum(alone));
        expect(together).toBeGreaterThanOrEqual(Math.max(...alone));
        expect(sum(paid([...entries].reverse()).amounts)).toBe(together);
      }),
      { numRuns: 150 },
    );
  });
});
