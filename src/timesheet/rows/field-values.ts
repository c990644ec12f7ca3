import type { Field } from '../../claim/entry';
import type { Ore } from '../../values/money';
import { readAmount } from '../cells/amount';
import { isBlank } from '../cells/cell-text';
import { readYesNo } from '../cells/yes-no';
import type { Reading } from '../reading';
import type { Cell } from '../table';
import { isMissingResult, take, takeText, type RowInHand } from './row-in-hand';

/** The field's value; undefined when the cell is empty, or when it cannot be used: then that is said. */
export function takeValue<T extends string | number | boolean>(
  hand: RowInHand,
  field: Field,
  read: (cell: Cell) => Reading<T>,
): T | undefined {
  const cell = hand.of[field];
  if (cell === undefined || isBlank(cell) || isMissingResult(hand, field)) return undefined;
  return take(hand, field, read(cell));
}

export function takeAmount(hand: RowInHand, field: Field): Ore | undefined {
  return takeValue(hand, field, readAmount);
}

/** Copies the texts that the row has. */
export function copyTexts<F extends Field>(
  hand: RowInHand,
  fields: readonly F[],
  entry: { -readonly [Key in F]?: string },
): void {
  for (const field of fields) {
    const text = hand.of[field] === undefined ? '' : takeText(hand, field);
    if (text !== '') (entry as Partial<Record<F, string>>)[field] = text;
  }
}

/** Copies the ticks that the row has. An empty cell says nothing: it is neither yes nor no. */
export function copyTicks<F extends Field>(
  hand: RowInHand,
  fields: readonly F[],
  entry: { -readonly [Key in F]?: boolean },
): void {
  for (const field of fields) {
    const answer = takeValue(hand, field, readYesNo);
    if (answer !== undefined) (entry as Partial<Record<F, boolean>>)[field] = answer;
  }
}
