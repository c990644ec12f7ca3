import { refuseHeaderChange } from '../../edit-rules';
import { refuseCell } from '../../places';
import type { Edit } from '../../workbook';
import { calculateOnOpening, dropCalculationChain } from './calculation';
import { DraftStyles } from './cell-styles';
import type { Draft } from './draft';
import { withCells } from './sheet-cells';
import type { WrittenRows } from './written-cell';

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
  writeRows(draft, bySheet);
  calculateOnOpening(draft);
}

/** @param bySheet what each sheet's cells are to become */
export function writeRows(draft: Draft, bySheet: ReadonlyMap<string, WrittenRows>): void {
  const styles = new DraftStyles(draft);
  let formulasChanged = false;
  for (const [sheet, edits] of bySheet) {
    draft.editPart(draft.sheetPart(sheet), (text) => {
      const written = withCells(text, edits, styles);
      formulasChanged ||= written.formulasChanged;
      return written.text;
    });
  }
  styles.finish();
  if (formulasChanged) dropCalculationChain(draft);
}
