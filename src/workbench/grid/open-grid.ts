import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { startEngine, type GridEngine } from '../../workbook/grid/engine';
import type { CellOfUnit } from '../../workbook/grid/functions';
import { GridWorkbook } from '../../workbook/grid/grid-workbook';
import type { Language } from '../../text/language';
import type { FormulaRefusal } from '../../workbook/typed/formula-refusals';
import { openFile } from '../../workbook/files/open-file';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import type { ChosenCell, ChosenFigures, OpenedFile } from '../desk-state';
import { changeCellsOnly, forbidRenaming } from './cells-only';
import { followChosenFigures } from './chosen-figures';
import { drawIn, ENGINE_WORDS } from './drawing';
import { speakAs } from './engine-words';
import { restBetweenFrames } from './idle-frames';
import { kravFormulas, type FunctionTold } from './krav-formulas';
import { MarkPainter } from './marks';
import { offerNorwegian } from './offered-functions';
import { followOwnFigures } from './own-figures';
import { pasteAsNorwegian } from './pasting';
import { showAsNorwegian } from './shown';
import { editAsNorwegian, readAsNorwegian } from './typing';

export interface GridEvents {
  /** A formula was not taken, and stands as text. */
  readonly refused: (cell: string, why: FormulaRefusal) => void;
  readonly chosen: (cell: ChosenCell) => void;
  readonly figures: (figures: ChosenFigures | undefined) => void;
  /** The user has asked for what only Excel does. */
  readonly cellsOnly: () => void;
}

/** The grid on the page: one engine, and one file at a time. */
export class Grid {
  private opened: GridWorkbook | undefined;
  private painter: MarkPainter | undefined;
  private chosenPlace: ISetSelectionsOperationParams | undefined;
  private chosenKey = '';
  private count = 0;

  private constructor(
    private readonly engine: GridEngine,
    private readonly said: Map<string, string>,
    private readonly events: GridEvents,
    /** In which language the engine speaks. */
    readonly speak: (language: Language) => void,
  ) {
    engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      this.chosenPlace = params as ISetSelectionsOperationParams;
      this.tellChosen();
    });
  }

  static async start(
    place: HTMLElement,
    told: readonly FunctionTold[],
    language: Language,
    events: GridEvents,
  ): Promise<Grid> {
    const formulas = await kravFormulas(told);
    const said = new Map<string, string>();
    const tellError = (cell: CellOfUnit, sentence: string | undefined): void => {
      const key = keyOf(cell);
      if (said.get(key) === sentence) return;
      if (sentence) said.set(key, sentence);
      else said.delete(key);
      // The cell may be the chosen one; by then it is worked out.
      if (key === grid.chosenKey) setTimeout(() => grid.tellChosen());
    };
    const engine = startEngine({ formulas, tellError, words: ENGINE_WORDS, drawing: drawIn(place) });
    restBetweenFrames(engine);
    const grid = new Grid(engine, said, events, speakAs(engine, language));
    return grid;
  }

  /** @throws {WorkbookError} and then what was open still is */
  async open({ name, bytes }: OpenedFile): Promise<GridWorkbook> {
    const { workbook } = await openFile(name, bytes);
    // A workbook may have charts alone, and a grid cannot be without a sheet.
    if (!workbook.sheets.some(({ hasCells }) => hasCells)) throw new WorkbookError('noSheet', 'no sheet has cells');
    const next = await GridWorkbook.open(workbook, this.engine, `bok-${this.count++}`);
    // The engine's parts are there from the first workbook on.
    this.painter ??= this.settle();
    forbidRenaming(this.engine, next.id);
    this.opened?.close();
    this.opened = next;
    const paint = () => void this.painter?.paint(next).then(() => this.tellChosen());
    next.watchAll(paint);
    paint();
    followOwnFigures(next, () => this.opened === next);
    return next;
  }

  private settle(): MarkPainter {
    readAsNorwegian(this.engine, this.events.refused);
    editAsNorwegian(this.engine);
    showAsNorwegian(this.engine);
    offerNorwegian(this.engine);
    pasteAsNorwegian(this.engine, this.events.refused);
    changeCellsOnly(this.engine, this.events.cellsOnly);
    followChosenFigures(this.engine, this.events.figures);
    return new MarkPainter(this.engine);
  }

  private tellChosen(): void {
    const { opened, chosenPlace } = this;
    const primary = chosenPlace?.selections[0]?.primary;
    if (!opened || !primary || chosenPlace?.unitId !== opened.id) return;
    const sheet = opened.sheetName(chosenPlace.subUnitId);
    if (sheet === undefined) return;
    const [row, column] = [primary.actualRow, primary.actualColumn];
    this.chosenKey = keyOf({ unit: opened.id, sheet: chosenPlace.subUnitId, row, column });
    this.events.chosen({
      sheet,
      row: row + 1,
      column: column + 1,
      formula: opened.formulaAt(sheet, row + 1, column + 1),
      mark: this.painter?.markOf(sheet, row + 1, column + 1),
      formulaSays: this.said.get(this.chosenKey),
    });
  }
}

/** A file that begins with these edits. */
export async function newFile(edits: readonly Edit[]): Promise<Uint8Array> {
  const file = XlsxWorkbook.blank();
  await file.apply(edits);
  return file.toBytes();
}

function keyOf({ unit, sheet, row, column }: CellOfUnit): string {
  return `${unit} ${sheet} ${row} ${column}`;
}
