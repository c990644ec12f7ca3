import { createRoot } from 'react-dom/client';
import { onCommand } from '../commands/bus';
import { dayOfInstant } from '../values/day';
import { App } from './app';
import { problemOf } from './excel/problem';
import { Session } from './excel/session';
import { watchSurroundings, type Surroundings } from './office';
import { loadWords } from './say';
import { openingState, type PaneState } from './state/pane-state';
import { PaneProvider } from './state/pane-provider';
import { createStore } from './state/store';
import { prefetchViews } from './views/views';

// Knows the regulations, as the first view does.
const loadObey = () => import(/* webpackChunkName: "basis" */ './excel/obey');

const place = document.getElementById('pane');
if (!place) throw new Error('unreachable: the page has no place for the pane');

// The one place where the pane asks for the time.
const today = dayOfInstant(Date.now());
const store = createStore<PaneState>(openingState(today, { language: 'nb', theme: 'light', isExcel: false }));
const session = new Session(store);
const root = createRoot(place);

/** A language may take longer to come than what is told next: what is told is heard in its order. */
let heard: Promise<void> = Promise.resolve();

onCommand((message) => {
  loadObey().then(
    ({ obey }) => obey(message, store, session),
    (thrown: unknown) => store.set({ problem: problemOf(thrown) }),
  );
});

watchSurroundings((surroundings) => {
  heard = heard.then(() => hear(surroundings));
});
void heard.then(prefetchViews);

/** The pane is shown once it knows in which language: it never shows one and then another. */
async function hear({ language, ...rest }: Surroundings): Promise<void> {
  const wasExcel = store.get().isExcel;
  try {
    await loadWords(language);
    store.set({ language, ...rest });
  } catch (thrown) {
    store.set({ ...rest, problem: problemOf(thrown) });
  }
  root.render(
    <PaneProvider store={store} session={session}>
      <App />
    </PaneProvider>,
  );
  if (rest.isExcel && !wasExcel) session.recheck();
}
