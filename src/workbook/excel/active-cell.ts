import { inExcel } from './in-excel';

/** The cell that is chosen; rows and columns from 1. @throws {WorkbookError} */
export async function activeCell(): Promise<{ sheet: string; row: number; column: number; formula: string }> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,formulas,worksheet/name');
    await context.sync();
    const [[content] = []] = cell.formulas as unknown[][];
    const formula = typeof content === 'string' && content.startsWith('=') ? content : '';
    return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1, formula };
  });
}
