import type { Entry, RowWithoutEntry } from '../claim/entry';
import type { ColumnMap } from '../timesheet/header/table-columns';
import { isPrinted } from '../timesheet/printed-sheet';
import { readTimesheet } from '../timesheet/read-timesheet';
import type { IncompleteTable, TableReading } from '../timesheet/table-reading';
import type { ClaimBasis, WorkbookCells } from './basis';

/** What a workbook says, before it is one person's claim. */
export interface Reading extends Omit<ClaimBasis, 'sheetMaps' | 'chosenHeaders' | 'elsewhere'> {
  readonly entries: readonly Entry[];
  /** Rows of other claims in the same workbook. */
  readonly elsewhere: readonly Entry[];
  readonly readings: readonly TableReading[];
  /** Headers of what is no table yet, for the user to say what they mean. */
  readonly incomplete: readonly IncompleteTable[];
  readonly rowsWithoutEntry: readonly RowWithoutEntry[];
}

/** How the rows are to be found. */
export interface RowChoice {
  /** Claim this sheet and no other. */
  readonly sheet?: string | undefined;
  /** Which column is which, said by the user. */
  readonly map?: ColumnMap | undefined;
}

/** sheet -> table -> entries. */
export function readRows(cells: WorkbookCells, basis: ClaimBasis, { sheet, map }: RowChoice): Reading {
  const { sheetMaps, chosenHeaders, elsewhere, ...rest } = basis;
  const timesheet = readTimesheet({
    ...cells,
    contents: cells.contents.filter((content) => !isPrinted(content)),
    sheetMaps,
    chosenHeaders,
    elsewhere,
    ...(map === undefined ? {} : { map }),
    ...(sheet === undefined ? {} : { onlySheet: sheet }),
  });
  return {
    ...rest,
    entries: timesheet.entries,
    elsewhere: timesheet.elsewhere,
    readings: timesheet.readings,
    incomplete: timesheet.incomplete,
    rowsWithoutEntry: timesheet.rowsWithoutEntry,
    issues: [...basis.issues, ...timesheet.issues],
  };
}
