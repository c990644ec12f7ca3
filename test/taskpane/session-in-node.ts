import { Session } from '../../src/taskpane/excel/session';
import { openingState, type PaneState } from '../../src/taskpane/state/pane-state';
import { createStore, type Store } from '../../src/taskpane/state/store';
import type { ExcelHost } from '../office-host/excel-host';
import type { Day } from '../../src/values/day';

/** What the pane does with Excel, without its page. */
export interface PaneInNode {
  readonly store: Store<PaneState>;
  readonly session: Session;
  /** Waits until the pane has done what it had to, and gives what it would show. */
  readonly settled: () => Promise<PaneState>;
}

/** Longer than the session waits before it looks at a change. */
const QUIET_MS = 400;
const MOST_MS = 15_000;

export function paneInNode(host: ExcelHost, today = '2024-04-02' as Day): PaneInNode {
  const store = createStore<PaneState>(openingState(today, { language: 'nb', theme: 'light', isExcel: true }));
  const session = new Session(store);
  return {
    store,
    session,
    settled: async () => {
      const begun = Date.now();
      let last = { state: store.get(), trips: host.syncs, at: begun };
      for (;;) {
        await new Promise((done) => setTimeout(done, 25));
        const now = { state: store.get(), trips: host.syncs, at: Date.now() };
        if (now.state !== last.state || now.trips !== last.trips) last = now;
        if (!now.state.isWorking && now.at - last.at > QUIET_MS) return now.state;
        if (now.at - begun > MOST_MS) throw new Error('the pane did not come to rest');
      }
    },
  };
}
