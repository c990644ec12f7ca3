import type { Language } from '../text/language';
import type { FunctionTold } from './grid/krav-formulas';
import type { Grid, GridEvents } from './grid/open-grid';

/** The grid, which is most of the page: fetched when the page itself is there. @throws when a file does not come */
export async function loadGrid(place: HTMLElement, language: Language, events: GridEvents): Promise<Grid> {
  const [{ Grid }, told] = await Promise.all([
    import(/* webpackChunkName: "grid" */ './grid/open-grid'),
    functionsTold(),
    gridStyles(),
  ]);
  return Grid.start(place, told, language, events);
}

async function functionsTold(): Promise<readonly FunctionTold[]> {
  const answer = await fetch('functions.json');
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  return ((await answer.json()) as { readonly functions: readonly FunctionTold[] }).functions;
}

/** By the name that the page has for them: where Krav is served, names have hashes. */
function gridStyles(): Promise<void> {
  const named = document.querySelector<HTMLLinkElement>('link[rel=prefetch][as=style]');
  if (!named) throw new Error('unreachable: the page does not name grid.css');
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = named.href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('grid.css')));
    document.head.append(link);
  });
}
