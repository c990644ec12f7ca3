import { reasonOf } from '../in-excel';
import { small, type Step } from './step';

/** Takes away protection that needs no password. */
export function unprotectSheet(sheet: string): Step {
  const protectionIn = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet).protection;
  let before: Excel.WorksheetProtection | undefined;
  return {
    asks: [
      small((context) => {
        before = protectionIn(context).load('protected,options');
      }),
    ],
    writes: [
      {
        ...small((context) => {
          if (before?.protected) protectionIn(context).unprotect();
        }),
        // Excel does not say beforehand that it will ask for a password; it refuses, and the sheet is as it was.
        refused: (problem) => {
          const reason = reasonOf(problem);
          if (reason !== 'protectedSheet' && reason !== 'cannotWrite') throw problem;
        },
      },
    ],
    putBack: async (context) => {
      if (!before?.protected) return;
      const now = protectionIn(context).load('protected');
      await context.sync();
      if (now.protected) return;
      now.protect(before.options);
      await context.sync();
    },
  };
}
