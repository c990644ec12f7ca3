import { addDays, dayFromSerial, daysBetween, elapsedMinutes, type Day } from '../../values/day';
import { clockText, MINUTES_A_DAY, minutes, type ClockTime, type Minutes } from '../../values/minutes';
import { clockOf, hasDay, serialOf, type Moment } from '../cells/moment';
import { placeOf, type RowInHand } from './row-in-hand';

/** When the work began and ended. Past midnight `endDay` is the next day. */
export interface Times {
  readonly day: Day;
  readonly from: ClockTime;
  readonly endDay: Day;
  readonly to: ClockTime;
  /** Time that really passed. */
  readonly elapsed: Minutes;
}

/**
 * Start and end made sense of together. What cannot be is said, and undefined comes back.
 *
 * @param stated the day of the row's own day column
 */
export function timesOf(hand: RowInHand, stated: Day | undefined, from: Moment, to: Moment): Times | undefined {
  const fromDay = hasDay(from) ? dayFromSerial(serialOf(from)) : undefined;
  const day = stated ?? fromDay;
  if (day === undefined) {
    hand.book.add('error', 'row/no-day', { sheet: hand.sheet, row: hand.row }, {});
    return undefined;
  }
  if (fromDay !== undefined && fromDay !== day) {
    hand.book.add('error', 'row/day-differs', placeOf(hand, 'from'), { day, otherDay: fromDay });
    return undefined;
  }
  const start = clockOf(from);
  const end = hasDay(to) ? endOnDay(hand, day, start, to) : endByClock(hand, day, start, to);
  if (end === undefined) return undefined;
  const elapsed = elapsedBetween(day, start, end.endDay, end.to);
  if (elapsed > 0) return { day, from: start, ...end, elapsed };
  hand.book.add('error', 'row/no-time-between', placeOf(hand, 'to'), { clock: clockText(start) });
  return undefined;
}

type End = Pick<Times, 'endDay' | 'to'>;

/** 00:00 ends the day; an end before the start is on the next day. */
function endByClock(hand: RowInHand, day: Day, start: ClockTime, to: Moment): End | undefined {
  if (to === start || start === MINUTES_A_DAY) {
    hand.book.add('error', 'row/no-time-between', placeOf(hand, 'to'), { clock: clockText(start) });
    return undefined;
  }
  const end = (to === 0 ? MINUTES_A_DAY : to) as ClockTime;
  return { endDay: end < start ? addDays(day, 1) : day, to: end };
}

/** The cell says on which day the work ended: the same, or the next within 24 hours. */
function endOnDay(hand: RowInHand, day: Day, start: ClockTime, to: Moment): End | undefined {
  const endDay = dayFromSerial(serialOf(to)) as Day;
  const end = clockOf(to);
  const days = daysBetween(day, endDay);
  if (days === 1 && end === 0) return { endDay: day, to: MINUTES_A_DAY as ClockTime };
  if ((days === 0 && end > start) || (days === 1 && end <= start)) return { endDay, to: end };
  const code = days <= 0 ? 'row/ends-before-start' : 'row/over-several-days';
  hand.book.add('error', code, placeOf(hand, 'to'), { day, otherDay: endDay });
  return undefined;
}

const ordinaryDays = new Map<Day, boolean>();

/** Almost every day has 24 hours; asking for the clock's changes on each row would take longer than all the rest. */
function isOrdinary(day: Day): boolean {
  const known = ordinaryDays.get(day);
  if (known !== undefined) return known;
  if (ordinaryDays.size > 10_000) ordinaryDays.clear();
  const ordinary = elapsedMinutes(day, 0 as ClockTime, day, MINUTES_A_DAY as ClockTime) === MINUTES_A_DAY;
  ordinaryDays.set(day, ordinary);
  return ordinary;
}

function elapsedBetween(day: Day, from: ClockTime, endDay: Day, to: ClockTime): Minutes {
  if (day !== endDay || !isOrdinary(day)) return elapsedMinutes(day, from, endDay, to);
  return minutes(to - from);
}
