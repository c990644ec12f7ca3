import type { ContentPart } from '../approval/content';
import type { ApprovalStep } from '../approval/steps';
import type { Edit, Workbook } from '../workbook/workbook';

/**
 * What a step writes, with what it does to the sheets that hold the claim's rows: they are protected when the claim is sent, and opened again when it
 * is returned. It is a hint: what shows that something has been changed is the seal. What the user has protected is the user's, and is left alone.
 *
 * @param now what the claim is made of
 * @throws {WorkbookError}
 */
export async function withRowsProtected(
  workbook: Workbook,
  step: ApprovalStep,
  now: readonly ContentPart[],
  written: readonly Edit[],
): Promise<Edit[]> {
  const rowSheets = sheetsOfRows(now);
  const isToMend = (sheet: string) => step === 'return' && rowSheets.includes(sheet);
  const isOpen = new Set(written.flatMap((edit) => (edit.edit === 'unprotect' ? [edit.sheet] : [])));
  // Settings may stand beside the rows.
  const touched = written.flatMap((edit) => (edit.edit === 'setCells' && !isOpen.has(edit.sheet) ? [edit.sheet] : []));
  const ours = await protectedByKrav(workbook, [...rowSheets, ...touched]);
  const opened = ours.filter((sheet) => touched.includes(sheet) || isToMend(sheet));
  const closed = [...(step === 'submit' ? rowSheets : []), ...opened.filter((sheet) => !isToMend(sheet))];
  return [...opened.map(unprotect), ...written, ...[...new Set(closed)].map(protect)];
}

/** For who is to mend the claim's rows after all. @throws {WorkbookError} */
export async function rowsOpened(workbook: Workbook, now: readonly ContentPart[]): Promise<Edit[]> {
  return (await protectedByKrav(workbook, sheetsOfRows(now))).map(unprotect);
}

async function protectedByKrav(workbook: Workbook, sheets: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const sheet of new Set(sheets)) {
    const isThere = workbook.sheets.some(({ name }) => name === sheet);
    if (isThere && (await workbook.protection(sheet)) === 'ours') found.push(sheet);
  }
  return found;
}

function sheetsOfRows(now: readonly ContentPart[]): string[] {
  return [...new Set(now.flatMap(({ what, sheet }) => (what === 'row' ? [sheet] : [])))];
}

const protect = (sheet: string): Edit => ({ edit: 'protect', sheet });
const unprotect = (sheet: string): Edit => ({ edit: 'unprotect', sheet });
