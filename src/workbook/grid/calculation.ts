import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { GridEngine } from './engine';

/** Longer than any sheet takes: whoever waits is not kept for ever by an engine that says nothing. */
const LONGEST = 10_000;

/** Whether what has been typed has been worked out. */
export class Calculation {
  private isPending = false;
  private waiting: (() => void)[] = [];

  constructor({ injector }: GridEngine) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((params as { readonly functionsExecutedState?: unknown }).functionsExecutedState !== undefined) this.end();
    });
  }

  /** The user has changed something, which the engine begins on after a moment. */
  begin(): void {
    this.isPending = true;
  }

  async done(): Promise<void> {
    if (!this.isPending) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private end(): void {
    this.isPending = false;
    for (const go of this.waiting.splice(0)) go();
  }
}
