import { readSettings } from '../timesheet/settings/read-settings';
import type { WorkbookCells } from './basis';

/** Ids of the regulations that other sheets of the workbook follow: each is a claim of its own. */
export function otherRegulations(cells: WorkbookCells, own: string): string[] {
  return [...new Set(Object.values(readSettings(cells).sheetRegulations))].filter((id) => id !== own);
}
