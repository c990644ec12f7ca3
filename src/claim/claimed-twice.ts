import { elapsedMinutes } from '../values/day';
import { otherRowOf, placeOf, type Assessing } from './assessing';
import type { DrivingEntry, EntriesBySort, Entry, JourneyEntry, MeetingEntry, OutlayEntry } from './entry';
import { issue, type Severity } from './issue';

/**
 * The same thing claimed twice, wherever in the claim the two rows stand: a journey within another, a meeting, a drive or an outlay on two
 * rows. Each is asked about on the later row. Hours that overlap are `double-claim`'s.
 *
 * @source C-23
 */
export function claimedTwice(of: EntriesBySort, assessing: Assessing): void {
  overlappingJourneys(of.journey, assessing);
  for (const sort of ONE_THING) {
    const first = new Map<string, OneThing>();
    for (const entry of of[sort]) {
      const key = thingOf(entry);
      const other = first.get(key);
      if (other) sayTwice(entry, other, assessing);
      else first.set(key, entry);
    }
  }
}

function overlappingJourneys(entries: readonly JourneyEntry[], assessing: Assessing): void {
  const byStart = [...entries].sort((a, b) => (a.day === b.day ? a.depart - b.depart : a.day < b.day ? -1 : 1));
  let open: JourneyEntry | undefined;
  for (const entry of byStart) {
    const isWithin = open && elapsedMinutes(entry.day, entry.depart, open.returnDay, open.return) > 0;
    if (open && isWithin) {
      const [later, other] = entry.row >= open.row ? [entry, open] : [open, entry];
      sayWithin('error', later, other, assessing);
    }
    if (!open || elapsedMinutes(open.returnDay, open.return, entry.returnDay, entry.return) > 0) open = entry;
  }
}

export function sayWithin(severity: Severity, entry: JourneyEntry, other: JourneyEntry, assessing: Assessing): void {
  const values = { day: entry.day, ...otherRowOf(other) };
  assessing.add(issue(severity, 'journey/within-another', placeOf(entry, 'departDay'), values));
}

/** Sorts of entries where two rows that say the same are asked about. */
export const ONE_THING = ['meeting', 'driving', 'outlay'] as const;

type OneThing = MeetingEntry | DrivingEntry | OutlayEntry;

/** What two rows have in common when they are about the same thing. */
export function thingOf(entry: OneThing): string {
  switch (entry.entry) {
    case 'meeting':
      return `${entry.day} ${plain(entry.body)} ${entry.from ?? ''}`;
    case 'driving':
      return `${entry.day} ${entry.distance} ${plain(entry.route ?? '')}`;
    case 'outlay':
      return `${entry.day} ${plain(entry.type)} ${entry.amount}`;
  }
}

const SAYING = { meeting: 'body', driving: 'km', outlay: 'outlayAmount' } as const;

export function sayTwice(entry: OneThing, other: Entry, assessing: Assessing): void {
  const values = { day: entry.day, ...otherRowOf(other) };
  assessing.add(issue('warning', 'claimed/twice', placeOf(entry, SAYING[entry.entry]), values));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
