import { createStore, type Store } from '../state/store';

export type RunningStep = 'reading' | 'checking' | 'marking';

/** The user has had enough. Thrown between two parts of the work, and what was half written is put back. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A check that goes on: which part it is at, and a way to stop it. What it tells is no part of the pane's state, which draws every view. */
export class Running {
  readonly at: Store<{ readonly step?: RunningStep }> = createStore({});
  private controller: AbortController | undefined;

  begin(): AbortSignal {
    this.controller = new AbortController();
    this.now('reading');
    return this.controller.signal;
  }

  now(step: RunningStep): void {
    this.at.set({ step });
  }

  end(): void {
    this.controller = undefined;
    this.at.replace({});
  }

  stop(): void {
    this.controller?.abort(new Stopped());
  }
}
