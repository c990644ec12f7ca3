import { cellAddress } from '../../../timesheet/table';
import { asStored } from '../../formula-spelling';
import { LONGEST_FORMULA, LONGEST_TEXT } from '../../edit-rules';
import type { CellInput } from '../../workbook';
import { escapeValue, escapeXml } from '../xml/xml-text';
import { cannotWrite } from '../../cannot-write';

/**
 * One cell. Text is written as text whatever it begins with, so that nobody's "=…" becomes a formula;
 * it stands in the cell itself, so that the shared strings need not be rewritten.
 */
export function cellXml(prefix: string, row: number, column: number, style: number, value: CellInput): string {
  const address = cellAddress(row, column);
  const start = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const element = (name: string, text: string | number) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const finish = (type: string, content: string) => `${start}${type}>${content}</${prefix}c>`;

  if (isEmpty(value)) return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'string') {
    const text = `<${prefix}t xml:space="preserve">${textXml(value, address)}</${prefix}t>`;
    return finish(' t="inlineStr"', element('is', text));
  }
  if (typeof value !== 'object') return finish(typeOf(value), element('v', valueXml(value, address)));

  const formula = element('f', formulaXml(value.formula, address));
  if (value.value === undefined) return finish('', formula);
  return finish(typeOf(value.value), formula + element('v', valueXml(value.value, address)));
}

/** As in Excel, writing an empty text empties the cell. */
export function isEmpty(value: CellInput): value is null | '' {
  return value === null || value === '';
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function valueXml(value: string | number | boolean, address: string): string {
  if (typeof value === 'string') return textXml(value, address);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (!Number.isFinite(value)) throw cannotWrite(`${address}: ${value} is no number that a cell can hold`);
  return String(value);
}

function textXml(text: string, address: string): string {
  if (text.length > LONGEST_TEXT) throw cannotWrite(`${address}: a text of ${text.length} characters`);
  return escapeValue(text);
}

function formulaXml(formula: string, address: string): string {
  const text = asStored(formula.replace(/^=/, ''));
  if (text === '' || text.length > LONGEST_FORMULA)
    throw cannotWrite(`${address}: a formula of ${text.length} characters`);

  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text)) {
    throw cannotWrite(`${address}: a formula with characters that a file cannot hold`);
  }
  return escapeXml(text);
}
