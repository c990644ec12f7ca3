import type { Field, TimeEntry } from '../../claim/entry';
import type { Day } from '../../values/day';
import type { ClockTime, Minutes } from '../../values/minutes';
import { copyTexts, takeAmount } from './field-values';
import { addLoss } from './loss';
import type { RowInHand } from './row-in-hand';

export type TimeDraft = { -readonly [Key in keyof TimeEntry]: TimeEntry[Key] };

const TEXTS = ['activity', 'leisureKind', 'note', 'claimedBy'] as const satisfies readonly Field[];

/** The row's time as an entry, with what else the row says. */
export function timeEntry(hand: RowInHand, day: Day, time: Minutes, pause: Minutes): TimeDraft {
  const entry: TimeDraft = {
    entry: 'time',
    sheet: hand.sheet,
    row: hand.row,
    columns: hand.columns,
    day,
    minutes: time,
    pause,
  };
  copyTexts(hand, TEXTS, entry);
  if (hand.of.wage !== undefined) {
    const hourly = takeAmount(hand, 'wage');
    if (hourly !== undefined) entry.wage = hourly;
  }
  addLoss(hand, entry);
  return entry;
}

export function withClock(entry: TimeDraft, from: ClockTime, to: ClockTime): TimeDraft {
  entry.from = from;
  entry.to = to;
  return entry;
}
