import { cellAddress, type CellRange } from '../../../timesheet/table';
import type { Edit } from '../../workbook';
import type { TablePart } from '../read/contents';
import { overlap, rangeAddress } from '../read/ranges';
import { sheetFrame } from '../read/sheet-frame';
import { appendCounted, insertInOrder, outline, withAttribute } from '../xml/xml-edit';
import { escapeAttributeValue } from '../xml/xml-text';
import { cannotWrite } from './cannot-write';
import type { Draft } from './draft';
import { refuseRange } from './places';
import { CONTENT_TYPES, relationAttribute, SHEET_ORDER, XML_HEAD } from './vocabulary';

type AddTable = Extract<Edit, { edit: 'addTable' }>;
type ResizeTable = Extract<Edit, { edit: 'resizeTable' }>;

const LONGEST_COLUMN_NAME = 255;

/** The first row of the range becomes the header: Excel repairs a table whose header cells say something else than its columns. */
export function addTable(draft: Draft, { sheet, name, range, columns }: AddTable): void {
  const part = draft.sheetPart(sheet);
  refuseRange(range);
  refuseTableName(draft, name);
  refuseColumns(range, columns);
  refuseNeighbours(draft, sheet, range);
  const id = Math.max(0, ...draft.contents.tables.map((table) => table.id)) + 1;
  const text = tableXml(draft.vocabulary.main, id, name, rangeAddress(range), columns);
  const relation = draft.addPart(part, 'table', 'xl/tables/table#.xml', CONTENT_TYPES.table, text);
  draft.editPart(part, (before) => withTablePart(before, relationAttribute(before, draft.vocabulary, relation)));
  columns.forEach((column, index) => draft.cellEdits.set(sheet, range.top, range.left + index, column, undefined));
  draft.readAgain();
}

/** Only the number of rows can change: another set of columns would be another table. */
export function resizeTable(draft: Draft, { name, range }: ResizeTable): void {
  const table = draft.contents.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!table) throw cannotWrite(`there is no table named ${name}`);
  refuseRange(range);
  const { top, left, right } = table.range;
  if (range.top !== top || range.left !== left || range.right !== right) {
    throw cannotWrite(`${name}: only the last row of a table can be moved`);
  }
  if (table.hasTotalsRow) throw cannotWrite(`${name} has a totals row, which would have to move with its formulas`);
  if (range.bottom < range.top + (table.hasHeaderRow ? 1 : 0))
    throw cannotWrite(`${name}: a table has at least one row`);
  refuseNeighbours(draft, table.sheet, range, table);
  draft.editPart(table.part, (before) => {
    const { root, children } = outline(before);
    const filter = children.find((child) => child.name === 'autoFilter');
    const address = rangeAddress(range);
    // The filter comes after the root's tag: changing it first leaves the root's place right.
    const filtered = filter ? withAttribute(before, filter, 'ref', address) : before;
    return withAttribute(filtered, root, 'ref', address);
  });
  draft.readAgain();
}

function refuseTableName(draft: Draft, name: string): void {
  const looksLikeCell = /^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r|c|r\d*c\d*)$/i.test(name);
  if (looksLikeCell || !/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name)) {
    throw cannotWrite(`Excel does not allow a table named ${name}`);
  }
  const taken = [...draft.contents.tables, ...draft.contents.names].some(
    (other) => other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw cannotWrite(`the name ${name} is taken`);
}

function refuseColumns(range: CellRange, columns: readonly string[]): void {
  const width = range.right - range.left + 1;
  if (columns.length !== width) throw cannotWrite(`${columns.length} column names for ${width} columns`);
  if (range.bottom === range.top) throw cannotWrite('a table has a header and at least one row');
  const seen = new Set<string>();
  for (const column of columns) {
    if (column === '' || column.length > LONGEST_COLUMN_NAME) throw cannotWrite('a column name is empty or too long');
    if (seen.has(column.toLowerCase())) throw cannotWrite(`two columns are named ${column}`);
    seen.add(column.toLowerCase());
  }
}

function refuseNeighbours(draft: Draft, sheet: string, range: CellRange, itself?: TablePart): void {
  for (const table of draft.contents.tables) {
    if (table.part !== itself?.part && table.sheet === sheet && overlap(table.range, range)) {
      throw cannotWrite(`${rangeAddress(range)} reaches into the table ${table.name}`);
    }
  }
  for (const merge of sheetFrame(draft.parts.blocks(draft.sheetPart(sheet))).merges) {
    if (overlap(merge, range))
      throw cannotWrite(`${rangeAddress(merge)} is merged, and a table cannot hold merged cells`);
  }
}

function tableXml(main: string, id: number, name: string, address: string, columns: readonly string[]): string {
  const columnsXml = columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${escapeAttributeValue(column)}"/>`,
  );
  return [
    `${XML_HEAD}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${address}" totalsRowShown="0">`,
    `<autoFilter ref="${address}"/>`,
    `<tableColumns count="${columns.length}">${columnsXml.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}

function withTablePart(text: string, relation: string): string {
  const { children, prefix } = outline(text);
  const list = children.find((child) => child.name === 'tableParts');
  const tablePart = `<${prefix}tablePart ${relation}/>`;
  if (list) return appendCounted(text, list, tablePart);
  const whole = `<${prefix}tableParts count="1">${tablePart}</${prefix}tableParts>`;
  return insertInOrder(text, SHEET_ORDER, 'tableParts', whole);
}

/** A header cell may be written, but not to say something else than the table does. */
export function refuseHeaderChange(draft: Draft, sheet: string, row: number, column: number, value: unknown): void {
  for (const table of draft.contents.tables) {
    const { top, left, right } = table.range;
    const isHeader = table.hasHeaderRow && table.sheet === sheet && row === top && left <= column && column <= right;
    if (isHeader && value !== table.columns[column - left]) {
      throw cannotWrite(`${cellAddress(row, column)} is the header of a column in the table ${table.name}`);
    }
  }
}
