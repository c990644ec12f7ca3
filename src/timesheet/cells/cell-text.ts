import type { Cell } from '../table';
import { HIDDEN_NUMBER, isIdentityNumberCell, withoutIdentityNumbers } from '../../values/identity-number';

/** Nothing to read: no cell, blanks only, a formula that gives "", or a dash that somebody put where nothing is. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  const value = cell.value;
  if (typeof value === 'number' || typeof value === 'boolean') return false;
  if (value === null) return cell.formula === undefined;
  // Almost every text is longer than a dash: asking the pattern for each of a million cells takes time.
  return (
    value.length === 0 ||
    ((value.charCodeAt(0) <= 0x20 || value.length < 3 || value.charCodeAt(0) >= 0xa0) && DASH_OR_BLANK.test(value))
  );
}

const DASH_OR_BLANK = /^[\s\u200b]*[-–—]?[\s\u200b]*$/;

/** A formula whose result the file does not hold. */
export function isNotCalculated(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value === null && cell.formula !== undefined;
}

/** One line, single blanks, no blanks at the ends; "" for an empty cell. Identity numbers are taken out. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  const value = cell.value;
  if (typeof value === 'number') return isIdentityNumberCell(value) ? HIDDEN_NUMBER : String(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  return withoutIdentityNumbers(value.trim());
}

/** Long enough to be recognised in a sentence. */
const QUOTED = 60;

/** The cell's content for a sentence. */
export function quoted(cell: Cell): string {
  const text = typeof cell.value === 'number' ? numberText(cell.value) : cellText(cell).replace(/\s+/g, ' ');
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** As a Norwegian sheet shows it; 15 digits is what Excel keeps. */
function numberText(value: number): string {
  if (isIdentityNumberCell(value)) return HIDDEN_NUMBER;
  return String(Number(value.toPrecision(15))).replace('.', ',');
}
