import type { Field } from '../../claim/entry';
import { cellText, isNotCalculated, quoted } from '../cells/cell-text';
import { HIDDEN_NUMBER } from '../../values/identity-number';
import type { ColumnMap } from '../header/table-columns';
import type { Sort } from '../header/table-sorts';
import type { IssueBook } from '../issue-book';
import type { Problem, Reading } from '../reading';
import type { Cell } from '../table';

/** The row that is being read, as its readers see it: where it stands, and where to say what is wrong with it. */
export interface RowInHand {
  readonly sheet: string;
  row: number;
  readonly columns: ColumnMap;
  readonly of: Partial<Record<Field, Cell | undefined>>;
  readonly minutesIn: ReadonlySet<Field>;
  /** What the rows of the table are. */
  readonly sorts: readonly Sort[];
  readonly book: IssueBook;
}

/** The value, with its problem said; undefined when there is none to use. */
export function take<T extends string | number | boolean>(
  hand: RowInHand,
  field: Field,
  reading: Reading<T>,
): T | undefined {
  if (typeof reading !== 'object') return reading;
  report(hand, field, reading);
  return reading.value;
}

export function report(hand: RowInHand, field: Field, problem: Problem): void {
  hand.book.addProblem(problem, placeOf(hand, field));
}

export function placeOf(hand: RowInHand, field: Field): { sheet: string; row: number; column?: number } {
  const column = hand.columns[field];
  return { sheet: hand.sheet, row: hand.row, ...(column === undefined ? {} : { column }) };
}

/** A formula without a value in the file: no reading of it is better than a guess. */
export function isMissingResult(hand: RowInHand, field: Field): boolean {
  if (!isNotCalculated(hand.of[field])) return false;
  hand.book.listRow('error', 'sheet/not-calculated', hand.sheet, hand.row, hand.columns[field]);
  return true;
}

/** The text of a field, "" when the cell is empty. A national identity number is taken out, and said. */
export function takeText(hand: RowInHand, field: Field): string {
  const cell = hand.of[field];
  if (cell === undefined || isMissingResult(hand, field)) return '';
  if (cell.shows === 'error') {
    hand.book.add('error', 'cell/error-value', placeOf(hand, field), { text: quoted(cell) });
    return '';
  }
  const text = cellText(cell);
  if (text.includes(HIDDEN_NUMBER)) hand.book.add('error', 'cell/identity-number', placeOf(hand, field), {});
  return text;
}
