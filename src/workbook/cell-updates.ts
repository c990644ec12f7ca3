import type { CellPlace } from './workbook';

/** What a user has done to a cell in a grid, and what that has made of other cells. Not an `Edit`, which is Krav's own. */
export interface CellUpdate extends CellPlace {
  readonly sheet: string;
  readonly change: CellChange;
}

export type CellChange =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean | null;
      /** The number format that goes with what was typed, e.g. «dd.mm.yyyy». Left out: the cell keeps its own. */
      readonly format?: string;
      readonly style?: FileStyle;
    }
  | {
      readonly kind: 'formula';
      /** As a person writes it, with or without its «=». */
      readonly formula: string;
      readonly value?: CellResult;
      readonly format?: string;
      readonly style?: FileStyle;
    }
  /** A formula has come to something else. The formula stays as it stands; a cell without one is left alone. */
  | { readonly kind: 'result'; readonly value: CellResult }
  | { readonly kind: 'format'; readonly format: string };

/** The number of a style in the file, of a cell that is to look again as it did. Left out: the cell keeps its own. */
type FileStyle = number;

/** What a formula comes to. */
export type CellResult = string | number | boolean | CellError;

export interface CellError {
  /** «#N/A» and the like. */
  readonly error: string;
}

const KNOWN_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** Newer errors and those of other programs are no values that every Excel takes; it works the cell out anew anyway. */
export function fileError({ error }: CellError): string {
  return KNOWN_ERRORS.includes(error) ? error : '#VALUE!';
}

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
