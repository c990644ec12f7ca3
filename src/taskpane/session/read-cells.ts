import type { WorkbookCells } from '../../flow/basis';
import type { Stop, Workbook } from '../../workbook/workbook';
import { breathe } from './breathe';

/** Every cell of the workbook. */
export async function readCells(workbook: Workbook, stop?: Stop): Promise<WorkbookCells> {
  const sheets = workbook.sheets.filter(({ hasCells }) => hasCells);
  const contents = await workbook.contents(
    sheets.map(({ name }) => name),
    stop,
  );
  await breathe();
  stop?.throwIfAborted();
  return {
    contents,
    tables: workbook.tables,
    hiddenSheets: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}
