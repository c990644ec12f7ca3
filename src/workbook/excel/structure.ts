import type { CellRange, TableInfo } from '../../timesheet/table';
import { parseRange } from '../ranges';
import { WorkbookError, type DefinedName, type SheetInfo } from '../workbook';

/** What there is in the workbook, without the cells. */
export interface Structure {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** 1 January 2000 counted from 1904; the other system says 36526. */
const MILLENNIUM_1904 = 35_064;

/**
 * One round trip, and one more when there are tables that nobody expected: where a table lies can only be asked of it by name.
 *
 * @param expected names of tables that are probably there
 */
export async function readStructure(
  context: Excel.RequestContext,
  expected: readonly string[] = [],
): Promise<Structure> {
  const { worksheets, tables, names, functions } = context.workbook;
  worksheets.load('items/name,items/visibility,items/names/items/name,items/names/items/formula');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name');
  names.load('items/name,items/formula');
  // The client does not say which date system the workbook has, but Excel's own DATE does.
  const millennium = functions.date(2000, 1, 1).load('value');
  const ranges = new Map(expected.map((name) => [name, tableRange(context, name)]));
  await context.sync();

  const unexpected = tables.items.filter(({ name }) => ranges.get(name)?.isNullObject ?? true);
  for (const { name } of unexpected) ranges.set(name, tableRange(context, name));
  if (unexpected.length > 0) await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => ({
      name,
      hidden: visibility !== Excel.SheetVisibility.visible,
      hasCells: true,
    })),
    tables: tables.items.map((table) => tableInfo(table, ranges.get(table.name)!)),
    names: [
      ...names.items.map(definedName),
      ...worksheets.items.flatMap((sheet) =>
        sheet.names.items.map((name) => ({ ...definedName(name), sheet: sheet.name })),
      ),
    ],
    date1904: millennium.value === MILLENNIUM_1904,
  };
}

function tableRange(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.tables.getItemOrNullObject(name).getRange().load('address');
}

function tableInfo(table: Excel.Table, range: Excel.Range): TableInfo {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    range: rangeOf(range),
    columns: table.columns.items.map(({ name }) => name),
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
  };
}

function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, '') };
}

/** Of a range whose address has been loaded. */
export function rangeOf({ address }: Excel.Range): CellRange {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  if (!range) throw new WorkbookError('cannotWrite', `${address} is no range of cells`);
  return range;
}
