import {
  CanceledError,
  CommandType,
  ICommandService,
  IPermissionService,
  IUniverInstanceService,
  type ICommandInfo,
  type IExecutionOptions,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  MoveRangeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  WorkbookRenameSheetPermission,
  type IAddWorksheetMergeMutationParams,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { GridEngine } from '../../workbook/grid/engine';
import { keepLooks, keepLooksOfMoved } from './kept-looks';

/** What changes what cells hold, and how the sheet is looked at. Else: what the file would not get. */
const MAY = new Set(
  [
    ...['set-range-values', 'clear-selection-content', 'move-range', 'copy-down', 'copy-right', 'copy-formula-only'],
    ...['auto-fill', 'auto-clear-content', 'refill', 'paste-by-short-key'],
    ...['copy', 'cut', 'move-selection', 'move-selection-enter-tab', 'expand-selection', 'select-all', 'select-range'],
    ...['scroll-to-cell', 'scroll-view', 'scroll-view-reset', 'set-scroll-relative', 'set-worksheet-activate'],
    ...['change-zoom-ratio', 'set-zoom-ratio', 'set-worksheet-show', 'set-worksheet-col-width', 'set-row-height'],
    ...['delta-column-width', 'delta-row-height', 'set-col-auto-width', 'set-col-is-auto-width'],
    'set-row-is-auto-height',
  ]
    .map((name) => `sheet.command.${name}`)
    .concat(
      [
        ...['set-range-values', 'move-range', 'set-worksheet-row-auto-height', 'set-worksheet-row-is-auto-height'],
        ...['set-worksheet-row-height', 'set-worksheet-col-width', 'set-worksheet-hidden', 'empty'],
        ...['set-worksheet-permission-points', 'mark-dirty-filter-change'],
      ].map((name) => `sheet.mutation.${name}`),
    ),
);
const OF_SHEETS = /^sheet\.(?:command|mutation)\./;
/** In the cell that is edited: letters have no looks of their own in what is saved. */
const OF_LETTERS = /^doc\.command\.set-inline-format/;
const MERGES: readonly string[] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];

type Options = IExecutionOptions & { readonly fromKrav?: boolean; readonly fromFormula?: boolean };

/**
 * The grid changes what cells hold and nothing else: whatever would be seen and then not be in the file is not done.
 *
 * @param tell told when the user has asked for such a thing
 */
export function changeCellsOnly({ injector }: GridEngine, tell: () => void): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command: Readonly<ICommandInfo>, options?: Options) => {
    if (options?.fromKrav || options?.fromFormula) return;
    const { id, type, params } = command;
    if (id === SetRangeValuesMutation.id) keepLooks(units, params as ISetRangeValuesMutationParams);
    else if (id === MoveRangeMutation.id) keepLooksOfMoved(units, params as IMoveRangeMutationParams);
    // Of a table that is pasted the rest is as wanted.
    else if (MERGES.includes(id)) (params as IAddWorksheetMergeMutationParams).ranges = [];
    else if (OF_LETTERS.test(id)) throw new CanceledError();
    else if (OF_SHEETS.test(id) && !MAY.has(id)) {
      if (type === CommandType.COMMAND) tell();
      throw new CanceledError();
    }
  });
}

/** A name that is double-clicked is not opened for a change that would come to nothing. */
export function forbidRenaming({ injector }: GridEngine, unit: string): void {
  injector.get(IPermissionService).updatePermissionPoint(new WorkbookRenameSheetPermission(unit).id, false);
}
