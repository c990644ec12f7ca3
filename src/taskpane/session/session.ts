import type { PrintSheet } from '../../delivery/print-sheet';
import type { Field, RowPlace } from '../../claim/entry';
import type { Regulation } from '../../regulation/schema';
import type { LiveWorkbook, SelectedCells } from '../../workbook/live-workbook';
import type { NewSheet } from '../../workbook/new-sheets';
import type { CellPlace, Stop } from '../../workbook/workbook';
import { loadIssueWords } from '../issue-words';
import { languageOf, type Checked, type PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { checkQueue, type CheckQueue } from './check-queue';
import type { Marking } from './marking';
import { outlivesCheck, problemOf } from './problem';
import { Retries } from './retries';
import { Running, Stopped } from './running';
import type { StepOfPane } from './take-step';
import { WAITS, type Waits } from './waits';
import type { WorkbookSide } from './workbook-side';

// Loaded while the workbook is opened, so that the pane itself is there sooner.
const loadSide = () => import(/* webpackChunkName: "workbook" */ './workbook-side');
const loadCheck = () => import(/* webpackChunkName: "check" */ './check');
const loadSteps = () => import(/* webpackChunkName: "approval" */ './take-step');
const loadRowProtection = () => import(/* webpackChunkName: "approval" */ '../../delivery/row-protection');
const loadNewSheets = () => import(/* webpackChunkName: "new-sheets" */ './new-sheets');

interface Opened {
  readonly side: WorkbookSide;
  readonly writer: WorkbookSide['writer'];
  readonly workbook: LiveWorkbook;
}

/** All that the pane does with the workbook. What goes wrong is put in the state as a problem; nothing is thrown. */
export class Session {
  /** The check that goes on. */
  readonly running = new Running();
  /** What the user has asked to be written, and goes on. */
  readonly writing = new Running();
  private readonly retries: Retries;
  private readonly queue: CheckQueue;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** Once it has been asked for. */
  private side: WorkbookSide | undefined;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly open: () => Promise<LiveWorkbook>,
    waits: Waits = WAITS,
  ) {
    this.retries = new Retries(waits);
    this.queue = checkQueue(waits.quiet, (isOvertaken) => this.check(isOvertaken));
  }

  /** Reads and checks, without waiting. */
  recheck(): void {
    if (this.store.get().hasWorkbook) this.queue.now();
  }

  /** What goes on is left where it is, with the workbook as it was. */
  stop(): void {
    if (this.writing.at.get().step !== undefined) return this.writing.stop();
    clearTimeout(this.retry);
    this.queue.forget();
    if (this.running.at.get().step === undefined) this.store.set({ isWorking: false, stoppedAt: 'reading' });
    else this.running.stop();
  }

  chooseRegulation(id: string): void {
    this.store.set({ chosenRegulation: id });
    this.recheck();
  }

  goTo(sheet: string, place: CellPlace): void {
    void this.attempt(async () => {
      const { workbook } = await this.opened();
      await workbook.select(sheet, place);
    });
  }

  /** Marks the cells now and after each check, or takes every mark away. */
  setMarking(isMarking: boolean): void {
    this.store.set({ isMarking });
    this.recheck();
  }

  /** Sheets to fill in for a regulation; those whose names are taken are left as they are. */
  insertTemplate(regulation: Regulation): void {
    void this.write(async (stop) => {
      const [{ writer, workbook }, { newSheets, newSheetEdits }] = await Promise.all([this.opened(), loadNewSheets()]);
      await workbook.refresh();
      const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
      const all = newSheets(regulation, regulation.id, languageOf(this.store.get()));
      const missing = all.filter(({ name }) => !taken.has(name.toLowerCase()));
      const names = (sheets: typeof all) => sheets.map(({ name }) => name);
      await writer.write(missing.flatMap(newSheetEdits), stop);
      const alreadyThere = names(all.filter((sheet) => !missing.includes(sheet)));
      this.store.set({ inserted: { sheets: names(missing), alreadyThere } });
      this.queue.now();
    });
  }

  /** Sheets to fill in whose words are at hand. */
  insertSheets(sheets: readonly NewSheet[]): void {
    void this.write(async (stop) => {
      const [{ writer, workbook }, { newSheetEdits }] = await Promise.all([this.opened(), loadNewSheets()]);
      await workbook.refresh();
      await writer.write(sheets.flatMap(newSheetEdits), stop);
      this.queue.now();
    });
  }

  /** The regulation that is chosen in the pane is written in the workbook, which then says it itself. */
  keepRegulation(id: string): void {
    void this.write(async (stop) => {
      const { writer } = await this.opened();
      await writer.writeSettings([{ key: 'regulation', value: id }], stop);
      const { chosenRegulation: _kept, ...state } = this.store.get();
      this.store.replace(state);
      this.queue.now();
    });
  }

  /** What a column is, in the words of a setting; `null` lets its header say it again. */
  chooseColumn(header: string, words: string | null): void {
    void this.write(async (stop) => {
      const { writer } = await this.opened();
      await writer.writeSettings([{ key: `column.${header}`, value: words }], stop);
      this.queue.now();
    });
  }

  /** Into a row that was read, by the fields of its columns. */
  writeRow({ sheet, row, columns }: RowPlace, values: Readonly<Partial<Record<Field, string | number>>>): void {
    void this.write(async (stop) => {
      const cells = (Object.keys(values) as Field[]).flatMap((field) => {
        const column = columns[field];
        const value = values[field];
        return column === undefined || value === undefined ? [] : [{ row, column, value }];
      });
      const { writer, workbook } = await this.opened();
      await workbook.refresh();
      await writer.write([{ edit: 'setCells', sheet, cells }], stop);
      this.queue.now();
    });
  }

  /** Takes back what Krav last wrote, unless something of it has been changed since. */
  undo(): void {
    void this.write(async (stop) => {
      await this.side?.writer.undo(stop);
      this.queue.now();
    });
  }

  keepWritten(): void {
    this.side?.writer.keep();
  }

  /**
   * A new sheet beside those that are there, shown at once.
   *
   * @param make is told which names are taken
   * @returns the sheet's name, or nothing when Excel refused
   */
  async addSheet(make: (taken: readonly string[]) => PrintSheet): Promise<string | undefined> {
    let added: string | undefined;
    await this.write(async (stop) => {
      const { writer, workbook } = await this.opened();
      await workbook.refresh();
      const { name, edits } = make(workbook.sheets.map((sheet) => sheet.name));
      await writer.write(edits, stop);
      added = name;
      await workbook.select(name, { row: 1, column: 1 });
      this.queue.now();
    });
    return added;
  }

  /** A step on the claim's way: read anew, so that what somebody else has written meanwhile counts. */
  async takeStep(asked: StepOfPane): Promise<void> {
    await this.write(async (stop) => {
      const [{ writer, workbook }, { takeStepIn }, { check }] = await Promise.all([
        this.opened(),
        loadSteps(),
        loadCheck(),
      ]);
      await takeStepIn(workbook, writer, this.store, { ...asked, stop }, check);
      this.queue.now();
    });
  }

  /** What is returned can be mended where it stands: the protection that Krav has put on the claim's rows is taken away. */
  openRows(): void {
    void this.write(async (stop) => {
      const { checked } = this.store.get();
      const [{ workbook, writer }, { rowsOpened }] = await Promise.all([this.opened(), loadRowProtection()]);
      await writer.inTurn(async () =>
        workbook.apply(await rowsOpened(workbook, checked?.approval.content() ?? []), stop),
      );
      this.queue.now();
    });
  }

  /** Where the user stands in the sheet. @returns nothing when Excel refused */
  async selected(): Promise<SelectedCells | undefined> {
    let selected: SelectedCells | undefined;
    await this.attempt(async () => {
      selected = await (await this.opened()).workbook.selected();
    });
    return selected;
  }

  private async check(isOvertaken: () => boolean): Promise<void> {
    const { chosenRegulation, today, pastedReturn, stoppedAt } = this.store.get();
    // What was put back is a change too, which is checked: that it was is still to be read.
    this.store.set({ isWorking: true, stoppedAt: stoppedAt === 'writing' ? stoppedAt : undefined });
    const own = this.running.begin('reading');
    const stop = own.signal;
    try {
      const language = languageOf(this.store.get());
      const [{ side, workbook }, { readCells }, { check }] = await Promise.all([
        this.opened(),
        loadSide(),
        loadCheck(),
        loadIssueWords(language),
      ]);
      await workbook.refresh();
      // Before it is read, so that nothing that is typed meanwhile is missed.
      await side.watches.watch(
        workbook,
        workbook.sheets.flatMap(({ name, hasCells }) => (hasCells ? [name] : [])),
      );
      const cells = await readCells(workbook, stop);
      if (isOvertaken()) return;
      this.running.now('checking');
      const checked = await check(cells, chosenRegulation, today, pastedReturn, stop);
      const { problem, ...state } = this.store.get();
      this.store.replace({ ...state, ...(outlivesCheck(problem) ? { problem } : {}), checked, isWorking: false });
      await side.writer.inTurn(() => this.showMarks(side.marking, workbook, checked, stop));
      this.retries.succeeded();
      this.running.end(own);
      await side.postalPlaces.fill(checked);
    } catch (thrown) {
      if (thrown instanceof Stopped) this.store.set({ isWorking: false, stoppedAt: this.running.at.get().step });
      else this.failed(thrown);
    } finally {
      this.running.end(own);
    }
  }

  private failed(thrown: unknown): void {
    const wait = this.retries.waitAfter(thrown);
    if (wait === undefined) this.store.set({ isWorking: false, problem: problemOf(thrown) });
    else this.retry = setTimeout(() => this.queue.soon(), wait);
  }

  private async showMarks(marking: Marking, workbook: LiveWorkbook, checked: Checked, stop: Stop): Promise<void> {
    if (await marking.wereLeft(workbook)) this.store.set({ isMarking: true });
    const state = this.store.get();
    if (state.isMarking) this.running.now('marking');
    const notMarked = state.isMarking
      ? await marking.show(workbook, checked, languageOf(state), stop)
      : await marking.remove(workbook, checked, stop);
    if (notMarked.join() !== state.notMarked.join()) this.store.set({ notMarked });
  }

  private async opened(): Promise<Opened> {
    const { WorkbookSide } = await loadSide();
    const side = (this.side ??= new WorkbookSide(this.store, this.open, () => this.queue.soon()));
    return { side, writer: side.writer, workbook: await side.opened() };
  }

  /** Takes round trips: the user sees that it goes on, and may stop it as long as nothing of it stands. */
  private async write(work: (stop: Stop) => Promise<void>): Promise<void> {
    const own = this.writing.begin('writing');
    if (this.store.get().stoppedAt === 'writing') this.store.set({ stoppedAt: undefined });
    await this.attempt(() => work(own.signal));
    this.writing.end(own);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.store.get().problem?.isOfAction) this.store.set({ problem: undefined });
    try {
      await work();
    } catch (thrown) {
      if (thrown instanceof Stopped) this.store.set({ stoppedAt: 'writing' });
      else this.store.set({ problem: { ...problemOf(thrown), isOfAction: true } });
    }
  }
}
