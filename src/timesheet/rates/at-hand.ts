import type { Row, SheetContent, TableInfo } from '../table';

/**
 * The workbook's own figures at hand in this runtime. What stands in «Satser» is kept as it stands: which figure a name means is for each
 * regulation to say, see `readOwnFigures`. Forgotten with the page, since the workbook itself holds it.
 */
export interface RateSheets {
  /** Sheets that are called «Satser», and those that hold a table of that name. */
  readonly contents: readonly SheetContent[];
  readonly tables: readonly TableInfo[];
}

let atHand: RateSheets = { contents: [], tables: [] };
const listeners: (() => void)[] = [];

/**
 * The door for whoever reads the workbook: what is handed in takes the place of what was there, and an empty list takes it away.
 *
 * @returns true when it differs from what was at hand: formulas that are worked out already may then show something else
 */
export function handInOwnFigures({ contents, tables }: RateSheets): boolean {
  const handed = { contents: contents.map(whole), tables };
  if (JSON.stringify(handed) === JSON.stringify(atHand)) return false;
  atHand = handed;
  for (const listener of listeners) listener();
  return true;
}

export function ownFiguresAtHand(): RateSheets {
  return atHand;
}

/** Called each time that something else has been handed in. */
export function onOwnFiguresHandedIn(listener: () => void): void {
  listeners.push(listener);
}

/** Rows that an adapter reads as they are walked are read once. */
function whole(content: SheetContent): SheetContent & { readonly rows: readonly Row[] } {
  return { ...content, rows: [...content.rows] };
}
