import type { TimeEntry } from '../../claim/entry';
import { isBlank } from '../cells/cell-text';
import { readYesNo } from '../cells/yes-no';
import { copyTexts, copyTicks, takeAmount } from './field-values';
import type { RowInHand } from './row-in-hand';
import { isIdle } from './sort-reader';

/** Whether the row states a loss that needs no hours: an amount, or a whole day. */
export function hasLoss({ loss, wholeDay }: RowInHand['of']): boolean {
  if (loss === undefined && wholeDay === undefined) return false;
  if (!isIdle(loss) && loss?.value !== 0) return true;
  return wholeDay !== undefined && !isBlank(wholeDay) && readYesNo(wholeDay) !== false;
}

/** What was lost, beside the hours. */
export function addLoss(hand: RowInHand, entry: { -readonly [Key in keyof TimeEntry]: TimeEntry[Key] }): void {
  const { lossType, loss, wholeDay, probable } = hand.of;
  if (lossType === undefined && loss === undefined && wholeDay === undefined && probable === undefined) return;
  copyTexts(hand, ['lossType'], entry);
  copyTicks(hand, ['wholeDay', 'probable'], entry);
  const amount = takeAmount(hand, 'loss');
  if (amount !== undefined) entry.loss = amount;
}
