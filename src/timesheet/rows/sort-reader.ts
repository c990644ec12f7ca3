import type { Entry, Field } from '../../claim/entry';
import type { Day } from '../../values/day';
import { isBlank } from '../cells/cell-text';
import type { Cell } from '../table';
import type { RowInHand } from './row-in-hand';

/** Reads rows of one sort: meetings, journeys, driving … */
export interface SortReader {
  /** The clock times of such a row can hold its day. */
  readonly mayHoldDay?: true;
  /**
   * Whether the row holds something of this sort.
   *
   * @param isMain the table is for this sort: then words on a dated row count too, so that what lacks its number is said
   */
  isIn(of: RowInHand['of'], isMain: boolean): boolean;
  /** Adds the row's entry, or says why there is none. @param day undefined where the clock times hold the day */
  add(hand: RowInHand, day: Day | undefined, entries: Entry[]): void;
}

/** Nothing, or a formula that was filled down and gives nothing: 0. */
export function isIdle(cell: Cell | undefined): boolean {
  return isBlank(cell) || (cell?.value === 0 && cell.formula !== undefined);
}

/**
 * @param strong fields that make the row one of the sort wherever they stand
 * @param weak fields that do so on a row with a day, in a table for the sort: below a table, words are notes and signatures
 */
export function holds(
  of: RowInHand['of'],
  isMain: boolean,
  strong: readonly Field[],
  weak: readonly Field[] = [],
): boolean {
  if (strong.some((field) => !isIdle(of[field]))) return true;
  return isMain && !isBlank(of.day) && weak.some((field) => !isBlank(of[field]));
}
