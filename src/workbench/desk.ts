import { problemOf } from '../taskpane/session/problem';
import { startPane, type Pane } from '../taskpane/start-pane';
import { createStore, type Store } from '../taskpane/state/store';
import type { Language } from '../text/language';
import type { GridWorkbook } from '../workbook/grid/grid-workbook';
import { newRow } from '../workbook/new-row';
import { WorkbookError } from '../workbook/workbook';
import type { DeskState, DeskView, Notice, OpenedFile } from './desk-state';
import { drafts } from './drafts';
import type { Grid } from './grid/open-grid';
import { loadGrid } from './load-grid';
import { saveFile } from './save-file';
import { watchBrowser } from './surroundings';
import { selectingInTable } from './table-view/asked-place';

/** Milliseconds without a change before what is not saved is kept for next time. */
const QUIET = 1500;

export interface DeskPlaces {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** The file that is open, the grid that shows it and the pane that reads it. What goes wrong is a notice; nothing is thrown. */
export class Desk {
  readonly store: Store<DeskState>;
  workbook: GridWorkbook | undefined;
  pane: Pane | undefined;
  private grid: Promise<Grid> | undefined;
  private opening: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly places: DeskPlaces,
    language: Language,
    view: DeskView,
  ) {
    this.store = createStore<DeskState>({ language, fileName: '', isUnsaved: false, view, foreign: [], markings: 0 });
  }

  /** @param read reads it where it lies, or makes it: what goes wrong there is said as well */
  async openFrom(name: string, read: () => Promise<OpenedFile>): Promise<void> {
    try {
      await this.open(await read());
    } catch (thrown) {
      this.notOpened(name, thrown);
    }
  }

  /** Unless there are changes that would be lost: then the user is asked first. */
  async open(file: OpenedFile): Promise<void> {
    if (this.store.get().isUnsaved) this.store.set({ notice: { about: 'leave', next: file } });
    else await this.openAnyway(file);
  }

  /** One at a time: the last that is asked for is the one that stays. */
  openAnyway(file: OpenedFile): Promise<void> {
    this.opening = this.opening.then(() => this.openNow(file));
    return this.opening;
  }

  /** What was changed and not saved the last time, which it still is not. */
  async goOn(draft: OpenedFile): Promise<void> {
    await this.openAnyway(draft);
    if (!this.store.get().notice) this.store.set({ isUnsaved: true });
  }

  async save(): Promise<void> {
    try {
      const bytes = await this.workbook?.toBytes();
      if (!bytes) return;
      saveFile(this.store.get().fileName, bytes);
      clearTimeout(this.timer);
      this.store.set({ isUnsaved: false });
      await drafts.forget().catch(() => undefined);
    } catch (thrown) {
      this.store.set({ notice: { about: 'notSaved', detail: String(thrown) } });
    }
  }

  /** Before the page is left on purpose: what is not saved is offered the next time, where the browser keeps it. */
  async leave(): Promise<void> {
    clearTimeout(this.timer);
    if (this.workbook) await this.keep(this.workbook);
    this.store.set({ isUnsaved: false });
  }

  /** The next row to fill in, of the table that the chosen cell is in. */
  async addRow(): Promise<void> {
    const { workbook } = this;
    if (!workbook) return;
    try {
      const { sheet, range } = await workbook.selected();
      const found = await newRow(workbook, sheet, range.bottom);
      const { row } = found;
      if ('refused' in found) return this.store.set({ notice: { about: 'noNewRow', why: found.refused, row } });
      if (found.edits.length > 0) await workbook.history.apply(found.edits);
      await workbook.select(sheet, { row, column: found.column });
    } catch (thrown) {
      if (!(thrown instanceof WorkbookError)) throw thrown;
      const { sheet, range } = await workbook.selected();
      this.store.set({ notice: { about: 'notTaken', cells: [{ sheet, row: range.bottom, column: range.left }] } });
    }
  }

  setView(view: DeskView): void {
    this.store.set({ view });
  }

  private async openNow({ name, bytes }: OpenedFile): Promise<void> {
    this.store.set({ opening: name, notice: undefined });
    try {
      const grid = await this.startedGrid();
      this.show(name, await grid.open({ name, bytes }));
    } catch (thrown) {
      this.notOpened(name, thrown);
    }
  }

  private notOpened(fileName: string, thrown: unknown): void {
    const notice: Notice =
      thrown instanceof DOMException
        ? { about: 'notRead', fileName }
        : { about: 'notOpened', fileName, problem: problemOf(thrown) };
    this.store.set({ opening: undefined, notice });
  }

  private show(fileName: string, workbook: GridWorkbook): void {
    this.workbook = workbook;
    this.pane?.close();
    const forPane = selectingInTable(
      workbook,
      () => this.store.get().view === 'table',
      (asked) => this.store.set({ asked }),
    );
    this.pane = startPane(this.places.pane, { openWorkbook: async () => forPane, watchSurroundings: watchBrowser });
    this.pane.store.subscribe(() => this.follow());
    workbook.watchAll(() => this.changed(workbook));
    workbook.tellRefused = (cells) => this.store.set({ notice: { about: 'notTaken', cells } });
    this.store.set({
      fileName,
      isUnsaved: false,
      opening: undefined,
      notice: undefined,
      chosen: undefined,
      figures: undefined,
      asked: undefined,
      foreign: workbook.notWorkedOut,
    });
  }

  /** The pane's language is that of the page. */
  private follow(): void {
    const { language, chosenLanguage } = this.pane?.store.get() ?? {};
    const spoken = chosenLanguage ?? language;
    if (spoken === undefined || spoken === this.store.get().language) return;
    this.store.set({ language: spoken });
    void this.grid?.then(({ speak }) => speak(spoken));
  }

  private changed(workbook: GridWorkbook): void {
    if (workbook !== this.workbook) return;
    const { markings } = this.store.get();
    this.store.set({ isUnsaved: true, foreign: workbook.notWorkedOut, markings: markings + 1 });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(workbook), QUIET);
  }

  private async keep(workbook: GridWorkbook): Promise<void> {
    const { fileName, isUnsaved } = this.store.get();
    if (!isUnsaved || workbook !== this.workbook) return;
    try {
      await drafts.keep({ name: fileName, bytes: await workbook.toBytes() });
    } catch {
      if (!this.store.get().notice) this.store.set({ notice: { about: 'noDrafts' } });
    }
  }

  /** What did not come is asked for again the next time. */
  private startedGrid(): Promise<Grid> {
    this.grid ??= this.startGrid().catch((problem: unknown) => {
      this.grid = undefined;
      throw problem;
    });
    return this.grid;
  }

  private startGrid(): Promise<Grid> {
    return loadGrid(this.places.grid, this.store.get().language, {
      refused: (cell, why) => this.store.set({ notice: { about: 'refused', cell, why } }),
      chosen: (chosen) => this.store.set({ chosen }),
      figures: (figures) => this.store.set({ figures }),
      cellsOnly: () => this.store.set({ notice: { about: 'cellsOnly' } }),
    });
  }
}
