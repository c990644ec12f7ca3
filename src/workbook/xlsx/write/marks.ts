import { cellAddress } from '../../../timesheet/table';
import { MARK_FILLS, markFormula, PIECES_OF_A_COLOUR } from '../../mark-signs';
import { refuseCell } from '../../places';
import type { Edit, Mark, MarkSeverity } from '../../workbook';
import { readMarks } from '../read/marks';
import { besideRows, insertInOrder, outline } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import { stylesPart } from './cell-styles';
import type { Draft } from './draft';
import { withoutColours } from './mark-colours';
import { withMessages, withoutMessages } from './mark-messages';
import { LookStyles } from './look-styles';
import { SHEET_ORDER } from './vocabulary';

/** Colours the cells and gives them their sentences. A cell that is marked already gets the new mark. */
export function mark(draft: Draft, { sheet, marks }: Extract<Edit, { edit: 'mark' }>): void {
  for (const { row, column } of marks) refuseCell(row, column);
  unmark(draft, { edit: 'unmark', sheet, cells: marks });
  const put = lastOfEachCell(marks);
  const fills = fillStyles(draft, put);
  draft.editPart(draft.sheetPart(sheet), (whole) =>
    besideRows(whole, (text) => withMessages(withColours(text, put, fills), put)),
  );
}

/** Takes marks away. What the user has put on the cells was never touched, and is seen again. */
export function unmark(draft: Draft, { sheet, cells }: Extract<Edit, { edit: 'unmark' }>): void {
  const part = draft.sheetPart(sheet);
  const found = readMarks(draft.parts.blocks(part));
  const wanted = cells && new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const isGone = ({ row, column }: Mark) => !wanted || wanted.has(cellAddress(row, column));
  const gone = found.filter(isGone);
  if (gone.length === 0) return;
  // A colour may have covered several cells, of which some keep it.
  const stays = found.filter((one) => !isGone(one));
  const fills = fillStyles(draft, stays);
  draft.editPart(part, (whole) =>
    besideRows(whole, (text) => withColours(withoutMessages(withoutColours(text), gone), stays, fills)),
  );
}

function lastOfEachCell(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((one) => [cellAddress(one.row, one.column), one])).values()];
}

/** After the user's own rules: where one of those colours the cell, its colour is the one that is seen. */
function withColours(text: string, marks: readonly Mark[], fills: ReadonlyMap<MarkSeverity, number>): string {
  if (marks.length === 0) return text;
  const { prefix: p } = outline(text);
  const first = nextPriority(text);
  const xml = coloursOf(marks).map(({ severity, cells }, index) => {
    const formula = `<${p}formula>${escapeXml(markFormula(severity))}</${p}formula>`;
    const rule = `<${p}cfRule type="expression" dxfId="${fills.get(severity)}" priority="${first + index}">${formula}</${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${cells.join(' ')}">${rule}</${p}conditionalFormatting>`;
  });
  return insertInOrder(text, SHEET_ORDER, 'conditionalFormatting', xml.join(''));
}

function coloursOf(marks: readonly Mark[]): { readonly severity: MarkSeverity; readonly cells: string[] }[] {
  const colours: { severity: MarkSeverity; cells: string[] }[] = [];
  const open = new Map<MarkSeverity, string[]>();
  for (const { row, column, severity } of marks) {
    let cells = open.get(severity);
    if (!cells || cells.length === PIECES_OF_A_COLOUR) {
      open.set(severity, (cells = []));
      colours.push({ severity, cells });
    }
    cells.push(cellAddress(row, column));
  }
  return colours;
}

function nextPriority(text: string): number {
  let last = 0;
  const xml = new XmlScanner([text]);
  while (xml.next()) {
    if (xml.opens && xml.name === 'sheetData') xml.skipPlainly();
    else if (xml.opens && xml.name === 'cfRule') last = Math.max(last, xml.whole('priority', 0));
  }
  return last + 1;
}

function fillStyles(draft: Draft, marks: readonly Mark[]): ReadonlyMap<MarkSeverity, number> {
  const fills = new Map<MarkSeverity, number>();
  if (marks.length === 0) return fills;
  const part = stylesPart(draft);
  const before = draft.parts.text(part);
  const styles = new LookStyles(before);
  for (const { severity } of marks)
    if (!fills.has(severity)) fills.set(severity, styles.markStyle(MARK_FILLS[severity]));
  if (styles.text !== before) draft.parts.put(part, styles.text);
  return fills;
}
