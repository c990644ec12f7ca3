import { TOTAL_WORDS } from '../../text/headers';
import type { Cell, Row } from '../table';

const words = TOTAL_WORDS.map((word) => word.replace(/ /g, '\\s+')).join('|');
const STARTS_WITH_TOTAL = new RegExp(`^\\s*(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether the first text of the row says that it adds up others: «Sum», «Totalt», «Sum uke 12». */
export function isLabelledTotal(row: Row): boolean {
  const label = row.cells.find(({ value }) => typeof value === 'string' && value.trim() !== '');
  return label !== undefined && saysTotal(label);
}

export function saysTotal(cell: Cell): boolean {
  return typeof cell.value === 'string' && STARTS_WITH_TOTAL.test(cell.value);
}

const ADDS_UP = /(?:SUM|SUBTOTAL|AGGREGATE|SUMIF|SUMIFS)\(/i;
const ROWS = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;
const WHOLE_COLUMN = /\[(?!@|#This Row)[^\]@]+\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)/i;

/** Whether a formula adds up cells of several rows. =SUM(D5:F5) adds within its own row and is no total. */
export function addsUpRows(formula: string | undefined): boolean {
  if (formula === undefined || formula.length < 7 || !ADDS_UP.test(formula)) return false;
  for (const [, , top, , bottom] of formula.matchAll(ROWS)) {
    if (top !== bottom) return true;
  }
  return WHOLE_COLUMN.test(formula) && !/\[@/.test(formula);
}
