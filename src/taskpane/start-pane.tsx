import { createRoot } from 'react-dom/client';
import { onCommand } from '../commands/bus';
import { dayOfInstant } from '../values/day';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { App } from './app';
import type { Surroundings } from './office';
import { loadWords } from './say';
import { problemOf } from './session/problem';
import { Session } from './session/session';
import { PaneProvider } from './state/pane-provider';
import { openingState, type PaneState } from './state/pane-state';
import { createStore, type Store } from './state/store';
import { prefetchViews } from './views/views';

// Knows the regulations, as the first view does.
const loadObey = () => import(/* webpackChunkName: "basis" */ './session/obey');

/** What the pane stands beside. */
export interface PaneHost {
  /** @throws {WorkbookError} */
  readonly openWorkbook: () => Promise<LiveWorkbook>;
  /** Told at once, and again at each change. */
  readonly watchSurroundings: (tell: (surroundings: Surroundings) => void) => void;
}

/** A pane that is there. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly session: Session;
  /** Takes it away, as when another workbook is opened where nobody starts the page anew. */
  readonly close: () => void;
}

/** Puts the pane in its place on the page. */
export function startPane(place: HTMLElement, { openWorkbook, watchSurroundings }: PaneHost): Pane {
  // The one place where the pane asks for the time.
  const today = dayOfInstant(Date.now());
  const store = createStore<PaneState>(openingState(today, { language: 'nb', theme: 'light', hasWorkbook: false }));
  const session = new Session(store, openWorkbook);
  const root = createRoot(place);

  /** A language may take longer to come than what is told next: what is told is heard in its order. */
  let heard: Promise<void> = Promise.resolve();
  let isClosed = false;

  const stopHearing = onCommand((message) => {
    loadObey().then(
      ({ obey }) => obey(message, store, session),
      (thrown: unknown) => store.set({ problem: problemOf(thrown) }),
    );
  });

  watchSurroundings((surroundings) => {
    heard = heard.then(() => hear(surroundings));
  });
  void heard.then(prefetchViews);
  return { store, session, close };

  function close(): void {
    isClosed = true;
    stopHearing();
    root.unmount();
  }

  /** The pane is shown once it knows in which language: it never shows one and then another. */
  async function hear({ language, ...rest }: Surroundings): Promise<void> {
    if (isClosed) return;
    const hadWorkbook = store.get().hasWorkbook;
    try {
      await loadWords(language);
      store.set({ language, ...rest });
    } catch (thrown) {
      store.set({ ...rest, problem: problemOf(thrown) });
    }
    if (isClosed) return;
    root.render(
      <PaneProvider store={store} session={session}>
        <App />
      </PaneProvider>,
    );
    if (rest.hasWorkbook && !hadWorkbook) session.recheck();
  }
}
