import { HiddenSheet } from '../../workbook/hidden-sheet';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import { WorkbookError, type CellPlace } from '../../workbook/workbook';

/** A cell that something else wants to be gone to; a new object each time that it is asked for. */
export interface AskedPlace extends CellPlace {
  readonly sheet: string;
}

/** The workbook, whose `select` goes to the table while it stands in the grid's place: for the pane, which need not know. */
export function selectingInTable(
  workbook: LiveWorkbook,
  isTable: () => boolean,
  ask: (place: AskedPlace) => void,
): LiveWorkbook {
  return {
    get sheets() {
      return workbook.sheets;
    },
    get tables() {
      return workbook.tables;
    },
    get names() {
      return workbook.names;
    },
    content: (sheet) => workbook.content(sheet),
    contents: (sheets) => workbook.contents(sheets),
    marks: (sheet) => workbook.marks(sheet),
    isMarked: () => workbook.isMarked(),
    protection: (sheet) => workbook.protection(sheet),
    apply: (edits) => workbook.apply(edits),
    refresh: () => workbook.refresh(),
    deleteSheets: (names) => workbook.deleteSheets(names),
    selected: () => workbook.selected(),
    watchSheet: (sheet, tell) => workbook.watchSheet(sheet, tell),
    watchSheetList: (tell) => workbook.watchSheetList(tell),
    select: async (sheet, place) => {
      if (!isTable()) return workbook.select(sheet, place);
      const known = workbook.sheets.find(({ name }) => name === sheet);
      if (!known?.hasCells) throw new WorkbookError('noSheet', sheet);
      if (known.hidden) throw new HiddenSheet(sheet);
      ask({ sheet, row: place.row, column: place.column });
    },
  };
}
