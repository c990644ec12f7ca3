import { isSameSheet } from '../../../timesheet/table';
import { cannotWrite } from '../../cannot-write';
import { removeContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { relationsOf, relationsPart, removeRelation } from '../package/relations';
import { childrenOf, outline } from '../xml/xml-edit';
import { tagAt } from '../xml/xml-scanner';
import { calculateOnOpening, dropCalculationChain } from './calculation';
import { Draft } from './draft';
import { withoutSheetInFormulas } from './lost-references';
import { withoutSheetAt } from './workbook-part';

/** The package without these sheets; one that is not there is no matter. The package given is left as it was. */
export function withoutSheets(parts: Package, names: readonly string[]): Package {
  const draft = new Draft(parts.copy());
  for (const name of names) deleteSheet(draft, name);
  return draft.parts;
}

function deleteSheet(draft: Draft, name: string): void {
  const { sheets, workbookPart } = draft.contents;
  const index = sheets.findIndex((sheet) => isSameSheet(sheet.name, name));
  const sheet = sheets[index];
  if (!sheet) return;
  if (!sheets.some((other) => other !== sheet && !other.hidden))
    throw cannotWrite('a workbook has at least one sheet to see');
  const id = relationOf(draft.parts.text(workbookPart), index);
  draft.editPart(workbookPart, (text) => withoutSheetAt(text, index, sheet));
  if (id !== undefined) removeRelation(draft.parts, workbookPart, id);
  if (sheet.part !== undefined) deleteParts(draft.parts, sheet.part);
  dropCalculationChain(draft);
  draft.readAgain();
  for (const { part } of draft.contents.sheets) {
    if (part !== undefined && draft.parts.has(part)) {
      const before = draft.parts.text(part);
      const after = withoutSheetInFormulas(before, sheet.name);
      if (after !== before) draft.parts.put(part, after);
    }
  }
  calculateOnOpening(draft);
}

function relationOf(workbook: string, index: number): string | undefined {
  const list = outline(workbook).children.find((child) => child.name === 'sheets');
  const element = list && childrenOf(workbook, list)[index];
  return element && tagAt(workbook, element.start).relation();
}

/** The part, and what nothing else leads to when it is gone: its tables, notes and drawings. */
function deleteParts(parts: Package, part: string): void {
  const kept = reachedFrom(parts, '');
  for (const gone of reachedFrom(parts, part)) {
    if (kept.has(gone)) continue;
    parts.delete(relationsPart(gone));
    parts.delete(gone);
    removeContentType(parts, gone);
  }
}

/** The part itself and every part that its relations lead to. */
function reachedFrom(parts: Package, from: string): Set<string> {
  const reached = new Set<string>([from]);
  for (const part of reached) {
    for (const { target, external } of relationsOf(parts, part))
      if (!external && parts.has(target)) reached.add(target);
  }
  return reached;
}
