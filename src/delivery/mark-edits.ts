import type { Issue } from '../claim/issue';
import type { Edit, Mark } from '../workbook/workbook';

/**
 * What marks each cell that an issue names, in place of all marks that were there. The gravest issue of a cell is what it says.
 *
 * @param sentence what is wrong, in words
 */
export function markEdits(
  issues: readonly Issue[],
  sheets: readonly string[],
  sentence: (found: Issue) => string,
): Edit[] {
  return sheets.flatMap((sheet): Edit[] => {
    const marks = new Map<string, Mark>();
    for (const severity of ['error', 'warning'] as const) {
      for (const found of issues) {
        const { row, column } = found.place;
        if (found.severity !== severity || found.place.sheet !== sheet || row === undefined || column === undefined)
          continue;
        const cell = `${row} ${column}`;
        if (marks.has(cell)) continue;
        marks.set(cell, { row, column, severity, text: sentence(found) });
      }
    }
    const all: Edit[] = [{ edit: 'unmark', sheet }];
    return marks.size === 0 ? all : [...all, { edit: 'mark', sheet, marks: [...marks.values()] }];
  });
}
