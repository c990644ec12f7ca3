import { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { fileKind, type FileKind } from './file-kind';

/** A file that somebody has chosen, as a workbook. */
export interface OpenedFile {
  readonly workbook: XlsxWorkbook;
  /** «text»: the workbook is a new one, and the file itself cannot hold what is changed in it. */
  readonly kind: FileKind;
}

/**
 * Opens a workbook, or a table of text as a new workbook with one sheet.
 *
 * @param name of the file, with its ending
 * @throws {WorkbookError} with a reason of its own for what people have in place of a workbook
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const kind = fileKind(name, bytes);
  if (kind === 'xlsx') return { workbook: XlsxWorkbook.open(bytes), kind };
  // With a library that few need.
  const { textWorkbook } = await import('./text-workbook');
  return { workbook: await textWorkbook(name, bytes), kind };
}
