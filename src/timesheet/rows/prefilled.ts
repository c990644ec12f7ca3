import { isBlank } from '../cells/cell-text';
import type { RowInHand } from './row-in-hand';
import { hasLoss } from './loss';
import { isIdle } from './sort-reader';

/** Formulas filled down for days without work: 0, "", or a break taken from nothing («-0,50»). */
export function isPrefilled(hand: RowInHand): boolean {
  const { hours, from, to } = hand.of;
  if (!isIdle(from) || !isIdle(to) || hasLoss(hand.of)) return false;
  if (isBlank(hours)) return true;
  if (typeof hours?.value !== 'number' || hours.value > 0 || (hours.value < 0 && hours.formula === undefined))
    return false;
  if (hours.value < 0) hand.book.listRow('info', 'sheet/prefilled-rows', hand.sheet, hand.row);
  return true;
}
