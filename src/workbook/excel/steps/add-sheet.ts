import type { Edit } from '../../workbook';
import { small, type Step } from './step';

type AddSheet = Extract<Edit, { edit: 'addSheet' }>;

/** As it is in a new workbook: a character is 7 pixels wide, with 5 around them, and a point is 4/3 pixels. */
export const inPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/** A new sheet, last. It prints on A4, as wide as the paper. */
export function addSheet({ name, columnWidths = [], frozenRows = 0 }: AddSheet): Step {
  return {
    asks: [],
    writes: [
      small((context) => {
        const sheet = context.workbook.worksheets.add(name);
        columnWidths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = inPoints(width);
        });
        if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
        sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
        sheet.pageLayout.paperSize = Excel.PaperType.a4;
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      }),
    ],
    putBack: (context) => deleteSheet(context, name),
  };
}

export async function deleteSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return;
  // Excel deletes no sheet that is very hidden.
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
  await context.sync();
}
