import { cellAddress } from '../../../timesheet/table';
import { MARK_FILLS, markFormula } from '../../mark-signs';
import { refuseCell } from '../../places';
import type { Edit, Mark } from '../../workbook';
import { readMarks } from '../read/marks';
import { insertInOrder, outline } from '../xml/xml-edit';
import { XmlScanner } from '../xml/xml-scanner';
import { escapeXml } from '../xml/xml-text';
import { stylesPart } from './cell-styles';
import type { Draft } from './draft';
import { withoutColours } from './mark-colours';
import { withMessage, withoutMessage } from './mark-messages';
import { LookStyles } from './look-styles';
import { SHEET_ORDER } from './vocabulary';

/** Colours the cells and gives them their sentences. A cell that is marked already gets the new mark. */
export function mark(draft: Draft, { sheet, marks }: Extract<Edit, { edit: 'mark' }>): void {
  for (const { row, column } of marks) refuseCell(row, column);
  unmark(draft, { edit: 'unmark', sheet, cells: marks });
  const part = draft.sheetPart(sheet);
  for (const one of lastOfEachCell(marks)) {
    const style = fillStyle(draft, MARK_FILLS[one.severity]);
    draft.editPart(part, (text) => withMessage(withColour(text, one, style), one));
  }
}

/** Takes marks away. What the user has put on the cells was never touched, and is seen again. */
export function unmark(draft: Draft, { sheet, cells }: Extract<Edit, { edit: 'unmark' }>): void {
  const part = draft.sheetPart(sheet);
  const found = readMarks(draft.parts.blocks(part));
  const gone = found.filter(
    ({ row, column }) => !cells || cells.some((cell) => cell.row === row && cell.column === column),
  );
  if (gone.length === 0) return;
  const stays = found.filter((one) => !gone.includes(one));
  draft.editPart(part, (text) => gone.reduce(withoutMessage, withoutColours(text)));
  // A colour may have covered several cells, of which some keep it.
  for (const one of stays) {
    const style = fillStyle(draft, MARK_FILLS[one.severity]);
    draft.editPart(part, (text) => withColour(text, one, style));
  }
}

function lastOfEachCell(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((one) => [cellAddress(one.row, one.column), one])).values()];
}

/** After the user's own rules: where one of those colours the cell, its colour is the one that is seen. */
function withColour(text: string, { row, column, severity }: Mark, style: number): string {
  const { prefix: p } = outline(text);
  const formula = `<${p}formula>${escapeXml(markFormula(severity))}</${p}formula>`;
  const rule = `<${p}cfRule type="expression" dxfId="${style}" priority="${nextPriority(text)}">${formula}</${p}cfRule>`;
  const xml = `<${p}conditionalFormatting sqref="${cellAddress(row, column)}">${rule}</${p}conditionalFormatting>`;
  return insertInOrder(text, SHEET_ORDER, 'conditionalFormatting', xml);
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

function fillStyle(draft: Draft, color: string): number {
  const part = stylesPart(draft);
  const before = draft.parts.text(part);
  const styles = new LookStyles(before);
  const style = styles.markStyle(color);
  if (styles.text !== before) draft.parts.put(part, styles.text);
  return style;
}
