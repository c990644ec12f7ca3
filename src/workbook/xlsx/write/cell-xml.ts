import { cellAddress } from '../../../timesheet/table';
import { cannotWrite } from '../../cannot-write';
import { fileError, isError, type CellError, type CellResult } from '../../cell-updates';
import { LONGEST_FORMULA, LONGEST_TEXT } from '../../edit-rules';
import { asStored } from '../../formula-spelling';
import type { CellInput } from '../../workbook';
import { escapeValue, escapeXml } from '../xml/xml-text';

/** What may be written in a cell: what an edit gives, and what a formula may come to in a grid. */
export type CellContent = CellInput | CellError | { readonly formula: string; readonly value?: CellResult };

/**
 * One cell. Text is written as text whatever it begins with, so that nobody's "=…" becomes a formula;
 * it stands in the cell itself, so that the shared strings need not be rewritten.
 */
export function cellXml(prefix: string, row: number, column: number, style: number, content: CellContent): string {
  const address = cellAddress(row, column);
  const start = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const finish = (type: string, inner: string) => `${start}${type}>${inner}</${prefix}c>`;

  if (isEmpty(content)) return style === 0 ? '' : `${start}/>`;
  if (typeof content === 'string') {
    const text = `<${prefix}t xml:space="preserve">${textXml(content, address)}</${prefix}t>`;
    return finish(' t="inlineStr"', `<${prefix}is>${text}</${prefix}is>`);
  }
  if (typeof content !== 'object' || isError(content))
    return finish(typeAttribute(content), valueXml(prefix, content, address));

  const formula = `<${prefix}f>${formulaXml(content.formula, address)}</${prefix}f>`;
  if (content.value === undefined) return finish('', formula);
  return finish(typeAttribute(content.value), formula + valueXml(prefix, content.value, address));
}

/** As in Excel, writing an empty text empties the cell. */
export function isEmpty(content: CellContent): content is null | '' {
  return content === null || content === '';
}

export function isFormula(content: CellContent): content is Extract<CellContent, { formula: string }> {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** What a cell's `t` says of a value or of what its formula has come to; `undefined` for numbers. */
export function typeOf(value: CellResult): string | undefined {
  if (isError(value)) return 'e';
  if (typeof value === 'string') return 'str';
  return typeof value === 'boolean' ? 'b' : undefined;
}

/** The value's element. */
export function valueXml(prefix: string, value: CellResult, address: string): string {
  return `<${prefix}v>${plainXml(value, address)}</${prefix}v>`;
}

function typeAttribute(value: CellResult): string {
  const type = typeOf(value);
  return type === undefined ? '' : ` t="${type}"`;
}

function plainXml(value: CellResult, address: string): string {
  if (isError(value)) return fileError(value);
  if (typeof value === 'string') return textXml(value, address);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (!Number.isFinite(value)) throw cannotWrite(`${address}: ${value} is no number that a cell can hold`);
  return String(value);
}

function textXml(text: string, address: string): string {
  if (text.length > LONGEST_TEXT) throw cannotWrite(`${address}: a text of ${text.length} characters`);
  return escapeValue(text);
}

/** @param formula as a person writes it */
function formulaXml(formula: string, address: string): string {
  const text = asStored(formula.replace(/^=/, ''));
  if (text === '' || text.length > LONGEST_FORMULA)
    throw cannotWrite(`${address}: a formula of ${text.length} characters`);

  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text)) {
    throw cannotWrite(`${address}: a formula with characters that a file cannot hold`);
  }
  return escapeXml(text);
}
