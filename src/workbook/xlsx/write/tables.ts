import type { CellRange } from '../../../timesheet/table';
import { refuseColumns, refuseMerges, refuseOverlap, refuseResize, refuseTableName } from '../../edit-rules';
import type { Edit } from '../../workbook';
import type { TablePart } from '../read/contents';
import { rangeAddress } from '../../ranges';
import { sheetFrame } from '../read/sheet-frame';
import { appendCounted, insertInOrder, outline, withAttribute } from '../xml/xml-edit';
import { escapeAttributeValue } from '../xml/xml-text';
import { cannotWrite } from '../../cannot-write';
import type { Draft } from './draft';
import { refuseRange } from '../../places';
import { CONTENT_TYPES, relationAttribute, SHEET_ORDER, XML_HEAD } from './vocabulary';

type AddTable = Extract<Edit, { edit: 'addTable' }>;
type ResizeTable = Extract<Edit, { edit: 'resizeTable' }>;

/** The first row of the range becomes the header: Excel repairs a table whose header cells say something else than its columns. */
export function addTable(draft: Draft, { sheet, name, range, columns }: AddTable): void {
  const part = draft.sheetPart(sheet);
  refuseRange(range);
  refuseTableName(draft.contents, name);
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
  refuseResize(table, range);
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

function refuseNeighbours(draft: Draft, sheet: string, range: CellRange, itself?: TablePart): void {
  refuseOverlap(draft.contents, sheet, range, itself);
  refuseMerges(sheetFrame(draft.parts.blocks(draft.sheetPart(sheet))).merges, range);
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
