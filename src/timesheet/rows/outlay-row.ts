import type { OutlayEntry } from '../../claim/entry';
import { isBlank } from '../cells/cell-text';
import { readReceipt } from '../cells/ticks';
import { copyTexts, takeAmount, takeValue } from './field-values';
import { placeOf, takeText } from './row-in-hand';
import { holds, isIdle, type SortReader } from './sort-reader';

type Draft = { -readonly [Key in keyof OutlayEntry]: OutlayEntry[Key] };

/** Money that was spent. Beside another sort the amount alone may be anything, and the type says that it was spent. */
export const OUTLAY_ROWS: SortReader = {
  isIn: (of, isMain) =>
    holds(of, isMain, isMain ? ['outlay', 'outlayAmount'] : ['outlay'], ['outlayVat', 'receipt', 'purpose']),
  add(hand, day, entries) {
    if (day === undefined) return;
    const type = takeText(hand, 'outlay');
    if (type === '') hand.book.add('error', 'row/no-outlay-type', placeOf(hand, 'outlay'), {});
    if (isIdle(hand.of.outlayAmount)) hand.book.add('error', 'row/no-amount', placeOf(hand, 'outlayAmount'), {});
    const amount = isIdle(hand.of.outlayAmount) ? undefined : takeAmount(hand, 'outlayAmount');
    if (type === '' || amount === undefined) return;
    const { sheet, row, columns } = hand;
    const entry: Draft = { entry: 'outlay', sheet, row, columns, day, type, amount };
    const vat = takeAmount(hand, 'outlayVat');
    if (vat !== undefined) entry.vat = vat;
    const receipt = isBlank(hand.of.receipt) ? undefined : takeValue(hand, 'receipt', readReceipt);
    if (receipt !== undefined) entry.receipt = receipt;
    copyTexts(hand, ['purpose'], entry);
    entries.push(entry);
  },
};
