import type { CellLook } from './workbook';

/** How a look is drawn. What is left out is the workbook's own default. */
export interface LookDesign {
  readonly format?: string;
  readonly font?: { readonly bold?: true; readonly italic?: true; readonly size?: number; readonly color?: string };
  readonly fill?: string;
  readonly border?: { readonly sides: readonly Side[]; readonly color: string };
  readonly alignment?: Readonly<Record<string, string>>;
  /** False lets the cell be edited on a protected sheet. */
  readonly locked?: false;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

const INK = 'FF1F2937';
const QUIET = 'FF5B6470';
const LINE = 'FFA9B8C8';
const BOX = { sides: ['left', 'right', 'top', 'bottom'], color: 'FFD9CFA3' } as const;
/** Long texts wrap, and what stands beside them stays level with their first line. */
const TOP = { vertical: 'top' };
const TOP_WRAP = { vertical: 'top', wrapText: '1' };
/** Days and times stand apart from the text that often follows them. */
const TOP_LEFT = { horizontal: 'left', vertical: 'top' };

const TO_FILL_IN = { fill: 'FFFFFBEB', border: BOX, locked: false } as const;

/**
 * Calm on screen and on paper: one pale blue for headings, one pale yellow for what is to be filled in, grey for what is not.
 * Formats are Excel's own; a Norwegian Excel shows "#,##0.00" as 1 238,50.
 */
export const LOOKS: Readonly<Record<CellLook, LookDesign>> = {
  title: { font: { bold: true, size: 16, color: INK }, alignment: { vertical: 'center' } },
  text: { alignment: TOP_WRAP },
  note: { font: { italic: true, color: QUIET }, alignment: TOP_WRAP },
  header: {
    font: { bold: true, color: INK },
    fill: 'FFEEF3F8',
    border: { sides: ['bottom'], color: LINE },
    alignment: { vertical: 'center', wrapText: '1' },
  },
  input: { ...TO_FILL_IN, alignment: TOP_LEFT },
  date: { ...TO_FILL_IN, format: 'dd.mm.yyyy', alignment: TOP_LEFT },
  time: { ...TO_FILL_IN, format: 'hh:mm', alignment: TOP_LEFT },
  hours: { ...TO_FILL_IN, format: '0.00', alignment: TOP_LEFT },
  money: { ...TO_FILL_IN, format: '#,##0.00', alignment: TOP_LEFT },
  percent: { ...TO_FILL_IN, format: '0.0', alignment: TOP_LEFT },
  dayShown: { format: 'dd.mm.yyyy', alignment: TOP_LEFT },
  amountShown: { format: '#,##0.00', alignment: TOP },
  quiet: { font: { color: QUIET } },
  heading: { font: { bold: true, size: 12, color: INK } },
  figureHeader: {
    font: { bold: true, color: INK },
    fill: 'FFEEF3F8',
    border: { sides: ['bottom'], color: LINE },
    alignment: { horizontal: 'right', vertical: 'center', wrapText: '1' },
  },
  figureShown: { alignment: { horizontal: 'right', vertical: 'top' } },
  totalShown: {
    format: '#,##0.00',
    font: { bold: true, color: INK },
    border: { sides: ['top'], color: LINE },
    alignment: TOP,
  },
  locked: { font: { color: QUIET }, fill: 'FFF4F5F6', alignment: TOP },
};
