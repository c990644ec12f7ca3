import { OWN_REGULATIONS } from '../regulation/own-regulations';
import type { Language } from '../text/language';
import type { OpenedFile } from './desk-state';

export interface Blank {
  readonly id: string;
  readonly name: string;
}

const loadNewSheets = () => import(/* webpackChunkName: "new-sheets" */ '../taskpane/session/new-sheets');
// Knows how to make a file, and is there already.
const loadGrid = () => import(/* webpackChunkName: "grid" */ './grid/open-grid');

/** A workbook to fill in for each of Krav's own regulations under which something is claimed. */
export function blanks(language: Language): Blank[] {
  return OWN_REGULATIONS.filter(({ kinds }) => Object.keys(kinds).length > 0).map(({ id, name }) => ({
    id,
    name: name[language],
  }));
}

/** As `krav new` makes it. @throws when a file does not come */
export async function blank(id: string): Promise<OpenedFile> {
  const regulation = OWN_REGULATIONS.find((one) => one.id === id);
  if (!regulation) throw new Error(`unreachable: there is no regulation «${id}»`);
  const [{ newSheets, newSheetEdits }, { newFile }] = await Promise.all([loadNewSheets(), loadGrid()]);
  const edits = newSheets(regulation, id, regulation.language).flatMap(newSheetEdits);
  return { name: `${id}.xlsx`, bytes: await newFile(edits) };
}
