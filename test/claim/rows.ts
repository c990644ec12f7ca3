import type { HonorariumEntry, TimeEntry } from '../../src/claim/entry';
import { assess } from '../../src/claim/assess';
import type { Assessment } from '../../src/claim/claim';
import type { Entry } from '../../src/claim/entry';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { nationalFigures, knownRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import type { Day } from '../../src/values/day';
import { clockFromText, minutes, type ClockTime } from '../../src/values/minutes';
import { basisPoints, oreFromKroner } from '../../src/values/money';
import type { Rules } from '../../src/claim/rules';

/** Rows and settings for the tests of `claim`. */

export const VESTLAND: Rules = {
  regulation: knownRegulation('vestland-provenemnd') as Regulation,
  national: nationalFigures(),
};

export const DAY = '2024-03-04' as Day;

export function clock(text: string): ClockTime {
  return clockFromText(text) as ClockTime;
}

let nextRow = 2;

/** A row of hours by the clock: "08:00", "15:30". */
export function worked(from: string, to: string, fields: Partial<TimeEntry> = {}): TimeEntry {
  const span = clock(to) - clock(from);
  const columns = { day: 1, from: 2, to: 3, hours: 4, activity: 5, leisureKind: 6 };
  const row = nextRow++;
  return {
    entry: 'time',
    sheet: 'Timeliste',
    row,
    columns,
    day: DAY,
    from: clock(from),
    to: clock(to),
    minutes: minutes(span),
    pause: minutes(0),
    ...fields,
  };
}

export function hoursOnly(length: number, fields: Partial<TimeEntry> = {}): TimeEntry {
  const row = nextRow++;
  return {
    entry: 'time',
    sheet: 'Timeliste',
    row,
    columns: { day: 1, hours: 2 },
    day: DAY,
    minutes: minutes(length),
    pause: minutes(0),
    ...fields,
  };
}

export function feeRow(type: string, count: number, fields: Partial<HonorariumEntry> = {}): HonorariumEntry {
  const columns = { day: 1, honorarium: 2, count: 3, note: 4 };
  return { entry: 'honorarium', sheet: 'Honorar', row: nextRow++, columns, day: DAY, type, count, ...fields };
}

export const EMPLOYER: Settings = {
  ...NO_SETTINGS,
  route: 'employer',
  claimant: { name: 'Kari Nordmann', address: {} },
  employer: { ...NO_SETTINGS.employer, name: 'Eksempel AS', organisationNumber: '987654325', taxZone: 'I' },
  wage: { hourlyOre: oreFromKroner(300), holidayPayPercent: basisPoints(12), socialCosts: [] },
  ordinaryHours: { from: clock('08:00'), to: clock('15:30') },
  protocolSignedOn: '2024-03-29' as Day,
};

export const MEMBER: Settings = {
  ...NO_SETTINGS,
  route: 'member',
  claimant: { name: 'Kari Nordmann', address: {} },
  wage: { hourlyOre: oreFromKroner(400), holidayPayPercent: basisPoints(0), socialCosts: [] },
  ordinaryHours: { from: clock('08:00'), to: clock('15:30') },
  documentation: ['hoursForm'],
  protocolSignedOn: '2024-03-29' as Day,
};

export const TODAY = '2024-04-02' as Day;

export function assessed(
  entries: readonly Entry[],
  settings: Settings,
  rules: Rules = VESTLAND,
  today: Day = TODAY,
): Assessment {
  return assess(entries, settings, rules, today);
}

/** Errors and warnings; information stands apart. */
export function codes({ issues }: Assessment): string[] {
  return issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
}
