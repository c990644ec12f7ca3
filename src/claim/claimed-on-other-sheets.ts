import { elapsedMinutes, type Day } from '../values/day';
import { minutes } from '../values/minutes';
import { otherRowOf, placeOf, type Assessing } from './assessing';
import { ONE_THING, sayTwice, sayWithin, thingOf } from './claimed-twice';
import type { EntriesBySort, JourneyEntry, TimeEntry } from './entry';
import { issue } from './issue';
import { isSamePerson } from './person-name';

/**
 * What this claim has, and another claim of the same workbook has too: under another payer's rules, or in another month's sheet. The other
 * rows are no part of this claim, and nothing is said of how they stand to one another. All are warnings, since nobody can see from here
 * whether the other claim is sent.
 *
 * @source C-23
 */
export function claimedOnOtherSheets(of: EntriesBySort, elsewhere: EntriesBySort, assessing: Assessing): void {
  hours(of.time, elsewhere.time, assessing);
  for (const entry of of.journey) {
    const other = elsewhere.journey.find((one) => overlap(entry, one));
    if (other) sayWithin('warning', entry, other, assessing);
  }
  for (const sort of ONE_THING) {
    const known = new Map(elsewhere[sort].map((entry) => [thingOf(entry), entry]));
    for (const entry of of[sort]) {
      const other = known.get(thingOf(entry));
      if (other) sayTwice(entry, other, assessing);
    }
  }
}

function hours(entries: readonly TimeEntry[], elsewhere: readonly TimeEntry[], assessing: Assessing): void {
  const days = new Map<Day, TimeEntry[]>();
  for (const entry of elsewhere) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  for (const entry of entries) {
    const { claimant } = assessing.settings;
    const sameDay = (days.get(entry.day) ?? []).filter(({ person }) =>
      isSamePerson(person, entry.person ?? claimant.name),
    );
    const clocked = sameDay.find((other) => commonMinutes(entry, other) > 0);
    const bare = sameDay.find((other) => entry.from === undefined || other.from === undefined);
    if (clocked) {
      const values = { day: entry.day, minutes: minutes(commonMinutes(entry, clocked)), ...otherRowOf(clocked) };
      assessing.add(issue('warning', 'overlapping/time', placeOf(entry, 'from'), values));
    } else if (bare) {
      const values = { day: entry.day, ...otherRowOf(bare) };
      assessing.add(issue('warning', 'day/twice', placeOf(entry, 'day'), values));
    }
  }
}

/** Minutes of the clock that two entries of one day share; 0 where one has no clock times. */
function commonMinutes(one: TimeEntry, other: TimeEntry): number {
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined) return 0;
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

function overlap(one: JourneyEntry, other: JourneyEntry): boolean {
  const endsAfterStart = (a: JourneyEntry, b: JourneyEntry): boolean =>
    elapsedMinutes(b.day, b.depart, a.returnDay, a.return) > 0;
  return endsAfterStart(one, other) && endsAfterStart(other, one);
}
