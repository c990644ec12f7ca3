import type { WorkbookCells } from '../../flow/basis';
import type { SheetContent } from '../../timesheet/table';
import type { Stop, Workbook } from '../../workbook/workbook';
import { breathe } from './breathe';

/** Every cell of the workbook, sheet by sheet: all at once would ask Excel for more than it answers with. */
export async function readCells(workbook: Workbook, stop?: Stop): Promise<WorkbookCells> {
  const contents: SheetContent[] = [];
  for (const { name, hasCells } of workbook.sheets) {
    if (!hasCells) continue;
    contents.push(await workbook.content(name, stop));
    await breathe();
    stop?.throwIfAborted();
  }
  return {
    contents,
    tables: workbook.tables,
    hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}
