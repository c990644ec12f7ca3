import { cannotWrite } from '../../cannot-write';
import type { CellChange, CellUpdate } from '../../cell-updates';
import { tableHeaderAt } from '../../edit-rules';
import { refuseCell } from '../../places';
import type { Package } from '../package/package';
import { calculateOnOpening } from './calculation';
import { Draft } from './draft';
import { renameColumn } from './rename-column';
import { writeRows } from './set-cells';
import { formatOf, setsCell, type WrittenCell } from './written-cell';

/** The package with every change carried out. The one given is left as it was, also when a change fails. */
export function updated(parts: Package, updates: readonly CellUpdate[]): Package {
  const draft = new Draft(parts.copy());
  const bySheet = new Map<string, Map<number, Map<number, WrittenCell>>>();
  for (const { sheet, row, column, change } of updates) {
    draft.sheetPart(sheet);
    refuseCell(row, column);
    const rows = entryOf(bySheet, sheet, () => new Map<number, Map<number, WrittenCell>>());
    const cells = entryOf(rows, row, () => new Map<number, WrittenCell>());
    cells.set(column, together(cells.get(column), inHeader(draft, { sheet, row, column, change })));
  }
  writeRows(draft, bySheet);
  // What only came to something else changes nothing for other cells.
  if (updates.some(({ change }) => change.kind === 'value' || change.kind === 'formula')) calculateOnOpening(draft);
  return draft.parts;
}

/** The header of a table holds text, whatever is put in it. */
function inHeader(draft: Draft, { sheet, row, column, change }: CellUpdate): CellChange {
  const table = tableHeaderAt(draft.contents, sheet, row, column);
  if (!table || (change.kind !== 'value' && change.kind !== 'formula')) return change;
  if (change.kind === 'formula') throw cannotWrite(`a formula in the header of the table ${table.name}`);
  return { ...change, value: renameColumn(draft, table, column, change.value) };
}

/** A later change wins, but a format or a result says nothing of what else was changed. */
function together(before: WrittenCell | undefined, change: CellChange): WrittenCell {
  const isSet = before !== undefined && setsCell(before);
  switch (change.kind) {
    case 'value':
      return { value: change.value, format: change.format ?? (before && formatOf(before)), style: change.style };
    case 'formula': {
      const { formula, value } = change;
      return {
        value: value === undefined ? { formula } : { formula, value },
        format: change.format ?? (before && formatOf(before)),
        style: change.style,
      };
    }
    case 'format':
      if (isSet) return { ...before, format: change.format };
      return before && 'result' in before ? { ...before, format: change.format } : { onlyFormat: change.format };
    case 'result':
      if (!isSet) return { result: change.value, format: before && formatOf(before) };
      return typeof before.value === 'object' && before.value !== null && 'formula' in before.value
        ? { ...before, value: { ...before.value, value: change.value } }
        : before;
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
