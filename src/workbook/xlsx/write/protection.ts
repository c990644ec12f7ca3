import { DEEDS } from '../../protection-signs';
import type { Edit } from '../../workbook';
import { hasPassword, protectionOf } from '../read/protection';
import { besideRows, insertInOrder, outline, spliced, type Place } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import type { Draft } from './draft';
import { lockCells } from './lock-cells';
import { SHEET_ORDER } from './vocabulary';

type Unprotect = Extract<Edit, { edit: 'unprotect' }>;

/** When all else is written: a cell that is set may get a look that leaves it open. */
export function protect(draft: Draft, sheet: string): void {
  const part = draft.sheetPart(sheet);
  if (isProtected(draft.parts.text(part))) return;
  lockCells(draft, part);
  draft.editPart(part, (whole) =>
    besideRows(whole, (text) => {
      const { prefix } = outline(text);
      return insertInOrder(withoutProtection(text), SHEET_ORDER, 'sheetProtection', protectionXml(prefix));
    }),
  );
}

export function unprotect(draft: Draft, { sheet }: Unprotect): void {
  draft.editPart(draft.sheetPart(sheet), (text) => {
    const found = element(text);
    return found && !hasPassword(tagAt(text, found.start)) ? withoutProtection(text) : text;
  });
}

function isProtected(text: string): boolean {
  const found = element(text);
  return found !== undefined && protectionOf(tagAt(text, found.start)) !== 'none';
}

/** One that protects nothing may still be there, with what was last chosen. */
function withoutProtection(text: string): string {
  const found = element(text);
  return found ? spliced(text, found.start, found.end, '') : text;
}

function element(text: string): Place | undefined {
  return outline(text).children.find(({ name }) => name === 'sheetProtection');
}

function protectionXml(prefix: string): string {
  const said = DEEDS.filter(({ isLet, isUsuallyLet }) => isLet !== isUsuallyLet);
  const deeds = said.map(({ inFile, isLet }) => ` ${inFile}="${isLet ? 0 : 1}"`).join('');
  return `<${prefix}sheetProtection sheet="1"${deeds}/>`;
}
