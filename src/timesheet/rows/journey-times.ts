import type { Field } from '../../claim/entry';
import { dayFromSerial, type Day } from '../../values/day';
import { clockText, type ClockTime } from '../../values/minutes';
import { isBlank } from '../cells/cell-text';
import { readMoment } from '../cells/clock';
import { readDay } from '../cells/day';
import { clockOf, hasDay, serialOf, type Moment } from '../cells/moment';
import { isProblem } from '../reading';
import { isMissingResult, placeOf, take, type RowInHand } from './row-in-hand';
import { takeValue } from './field-values';

export interface JourneyTimes {
  readonly depart: ClockTime;
  readonly returnDay: Day;
  readonly end: ClockTime;
}

/**
 * When the journey began and ended, each in one cell with its day or in a cell for the day and one for the clock time.
 * A return without a day is on the day of departure: a night away is stated, never guessed.
 *
 * @param day the day of departure
 */
export function readJourneyTimes(hand: RowInHand, day: Day): JourneyTimes | undefined {
  const start = readClock(hand, 'departTime', 'row/no-departure');
  const end = readClock(hand, 'returnTime', 'row/no-return');
  const statedReturn = readReturnDay(hand);
  if (start === undefined || end === undefined || statedReturn === 'unreadable') return undefined;
  const departsOn = dayOf(start);
  const returnsOn = dayOf(end);
  if (differs(hand, 'departTime', day, departsOn) || differs(hand, 'returnTime', statedReturn, returnsOn))
    return undefined;
  const returnDay = statedReturn ?? returnsOn ?? day;
  const times = { depart: clockOf(start), returnDay, end: clockOf(end) };
  if (returnDay > day || (returnDay === day && times.end > times.depart)) return times;
  hand.book.add('error', 'row/return-before-departure', placeOf(hand, 'returnTime'), {
    ...{ day, from: clockText(times.depart) },
    ...{ otherDay: returnDay, to: clockText(times.end) },
  });
  return undefined;
}

function readClock(
  hand: RowInHand,
  field: 'departTime' | 'returnTime',
  missing: 'row/no-departure' | 'row/no-return',
): Moment | undefined {
  const cell = hand.of[field];
  if (isMissingResult(hand, field)) return undefined;
  const reading = cell === undefined || isBlank(cell) ? undefined : readMoment(cell);
  // A day without a clock time in it lacks just that, and the number behind a date says nothing to anybody.
  const isDayOnly = cell !== undefined && reading !== undefined && isProblem(reading) && !isProblem(readDay(cell));
  if (reading !== undefined && !isDayOnly) return take(hand, field, reading);
  hand.book.add('error', missing, placeOf(hand, field), {});
  return undefined;
}

/** The day in a cell of its own. */
function readReturnDay(hand: RowInHand): Day | undefined | 'unreadable' {
  const cell = hand.of.returnDay;
  if (cell === undefined || isBlank(cell) || cell === hand.of.returnTime) return undefined;
  return takeValue(hand, 'returnDay', readDay) ?? 'unreadable';
}

function dayOf(moment: Moment): Day | undefined {
  return hasDay(moment) ? dayFromSerial(serialOf(moment)) : undefined;
}

function differs(hand: RowInHand, field: Field, day: Day | undefined, otherDay: Day | undefined): boolean {
  if (day === undefined || otherDay === undefined || day === otherDay) return false;
  hand.book.add('error', 'row/day-differs', placeOf(hand, field), { day, otherDay });
  return true;
}
