import { cellAddress, type CellRange } from '../../../timesheet/table';
import { isShortList, refuseList, VALUES_SHEET } from '../../edit-rules';
import type { Edit } from '../../workbook';
import { parseRange, rangeAddress } from '../../ranges';
import { cutOut } from '../sqref';
import { appendCounted, childrenOf, insertInOrder, outline, spliced, withAttribute } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import { addSheet } from './add-sheet';
import type { Draft } from './draft';
import { refuseRange } from '../../places';
import { SHEET_ORDER } from './vocabulary';

type AddList = Extract<Edit, { edit: 'addList' }>;

/** A drop-down for the range. It replaces whatever rule the cells had before; other cells keep theirs. */
export function addList(draft: Draft, { sheet, range, values, strict }: AddList): void {
  const part = draft.sheetPart(sheet);
  refuseRange(range);
  refuseList(values);
  const formula = isShortList(values) ? `"${values.join(',').replace(/"/g, '""')}"` : valuesOnSheet(draft, values);
  draft.editPart(part, (text) => withRule(withoutRules(text, range), formula, range, strict));
}

function valuesOnSheet(draft: Draft, values: readonly string[]): string {
  if (!draft.contents.sheets.some((sheet) => sheet.name === VALUES_SHEET)) {
    addSheet(draft, { edit: 'addSheet', name: VALUES_SHEET }, 'veryHidden');
  }
  const column = freeColumn(draft);
  values.forEach((value, index) => draft.cellEdits.set(VALUES_SHEET, index + 1, column, value, undefined));
  const first = cellAddress(1, column).replace(/\d+/, '');
  return `${VALUES_SHEET}!$${first}$1:$${first}$${values.length}`;
}

/** The first row tells which columns are taken: on the sheet, and by edits not yet written. */
function freeColumn(draft: Draft): number {
  let column = 0;
  const xml = new XmlScanner(draft.parts.blocks(draft.sheetPart(VALUES_SHEET)));
  while (xml.find('c')) column = Math.max(column, parseRange(xml.attribute('r') ?? '')?.left ?? 0);
  for (const taken of draft.cellEdits.bySheet.get(VALUES_SHEET)?.get(1)?.keys() ?? []) column = Math.max(column, taken);
  return column + 1;
}

function withRule(text: string, formula: string, range: CellRange, strict: boolean): string {
  const { children, prefix: p } = outline(text);
  const style = strict ? '' : ' errorStyle="warning"';
  const rule =
    `<${p}dataValidation type="list"${style} allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
    `sqref="${rangeAddress(range)}"><${p}formula1>${escapeXml(formula)}</${p}formula1></${p}dataValidation>`;
  const list = children.find((child) => child.name === 'dataValidations');
  if (list) return appendCounted(text, list, rule);
  const whole = `<${p}dataValidations count="1">${rule}</${p}dataValidations>`;
  return insertInOrder(text, SHEET_ORDER, 'dataValidations', whole);
}

/** Two rules for one cell make Excel repair the file: the range is cut out of the rules that there are. */
function withoutRules(text: string, range: CellRange): string {
  const list = outline(text).children.find((child) => child.name === 'dataValidations');
  if (!list) return text;
  let result = text;
  let left = 0;
  const rules = childrenOf(text, list);
  for (const rule of rules.reverse()) {
    const before = tagAt(text, rule.start).attribute('sqref') ?? '';
    const after = before.split(/\s+/).flatMap((address) => cutOut(address, range));
    if (after.length === 0) result = spliced(result, rule.start, rule.end, '');
    else if (after.join(' ') !== before) result = withAttribute(result, rule, 'sqref', after.join(' '));
    if (after.length > 0) left++;
  }
  if (left === rules.length) return result;
  const rest = outline(result).children.find((child) => child.name === 'dataValidations')!;
  if (left === 0) return spliced(result, rest.start, rest.end, '');
  return withAttribute(result, rest, 'count', String(left));
}
