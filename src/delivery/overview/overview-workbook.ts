import type { Overview } from '../../overview/tally';
import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { overviewWords } from '../../text/overview-words';
import type { Day } from '../../values/day';
import { kronerFromOre } from '../../values/money';
import type { CellInput } from '../../workbook/workbook';
import { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { claimColumns, type FiledClaim } from './claim-columns';
import { FIRST_ROW, shownSheetEdits, type ShownSheet } from './shown-sheet';
import { summarySheets } from './summary-sheets';

/** A file that nothing could be read from, with the sentence that says why. */
export interface UnreadFile {
  readonly file: string;
  readonly why: string;
}

export interface OverviewContent {
  readonly overview: Overview;
  /** The first of them, for the page. */
  readonly claims: readonly FiledClaim[];
  /** A row of each, for the workbook. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly unread: readonly UnreadFile[];
  readonly language: Language;
  readonly today: Day;
}

/** The overview as a workbook of its own: the claims, and a sheet for each way to count them. */
export async function overviewWorkbook(content: OverviewContent): Promise<Uint8Array> {
  const { overview, rows: claims, unread, language, today } = content;
  const words = overviewWords(language);
  const intro = fill(words.sheetMade, { day: today, files: overview.files }, language);
  const { columns, sheets } = words;
  const all: Omit<ShownSheet, 'intro' | 'sums'>[] = [
    {
      ...{ ...sheets.claims, tableName: 'OversiktKrav' },
      columns: claimColumns(language),
      rows: claims.slice(0, 1),
      totals: {
        [columns.hours]: overview.total.minutes / 60,
        [columns.amount]: kronerFromOre(overview.total.amountOre),
        [columns.cut]: kronerFromOre(overview.total.cutOre),
      },
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
    const last = sheet.name === sheets.claims.name ? FIRST_ROW + Math.max(claims.length, 1) - 1 : undefined;
    await workbook.apply(shownSheetEdits({ ...sheet, rows, intro, sums: words.filtered }, last));
  }
  if (claims.length > 1) workbook.fillDown(sheets.claims.name, FIRST_ROW, claims.length, claims);
  return workbook.toBytes();
}
