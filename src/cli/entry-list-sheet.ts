import type { Claim } from '../claim/claim';
import type { PaperContext } from '../documents/context';
import { entryListSheet } from '../documents/entry-list/entry-list';
import { fileNamePart, type PaperFile } from '../documents/papers/paper-file';
import { allPapers, type Papers } from '../documents/papers/papers';
import { WORDS } from '../text/words';
import { newSheetEdits } from '../workbook/new-sheets';
import { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';

/** Every paper that fits the claim, and the entry list as a workbook too. */
export async function papersAndSheet(claim: Claim, context: PaperContext): Promise<Papers> {
  const papers = allPapers(claim, context);
  if (claim.route === 'employer' || papers.files.length === 0) return papers;
  return { ...papers, files: [...papers.files, await listSheet(claim, context)] };
}

async function listSheet(claim: Claim, context: PaperContext): Promise<PaperFile> {
  const workbook = XlsxWorkbook.blank();
  const { name, title, intro, columns, rows } = entryListSheet(claim, context);
  await workbook.apply(newSheetEdits({ name, tableName: 'Foring', title, intro, columns, rows, emptyRows: 0 }));
  const stem = `${WORDS[context.language].files.entryList}-${fileNamePart(claim.period?.from ?? '')}`;
  return { name: `${stem}.xlsx`, bytes: workbook.toBytes() };
}
