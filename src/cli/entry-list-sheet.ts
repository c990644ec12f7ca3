import type { Claim } from '../claim/claim';
import { listSheetFile } from '../delivery/list-sheet-file';
import type { PaperContext } from '../documents/context';
import { entryListSheet, entryListSheetName } from '../documents/entry-list/entry-list';
import { allPapers, type Papers } from '../documents/papers/papers';

/** Every paper that fits the claim, and the entry list as a workbook too. */
export async function papersAndSheet(claim: Claim, context: PaperContext): Promise<Papers> {
  const papers = allPapers(claim, context);
  const name = entryListSheetName(claim, context);
  if (name === undefined || papers.files.length === 0) return papers;
  return { ...papers, files: [...papers.files, await listSheetFile(entryListSheet(claim, context), name)] };
}
