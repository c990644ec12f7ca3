import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

/** A cell of a file that the page has saved. */
export async function cellOf(bytes: Uint8Array, sheet: string, row: number, column: number) {
  const rows = [...(await XlsxWorkbook.open(bytes).content(sheet)).rows];
  return rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
}
