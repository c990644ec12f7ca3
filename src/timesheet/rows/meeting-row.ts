import type { Entry, Field, MeetingEntry } from '../../claim/entry';
import type { Day } from '../../values/day';
import { MINUTES_A_DAY, type ClockTime } from '../../values/minutes';
import { isBlank } from '../cells/cell-text';
import { copyTexts, copyTicks } from './field-values';
import { placeOf, takeText, type RowInHand } from './row-in-hand';
import { readRowTimes } from './row-times';
import { holds, type SortReader } from './sort-reader';
import type { Times } from './times';

type Draft = { -readonly [Key in keyof MeetingEntry]: MeetingEntry[Key] };

const TEXTS = ['role', 'event', 'office', 'note'] as const satisfies readonly Field[];
const TICKS = ['wholeBodySummoned', 'singleCase', 'fixedLeader'] as const satisfies readonly Field[];

/** Meetings of a body. */
export const MEETING_ROWS: SortReader = {
  mayHoldDay: true,
  isIn: (of, isMain) => holds(of, isMain, ['body', 'from', 'to'], ['event']),
  add(hand, stated, entries: Entry[]) {
    const times = hasTimes(hand) ? readRowTimes(hand, stated) : undefined;
    const day = stated ?? times?.day;
    const body = takeText(hand, 'body');
    if (body === '') hand.book.add('error', 'row/no-body', placeOf(hand, 'body'), {});
    if (body === '' || day === undefined) return;
    entries.push(meeting(hand, day, body, times));
  },
};

function hasTimes({ of }: RowInHand): boolean {
  return !isBlank(of.from) || !isBlank(of.to);
}

function meeting(hand: RowInHand, day: Day, body: string, times: Times | undefined): MeetingEntry {
  const entry: Draft = { entry: 'meeting', sheet: hand.sheet, row: hand.row, columns: hand.columns, day, body };
  if (times !== undefined) {
    entry.from = times.from;
    // The end says which meetings of the day follow each other: one that passes midnight has the rest of the day.
    entry.to = times.endDay === day ? times.to : (MINUTES_A_DAY as ClockTime);
  }
  copyTexts(hand, TEXTS, entry);
  copyTicks(hand, TICKS, entry);
  return entry;
}
