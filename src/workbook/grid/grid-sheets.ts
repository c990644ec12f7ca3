import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Workbook as Unit,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveSheetMutation,
  SelectRangeCommand,
  SetRangeValuesMutation,
  SetWorksheetActivateCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { SelectedCells } from '../live-workbook';
import type { CellPlace } from '../workbook';
import { Calculation } from './calculation';
import type { GridEngine } from './engine';
import type { SheetPicture } from './sheet-picture';

/** Told from what the user does. */
const OWN: IExecutionOptions & { readonly fromKrav: true } = { fromKrav: true };

type Options = IExecutionOptions & { readonly fromKrav?: boolean; readonly fromFormula?: boolean };

/** Cells that have been changed in the grid: row and column from 0. */
export interface GridChange {
  readonly sheet: string;
  readonly cells: readonly (readonly [row: number, column: number])[];
  readonly by: 'user' | 'calculation';
}

export interface GridEars {
  readonly changed: (change: GridChange) => void;
  /** Another sheet is in front. */
  readonly wentToSheet: () => void;
}

/** The sheets as the grid holds them, by the names that the user sees. */
export class GridSheets {
  private readonly unit: Unit;
  private readonly commands: ICommandService;
  private readonly ears: IDisposable;
  private readonly calculation: Calculation;

  constructor(
    private readonly engine: GridEngine,
    id: string,
    styles: Record<string, IStyleData>,
    pictures: readonly SheetPicture[],
    ears: GridEars,
  ) {
    this.commands = engine.injector.get(ICommandService);
    const data: Partial<IWorkbookData> = {
      id,
      name: id,
      styles,
      sheetOrder: pictures.map((picture) => picture.id),
      sheets: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
    };
    this.unit = engine.univer.createUnit<Partial<IWorkbookData>, Unit>(UniverInstanceType.UNIVER_SHEET, data);
    this.calculation = new Calculation(engine);
    this.ears = this.commands.onCommandExecuted((command, options) => this.hear(command, options, ears));
  }

  get id(): string {
    return this.unit.getUnitId();
  }

  sheetId(sheet: string): string {
    return this.sheet(sheet).getSheetId();
  }

  sheetName(id: string): string | undefined {
    return this.unit.getSheetBySheetId(id)?.getName();
  }

  cell(sheet: string, row: number, column: number): ICellData | null {
    return this.sheet(sheet).getCellRaw(row, column) ?? null;
  }

  /** The number format of a cell, where it has one of its own. */
  format(sheet: string, row: number, column: number): string | undefined {
    const cell = this.cell(sheet, row, column);
    return this.unit.getStyles().getStyleByCell(cell)?.n?.pattern;
  }

  /** A sheet as it now is in the file: put in last when it is new, else what differs. */
  show(picture: SheetPicture, styles: Record<string, IStyleData>): void {
    const known = this.unit.getSheetBySheetName(picture.name);
    if (known) this.patch(known, picture, styles);
    else
      this.commands.syncExecuteCommand(
        InsertSheetMutation.id,
        {
          unitId: this.id,
          index: this.unit.getSheetSize(),
          sheet: mergeWorksheetSnapshotWithDefault(picture),
          styles,
        },
        OWN,
      );
  }

  remove(name: string): void {
    const known = this.unit.getSheetBySheetName(name);
    if (!known) return;
    const params = { unitId: this.id, subUnitId: known.getSheetId(), subUnitName: name };
    if (this.unit.getActiveSheet(true) === known) this.leave(known);
    this.commands.syncExecuteCommand(RemoveSheetMutation.id, params, OWN);
  }

  async select(name: string, { row, column }: CellPlace): Promise<void> {
    const subUnitId = this.sheet(name).getSheetId();
    await this.commands.executeCommand(SetWorksheetActivateCommand.id, { unitId: this.id, subUnitId });
    const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
    await this.commands.executeCommand(SelectRangeCommand.id, {
      unitId: this.id,
      subUnit: subUnitId,
      range,
      reveal: true,
    });
  }

