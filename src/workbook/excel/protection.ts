import type { CellRange } from '../../timesheet/table';
import { DEEDS } from '../protection-signs';
import type { Edit, SheetProtection } from '../workbook';
import { rangeOf } from './structure';

/** What `protect` lets through, as Excel is told it. */
export const OUR_OPTIONS = Object.fromEntries(
  DEEDS.map(({ inExcel, isLet }) => [inExcel, isLet]),
) as Excel.WorksheetProtectionOptions;

/** Of a sheet whose `protected` and `options` have been loaded. A password is not told of: who tries, is refused. */
export function protectionOf({ protected: isOn, options }: Excel.WorksheetProtection): SheetProtection {
  if (!isOn) return 'none';
  const { selectionMode = 'Normal', ...let_ } = options;
  const isOurs = DEEDS.every(({ inExcel, isLet }) => (let_[inExcel] ?? false) === isLet);
  return isOurs && selectionMode === 'Normal' ? 'ours' : 'others';
}

/** The cells that `protect` is to lock, by sheet, as far as some of them are open; a sheet that is not there yet has none. */
export type OpenCells = ReadonlyMap<string, CellRange>;

export async function openCells(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  sheets: readonly { readonly name: string }[],
): Promise<OpenCells> {
  const wanted = new Set(edits.flatMap((edit) => (edit.edit === 'protect' ? [edit.sheet] : [])));
  const asked = sheets.flatMap(({ name }) => {
    if (!wanted.has(name)) return [];
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject().load('address');
    used.format.protection.load('locked');
    return [{ name, used }];
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.flatMap(({ name, used }) =>
      used.isNullObject || used.format.protection.locked ? [] : [[name, rangeOf(used)] as const],
    ),
  );
}
