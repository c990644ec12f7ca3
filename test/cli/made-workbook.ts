import { writeFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

/** A workbook of these sheets, each a list of rows, as a file. */
export async function madeWorkbook(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<string> {
  const book = XlsxWorkbook.blank();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.flatMap((row, at) => row.map((value, index) => ({ row: at + 1, column: index + 1, value })));
    await book.apply([
      { edit: 'addSheet', name },
      { edit: 'setCells', sheet: name, cells },
    ]);
  }
  writeFileSync(path, book.toBytes());
  return path;
}
