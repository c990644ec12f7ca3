import { createStore, type Store } from '../state/store';

export type RunningStep = 'reading' | 'checking' | 'marking' | 'writing';

/** The user has had enough. Thrown between two parts of the work, and what was half written is put back. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Work that goes on: which part it is at, and a way to stop it. What it tells is no part of the pane's state, which draws every view. */
export class Running {
  readonly at: Store<{ readonly step?: RunningStep }> = createStore({});
  private readonly going = new Set<AbortController>();

  begin(step: RunningStep): AbortController {
    const one = new AbortController();
    this.going.add(one);
    this.now(step);
    return one;
  }

  now(step: RunningStep): void {
    this.at.set({ step });
  }

  end(one: AbortController): void {
    this.going.delete(one);
    if (this.going.size === 0) this.at.replace({});
  }

  stop(): void {
    for (const one of this.going) one.abort(new Stopped());
  }
}
