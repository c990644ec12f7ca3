import { startPane, type Pane } from '../taskpane/start-pane';
import { createStore, type Store } from '../taskpane/state/store';
import type { Language } from '../text/language';
import type { GridWorkbook } from '../workbook/grid/grid-workbook';
import type { Grid } from './grid/open-grid';
import type { FunctionTold } from './grid/krav-formulas';
import { watchBrowser } from './surroundings';

const loadGrid = () => import(/* webpackChunkName: "grid" */ './grid/open-grid');

export interface DeskState {
  readonly language: Language;
  readonly fileName: string;
  readonly isUnsaved: boolean;
  readonly isOpening: boolean;
  readonly problem?: unknown;
}

/** The file that is open, the grid that shows it and the pane that reads it. */
export class Desk {
  readonly store: Store<DeskState>;
  private grid: Promise<Grid> | undefined;
  private workbook: GridWorkbook | undefined;
  private pane: Pane | undefined;

  constructor(
    private readonly sheetPlace: HTMLElement,
    private readonly panePlace: HTMLElement,
    language: Language,
  ) {
    this.store = createStore<DeskState>({ language, fileName: '', isUnsaved: false, isOpening: true });
  }

  /** @throws {WorkbookError} and then what was open still is */
  async open(fileName: string, bytes: Uint8Array): Promise<void> {
    const grid = await (this.grid ??= this.startGrid());
    const workbook = await grid.open(bytes);
    this.workbook = workbook;
    this.pane?.close();
    this.pane = startPane(this.panePlace, { openWorkbook: async () => workbook, watchSurroundings: watchBrowser });
    this.store.set({ fileName, isUnsaved: false, isOpening: false });
  }

  async bytes(): Promise<Uint8Array | undefined> {
    return this.workbook?.toBytes();
  }

  private async startGrid(): Promise<Grid> {
    const place = document.createElement('div');
    place.className = 'grid';
    this.sheetPlace.replaceChildren(place);
    const [{ Grid }, told] = await Promise.all([loadGrid(), functionsTold(), gridStyles()]);
    return Grid.start(place, told, { refused: (why) => console.warn(why) });
  }
}

async function functionsTold(): Promise<readonly FunctionTold[]> {
  const answer = await fetch('functions.json');
  return ((await answer.json()) as { readonly functions: readonly FunctionTold[] }).functions;
}

/** Not with the page: it is painted sooner without. */
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
