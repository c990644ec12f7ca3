import { createRoot } from 'react-dom/client';
import { onCommand } from '../commands/bus';
import { dayOfInstant } from '../values/day';
import { App } from './app';
import { obey } from './excel/obey';
import { Session } from './excel/session';
import { watchSurroundings } from './office';
import { openingState, type PaneState } from './state/pane-state';
import { PaneContext } from './state/pane-context';
import { createStore } from './state/store';

const place = document.getElementById('pane');
if (!place) throw new Error('unreachable: the page has no place for the pane');

// The one place where the pane asks for the time.
const today = dayOfInstant(Date.now());
const store = createStore<PaneState>(openingState(today, { language: 'nb', theme: 'light', isExcel: false }));
const session = new Session(store);

onCommand((message) => obey(message, store, session));

watchSurroundings((surroundings) => {
  const wasExcel = store.get().isExcel;
  store.set(surroundings);
  if (surroundings.isExcel && !wasExcel) session.recheck();
});

createRoot(place).render(
  <PaneContext.Provider value={{ store, session }}>
    <App />
  </PaneContext.Provider>,
);
