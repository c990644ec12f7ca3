import type { Issue } from '../claim/issue';
import { KnownRates } from '../claim/known-rates';
import { withOwnFigures, type OwnFigure } from '../claim/own-figures';
import type { Rules } from '../claim/rules';
import type { Settings } from '../claim/settings';
import type { Language } from '../text/language';
import type { ChosenHeader } from '../timesheet/header/chosen-headers';
import type { ColumnMap } from '../timesheet/header/table-columns';
import { readOwnFigures } from '../timesheet/rates/read-own-figures';
import { claimSheets, type ClaimSheets } from '../timesheet/settings/claim-sheets';
import { readSettings } from '../timesheet/settings/read-settings';
import type { SheetContent, TableInfo } from '../timesheet/table';

/** Whose rules hold where neither the user nor the workbook says. */
export const DEFAULT_REGULATION = 'vestland-provenemnd';

/** A workbook's cells, as some adapter of the port has read them. */
export interface WorkbookCells {
  /** Each may be walked several times. */
  readonly contents: readonly SheetContent[];
  readonly tables: readonly TableInfo[];
  readonly hiddenSheets: readonly string[];
}

/** What is said beside the workbook, and goes before what the workbook says. */
export interface Asked {
  /** Claim this sheet and no other. */
  readonly sheet?: string | undefined;
  readonly regulation?: string | undefined;
  readonly language?: Language | undefined;
  /** A parsed file of settings. */
  readonly settings?: unknown;
}

/** What the rows are to be read and judged by. */
export interface ClaimBasis {
  readonly settings: Settings;
  readonly sheetMaps: Readonly<Record<string, ColumnMap>>;
  /** What the user has said that headers mean. */
  readonly chosenHeaders: readonly ChosenHeader[];
  /** Sheets that are other claims'. */
  readonly elsewhere: ClaimSheets['elsewhere'];
  /** With the workbook's own figures. */
  readonly rules: Rules;
  /** Id of the regulation as it was chosen, before the workbook's own figures. */
  readonly regulation: string;
  readonly ownFigures: readonly OwnFigure[];
  /** Of the papers. */
  readonly language: Language;
  readonly issues: readonly Issue[];
}

/**
 * Settings and rules, before a row is read.
 *
 * @param rulesOf gives the payer's rules; `ofWorkbook` is how the workbook names them, when it does
 */
export function claimBasis(
  { contents, tables }: WorkbookCells,
  asked: Asked,
  rulesOf: (ofWorkbook: string | undefined) => Rules,
): ClaimBasis {
  const read = readSettings({
    contents,
    tables,
    ...(asked.settings === undefined ? {} : { file: asked.settings }),
  });
  const names = contents.map(({ name }) => name);
  const chosen = claimSheets(names, read.sheetRegulations, read.settings.regulation, asked);
  const payers = rulesOf(chosen.regulation);
  const own = readOwnFigures({ contents, tables, rates: new KnownRates(payers) });
  const rules = withOwnFigures(payers, own.figures);
  return {
    settings: read.settings,
    sheetMaps: read.sheetMaps,
    chosenHeaders: read.chosenHeaders,
    elsewhere: chosen.elsewhere,
    rules,
    regulation: payers.regulation.id,
    ownFigures: own.figures,
    language: asked.language ?? read.settings.language ?? rules.regulation.language,
    issues: [...read.issues, ...own.issues],
  };
}
