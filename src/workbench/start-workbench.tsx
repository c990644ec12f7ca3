import { createRoot } from 'react-dom/client';
import { Bar } from './bar';
import { Desk } from './desk';
import { browserLanguage } from './surroundings';

/** The page: its bar, the grid, the pane, and the employer's example until the user opens a file. */
export async function startWorkbench(): Promise<void> {
  const desk = new Desk(place('sheet'), place('pane'), browserLanguage());
  createRoot(place('bar')).render(<Bar desk={desk} />);
  const answer = await fetch('examples/arbeidsgiver.xlsx');
  await desk.open('arbeidsgiver.xlsx', new Uint8Array(await answer.arrayBuffer()));
  Object.assign(window, { desk });
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`unreachable: the page has no #${id}`);
  return found;
}
