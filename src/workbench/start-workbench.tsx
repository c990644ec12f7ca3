import { createRoot } from 'react-dom/client';
import { Bar } from './bar';
import { goBetweenPlaces } from './between-places';
import { Desk } from './desk';
import { drafts } from './drafts';
import { example, FIRST_EXAMPLE } from './examples';
import { NewVersion } from './offline/new-version';
import { NewVersions } from './offline/new-versions';
import { Sheet } from './sheet';
import { browserLanguage } from './surroundings';

/** Narrower than this the grid is of no use. */
const NARROW = 720;

/** The page: its bar, the grid, the pane, and the employer's example until the user opens a file. */
export async function startWorkbench(): Promise<void> {
  const view = window.innerWidth < NARROW ? 'table' : 'grid';
  const desk = new Desk({ grid: place('grid'), pane: place('pane') }, browserLanguage(), view);
  createRoot(place('bar')).render(<Bar desk={desk} />);
  const versions = new NewVersions();
  createRoot(place('version')).render(<NewVersion desk={desk} versions={versions} />);
  createRoot(place('over')).render(<Sheet desk={desk} />);
  window.addEventListener('beforeunload', (event) => {
    if (desk.store.get().isUnsaved) event.preventDefault();
  });
  goBetweenPlaces();
  await desk.openFrom(`${FIRST_EXAMPLE}.xlsx`, () => example(FIRST_EXAMPLE));
  place('opening').remove();
  void versions.start();
  // Where the browser keeps nothing there is nothing to go on with.
  const draft = await drafts.read().catch(() => undefined);
  if (draft) desk.store.set({ notice: { about: 'draft', draft } });
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`unreachable: the page has no #${id}`);
  return found;
}
