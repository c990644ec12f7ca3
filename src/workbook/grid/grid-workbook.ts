import { IFunctionService } from '@univerjs/engine-formula';
import type { SheetContent, TableInfo } from '../../timesheet/table';
import { HiddenSheet } from '../hidden-sheet';
import type { Change, EditHistory, LiveWorkbook, SelectedCells, Unwatch } from '../live-workbook';
import {
  WorkbookError,
  type CellPlace,
  type DefinedName,
  type Edit,
  type Mark,
  type SheetInfo,
  type SheetProtection,
} from '../workbook';
import type { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { GridChanges } from './changes';
import type { CellUpdate } from '../cell-updates';
import type { GridEngine } from './engine';
import { beforeEdits } from './before-edits';
import { GridHistory } from './grid-history';
import { GridSheets, type GridChange } from './grid-sheets';
import { gridUpdates } from './grid-updates';
import { canWorkOut } from './known-formulas';
import { gridStyles } from './grid-style';
import { sheetPicture, type ForeignFormula, type SheetPicture } from './sheet-picture';

/**
 * A file that is open in the grid. The file is what counts: what Krav asks of it is asked of the file, once what has been typed and worked out
 * in the grid has been written there; what Krav writes is written in the file, and shown in the grid. So the pane reads what the terminal reads
 * when the file has been saved.
 */
export class GridWorkbook implements LiveWorkbook {
  private readonly changes = new GridChanges();
  private readonly listeners = new Map<string, Set<(change: Change) => void>>();
  private readonly listListeners = new Set<() => void>();
  private readonly anyListeners = new Set<() => void>();
  /** Told of cells that the file did not take; they are as they were. */
  tellRefused: ((cells: readonly CellUpdate[]) => void) | undefined;
  private grid: GridSheets | undefined;
  private steps: GridHistory | undefined;
  private readonly foreign = new Map<string, readonly ForeignFormula[]>();
  private sheetNumber = 0;
  private readonly canWorkOut: (formula: string) => boolean;

  private constructor(
    private readonly file: XlsxWorkbook,
    engine: GridEngine,
  ) {
    const functions = engine.injector.get(IFunctionService);
    this.canWorkOut = (formula) => canWorkOut(formula, (name) => functions.hasExecutor(name));
  }

  /** @param id of its own for each workbook that is opened */
  static async open(file: XlsxWorkbook, engine: GridEngine, id: string): Promise<GridWorkbook> {
    const workbook = new GridWorkbook(file, engine);
    const pictures: SheetPicture[] = [];
    for (const { name, hasCells } of file.sheets) if (hasCells) pictures.push(workbook.picture(name));
    workbook.grid = new GridSheets(engine, id, gridStyles(file.styles), pictures, {
      changed: (change) => workbook.changed(change),
      wentToSheet: () => workbook.listListeners.forEach((tell) => tell()),
    });
    workbook.steps = workbook.historyIn(engine);
    return workbook;
  }

  /** What the grid calls it, and one of its sheets. */
  get id(): string {
    return this.grid?.id ?? '';
  }

  sheetId(sheet: string): string {
    return this.grid?.sheetId(sheet) ?? '';
  }

  sheetName(id: string): string | undefined {
    return this.grid?.sheetName(id);
  }

  /** As the file would have it; empty where there is none. */
  formulaAt(sheet: string, row: number, column: number): string {
    return this.grid?.cell(sheet, row - 1, column - 1)?.f ?? '';
  }

  /** For what the user does through the port, as in the table. */
  get history(): EditHistory {
    if (!this.steps) throw new Error('unreachable: the workbook is not open');
    return this.steps;
  }

  get sheets(): readonly SheetInfo[] {
    return this.file.sheets;
  }

  get tables(): readonly TableInfo[] {
    return this.file.tables;
  }

  get names(): readonly DefinedName[] {
    return this.file.names;
  }

  /** Nobody but the grid and Krav changes the file. */
  async refresh(): Promise<void> {
    await this.flush();
  }

  async content(sheet: string): Promise<SheetContent> {
    await this.flush();
    return this.file.content(sheet);
  }

  async contents(sheets: readonly string[]): Promise<SheetContent[]> {
    await this.flush();
    return this.file.contents(sheets);
  }

  marks(sheet: string): Promise<readonly Mark[]> {
    return this.file.marks(sheet);
  }

  isMarked(): Promise<boolean> {
    return this.file.isMarked();
  }

  /** Of the file: the grid itself hinders nobody. */
  protection(sheet: string): Promise<SheetProtection> {
    return this.file.protection(sheet);
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    await this.flush();
    await this.applyNow(edits);
  }

  async deleteSheets(names: readonly string[]): Promise<void> {
    await this.flush();
    await this.file.deleteSheets(names);
    for (const name of names) this.grid?.remove(name);
    this.listListeners.forEach((tell) => tell());
  }

  async select(sheet: string, place: CellPlace): Promise<void> {
    const known = this.sheets.find(({ name }) => name === sheet);
    if (!known) throw new WorkbookError('sheetGone', sheet);
    if (known.hidden) throw new HiddenSheet(sheet);
    await this.grid?.select(sheet, place);
  }

  async selected(): Promise<SelectedCells> {
    if (!this.grid) throw new WorkbookError('lostSession', 'no grid');
    return this.grid.selected();
  }

  async watchSheet(sheet: string, tell: (change: Change) => void): Promise<Unwatch> {
    const listeners = this.listeners.get(sheet) ?? new Set();
    this.listeners.set(sheet, listeners.add(tell));
    return async () => void listeners.delete(tell);
  }

  async watchSheetList(tell: () => void): Promise<Unwatch> {
    this.listListeners.add(tell);
    return async () => void this.listListeners.delete(tell);
  }

  /** Tells of whatever the user or Krav has changed, marks too. */
  watchAll(tell: () => void): void {
    this.anyListeners.add(tell);
  }

  /** Formulas that the grid does not work out: the file keeps them. */
  get notWorkedOut(): readonly ForeignFormula[] {
    return [...this.foreign.values()].flat();
  }

  /** Works formulas out anew that have this in them. */
  recalculate(part: string): void {
    this.grid?.recalculate(part);
  }

  /** When all that has been typed has been worked out. */
  async calculated(): Promise<void> {
    await this.grid?.calculated();
  }

  /** The file with all that has been typed, and what it comes to. */
  async toBytes(): Promise<Uint8Array> {
    await this.calculated();
    await this.flush();
    return this.file.toBytes();
  }

  /** The grid lets it go. */
  close(): void {
    this.steps?.dispose();
    this.grid?.dispose();
  }

  private historyIn(engine: GridEngine): GridHistory {
    return new GridHistory(engine, {
      id: this.id,
      before: (edits) => beforeEdits(this.file, edits),
      apply: async (edits) => {
        await this.flushCells();
        await this.applyNow(edits);
      },
      restore: async ({ cells, tables }) => {
        await this.flushCells();
        await this.file.update(cells);
        await this.file.apply(tables);
        this.showAgain(new Set(cells.map(({ sheet }) => sheet)));
      },
      ready: () => this.flush(),
    });
  }

  private async applyNow(edits: readonly Edit[]): Promise<void> {
    await this.file.apply(edits);
    this.showAgain(new Set(edits.flatMap((edit) => sheetOf(edit, this.tables))));
  }

  /** What is in the file, and of which the grid does not know. */
  private showAgain(sheets: ReadonlySet<string>): void {
    const styles = gridStyles(this.file.styles);
    for (const sheet of sheets) this.grid?.show(this.picture(sheet), styles);
    this.tellAll(sheets);
    this.anyListeners.forEach((tell) => tell());
  }

  private picture(sheet: string): SheetPicture {
    const isHidden = this.sheets.some(({ name, hidden }) => name === sheet && hidden);
    const { canWorkOut, file } = this;
    const { styles } = file;
    const id = `s${this.sheetNumber++}`;
    const foreign: ForeignFormula[] = [];
    const tellForeign = (cell: ForeignFormula) => void foreign.push(cell);
    const picture = sheetPicture(file.look(sheet), { id, isHidden, canWorkOut, styles, tellForeign });
    this.foreign.set(sheet, foreign);
    return picture;
  }

  private changed({ sheet, cells, by }: GridChange): void {
    for (const [row, column] of cells) this.changes.add(sheet, row, column, by);
    if (by === 'user') this.anyListeners.forEach((tell) => tell());
    this.tell(sheet, { range: undefined, isOwn: false });
  }

  private async flush(): Promise<void> {
    await this.steps?.settled();
    await this.flushCells();
  }

  private async flushCells(): Promise<void> {
    if (this.changes.isEmpty || !this.grid) return;
    const updates = gridUpdates(this.changes, this.grid);
    this.changes.clear();
    try {
      await this.file.update(updates);
    } catch (thrown) {
      await this.updateOneByOne(updates, thrown);
    }
  }

  /** What the file does not take, as a part of a larger formula, stays in the grid as the file has it; the rest is not kept from it. */
  private async updateOneByOne(updates: readonly CellUpdate[], thrown: unknown): Promise<void> {
    if (!(thrown instanceof WorkbookError) || thrown.reason !== 'cannotWrite') throw thrown;
    const refused: CellUpdate[] = [];
    for (const update of updates)
      try {
        await this.file.update([update]);
      } catch (problem) {
        if (!(problem instanceof WorkbookError)) throw problem;
        refused.push(update);
      }
    const styles = gridStyles(this.file.styles);
    for (const sheet of new Set(refused.map((update) => update.sheet))) this.grid?.show(this.picture(sheet), styles);
    this.tellRefused?.(refused);
  }

  private tellAll(sheets: Iterable<string>): void {
    for (const sheet of sheets) this.tell(sheet, { range: undefined, isOwn: true });
  }

  private tell(sheet: string, change: Change): void {
    this.listeners.get(sheet)?.forEach((tell) => tell(change));
  }
}

/** The sheet whose cells an edit may have changed. */
function sheetOf(edit: Edit, tables: readonly TableInfo[]): string[] {
  if (edit.edit === 'addSheet') return [edit.name];
  if (edit.edit === 'resizeTable') return tables.flatMap(({ name, sheet }) => (name === edit.name ? [sheet] : []));
  return edit.edit === 'setCells' || edit.edit === 'addTable' || edit.edit === 'continueRow' ? [edit.sheet] : [];
}
