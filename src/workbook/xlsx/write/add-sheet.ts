import { refuseFrozenRows, refuseSheetName, refuseWidths } from '../../edit-rules';
import type { Edit } from '../../workbook';
import { appendInside, outline } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import { cannotWrite } from '../../cannot-write';
import type { Draft } from './draft';
import { CONTENT_TYPES, relationAttribute, XML_HEAD } from './vocabulary';

export type AddSheet = Extract<Edit, { edit: 'addSheet' }>;

/** Puts a sheet last. It prints on A4, as wide as the paper. */
export function addSheet(draft: Draft, edit: AddSheet, state?: 'veryHidden'): void {
  refuseSheetName(draft.contents, edit.name);
  refuseWidths(edit.columnWidths);
  refuseFrozenRows(edit.frozenRows);
  const { workbookPart } = draft.contents;
  const id = draft.addPart(
    workbookPart,
    'worksheet',
    'xl/worksheets/sheet#.xml',
    CONTENT_TYPES.worksheet,
    sheetXml(draft, edit),
  );
  draft.editPart(workbookPart, (text) => {
    const { children, prefix } = outline(text);
    const sheets = children.find((child) => child.name === 'sheets');
    if (!sheets) throw cannotWrite('the workbook part has no list of sheets');
    const relation = relationAttribute(text, draft.vocabulary, id);
    const attributes = `name="${escapeXml(edit.name)}" sheetId="${freeSheetId(text)}"${state ? ` state="${state}"` : ''}`;
    return appendInside(text, sheets, `<${prefix}sheet ${attributes} ${relation}/>`);
  });
  draft.readAgain();
}

function freeSheetId(workbook: string): number {
  let highest = 0;
  const xml = new XmlScanner([workbook]);
  while (xml.find('sheet')) highest = Math.max(highest, xml.whole('sheetId', 0));
  return highest + 1;
}

function sheetXml(draft: Draft, { columnWidths = [], frozenRows = 0 }: AddSheet): string {
  const { main, relations } = draft.vocabulary;
  return [
    `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/>',
    frozenRows > 0 ? frozenXml(frozenRows) : '',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(columnWidths),
    '<sheetData/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

function frozenXml(rows: number): string {
  const below = `A${rows + 1}`;
  const pane = `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
