import { startEngine, type GridEngine } from '../../workbook/grid/engine';
import { GridWorkbook } from '../../workbook/grid/grid-workbook';
import type { FormulaRefusal } from '../../workbook/typed/formula-refusals';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { drawIn, ENGINE_WORDS } from './drawing';
import { kravFormulas, type FunctionTold } from './krav-formulas';
import { showAsNorwegian } from './shown';
import { editAsNorwegian, readAsNorwegian } from './typing';

export interface GridEvents {
  readonly refused: (why: FormulaRefusal) => void;
}

/** The grid on the page: one engine, and one file at a time. */
export class Grid {
  private opened: GridWorkbook | undefined;
  private count = 0;

  private constructor(
    private readonly engine: GridEngine,
    private readonly events: GridEvents,
  ) {}

  static async start(place: HTMLElement, told: readonly FunctionTold[], events: GridEvents): Promise<Grid> {
    const formulas = await kravFormulas(told);
    const engine = startEngine({ formulas, tellError: () => undefined, words: ENGINE_WORDS, drawing: drawIn(place) });
    return new Grid(engine, events);
  }

  /** @throws {WorkbookError} and then what was open still is */
  async open(bytes: Uint8Array): Promise<GridWorkbook> {
    const file = XlsxWorkbook.open(bytes);
    const next = await GridWorkbook.open(file, this.engine, `bok-${this.count++}`);
    // The engine's parts are there from the first workbook on.
    if (!this.opened) {
      readAsNorwegian(this.engine, this.events.refused);
      editAsNorwegian(this.engine);
      showAsNorwegian(this.engine);
    }
    this.opened?.close();
    this.opened = next;
    return next;
  }
}
