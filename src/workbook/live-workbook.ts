import type { CellRange } from '../timesheet/table';
import type { CellPlace, Edit, Workbook } from './workbook';

/**
 * A workbook that is open before the user, who changes it at the same time: what is listed is what was there when it was last read.
 * Excel has one, and so has the workbench's grid.
 */
export interface LiveWorkbook extends Workbook {
  /** Reads anew which sheets, tables and names there are. @throws {WorkbookError} */
  refresh(): Promise<void>;
  /** Deletes sheets, whatever stands in them: of those that are Krav's own, for who takes back what Krav has written. @throws {WorkbookError} */
  deleteSheets(names: readonly string[]): Promise<void>;
  /** Goes to a cell, as when the user clicks it. @throws {WorkbookError} @throws {HiddenSheet} */
  select(sheet: string, place: CellPlace): Promise<void>;
  /** The cells that the user has picked. @throws {WorkbookError} */
  selected(): Promise<SelectedCells>;
  /** Tells of every change in a sheet. @throws {WorkbookError} */
  watchSheet(sheet: string, tell: (change: Change) => void): Promise<Unwatch>;
  /** Tells when there may be other sheets than before, and when the user goes to another. @throws {WorkbookError} */
  watchSheetList(tell: () => void): Promise<Unwatch>;
}

/** One block of cells of the sheet in front. */
export interface SelectedCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Something that has been changed in a sheet. */
export interface Change {
  /** undefined when the host does not say where, or says whole rows or columns. */
  readonly range: CellRange | undefined;
  /** True when Krav wrote it itself, as far as the host says: of sheets in Excel, from ExcelApi 1.14 on. */
  readonly isOwn: boolean;
}

/** What the user has done in a workbook, in one order, wherever in the page it was done. */
export interface EditHistory {
  /** As `Workbook.apply`, and can be taken back. @throws {WorkbookError} */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Takes back what was done last. @returns false when there is nothing */
  undo(): Promise<boolean>;
  /** Does again what was taken back last. @returns false when there is nothing */
  redo(): Promise<boolean>;
}

/** Ends a watch. */
export type Unwatch = () => Promise<void>;
