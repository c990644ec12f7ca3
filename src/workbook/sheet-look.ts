import type { Cell, CellRange } from '../timesheet/table';

/**
 * A sheet as the user sees it, for whoever draws it: the workbench's grid and its table. Nothing here says what a cell means.
 * Sizes are in pixels at 96 to the inch; colours are «#rrggbb».
 */
export interface SheetLook {
  readonly name: string;
  /** Runs of columns that are not as the others, by rising number; none overlaps another. */
  readonly columns: readonly ColumnLook[];
  /** The width of columns that are not listed. */
  readonly defaultWidth: number;
  /** The height of rows that say none. */
  readonly defaultHeight: number;
  /** True when rows that are not listed are hidden. */
  readonly hidesOtherRows: boolean;
  readonly merges: readonly CellRange[];
  /** How many rows and columns stay when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColor?: string;
  /** Rows that hold something or are not as the others. Walked anew each time, so that a large sheet is never held whole. */
  readonly rows: Iterable<RowLook>;
}

export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly hidden: boolean;
  /** The style of its cells that are not listed in a row; 0 is the workbook's default. */
  readonly style: number;
}

export interface RowLook {
  readonly number: number;
  readonly height?: number;
  readonly hidden: boolean;
  /** The style of its cells that are not listed; it goes before the column's. */
  readonly style?: number;
  /** By rising column. */
  readonly cells: readonly CellPicture[];
}

export interface CellPicture {
  readonly column: number;
  /** Its number in the workbook's list of styles, which always holds it. */
  readonly style: number;
  /** What `content` gives of it; left out when the cell is empty. */
  readonly cell?: Cell;
  /** The range that this cell's array formula fills. */
  readonly array?: CellRange;
}

export interface CellStyle {
  readonly font: FontStyle;
  /** The background; left out when there is none. */
  readonly fill?: string;
  readonly borders: Partial<Readonly<Record<Side, BorderLine>>>;
  /** Left out: text to the left, numbers to the right. */
  readonly horizontal?: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wraps: boolean;
  /** In steps of three blanks. */
  readonly indent: number;
  /** Degrees counter-clockwise, -90 to 90; «stacked» has one letter under the other. */
  readonly rotation: number | 'stacked';
  /** The code of the number format; «General» for none. Built-in dates are written the Norwegian way. */
  readonly format: string;
  /** False: may be edited on a protected sheet. */
  readonly locked: boolean;
}

export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strike: boolean;
  /** Left out: black, or what the page has for text. */
  readonly color?: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string;
}

export const BORDER_STYLES = [
  'thin',
  'medium',
  'thick',
  'double',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export const HORIZONTAL = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
export type HorizontalAlignment = (typeof HORIZONTAL)[number];

export const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;
export type VerticalAlignment = (typeof VERTICAL)[number];

/** What a cell without a style of its own looks like when the file says nothing of it. */
export const PLAIN_STYLE: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'none', strike: false },
  borders: {},
  vertical: 'bottom',
  wraps: false,
  indent: 0,
  rotation: 0,
  format: 'General',
  locked: true,
};
