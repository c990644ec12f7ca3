import { newSheets } from '../new-sheets/new-sheets';
import { OWN_REGULATIONS } from '../regulation/own-regulations';
import type { Language } from '../text/language';
import { newSheetEdits } from '../workbook/new-sheets';
import { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import type { OpenedFile } from './desk-state';

export interface Blank {
  readonly id: string;
  readonly name: string;
}

/** A workbook to fill in for each of Krav's own regulations. */
export function blanks(language: Language): Blank[] {
  return OWN_REGULATIONS.map(({ id, name }) => ({ id, name: name[language] }));
}

/** As `krav new` makes it. */
export async function blank(id: string): Promise<OpenedFile> {
  const regulation = OWN_REGULATIONS.find((one) => one.id === id);
  if (!regulation) throw new Error(`unreachable: there is no regulation «${id}»`);
  const workbook = XlsxWorkbook.blank();
  await workbook.apply(newSheets(regulation, id, regulation.language).flatMap(newSheetEdits));
  return { name: `${id}.xlsx`, bytes: workbook.toBytes() };
}
