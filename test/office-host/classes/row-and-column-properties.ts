import type { Area } from '../model/area';
import { NotEmulated } from '../model/host-error';

type Wanted = Readonly<Record<string, unknown>>;

/** Of `getRowProperties` and `getColumnProperties` only whether they are hidden. */
export function rowProperties({ sheet, row, height }: Area, wanted: Wanted): object[] {
  refuseOthers(wanted, 'rowHidden');
  return Array.from({ length: height }, (_, index) => ({ rowHidden: sheet.hiddenRows.has(row + index) }));
}

export function columnProperties({ sheet, column, width }: Area, wanted: Wanted): object[] {
  refuseOthers(wanted, 'columnHidden');
  return Array.from({ length: width }, (_, index) => ({ columnHidden: sheet.hiddenColumns.has(column + index) }));
}

function refuseOthers(wanted: Wanted, known: string): void {
  const unknown = Object.keys(wanted).find((name) => name !== known);
  if (unknown !== undefined) throw new NotEmulated(`the row or column property ${unknown}`);
}
