import type { CellInput, CellLook } from './workbook';

export interface PendingCell {
  readonly value: CellInput;
  readonly look: CellLook | undefined;
}

/** Edits of one sheet's cells, by row and column. */
export type SheetEdits = Map<number, Map<number, PendingCell>>;

/** Cells to be set, gathered so that each sheet is gone through once, however many edits touch it. */
export class CellEdits {
  readonly bySheet = new Map<string, SheetEdits>();

  /** A later value wins; a look that was asked for stays until another is. */
  set(sheet: string, row: number, column: number, value: CellInput, look: CellLook | undefined): void {
    const rows = entryOf(this.bySheet, sheet, () => new Map<number, Map<number, PendingCell>>());
    const cells = entryOf(rows, row, () => new Map<number, PendingCell>());
    cells.set(column, { value, look: look ?? cells.get(column)?.look });
  }

  looks(): CellLook[] {
    const looks = new Set<CellLook>();
    for (const rows of this.bySheet.values()) {
      for (const cells of rows.values()) for (const { look } of cells.values()) if (look) looks.add(look);
    }
    return [...looks];
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
