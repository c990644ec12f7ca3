import type { Problem } from '../taskpane/state/pane-state';
import type { Language } from '../text/language';
import type { ForeignFormula } from '../workbook/grid/sheet-picture';
import type { NewRowRefusal } from '../workbook/new-row';
import type { FormulaRefusal } from '../workbook/typed/formula-refusals';
import type { CellPlace, Mark } from '../workbook/workbook';
import type { AskedPlace } from './table-view/asked-place';

/** What is said over the sheet; one at a time, the last that came. */
export type Notice =
  | { readonly about: 'notOpened'; readonly fileName: string; readonly problem: Problem }
  /** A folder, or a file that is gone or locked. */
  | { readonly about: 'notRead'; readonly fileName: string }
  | { readonly about: 'leave'; readonly next: OpenedFile }
  | { readonly about: 'draft'; readonly draft: OpenedFile }
  | { readonly about: 'refused'; readonly cell: string; readonly why: FormulaRefusal }
  | { readonly about: 'notSaved'; readonly detail: string }
  /** The file did not take them: they are as they were. */
  | { readonly about: 'notTaken'; readonly cells: readonly (CellPlace & { readonly sheet: string })[] }
  /** The user has asked the grid for what only Excel does. */
  | { readonly about: 'cellsOnly' }
  /** There is no room for another row. */
  | { readonly about: 'noNewRow'; readonly why: NewRowRefusal; readonly row: number }
  | { readonly about: 'several' }
  | { readonly about: 'noDrafts' };

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cell that is chosen, and what is said of it. */
export interface ChosenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As English Excel writes it; empty when there is none. */
  readonly formula: string;
  readonly mark?: Mark | undefined;
  /** What its formula said was wrong. */
  readonly formulaSays?: string | undefined;
}

/** What several chosen cells come to. */
export interface ChosenFigures {
  /** Cells with something in them. */
  readonly count: number;
  readonly sum?: Figure;
  readonly average?: Figure;
}

export interface Figure {
  readonly value: number;
  readonly shows: 'number' | 'duration';
}

export type DeskView = 'grid' | 'table';

export interface DeskState {
  readonly language: Language;
  readonly fileName: string;
  readonly isUnsaved: boolean;
  /** The file that is on its way. */
  readonly opening?: string | undefined;
  readonly view: DeskView;
  readonly notice?: Notice | undefined;
  readonly chosen?: ChosenCell | undefined;
  readonly figures?: ChosenFigures | undefined;
  readonly foreign: readonly ForeignFormula[];
  /** The cell that the pane has asked the table to go to. */
  readonly asked?: AskedPlace | undefined;
  /** Counts what Krav has marked. */
  readonly markings: number;
}
