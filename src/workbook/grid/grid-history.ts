import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type IDisposable,
} from '@univerjs/core';
import type { EditHistory } from '../live-workbook';
import type { Edit } from '../workbook';
import type { Before } from './before-edits';
import type { GridEngine } from './engine';

/** What the history asks of the workbook. */
export interface Rewritten {
  readonly id: string;
  readonly before: (edits: readonly Edit[]) => Before;
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
  readonly restore: (before: Before) => Promise<void>;
  /** When the file has all that has been typed. */
  readonly ready: () => Promise<void>;
}

interface StepParams {
  readonly unitId: string;
  readonly step: number;
  readonly way: 'undo' | 'redo';
}

const STEP = 'krav.mutation.step';

/** As many as the engine remembers, of either kind. */
const MOST_STEPS = 40;

/**
 * Edits through the port stand in the engine's own list of what can be taken back, among what has been typed in the grid: one order for the
 * user, whatever was written in. The engine knows the step by its number alone; what it was is done to the file.
 */
export class GridHistory implements EditHistory {
  private readonly steps = new Map<number, { readonly edits: readonly Edit[]; readonly before: Before }>();
  private count = 0;
  private last: Promise<void> = Promise.resolve();
  private running: Promise<void> = Promise.resolve();
  private readonly commands: ICommandService;
  private readonly ears: IDisposable;

  constructor(
    private readonly engine: GridEngine,
    private readonly workbook: Rewritten,
  ) {
    this.commands = engine.injector.get(ICommandService);
    if (!this.commands.hasCommand(STEP))
      this.commands.registerCommand({ id: STEP, type: CommandType.MUTATION, handler: () => true });
    this.ears = this.commands.onCommandExecuted(({ id, params }) => {
      if (id === STEP && (params as StepParams).unitId === workbook.id) this.go(params as StepParams);
    });
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    await this.workbook.ready();
    const before = this.workbook.before(edits);
    await this.workbook.apply(edits);
    const step = this.count++;
    this.steps.set(step, { edits, before });
    this.steps.delete(step - MOST_STEPS);
    const mutation = (way: StepParams['way']) => [{ id: STEP, params: { unitId: this.workbook.id, step, way } }];
    this.engine.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.workbook.id,
      undoMutations: mutation('undo'),
      redoMutations: mutation('redo'),
    });
  }

  undo(): Promise<boolean> {
    return this.ask(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.ask(RedoCommand.id);
  }

  /** When what is being taken back has been. */
  settled(): Promise<void> {
    return this.running;
  }

  dispose(): void {
    this.ears.dispose();
  }

  private async ask(command: string): Promise<boolean> {
    await this.settled();
    // The engine takes back what was done in the workbook that the keyboard is in, and a page has other places.
    this.engine.injector.get(IUniverInstanceService).focusUnit(this.workbook.id);
    const isDone = await this.commands.executeCommand(command);
    await this.last;
    return isDone === true;
  }

  private go({ step, way }: StepParams): void {
    const found = this.steps.get(step);
    if (!found) return;
    const { edits, before } = found;
    const { apply, restore } = this.workbook;
    this.last = this.running.then(() => (way === 'undo' ? restore(before) : apply(edits)));
    this.running = this.last.catch(() => undefined);
  }
}
