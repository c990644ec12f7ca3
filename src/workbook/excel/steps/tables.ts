import type { CellRange, TableInfo } from '../../../timesheet/table';
import { cannotWrite } from '../../cannot-write';
import { refuseMerges } from '../../edit-rules';
import { rangeAddress } from '../../ranges';
import type { Edit } from '../../workbook';
import { asInput } from '../input';
import { mergesOf, mergedRanges } from '../merges';
import { CellMemory } from './cell-memory';
import { Protection, rangeIn, small, type Step } from './step';

type AddTable = Extract<Edit, { edit: 'addTable' }>;

/** The first row of the range becomes the header. */
export function addTable({ sheet, name, range, columns }: AddTable, isNewSheet: boolean): Step {
  const header = { ...range, bottom: range.top };
  const memory = new CellMemory(sheet, isNewSheet ? [] : [header]);
  const protection = new Protection(sheet);
  let merged: Excel.RangeAreas | undefined;
  const askMerges = small((context) => {
    merged = mergesOf(rangeIn(context, sheet, range));
  });
  return {
    asks: isNewSheet ? [] : [protection.ask, askMerges, ...memory.asks],
    check: () => {
      protection.refuse();
      refuseMerges(mergedRanges(merged), range);
    },
    writes: [
      small((context) => {
        const cells = rangeIn(context, sheet, range);
        rangeIn(context, sheet, header).formulas = [columns.map(asInput)];
        const table = context.workbook.worksheets.getItem(sheet).tables.add(cells, true);
        table.name = name;
        table.style = 'TableStyleLight1';
        table.showBandedRows = false;
      }),
    ],
    putBack: async (context) => {
      if (isNewSheet) return;
      // It may have been made and not yet named; no other table reaches in here, that is checked.
      const made = rangeIn(context, sheet, range).getTables(false).load('items/name');
      await context.sync();
      for (const table of made.items) table.convertToRange();
      await memory.putBack(context);
    },
  };
}

/** Older Excels cannot move the end of a table, but add rows to it. */
export const canResize = () => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

export function resizeTable({ name, sheet, range: before }: TableInfo, range: CellRange, isNewSheet: boolean): Step {
  const protection = new Protection(sheet);
  const more = range.bottom - before.bottom;
  return {
    asks: isNewSheet ? [] : [protection.ask],
    check: () => {
      protection.refuse();
      if (!canResize() && more < 0) throw cannotWrite(`${name}: this Excel cannot make a table shorter`);
    },
    writes: [
      small((context) => {
        const table = context.workbook.tables.getItem(name);
        if (canResize()) table.resize(rangeAddress(range));
        else if (more > 0) table.rows.add(undefined, emptyRows(more, before.right - before.left + 1));
      }),
    ],
    putBack: async (context) => {
      if (isNewSheet) return;
      const table = context.workbook.tables.getItem(name);
      const rows = table.getRange().load('rowCount');
      await context.sync();
      const added = rows.rowCount - (before.bottom - before.top + 1);
      if (added === 0) return;
      if (canResize()) table.resize(rangeAddress(before));
      else
        for (let last = rows.rowCount - 2; last >= rows.rowCount - 1 - added; last--)
          table.rows.getItemAt(last).delete();
      await context.sync();
    },
  };
}

const emptyRows = (count: number, width: number) => Array.from({ length: count }, () => Array<string>(width).fill(''));
