import {
  CanceledError,
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type ICommandInfo,
} from '@univerjs/core';
import { SetRangeValuesCommand, SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { SheetPasteShortKeyCommandName } from '@univerjs/ui';
import { cellAddress } from '../../timesheet/table';
import type { GridEngine } from '../../workbook/grid/engine';
import { pastedRows } from './pasted-rows';
import { makeRoom } from './room';
import { activeSheet } from './active-sheet';
import { readCell, type Refused } from './typing';

/** As a browser hands it over. */
interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
  files?: readonly File[] | undefined;
}

/** By this the engine knows what was copied in its own grid, and has it whole, with its formulas. */
const OWN_COPY = /\bdata-copy-id="([^\s]+)"/;

/** What is pasted from elsewhere is read as when it is typed: the engine would take 05.03.2024 for the third of May. */
export function pasteAsNorwegian(engine: GridEngine, refused: Refused): void {
  const { injector } = engine;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== SheetPasteShortKeyCommandName) return;
    const pasted = params as Pasted;
    // Other programs put a picture of the cells beside them, which would be pasted in their place.
    pasted.files = undefined;
    if (isOwn(engine, pasted.htmlContent ?? '')) return;
    if (pasted.textContent) pasteRows(engine, pastedRows(pasted.textContent), refused);
    throw new CanceledError();
  });
}

/** Copied in the workbook that is open. */
function isOwn({ injector }: GridEngine, html: string): boolean {
  const id = OWN_COPY.exec(html)?.[1];
  const copied = id === undefined ? undefined : injector.get(ISheetClipboardService).copyContentCache().get(id);
  return copied !== undefined && copied.unitId === activeSheet(injector.get(IUniverInstanceService))?.unitId;
}

function pasteRows(engine: GridEngine, rows: readonly (readonly string[])[], refused: Refused): void {
  const { injector } = engine;
  const sheet = activeSheet(injector.get(IUniverInstanceService));
  const chosen = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const [first] = rows;
  if (!sheet || !chosen || first === undefined) return;
  const { startRow, startColumn } = chosen;
  // One value fills all the chosen cells, as in Excel.
  const isOne = rows.length === 1 && first.length === 1;
  const height = isOne ? chosen.endRow - startRow + 1 : rows.length;
  const width = isOne ? chosen.endColumn - startColumn + 1 : Math.max(...rows.map(({ length }) => length));
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = startRow; row < startRow + height; row++)
    for (let column = startColumn; column < startColumn + width; column++) {
      const text = isOne ? first[0] : rows[row - startRow]?.[column - startColumn];
      if (text === undefined) continue;
      const cell = readCell({ v: text }, (why) => refused(cellAddress(row + 1, column + 1), why));
      (value[row] ??= {})[column] = cell;
    }
  makeRoom(engine, sheet, { rows: startRow + height, columns: startColumn + width });
  const range = { startRow, startColumn, endRow: startRow + height - 1, endColumn: startColumn + width - 1 };
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesCommand.id, { unitId: sheet.unitId, subUnitId: sheet.subUnitId, range, value });
}
