import type { CellRange } from '../../../timesheet/table';
import { OUR_OPTIONS } from '../protection';
import { LockMemory } from './lock-memory';
import { Protection, small, type Step } from './step';

/** @param open where there are cells that can be changed on a protected sheet */
export function protectSheet(sheet: string, open: CellRange | undefined, isNewSheet: boolean): Step {
  const before = new Protection(sheet);
  const memory = new LockMemory(sheet, open);
  let isDone = false;
  return {
    asks: [before.ask, ...memory.asks],
    writes: [
      small((context) => {
        if (before.isOn) return;
        isDone = true;
        const target = context.workbook.worksheets.getItem(sheet);
        // Also what has just been written, which may be to fill in.
        target.getUsedRange().format.protection.locked = true;
        target.protection.protect(OUR_OPTIONS);
      }),
    ],
    putBack: async (context) => {
      if (!isDone || isNewSheet) return;
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load('protected');
      await context.sync();
      if (protection.protected) protection.unprotect();
      await memory.putBack(context);
    },
  };
}
