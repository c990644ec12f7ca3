import type { ChildcareEntry } from '../../claim/entry';
import { readAge } from '../cells/age';
import { isBlank } from '../cells/cell-text';
import { readHours, readMinutes } from '../cells/duration';
import { copyTexts, copyTicks, takeAmount, takeValue } from './field-values';
import { holds, type SortReader } from './sort-reader';

type Draft = { -readonly [Key in keyof ChildcareEntry]: ChildcareEntry[Key] };

/** Care of a child: hours, an amount or both. */
export const CHILDCARE_ROWS: SortReader = {
  isIn: (of, isMain) => holds(of, isMain, ['childcareHours', 'childcareAmount'], ['childAge']),
  add(hand, day, entries) {
    if (day === undefined) return;
    const inMinutes = hand.minutesIn.has('childcareHours');
    const time = takeValue(hand, 'childcareHours', inMinutes ? readMinutes : readHours);
    const amount = takeAmount(hand, 'childcareAmount');
    const isUnread = [
      [time, hand.of.childcareHours],
      [amount, hand.of.childcareAmount],
    ].some(([value, cell]) => value === undefined && !isBlank(cell as typeof hand.of.day));
    // What cannot be read is said; the other half alone would be another claim.
    if (isUnread) return;
    const { sheet, row, columns } = hand;
    const entry: Draft = { entry: 'childcare', sheet, row, columns, day };
    if (time !== undefined) entry.minutes = time;
    if (amount !== undefined) entry.amount = amount;
    const age = takeValue(hand, 'childAge', readAge);
    if (age !== undefined) entry.childAge = age;
    copyTicks(hand, ['documented'], entry);
    copyTexts(hand, ['note'], entry);
    entries.push(entry);
  },
};
