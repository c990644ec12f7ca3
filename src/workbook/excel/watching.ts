import { HiddenSheet } from '../hidden-sheet';
import type { Change, SelectedCells, Unwatch } from '../live-workbook';
import { parseRange, rangeAddress } from '../ranges';
import { WorkbookError, type CellPlace } from '../workbook';
import { inExcel } from './in-excel';

/** Tells of every change in a sheet. @throws {WorkbookError} */
export async function watchSheet(sheet: string, tell: (change: Change) => void): Promise<Unwatch> {
  return inExcel(async (context) => {
    const handler = (await existing(context, sheet)).onChanged.add(async ({ address, triggerSource }) =>
      tell(changeOf(address, triggerSource)),
    );
    await context.sync();
    return unwatch(handler);
  });
}

/** Tells of every change in a table. @throws {WorkbookError} */
export async function watchTable(name: string, tell: (change: Change) => void): Promise<Unwatch> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) throw new WorkbookError('sheetGone', name);
    const handler = table.onChanged.add(async ({ address }) => tell(changeOf(address, undefined)));
    await context.sync();
    return unwatch(handler);
  });
}

/** Tells which sheet the user goes to. @throws {WorkbookError} */
export async function watchActiveSheet(tell: (sheet: string) => void): Promise<Unwatch> {
  return inExcel(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      tell(await nameOf(worksheetId));
    });
    await context.sync();
    return unwatch(handler);
  });
}

/** Tells when there may be other sheets than before, and when the user goes to another. @throws {WorkbookError} */
export async function watchSheetList(tell: () => void): Promise<Unwatch> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onActivated.add(async () => tell()),
      worksheets.onAdded.add(async () => tell()),
      worksheets.onDeleted.add(async () => tell()),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) await unwatch(handler)();
    };
  });
}

/** The sheet in front. @throws {WorkbookError} */
export async function activeSheet(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

/** Goes to a cell, as when the user clicks it. @throws {WorkbookError} @throws {HiddenSheet} */
export async function select(sheet: string, { row, column }: CellPlace): Promise<void> {
  return inExcel(async (context) => {
    const target = await existing(context, sheet);
    if (target.visibility !== Excel.SheetVisibility.visible) throw new HiddenSheet(sheet);
    target.getRange(rangeAddress({ top: row, left: column, bottom: row, right: column })).select();
    await context.sync();
  });
}

/** The cells that the user has picked. @throws {WorkbookError} */
export async function selected(): Promise<SelectedCells> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, columnCount, worksheet } = range;
    return {
      sheet: worksheet.name,
      range: { top: top + 1, left: left + 1, bottom: top + rowCount, right: left + columnCount },
    };
  });
}

async function existing(context: Excel.RequestContext, sheet: string): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  await context.sync();
  if (found.isNullObject) throw new WorkbookError('noSheet', sheet);
  return found;
}

async function nameOf(id: string): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load('name');
    await context.sync();
    return sheet.name;
  });
}

function changeOf(address: string, trigger: string | undefined): Change {
  return { range: parseRange(address), isOwn: trigger === 'ThisLocalAddin' };
}

/** A handler can only be taken away in the context in which it was put there. */
function unwatch<T>(handler: OfficeExtension.EventHandlerResult<T>): Unwatch {
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
