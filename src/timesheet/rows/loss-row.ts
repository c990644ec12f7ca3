import { minutes } from '../../values/minutes';
import { isBlank } from '../cells/cell-text';
import { hasLoss } from './loss';
import type { SortReader } from './sort-reader';
import { timeEntry } from './time-entry';
import { readRowHours } from './row-hours';

/** A loss beside a meeting or a journey. The clock times of such a row are not working hours, and hours alone may be the meeting's length. */
export const LOSS_ROWS: SortReader = {
  isIn: (of) => hasLoss(of) || !isBlank(of.lossType) || !isBlank(of.hours),
  add(hand, day, entries) {
    if (day === undefined) return;
    if (!hasLoss(hand.of) && isBlank(hand.of.lossType)) {
      hand.book.listRow('warning', 'sheet/hours-beside-not-read', hand.sheet, hand.row, hand.columns.hours);
      return;
    }
    const hours = readRowHours(hand);
    if (hours === undefined && !isBlank(hand.of.hours)) return;
    entries.push(timeEntry(hand, day, hours ?? minutes(0), minutes(0)));
  },
};
