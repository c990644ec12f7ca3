import type { ListSheet } from '../documents/entry-list/entry-list';
import type { PaperFile } from '../documents/papers/paper-file';
import { newSheetEdits } from '../workbook/new-sheets';
import { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';

/** The entry list as a workbook of its own. @param name of the file */
export async function listSheetFile(list: ListSheet, name: string): Promise<PaperFile> {
  const workbook = XlsxWorkbook.blank();
  await workbook.apply(newSheetEdits({ ...list, tableName: 'Foring', emptyRows: 0 }));
  return { name, bytes: workbook.toBytes() };
}
