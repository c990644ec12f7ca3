import type { WantedSetting } from '../../new-sheets/setting-edits';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import type { Edit, Stop } from '../../workbook/workbook';
import { languageOf, type PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { readCells } from './read-cells';
import { undo, write, type Written } from './undo';

const loadSettingEdits = () => import(/* webpackChunkName: "new-sheets" */ '../../new-sheets/setting-edits');

/** All that Krav writes in the workbook, marks aside: the user is told where, and may take the last of it back. */
export class Writer {
  private written: Written | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store<PaneState>,
    private readonly opened: () => Promise<LiveWorkbook>,
  ) {}

  /** @throws {WorkbookError} with the workbook as it was */
  write(edits: readonly Edit[], stop?: Stop): Promise<void> {
    return this.inTurn(() => this.carryOut(edits, stop));
  }

  /** For edits that hang on what the workbook is when their turn comes. @throws {WorkbookError} with the workbook as it was */
  writeAsItIs(make: (workbook: LiveWorkbook) => Promise<readonly Edit[]>, stop?: Stop): Promise<void> {
    return this.inTurn(async () => this.carryOut(await make(await this.opened()), stop));
  }

  private async carryOut(edits: readonly Edit[], stop?: Stop): Promise<void> {
    if (edits.length === 0) return;
    stop?.throwIfAborted();
    this.written = await write(await this.opened(), edits, stop);
    this.store.set({ lastWrite: sheetsOf(edits), undone: undefined });
  }

  /** Into the table «Innstillinger», which is made where there is none. @throws {WorkbookError} */
  writeSettings(wanted: readonly WantedSetting[], stop?: Stop): Promise<void> {
    return this.inTurn(async () => {
      const [workbook, { settingEdits }] = await Promise.all([this.opened(), loadSettingEdits()]);
      await workbook.refresh();
      await this.carryOut(settingEdits(wanted, await readCells(workbook, stop), languageOf(this.store.get())), stop);
    });
  }

  /** Takes back what was written last, unless something of it has been changed since. @throws {WorkbookError} */
  undo(stop?: Stop): Promise<void> {
    return this.inTurn(async () => {
      const { written } = this;
      if (!written) return;
      const isUndone = await undo(await this.opened(), written, stop);
      this.written = undefined;
      const { lastWrite: _gone, inserted: _undone, ...state } = this.store.get();
      this.store.replace({ ...state, undone: isUndone ? 'undone' : 'changedSince' });
    });
  }

  /** What was written stays: the offer to take it back is put away. */
  keep(): void {
    this.written = undefined;
    this.store.set({ lastWrite: undefined, undone: undefined });
  }

  /** What a check writes of its own, and its marks, may come while something is written or taken back: never both at once. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

function sheetsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.flatMap((edit) => (edit.edit === 'setCells' ? [edit.sheet] : [])))];
}
