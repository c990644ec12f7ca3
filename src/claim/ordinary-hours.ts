import type { ClockTime, Minutes } from '../values/minutes';
import { MINUTES_A_DAY } from '../values/minutes';
import type { TimeEntry } from './entry';

/** A piece of an entry that lies whole inside, or whole outside, ordinary working hours. */
export interface Part {
  readonly ordinary: boolean;
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
  readonly minutes: Minutes;
}

export interface Schedule {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/**
 * Parts an entry at the ordinary hours: 08:00–18:00 with ordinary hours until 15:30 is 7.5 ordinary hours and 2.5 beyond.
 *
 * A break is taken from the ordinary part first: lunch lies there, and that reading never gives the claimant more.
 *
 * @source V-37, V-38: only ordinary working time is covered; the rest is leisure
 */
export function partsOf(entry: TimeEntry, schedule: Schedule): Part[] {
  const { from, to } = entry;
  if (from === undefined || to === undefined) return [{ ordinary: true, from: null, to: null, minutes: entry.minutes }];
  const inside = edges(schedule).filter((edge) => edge > from && edge < to);
  // Most rows: nothing to part, and no lists to make for a hundred thousand of them.
  if (inside.length === 0)
    return entry.minutes > 0 ? [{ ordinary: isOrdinary(from, schedule), from, to, minutes: entry.minutes }] : [];
  const cuts = [...new Set<number>([from, ...inside, to])].sort((a, b) => a - b);
  const parts: { ordinary: boolean; from: ClockTime; to: ClockTime; minutes: number }[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as ClockTime;
    const end = cuts[i + 1] as ClockTime;
    parts.push({ ordinary: isOrdinary(start, schedule), from: start, to: end, minutes: end - start });
  }
  // The difference is the break, and an hour more or less on the night of a clock change.
  let difference = to - from - entry.minutes;
  for (const part of [...parts].sort((a, b) => Number(b.ordinary) - Number(a.ordinary))) {
    const taken = difference > 0 ? Math.min(difference, part.minutes) : difference;
    part.minutes -= taken;
    difference -= taken;
  }
  return parts.filter((part) => part.minutes > 0) as unknown as Part[];
}

export function wholeOf(entry: TimeEntry): Part {
  return { ordinary: true, from: entry.from ?? null, to: entry.to ?? null, minutes: entry.minutes };
}

export function scheduleMinutes({ from, to }: Schedule): Minutes {
  return (to >= from ? to - from : MINUTES_A_DAY - from + to) as Minutes;
}

/** Hours that run past midnight stand at both ends of the calendar day. "00:00 to 00:00" is nobody's: a pensioner has no ordinary hours. */
function isOrdinary(at: number, { from, to }: Schedule): boolean {
  return to >= from ? at >= from && at < to : at >= from || at < to;
}

function edges({ from, to }: Schedule): number[] {
  return [from, to];
}
