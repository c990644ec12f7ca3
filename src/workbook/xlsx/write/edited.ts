import type { Edit } from '../../workbook';
import type { Package } from '../package/package';
import { addSheet } from './add-sheet';
import { continueRow } from './continue-row';
import { Draft } from './draft';
import { addList } from './lists';
import { mark, unmark } from './marks';
import { addNote } from './notes';
import { protect, unprotect } from './protection';
import { setCells, writeCells } from './set-cells';
import { addTable, resizeTable } from './tables';

/** The package with every edit carried out. The one given is left as it was, also when an edit fails. */
export function edited(parts: Package, edits: readonly Edit[]): Package {
  const draft = new Draft(parts.copy());
  for (const edit of edits) carryOut(draft, edit);
  writeCells(draft);
  for (const sheet of draft.toProtect) protect(draft, sheet);
  return draft.parts;
}

function carryOut(draft: Draft, edit: Edit): void {
  switch (edit.edit) {
    case 'addSheet':
      return addSheet(draft, edit);
    case 'setCells':
      return setCells(draft, edit);
    case 'addTable':
      return addTable(draft, edit);
    case 'resizeTable':
      return resizeTable(draft, edit);
    case 'continueRow':
      return continueRow(draft, edit);
    case 'addList':
      return addList(draft, edit);
    case 'addNote':
      return addNote(draft, edit);
    case 'mark':
      return mark(draft, edit);
    case 'unmark':
      return unmark(draft, edit);
    case 'protect':
      draft.sheetPart(edit.sheet);
      draft.toProtect.add(edit.sheet);
      return;
    case 'unprotect':
      draft.toProtect.delete(edit.sheet);
      return unprotect(draft, edit);
  }
}