  /** The block that was picked last; the first cell where nothing is. */
  selected(): SelectedCells {
    const picked = this.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = picked ?? {};
    const range = { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
    return { sheet: this.unit.getActiveSheet().getName(), range };
  }

  /** When all that has been typed has been worked out. */
  calculated(): Promise<void> {
    return this.calculation.done();
  }

  /** Formulas that have this in them: what they rest on stands in no cell. */
  recalculate(part: string): void {
    for (const sheet of this.unit.getSheets()) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f?.includes(part)) (cellValue[row] ??= {})[column] = { f: cell.f };
      });
      if (Object.keys(cellValue).length === 0) continue;
      const params: ISetRangeValuesMutationParams = { unitId: this.id, subUnitId: sheet.getSheetId(), cellValue };
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, OWN);
    }
  }

  dispose(): void {
    this.ears.dispose();
    this.engine.injector.get(IUniverInstanceService).disposeUnit(this.id);
  }

  private sheet(name: string): Worksheet {
    const found = this.unit.getSheetBySheetName(name);
    if (!found) throw new Error(`unreachable: the grid has no sheet «${name}»`);
    return found;
  }

  private patch(sheet: Worksheet, { cellData }: SheetPicture, styles: Record<string, IStyleData>): void {
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    const set = (row: number, column: number, cell: ICellData | null): void => {
      (cellValue[row] ??= {})[column] = cell;
    };
    for (const [row, cells] of Object.entries(cellData))
      for (const [column, cell] of Object.entries(cells)) {
        const there = sheet.getCellRaw(Number(row), Number(column));
        if (!isSame(there, cell)) set(Number(row), Number(column), cleared(cell, styles));
      }
    sheet.getCellMatrix().forValue((row, column, there) => {
      if (holds(there) && cellData[row]?.[column] === undefined)
        set(row, column, { v: null, f: null, p: null, t: null });
    });
    if (Object.keys(cellValue).length === 0) return;
    const params: ISetRangeValuesMutationParams = { unitId: this.id, subUnitId: sheet.getSheetId(), cellValue };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, OWN);
  }

  /** The sheet in front cannot go before another is. */
  private leave(sheet: Worksheet): void {
    const other = this.unit.getSheets().find((one) => one !== sheet && !one.isSheetHidden());
    if (!other) return;
    const params = { unitId: this.id, subUnitId: other.getSheetId() };
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params, OWN);
  }

  private hear(command: Readonly<ICommandInfo>, options: Options | undefined, ears: GridEars): void {
    const params = command.params as Partial<ISetRangeValuesMutationParams> | undefined;
    if (params?.unitId !== this.id) return;
    if (command.id === SetWorksheetActiveOperation.id) ears.wentToSheet();
    if (command.id === MoveRangeMutation.id) this.hearMove(command.params as IMoveRangeMutationParams, ears);
    if (command.id !== SetRangeValuesMutation.id) return;
    // What Krav has written is worked out as well, but the file has it.
    if (options?.fromKrav) return this.calculation.begin();
    if (!options?.fromFormula) this.calculation.begin();
    this.tell(params.subUnitId, params.cellValue, options?.fromFormula ? 'calculation' : 'user', ears);
  }

  private hearMove({ from, to }: IMoveRangeMutationParams, ears: GridEars): void {
    this.calculation.begin();
    for (const { subUnitId, value } of [from, to]) this.tell(subUnitId, value, 'user', ears);
  }

  private tell(id: string | undefined, values: object | undefined, by: GridChange['by'], ears: GridEars): void {
    const sheet = this.unit.getSheetBySheetId(id ?? '')?.getName();
    if (sheet === undefined) return;
    const cells = Object.entries(values ?? {}).flatMap(([row, columns]) =>
      Object.keys((columns as object | null) ?? {}).map((column) => [Number(row), Number(column)] as const),
    );
    ears.changed({ sheet, cells, by });
  }
}

function holds(cell: Nullable<ICellData>): boolean {
  return !!cell && ((cell.v ?? null) !== null || !!cell.f || !!cell.p || !!cell.si);
}

function isSame(there: Nullable<ICellData>, cell: ICellData): boolean {
  return !!there && there.v === cell.v && there.f === cell.f && there.s === cell.s;
}

/** All of a cell: what is left out would stay as it was. */
function cleared(cell: ICellData, styles: Record<string, IStyleData>): ICellData {
  const style = typeof cell.s === 'string' ? (styles[cell.s] ?? null) : null;
  return { v: null, f: null, p: null, t: null, ...cell, s: style };
}
