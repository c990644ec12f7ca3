import type { Entry } from '../../claim/entry';
import { elapsedMinutes, type Day } from '../../values/day';
import { clockText, MINUTES_A_DAY, minutes, type ClockTime, type Minutes } from '../../values/minutes';
import { isBlank, isNotCalculated } from '../cells/cell-text';
import { hoursAgree } from './agreement';
import { hasLoss } from './loss';
import { readRowHours, readRowPause } from './row-hours';
import { placeOf, type RowInHand } from './row-in-hand';
import { readRowTimes } from './row-times';
import type { SortReader } from './sort-reader';
import { timeEntry, withClock, type TimeDraft } from './time-entry';
import type { Times } from './times';

/** Hours of work: clock times, hours, or a loss that needs neither. */
export const TIME_ROWS: SortReader = {
  mayHoldDay: true,
  isIn: (of) => !isBlank(of.from) || !isBlank(of.to) || !isBlank(of.hours) || hasLoss(of),
  add: (hand, day, entries) => addTimeEntries(hand, day, entries),
};

/**
 * Adds the row's hours to `entries`: one entry, or two when the work passed midnight.
 *
 * @param day undefined when there is no day column and the clock times hold the day
 */
function addTimeEntries(hand: RowInHand, day: Day | undefined, entries: Entry[]): void {
  const times = readRowTimes(hand, day);
  const pause = readRowPause(hand);
  if (times !== undefined) {
    addWithTimes(hand, times, pause, entries);
    return;
  }
  if (day === undefined) return;
  const hours = readRowHours(hand);
  // Hours that cannot be read are said; a loss without them would be another claim than the row's.
  const isLost = hours === undefined && !isBlank(hand.of.hours);
  if (isLost || ((hours ?? 0) === 0 && !hasLoss(hand.of))) return;
  if (pause > 0) hand.book.listRow('warning', 'sheet/pause-without-times', hand.sheet, hand.row, hand.columns.pause);
  const entry = timeEntry(hand, day, hours ?? minutes(0), pause);
  const isNothing = entry.minutes === 0 && entry.loss === undefined && entry.wholeDay !== true;
  if (!isNothing) entries.push(entry);
}

function addWithTimes(hand: RowInHand, times: Times, pause: Minutes, entries: Entry[]): void {
  const net = times.elapsed - pause;
  if (net <= 0) {
    hand.book.add('error', 'row/pause-too-long', placeOf(hand, 'pause'), {
      pauseMinutes: pause,
      elapsedMinutes: times.elapsed,
    });
    return;
  }
  const cell = hand.of.hours;
  const confirmed =
    cell !== undefined && !isBlank(cell) && !isNotCalculated(cell) && hoursAgree(hand, cell, net, pause);
  if (isNotCalculated(cell))
    hand.book.listRow('warning', 'sheet/hours-not-calculated', hand.sheet, hand.row, hand.columns.hours);
  if (times.day === times.endDay)
    entries.push(withClock(timeEntry(hand, times.day, minutes(net), pause), times.from, times.to));
  else addOverMidnight(hand, times, pause, confirmed, entries);
}

/** Longer than this over midnight, with no hours that say the same, is as likely a start and an end that changed places. */
const LONG_NIGHT = 12 * 60;

function addOverMidnight(hand: RowInHand, times: Times, pause: Minutes, confirmed: boolean, entries: Entry[]): void {
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
  const first = timeEntry(hand, day, minutes(before - pauseBefore), minutes(pauseBefore));
  entries.push(withClock(first, from, midnight));
  // An amount that was lost, or a whole day, is the row's, and counts once.
  const { loss, wholeDay, ...shared } = first;
  const second: TimeDraft = {
    ...shared,
    day: endDay,
    minutes: minutes(after - pause + pauseBefore),
    pause: minutes(pause - pauseBefore),
  };
  entries.push(withClock(second, 0 as ClockTime, to));
}
