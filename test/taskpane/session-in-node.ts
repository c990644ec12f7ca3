import { openExcel } from '../../src/taskpane/open-excel';
import { Session } from '../../src/taskpane/session/session';
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

/** As in the pane, and each a tenth of it or less. */
const WAITS = { quiet: 20, busy: 60, sheetGone: 10 };
/** Longer, together, than the session waits. Looks are counted and not time, in which the machine may have done something else. */
const QUIET_LOOKS = 10;
const LOOK_MS = 10;
const MOST_MS = 15_000;

export function paneInNode(host: ExcelHost, today = '2024-04-02' as Day): PaneInNode {
  const store = createStore<PaneState>(openingState(today, { language: 'nb', theme: 'light', hasWorkbook: true }));
  const session = new Session(store, openExcel, WAITS);
  return {
    store,
    session,
    settled: async () => {
      const begun = Date.now();
      let last = { state: store.get(), trips: host.syncs };
      for (let looks = 0; looks < QUIET_LOOKS; looks++) {
        await new Promise((done) => setTimeout(done, LOOK_MS));
        const now = { state: store.get(), trips: host.syncs };
        if (now.state !== last.state || now.trips !== last.trips || now.state.isWorking) looks = 0;
        last = now;
        if (Date.now() - begun > MOST_MS) throw new Error('the pane did not come to rest');
      }
      return last.state;
    },
  };
}
