import { elapsedMinutes } from '../values/day';
import { placeOf, type Assessing } from './assessing';
import type { DrivingEntry, Entry, JourneyEntry, MeetingEntry, OutlayEntry, TimeEntry } from './entry';
import { issue } from './issue';

/**
 * The same thing claimed twice, wherever in the workbook the two rows stand: a journey within another, a meeting, a drive or an outlay on two
 * rows. Each is asked about on the later row. Hours that overlap are `double-claim`'s.
 *
 * @source C-23
 */
export function claimedTwice(
  of: {
    readonly journey: readonly JourneyEntry[];
    readonly meeting: readonly MeetingEntry[];
    readonly driving: readonly DrivingEntry[];
    readonly outlay: readonly OutlayEntry[];
  },
  assessing: Assessing,
): void {
  overlappingJourneys(of.journey, assessing);
  sameAgain(of.meeting, ({ day, body, from }) => `${day} ${plain(body)} ${from ?? ''}`, 'body', assessing);
  sameAgain(of.driving, ({ day, distance, route = '' }) => `${day} ${distance} ${plain(route)}`, 'km', assessing);
  sameAgain(of.outlay, ({ day, type, amount }) => `${day} ${plain(type)} ${amount}`, 'outlayAmount', assessing);
}

function overlappingJourneys(entries: readonly JourneyEntry[], assessing: Assessing): void {
  const byStart = [...entries].sort((a, b) => (a.day === b.day ? a.depart - b.depart : a.day < b.day ? -1 : 1));
  let open: JourneyEntry | undefined;
  for (const entry of byStart) {
    const isWithin = open && elapsedMinutes(entry.day, entry.depart, open.returnDay, open.return) > 0;
    if (open && isWithin) {
      const [later, other] = entry.row >= open.row ? [entry, open] : [open, entry];
      const values = { day: later.day, otherRow: other.row };
      assessing.add(issue('error', 'journey/within-another', placeOf(later, 'departDay'), values));
    }
    if (!open || elapsedMinutes(open.returnDay, open.return, entry.returnDay, entry.return) > 0) open = entry;
  }
}

function sameAgain<E extends Exclude<Entry, TimeEntry>>(
  entries: readonly E[],
  keyOf: (entry: E) => string,
  field: keyof Entry['columns'],
  assessing: Assessing,
): void {
  const first = new Map<string, E>();
  for (const entry of entries) {
    const other = first.get(keyOf(entry));
    if (!other) {
      first.set(keyOf(entry), entry);
      continue;
    }
    const values = { day: entry.day, otherRow: other.row };
    assessing.add(issue('warning', 'claimed/twice', placeOf(entry, field), values));
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
