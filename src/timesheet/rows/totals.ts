import type { Field } from '../../claim/entry';
import { TOTAL_WORDS } from '../../text/sheet-words';
import { isBlank } from '../cells/cell-text';
import { readDay } from '../cells/day';
import type { Cell, Row } from '../table';
import type { RowInHand } from './row-in-hand';

/** Fields that somebody may add up. */
const SUMMED: readonly Field[] = [
  ...(['hours', 'count', 'loss', 'childcareHours', 'childcareAmount', 'km', 'passengerKm', 'tolls'] as const),
  ...(['outlayAmount', 'outlayVat'] as const),
];

/** Knows the rows of a table that add up others: they hold nothing of their own, and that they were passed over is said. */
export class TotalsReader {
  private readonly summed: readonly Field[];

  constructor(private readonly hand: RowInHand) {
    this.summed = SUMMED.filter((field) => hand.columns[field] !== undefined);
  }

  isTotal(row: Row): boolean {
    const { hand } = this;
    const { day } = hand.of;
    const adds = this.addsUp();
    const dated = day !== undefined && typeof day.value === 'number' && day.value !== 0;
    if (!adds && (dated || !isLabelledTotal(row))) return false;
    if (dated || (!isBlank(day) && typeof readDay(day as Cell) === 'string')) {
      if (!adds) return false;
      hand.book.listRow('warning', 'sheet/dated-totals-not-read', hand.sheet, hand.row);
    } else hand.book.listRow('info', 'sheet/totals-not-read', hand.sheet, hand.row);
    return true;
  }

  private addsUp(): boolean {
    for (const field of this.summed) if (addsUpRows(this.hand.of[field]?.formula)) return true;
    return false;
  }
}

const words = TOTAL_WORDS.map((word) => word.replace(/ /g, '\\s+')).join('|');
const STARTS_WITH_TOTAL = new RegExp(`^\\s*(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether the first text of the row says that it adds up others: «Sum», «Totalt», «Sum uke 12». */
function isLabelledTotal(row: Row): boolean {
  const label = row.cells.find(({ value }) => typeof value === 'string' && value.trim() !== '');
  return label !== undefined && saysTotal(label);
}

function saysTotal(cell: Cell): boolean {
  return typeof cell.value === 'string' && STARTS_WITH_TOTAL.test(cell.value);
}

const ADDS_UP = /(?:SUM|SUBTOTAL|AGGREGATE|SUMIF|SUMIFS)\(/i;
const ROWS = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;
const WHOLE_COLUMN = /\[(?!@|#This Row)[^\]@]+\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)/i;

/** Whether a formula adds up cells of several rows. =SUM(D5:F5) adds within its own row and is no total. */
function addsUpRows(formula: string | undefined): boolean {
  if (formula === undefined || formula.length < 7 || !ADDS_UP.test(formula)) return false;
  for (const [, , top, , bottom] of formula.matchAll(ROWS)) {
    if (top !== bottom) return true;
  }
  return WHOLE_COLUMN.test(formula) && !/\[@/.test(formula);
}
