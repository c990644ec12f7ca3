import type { CellRange } from '../../../timesheet/table';
import { refuseFilled, rowBelow } from '../../continued-row';
import { refuseMerges } from '../../edit-rules';
import type { RowLook } from '../../sheet-look';
import type { Edit } from '../../workbook';
import { readMeaning } from '../read/meaning';
import { lookRows } from '../read/look-rows';
import { movedFormula } from '../read/shared-formula';
import { sheetFrame } from '../read/sheet-frame';
import { besideRows } from '../xml/xml-edit';
import { calculateOnOpening } from './calculation';
import { withRulesBelow } from './continued-rules';
import type { Draft } from './draft';
import { writeRows } from './set-cells';
import type { NewCell } from './written-cell';

type ContinueRow = Extract<Edit, { edit: 'continueRow' }>;

/** The row below gets the styles, the rules and the formulas of this one, as it stood before the edits. */
export function continueRow(draft: Draft, { sheet, range }: ContinueRow): void {
  const part = draft.sheetPart(sheet);
  const below = rowBelow(draft.contents, sheet, range);
  refuseMerges(sheetFrame(draft.parts.blocks(part)).merges, below);
  let above: RowLook | undefined;
  // A style that the file does not list is told of as it is numbered: it is only to be the same one.
  for (const row of lookRows(draft.parts.blocks(part), readMeaning(draft.parts, draft.contents), Infinity)) {
    if (row.number === range.top) above = row;
    const isFilled = row.cells.some(({ column, cell }) => cell && below.left <= column && column <= below.right);
    if (row.number === below.top) refuseFilled(below, isFilled);
  }
  const cells = above ? continued(above, range) : new Map<number, NewCell>();
  if (cells.size > 0) {
    writeRows(draft, new Map([[sheet, new Map([[below.top, cells]])]]));
    calculateOnOpening(draft);
  }
  draft.editPart(part, (text) => besideRows(text, (beside) => withRulesBelow(beside, range)));
}

function continued({ cells, style: ofRow }: RowLook, { left, right }: CellRange): Map<number, NewCell> {
  const found = new Map<number, NewCell>();
  if (ofRow !== undefined)
    for (let column = left; column <= right; column++) found.set(column, { value: null, style: ofRow });
  for (const { column, style, cell, array } of cells) {
    if (column < left || column > right) continue;
    // What fills several cells at once is not to be filled once more.
    const formula = array ? undefined : cell?.formula;
    found.set(column, { value: formula === undefined ? null : { formula: movedFormula(formula, 1, 0) }, style });
  }
  return found;
}
