import type { Change, LiveWorkbook } from '../../src/workbook/live-workbook';
import type { Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

/** A file as a workbook that is open: what is written is told, as a grid tells it. Nothing in it is made up but that. */
export function liveXlsx(bytes: Uint8Array): LiveWorkbook {
  const file = XlsxWorkbook.open(bytes);
  const watches = new Map<string, Set<(change: Change) => void>>();
  return {
    get sheets() {
      return file.sheets;
    },
    get tables() {
      return file.tables;
    },
    get names() {
      return file.names;
    },
    content: (sheet) => file.content(sheet),
    contents: (sheets) => file.contents(sheets),
    marks: (sheet) => file.marks(sheet),
    isMarked: () => file.isMarked(),
    protection: (sheet) => file.protection(sheet),
    apply: async (edits: readonly Edit[]) => {
      await file.apply(edits);
      for (const tells of watches.values()) for (const tell of tells) tell({ range: undefined, isOwn: true });
    },
    refresh: async () => {},
    deleteSheets: () => Promise.reject(new Error('a file deletes no sheets')),
    select: () => Promise.reject(new Error('the table selects')),
    selected: () => Promise.reject(new Error('the table selects')),
    watchSheet: async (sheet, tell) => {
      const tells = watches.get(sheet) ?? new Set();
      watches.set(sheet, tells.add(tell));
      return async () => void tells.delete(tell);
    },
    watchSheetList: async () => async () => {},
  };
}
