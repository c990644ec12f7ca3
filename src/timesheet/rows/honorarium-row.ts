import type { Candidate, Entry, Field, HonorariumEntry } from '../../claim/entry';
import type { Day } from '../../values/day';
import { sumMinutes, type Minutes } from '../../values/minutes';
import { candidatesOf, readBirthDates, readNames } from '../cells/candidates';
import { isBlank } from '../cells/cell-text';
import { readCount } from '../cells/count';
import { readYesNo } from '../cells/yes-no';
import { isMissingResult, placeOf, report, take, takeText, type RowInHand } from './row-in-hand';
import type { SortReader } from './sort-reader';

type Draft = { -readonly [Key in keyof HonorariumEntry]: HonorariumEntry[Key] };

const TEXTS = ['note', 'contact', 'role'] as const satisfies readonly Field[];
const TICKS = ['preApproved', 'certificate', 'reusable', 'groupCoordinator'] as const satisfies readonly Field[];

/** Fees by the piece. */
export const HONORARIUM_ROWS: SortReader = {
  isIn: ({ honorarium, count }) => !isBlank(honorarium) || !isBlank(count),
  add(hand, day, entries) {
    if (day === undefined) return;
    const fee = honorariumEntry(hand, day);
    if (fee === undefined) return;
    const time = timeOfRow(hand, entries);
    entries.push(time === undefined ? fee : { ...fee, minutes: time });
  },
};

/** How long the row's work took, as its clock times or hours have just been read. */
function timeOfRow({ sheet, row }: RowInHand, entries: readonly Entry[]): Minutes | undefined {
  const times: Minutes[] = [];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at] as Entry;
    if (entry.row !== row || entry.sheet !== sheet || entry.entry !== 'time') break;
    times.push(entry.minutes);
  }
  return times.length === 0 ? undefined : sumMinutes(times);
}

/** The row's fee. Undefined when its count cannot be used: then the issue is said. */
function honorariumEntry(hand: RowInHand, day: Day): HonorariumEntry | undefined {
  const candidates = readCandidates(hand);
  const count = countOf(hand, candidates);
  if (count === undefined) return undefined;
  const type = takeText(hand, 'honorarium');
  const entry: Draft = {
    entry: 'honorarium',
    sheet: hand.sheet,
    row: hand.row,
    columns: hand.columns,
    day,
    type,
    count,
  };
  if (candidates !== undefined) entry.candidates = candidates;
  for (const field of TEXTS) {
    if (hand.columns[field] !== undefined) entry[field] = takeText(hand, field);
  }
  for (const field of TICKS) {
    const cell = hand.of[field];
    // An empty cell says nothing. Read as «no», it would decide between two amounts.
    if (cell === undefined || isBlank(cell) || isMissingResult(hand, field)) continue;
    const answer = take(hand, field, readYesNo(cell));
    if (answer !== undefined) entry[field] = answer;
  }
  return entry;
}

/** The count of the row. Without one, a row is one piece; where it names several candidates, that is said. */
function countOf(hand: RowInHand, candidates: readonly Candidate[] | undefined): number | undefined {
  const cell = hand.of.count;
  if (cell !== undefined && !isBlank(cell))
    return isMissingResult(hand, 'count') ? undefined : take(hand, 'count', readCount(cell));
  const count = Math.max(1, candidates?.length ?? 0);
  if (count > 1) hand.book.add('warning', 'row/count-from-candidates', placeOf(hand, 'candidates'), { count });
  else if (hand.columns.count !== undefined) hand.book.add('warning', 'row/no-count', placeOf(hand, 'count'), {});
  return count;
}

/** An empty list when the columns are there and their cells are empty; undefined when the sheet has no such columns. */
function readCandidates(hand: RowInHand): readonly Candidate[] | undefined {
  if (hand.columns.candidates === undefined && hand.columns.birthDates === undefined) return undefined;
  const unnamed = howManyUnnamed(hand);
  if (unnamed !== undefined) return Array.from({ length: unnamed }, () => ({}));
  return candidatesOf(namesOf(hand), birthDatesOf(hand));
}

function namesOf(hand: RowInHand): readonly string[] {
  const cell = hand.of.candidates;
  if (cell === undefined || isBlank(cell) || takeText(hand, 'candidates') === '') return [];
  const { names, problem } = readNames(cell);
  if (problem !== undefined) report(hand, 'candidates', problem);
  return names;
}

function birthDatesOf(hand: RowInHand): ReturnType<typeof readBirthDates>['days'] {
  const cell = hand.of.birthDates;
  // A national identity number begins with the birth date; it is not to stand there, and it is not to be read.
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, 'birthDates')) return [];
  if (takeText(hand, 'birthDates').includes('[')) return [];
  const { days, problem } = readBirthDates(cell);
  if (problem !== undefined) report(hand, 'birthDates', problem);
  return days;
}

const MOST_CANDIDATES = 200;

/** «Kandidatar: 3» says how many they are, and not who. */
function howManyUnnamed(hand: RowInHand): number | undefined {
  const value = hand.of.candidates?.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_CANDIDATES
    ? value
    : undefined;
}
