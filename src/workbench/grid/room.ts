import { ICommandService } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { GridEngine } from '../../workbook/grid/engine';
import type { ActiveSheet } from './active-sheet';

/** Not the user's: the file has room for as many as Excel. */
const OWN = { fromKrav: true };

/** Makes the grid large enough for what is to stand in it. */
export function makeRoom(
  { injector }: GridEngine,
  { unitId, subUnitId, worksheet }: ActiveSheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const commands = injector.get(ICommandService);
  if (rows > worksheet.getRowCount())
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { unitId, subUnitId, rowCount: rows }, OWN);
  if (columns > worksheet.getColumnCount())
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { unitId, subUnitId, columnCount: columns }, OWN);
}
