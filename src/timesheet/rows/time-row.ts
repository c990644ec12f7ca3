import type { Field, TimeEntry } from '../../claim/entry';
import { elapsedMinutes, type Day } from '../../values/day';
import { clockText, MINUTES_A_DAY, minutes, type ClockTime, type Minutes } from '../../values/minutes';
import { readAmount } from '../cells/amount';
import { isBlank, isNotCalculated } from '../cells/cell-text';
import { readMoment } from '../cells/clock';
import { readHours, readMinutes, readPause } from '../cells/duration';
import { hoursAgree } from './agreement';
import { isMissingResult, placeOf, take, takeText, type RowInHand } from './row-in-hand';
import { timesOf, type Times } from './times';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Draft = Writable<TimeEntry>;

/**
 * Adds the row's hours to `entries`: one entry, or two when the work passed midnight.
 *
 * @param day undefined when there is no day column and the clock times hold the day
 * @returns whether the row gave an entry
 */
export function addTimeEntries(hand: RowInHand, day: Day | undefined, entries: TimeEntry[]): boolean {
  const times = readTimes(hand, day);
  const pause = readRowPause(hand);
  if (times !== undefined) return addWithTimes(hand, times, pause, entries);
  const hours = day === undefined ? undefined : readRowHours(hand);
  if (day === undefined || hours === undefined || hours === 0) return false;
  if (pause > 0) hand.book.listRow('warning', 'sheet/pause-without-times', hand.sheet, hand.row, hand.columns.pause);
  entries.push(draft(hand, day, hours, pause));
  return true;
}

function readTimes(hand: RowInHand, day: Day | undefined): Times | undefined {
  const { from, to } = hand.of;
  const hasFrom = !isBlank(from);
  if (hasFrom === isBlank(to)) {
    const severity = isBlank(hand.of.hours) ? 'error' : 'warning';
    hand.book.add(severity, hasFrom ? 'row/no-end' : 'row/no-start', placeOf(hand, hasFrom ? 'to' : 'from'), {});
    return undefined;
  }
  if (from === undefined || to === undefined || !hasFrom) return undefined;
  const missing = [isMissingResult(hand, 'from'), isMissingResult(hand, 'to')].includes(true);
  if (missing) return undefined;
  const start = take(hand, 'from', readMoment(from));
  const end = take(hand, 'to', readMoment(to));
  return start === undefined || end === undefined ? undefined : timesOf(hand, day, start, end);
}

function readRowPause(hand: RowInHand): Minutes {
  const cell = hand.of.pause;
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, 'pause')) return minutes(0);
  return take(hand, 'pause', hand.minutesIn.has('pause') ? readMinutes(cell) : readPause(cell)) ?? minutes(0);
}

function readRowHours(hand: RowInHand): Minutes | undefined {
  const cell = hand.of.hours;
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, 'hours')) return undefined;
  return take(hand, 'hours', hand.minutesIn.has('hours') ? readMinutes(cell) : readHours(cell));
}

function addWithTimes(hand: RowInHand, times: Times, pause: Minutes, entries: TimeEntry[]): boolean {
  const net = times.elapsed - pause;
  if (net <= 0) {
    hand.book.add('error', 'row/pause-too-long', placeOf(hand, 'pause'), {
      pauseMinutes: pause,
      elapsedMinutes: times.elapsed,
    });
    return false;
  }
  const cell = hand.of.hours;
  const confirmed =
    cell !== undefined && !isBlank(cell) && !isNotCalculated(cell) && hoursAgree(hand, cell, net, pause);
  if (isNotCalculated(cell))
    hand.book.listRow('warning', 'sheet/hours-not-calculated', hand.sheet, hand.row, hand.columns.hours);
  if (times.day === times.endDay)
    entries.push(withClock(draft(hand, times.day, minutes(net), pause), times.from, times.to));
  else addOverMidnight(hand, times, pause, confirmed, entries);
  return true;
}

/** Longer than this over midnight, with no hours that say the same, is as likely a start and an end that changed places. */
const LONG_NIGHT = 12 * 60;

function addOverMidnight(
  hand: RowInHand,
  times: Times,
  pause: Minutes,
  confirmed: boolean,
  entries: TimeEntry[],
): void {
  const { day, from, endDay, to, elapsed } = times;
  if (elapsed > LONG_NIGHT && !confirmed) {
    hand.book.add('warning', 'row/long-past-midnight', placeOf(hand, 'to'), {
      from: clockText(from),
      to: clockText(to),
      elapsedMinutes: elapsed,
    });
  }
  const midnight = MINUTES_A_DAY as ClockTime;
  const before = elapsedMinutes(day, from, day, midnight);
  const after = elapsed - before;
  // Nobody writes on which side of midnight the break was. The longer side takes it; what it cannot hold, the other does.
  const pauseBefore = before >= after ? Math.min(pause, before) : pause - Math.min(pause, after);
  if (pause > 0) hand.book.listRow('info', 'sheet/pause-over-midnight', hand.sheet, hand.row, hand.columns.pause);
  const first = draft(hand, day, minutes(before - pauseBefore), minutes(pauseBefore));
  entries.push(withClock(first, from, midnight));
  const second: Draft = {
    ...first,
    day: endDay,
    minutes: minutes(after - pause + pauseBefore),
    pause: minutes(pause - pauseBefore),
  };
  entries.push(withClock(second, 0 as ClockTime, to));
}

function withClock(entry: Draft, from: ClockTime, to: ClockTime): Draft {
  entry.from = from;
  entry.to = to;
  return entry;
}

const TEXTS = ['activity', 'leisureKind', 'person', 'note', 'claimedBy'] as const satisfies readonly Field[];

function draft(hand: RowInHand, day: Day, time: Minutes, pause: Minutes): Draft {
  const entry: Draft = {
    entry: 'time',
    sheet: hand.sheet,
    row: hand.row,
    columns: hand.columns,
    day,
    minutes: time,
    pause,
  };
  for (const field of TEXTS) {
    const text = hand.of[field] === undefined ? '' : takeText(hand, field);
    if (text !== '') entry[field] = text;
  }
  const wage = hand.of.wage;
  if (wage !== undefined && !isBlank(wage) && !isMissingResult(hand, 'wage')) {
    const hourly = take(hand, 'wage', readAmount(wage));
    if (hourly !== undefined) entry.wage = hourly;
  }
  return entry;
}
