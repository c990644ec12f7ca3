import type { Overview } from '../../overview/tally';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { overviewWords } from '../../text/overview-words';
import type { Day } from '../../values/day';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { claimCells, claimColumns, type FiledClaim } from './claim-columns';
import { shownSheetEdits, type ShownSheet } from './shown-sheet';
import { summarySheets } from './summary-sheets';

/** A file that nothing could be read from, with the sentence that says why. */
export interface UnreadFile {
  readonly file: string;
  readonly why: string;
}

export interface OverviewContent {
  readonly overview: Overview;
  readonly claims: readonly FiledClaim[];
  readonly unread: readonly UnreadFile[];
  readonly language: Language;
  readonly today: Day;
}

/** The overview as a workbook of its own: the claims, and a sheet for each way to count them. */
export async function overviewWorkbook(content: OverviewContent): Promise<Uint8Array> {
  const { overview, claims, unread, language, today } = content;
  const words = overviewWords(language);
  const intro = fill(words.sheetMade, { day: today, files: overview.files }, language);
  const { columns, sheets } = words;
  const all: Omit<ShownSheet, 'intro' | 'sums'>[] = [
    {
      ...{ ...sheets.claims, tableName: 'OversiktKrav' },
      columns: claimColumns(language),
      rows: claims.map((claim) => claimCells(claim, language)),
    },
    ...summarySheets(overview, language),
    {
      ...{ ...sheets.unread, tableName: 'OversiktIkkeLest' },
      columns: [
        { header: columns.file, width: 44, shows: 'text' },
        { header: columns.reason, width: 110, shows: 'text' },
      ],
      rows: unread.map(({ file, why }) => [file, why]),
    },
  ];
  const workbook = XlsxWorkbook.blank();
  for (const sheet of all) {
    // A table must have a row.
    const rows = sheet.rows.length === 0 ? [[words.none]] : sheet.rows;
    await workbook.apply(shownSheetEdits({ ...sheet, rows, intro, sums: words.filtered }));
  }
  return workbook.toBytes();
}
