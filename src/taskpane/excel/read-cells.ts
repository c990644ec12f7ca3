import type { WorkbookCells } from '../../flow/basis';
import type { SheetContent } from '../../timesheet/table';
import type { Workbook } from '../../workbook/workbook';

/** Every cell of the workbook, sheet by sheet: all at once would ask Excel for more than it answers with. */
export async function readCells(workbook: Workbook): Promise<WorkbookCells> {
  const contents: SheetContent[] = [];
  for (const { name, hasCells } of workbook.sheets) if (hasCells) contents.push(await workbook.content(name));
  return {
    contents,
    tables: workbook.tables,
    hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}
