import { assess } from '../../src/claim/assess';
import type { DrivingEntry, Entry, JourneyEntry, MeetingEntry, OutlayEntry } from '../../src/claim/entry';
import type { Day } from '../../src/values/day';
import type { Metres } from '../../src/values/distance';
import type { Ore } from '../../src/values/money';
import { expectSayable } from '../timesheet/sayable';
import { clock, DAY, hoursOnly, MEMBER, VESTLAND, worked } from './rows';

const OTHER = { sheet: 'Bamble', row: 9 };

const trip = (day: string, returnDay: string, more: Partial<JourneyEntry> = {}): JourneyEntry => ({
  ...{ entry: 'journey', sheet: 'Reiser', row: 2, columns: { departDay: 1 } },
  ...{ day: day as Day, depart: clock('08:00'), returnDay: returnDay as Day, return: clock('16:00') },
  ...{ breakfasts: 0, lunches: 0, dinners: 0 },
  ...more,
});
const drive = (more: Partial<DrivingEntry> = {}): DrivingEntry => ({
  ...{ entry: 'driving', sheet: 'Kjørebok', row: 2, columns: { km: 2 }, day: DAY, passengers: [] },
  ...{ distance: 42_000 as Metres, route: 'Voss – Bergen' },
  ...more,
});
const outlay = (more: Partial<OutlayEntry> = {}): OutlayEntry => ({
  ...{ entry: 'outlay', sheet: 'Utlegg', row: 2, columns: { outlayAmount: 3 }, day: DAY, type: 'Parkering' },
  ...{ amount: 12_000 as Ore },
  ...more,
});
const meeting = (more: Partial<MeetingEntry> = {}): MeetingEntry => ({
  ...{ entry: 'meeting', sheet: 'Møter', row: 2, columns: { body: 2 }, day: DAY, body: 'Kommunestyret' },
  ...more,
});

describe('claimed-on-other-sheets', () => {
  it.each<[string, Entry, Entry, string | undefined]>([
    // why, this claim's row, the other claim's, what is said
    ['the same hours', worked('08:00', '12:00'), worked('08:00', '12:00', OTHER), 'overlapping/time'],
    ['one minute in common', worked('08:00', '12:01'), worked('12:00', '14:00', OTHER), 'overlapping/time'],
    ['one after the other', worked('08:00', '12:00'), worked('12:00', '14:00', OTHER), undefined],
    [
      'the day after',
      worked('08:00', '12:00'),
      worked('08:00', '12:00', { ...OTHER, day: '2024-03-05' as Day }),
      undefined,
    ],
    ['hours without clock times', hoursOnly(120), worked('08:00', '12:00', OTHER), 'day/twice'],
    ['without clock times there', worked('08:00', '12:00'), hoursOnly(120, OTHER), 'day/twice'],
    [
      'another person',
      worked('08:00', '12:00', { person: 'Kari Nordmann' }),
      worked('08:00', '12:00', { ...OTHER, person: 'Ola Nordmann' }),
      undefined,
    ],
    [
      'the same person, the last name first',
      worked('08:00', '12:00', { person: 'Kari Nordmann' }),
      worked('08:00', '12:00', { ...OTHER, person: 'Nordmann, Kari' }),
      'overlapping/time',
    ],
    [
      'a journey within another',
      trip('2024-03-04', '2024-03-06'),
      trip('2024-03-05', '2024-03-05', OTHER),
      'journey/within-another',
    ],
    [
      'a journey around another',
      trip('2024-03-05', '2024-03-05'),
      trip('2024-03-04', '2024-03-06', OTHER),
      'journey/within-another',
    ],
    [
      'home when the other leaves',
      trip('2024-03-04', '2024-03-04'),
      trip('2024-03-04', '2024-03-05', { ...OTHER, depart: clock('16:00') }),
      undefined,
    ],
    ['the same drive', drive(), drive({ ...OTHER, route: 'voss –  BERGEN' }), 'claimed/twice'],
    ['another drive', drive(), drive({ ...OTHER, distance: 42_001 as Metres }), undefined],
    ['the same outlay', outlay(), outlay(OTHER), 'claimed/twice'],
    ['an outlay one øre more', outlay(), outlay({ ...OTHER, amount: 12_001 as Ore }), undefined],
    ['the same meeting', meeting(), meeting({ ...OTHER, body: 'kommunestyret' }), 'claimed/twice'],
    ['hours and a meeting are two things', worked('08:00', '12:00'), meeting(OTHER), undefined],
  ])('%s', (_why, own, other, code) => {
    const alone = assess([own], MEMBER, VESTLAND, DAY);
    const { claim, issues } = assess([own], MEMBER, VESTLAND, DAY, [other]);
    expectSayable(issues);
    expect(claim).toEqual(alone.claim);
    expect(
      issues.filter((one) => !alone.issues.some((known) => JSON.stringify(known) === JSON.stringify(one))),
    ).toEqual(
      code === undefined
        ? []
        : [
            expect.objectContaining({
              code,
              severity: 'warning',
              values: expect.objectContaining({ otherSheet: 'Bamble', otherRow: 9 }),
            }),
          ],
    );
  });
});
