import type { CellRange, SheetContent, TableInfo } from '../timesheet/table';

/** Asked between two parts of what takes long: throws when it is to go no further, and what was half written is then put back. */
export interface Stop {
  throwIfAborted(): void;
}

/**
 * The port: where the rows are. Three adapters stand behind it: an .xlsx file (`XlsxWorkbook`), Excel itself and the workbench's grid.
 * An adapter moves cells and nothing else; what they mean is read in `timesheet`.
 */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
  /** @throws {WorkbookError} `noSheet` when there is no such sheet. */
  content(sheet: string, stop?: Stop): Promise<SheetContent>;
  /**
   * Several sheets at once, in the order of their names: a running Excel answers for all of them as fast as for one.
   *
   * @throws {WorkbookError} `noSheet` when one is not there
   */
  contents(sheets: readonly string[], stop?: Stop): Promise<SheetContent[]>;
  /**
   * Carries out every edit, or none: a failed step leaves the workbook as it was.
   *
   * @throws {WorkbookError}
   */
  apply(edits: readonly Edit[], stop?: Stop): Promise<void>;
  /**
   * The cells of a sheet that Krav has marked, by row and column; also those marked before the workbook was saved and opened.
   *
   * @throws {WorkbookError}
   */
  marks(sheet: string): Promise<readonly Mark[]>;
  /** Whether any sheet has a mark. @throws {WorkbookError} */
  isMarked(): Promise<boolean>;
  /** @throws {WorkbookError} */
  protection(sheet: string): Promise<SheetProtection>;
}

/**
 * Whether a sheet is protected against changes, and by whom: `ours` is without a password and lets through what `protect` lets through,
 * which is no choice that people make.
 */
export type SheetProtection = 'none' | 'ours' | 'others';

/**
 * What Krav says of a cell: a colour over the cell's own, and the sentence shown when the cell is chosen.
 * A mark changes nothing that the user has put there, so taking it away leaves the cell as it was.
 */
export interface Mark extends CellPlace {
  readonly severity: MarkSeverity;
  /** Longer sentences than 255 characters are cut: Excel shows no more. */
  readonly text: string;
}

export type MarkSeverity = 'error' | 'warning' | 'info';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** Chart sheets and the like hold no cells. */
  readonly hasCells: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** As written in the workbook, e.g. "Timeliste!$A$1:$D$20". */
  readonly refersTo: string;
  /** The sheet it belongs to, when it is not the whole workbook's. */
  readonly sheet?: string;
}

export type CellInput =
  string | number | boolean | null | { readonly formula: string; readonly value?: string | number | boolean };

/** Named looks, so that adapters can draw them as their host does. Left out: the cell keeps the look that it has. */
export type CellLook =
  | 'title'
  | 'text'
  | 'note'
  | 'header'
  | 'input'
  | 'date'
  | 'time'
  | 'hours'
  | 'money'
  | 'percent'
  | 'locked'
  // Of what is to be read and not filled in.
  | 'dayShown'
  | 'amountShown'
  | 'quiet'
  | 'heading'
  | 'figureHeader'
  | 'figureShown'
  | 'totalShown';

export type Edit =
  | {
      readonly edit: 'addSheet';
      readonly name: string;
      readonly columnWidths?: readonly number[];
      readonly frozenRows?: number;
    }
  | { readonly edit: 'setCells'; readonly sheet: string; readonly cells: readonly CellEdit[] }
  | {
      readonly edit: 'addTable';
      readonly sheet: string;
      readonly name: string;
      readonly range: CellRange;
      readonly columns: readonly string[];
    }
  | { readonly edit: 'resizeTable'; readonly name: string; readonly range: CellRange }
  /**
   * The cells below those of one row get their looks, their lists and their formulas, as when they are filled down, and are else empty.
   * The row is as it was before the edits. Refused where something stands below.
   */
  | { readonly edit: 'continueRow'; readonly sheet: string; readonly range: CellRange }
  | {
      readonly edit: 'addList';
      readonly sheet: string;
      readonly range: CellRange;
      /** The values to choose from; other values are let through with Excel's own warning when `strict` is false. */
      readonly values: readonly string[];
      readonly strict: boolean;
    }
  | {
      readonly edit: 'addNote';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly edit: 'mark'; readonly sheet: string; readonly marks: readonly Mark[] }
  /** Without `cells`: every mark of the sheet. */
  | { readonly edit: 'unmark'; readonly sheet: string; readonly cells?: readonly CellPlace[] }
  /**
   * A hint, for it has no password: cells cannot be typed in by mistake, also those that were open under a protection of the user's own.
   * A sheet that is protected already is left as it is. Done after all other edits.
   */
  | { readonly edit: 'protect'; readonly sheet: string }
  /** Where a password is asked for, the sheet is left as it is. Done before all other edits. */
  | { readonly edit: 'unprotect'; readonly sheet: string };

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
  readonly look?: CellLook;
}

export type WorkbookErrorReason =
  | 'notXlsx' // no zip at all, or a zip without a workbook in it
  | 'oldXls' // Excel 97–2003
  | 'encrypted' // protected by a password
  | 'truncated' // the end of the file is missing, or a part is broken
  | 'tooLarge' // more than the limits allow: a zip bomb, or a file beyond what can be read safely
  // Of what people have in place of a workbook, which can be made one:
  | 'emptyFile' // no bytes at all
  | 'openDocument' // LibreOffice's own format
  | 'numbersFile' // Apple's
  | 'binaryWorkbook' // .xlsb
  | 'pdfFile'
  | 'pictureFile'
  | 'notText' // called .csv or .txt, and is something else
  | 'noSheet'
  | 'cannotWrite' // the edit does not fit what stands there
  // Of a running Excel alone:
  | 'busy' // somebody is typing in a cell, or Excel is doing something else
  | 'protectedSheet' // the sheet or the workbook is protected against changes
  | 'lostSession' // Excel no longer answers: the network, or a workbook that has been closed
  | 'tooLargeForHost' // more than Excel takes at once, also in small pieces
  | 'sheetGone'; // it was there when the workbook was read, and is not now

/** The world failed: the file or the host refused. `detail` is for a developer; the sentence for the user is in `text`. */
export class WorkbookError extends Error {
  constructor(
    readonly reason: WorkbookErrorReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'WorkbookError';
  }
}
