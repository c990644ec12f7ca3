import { refuseHeaderChange } from '../../edit-rules';
import type { Edit } from '../../workbook';
import { calculateOnOpening, dropCalculationChain } from './calculation';
import { cellStyles } from './cell-styles';
import type { Draft } from './draft';
import { refuseCell } from '../../places';
import { withCells } from './sheet-cells';

type SetCells = Extract<Edit, { edit: 'setCells' }>;

export function setCells(draft: Draft, { sheet, cells }: SetCells): void {
  draft.sheetPart(sheet);
  for (const { row, column, value, look } of cells) {
    refuseCell(row, column);
    refuseHeaderChange(draft.contents, sheet, row, column, value);
    draft.cellEdits.set(sheet, row, column, value, look);
  }
}

/** Carries the gathered edits into the sheets, and the looks they use into the styles. */
export function writeCells(draft: Draft): void {
  const { bySheet } = draft.cellEdits;
  if (bySheet.size === 0) return;
  const styles = cellStyles(draft, draft.cellEdits.looks());
  let formulasChanged = false;
  for (const [sheet, edits] of bySheet) {
    draft.editPart(draft.sheetPart(sheet), (text) => {
      const written = withCells(text, edits, styles);
      formulasChanged ||= written.formulasChanged;
      return written.text;
    });
  }
  if (formulasChanged) dropCalculationChain(draft);
  calculateOnOpening(draft);
}
