import type { FunctionTold } from './grid/krav-formulas';
import type { Grid, GridEvents } from './grid/open-grid';

/** The grid, which is most of the page: fetched when the page itself is there. @throws when a file does not come */
export async function loadGrid(place: HTMLElement, events: GridEvents): Promise<Grid> {
  const [{ Grid }, told] = await Promise.all([
    import(/* webpackChunkName: "grid" */ './grid/open-grid'),
    functionsTold(),
    gridStyles(),
  ]);
  return Grid.start(place, told, events);
}

async function functionsTold(): Promise<readonly FunctionTold[]> {
  const answer = await fetch('functions.json');
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  return ((await answer.json()) as { readonly functions: readonly FunctionTold[] }).functions;
}

function gridStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'grid.css';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('grid.css')));
    document.head.append(link);
  });
}
