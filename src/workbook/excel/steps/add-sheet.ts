import type { Edit } from '../../workbook';
import { codeOf } from '../in-excel';
import { ALONE, small, type Step } from './step';

type AddSheet = Extract<Edit, { edit: 'addSheet' }>;

/** As it is in a new workbook: a character is 7 pixels wide, with 5 around them, and a point is 4/3 pixels. */
export const inPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/** A new sheet, last. It prints on A4, as wide as the paper. */
export function addSheet({ name, columnWidths = [], frozenRows = 0 }: AddSheet): Step {
  let added: Excel.Worksheet | undefined;
  return {
    asks: [],
    writes: [
      {
        bytes: ALONE,
        queue: (context) => {
          added = context.workbook.worksheets.add(name).load('id');
        },
      },
      small((context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        columnWidths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = inPoints(width);
        });
        if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
        sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
        sheet.pageLayout.paperSize = Excel.PaperType.a4;
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      }),
    ],
    putBack: (context, problem) => deleteAdded(context, name, added, problem),
  };
}

/**
 * Somebody else may have added a sheet of that name a moment before, in another pane or as a co-author: it is theirs.
 *
 * @param added undefined when Excel was never asked to add it
 * @param problem what stopped the writing
 */
export async function deleteAdded(
  context: Excel.RequestContext,
  name: string,
  added: Excel.Worksheet | undefined,
  problem: unknown,
): Promise<void> {
  if (!added) return;
  const { id } = added.toJSON() as { readonly id?: string };
  if (id === undefined && codeOf(problem) === 'ItemAlreadyExists') return;
  await deleteSheet(context, id ?? name);
}

/** @param key name or id of the sheet; one that is not there is no matter */
export async function deleteSheet(context: Excel.RequestContext, key: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  await context.sync();
  if (sheet.isNullObject) return;
  // Excel deletes no sheet that is very hidden.
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
  await context.sync();
}
