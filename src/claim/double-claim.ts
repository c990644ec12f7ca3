import type { Day } from '../values/day';
import { minutes, MINUTES_A_DAY } from '../values/minutes';
import type { Assessing } from './assessing';
import { otherRowOf, placeOf } from './assessing';
import type { TimeEntry } from './entry';
import { issue } from './issue';

/**
 * Time that is claimed twice: rows of one day that overlap, one day with more than 24 hours, and days that the other side claims.
 *
 * @param others rows of the same sheet that the other side claims
 * @source V-28, V-32: either the member is deducted and claims, or the employer pays and invoices; C-23
 */
export function doubleClaims(entries: readonly TimeEntry[], others: readonly TimeEntry[], assessing: Assessing): void {
  const elsewhere = new Set([...assessing.settings.claimedElsewhere, ...others.map(({ day }) => day)]);
  const days = new Map<Day, TimeEntry[]>();
  for (const entry of entries) {
    const sameDay = days.get(entry.day);
    if (sameDay) sameDay.push(entry);
    else days.set(entry.day, [entry]);
  }
  for (const [day, sameDay] of days) {
    const first = sameDay[0] as TimeEntry;
    if (elsewhere.has(day))
      assessing.add(issue('error', 'double-claim/member-and-employer', placeOf(first, 'day'), { day }));
    if (sameDay.length > 1) checkDay(day, sameDay, assessing);
  }
}

function checkDay(day: Day, entries: readonly TimeEntry[], assessing: Assessing): void {
  const sum = entries.reduce((total, entry) => total + entry.minutes, 0);
  const last = entries.at(-1) as TimeEntry;
  if (sum > MINUTES_A_DAY + 60) {
    assessing.add(issue('error', 'day/over-24-hours', placeOf(last, 'hours'), { day, minutes: minutes(sum) }));
  }
  const clocked = entries.filter((entry) => entry.from !== undefined).sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  let open: TimeEntry | undefined;
  for (const entry of clocked) {
    const overlap = open ? Math.min(open.to ?? 0, entry.to ?? 0) - (entry.from ?? 0) : 0;
    if (open && overlap > 0) {
      const [place, other] = entry.row >= open.row ? [entry, open] : [open, entry];
      assessing.add(
        issue('error', 'overlapping/time', placeOf(place, 'from'), {
          day,
          minutes: minutes(overlap),
          ...otherRowOf(other),
        }),
      );
    }
    if (!open || (entry.to ?? 0) > (open.to ?? 0)) open = entry;
  }
  // Without clock times nobody can see whether two rows are the same hours.
  const bare = entries.filter((entry) => entry.from === undefined);
  const again = bare.at(-1);
  const other = entries.find((entry) => entry !== again && entry.row !== again?.row);
  if (again && other)
    assessing.add(issue('warning', 'day/twice', placeOf(again, 'day'), { day, ...otherRowOf(other) }));
}
