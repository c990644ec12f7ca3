import type { CellInput } from '../workbook';

/**
 * A value as Excel must be given it. Excel reads a text that is written to a cell as if it had been typed: «007» becomes 7, «mars 2»
 * a day and «=1+1» a formula. An apostrophe in front keeps it a text, and is not part of it.
 */
export function asInput(value: CellInput): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return `=${value.formula.replace(/^=/, '')}`;
  return typeof value === 'string' && !isPlainWords(value) ? `'${value}` : value;
}

/** In any language, words for true and false are words alone; so only texts of several words are left without the apostrophe. */
function isPlainWords(text: string): boolean {
  return text === '' || /^\p{L}+(?: \p{L}+)+$/u.test(text);
}
