import { inExcel } from './in-excel';

/** Every formula of the workbook is worked out anew, as with Ctrl+Alt+F9. @throws {WorkbookError} */
export async function recalculate(): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
