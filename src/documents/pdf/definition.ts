import type { Day } from '../../values/day';
import type { Drawing } from './drawing';
import type { StructureType } from './structure';

/**
 * What a document hands to the PDF engine: pdfmake's own shapes, as far as Krav uses them.
 * pdfmake writes into the blocks it lays out, so a definition is built anew for each rendering.
 */
export interface DocumentDefinition {
  /** E.g. "nn-NO". */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The day that the file says it was made: handed in, so that the same claim gives the same bytes. */
  readonly madeOn: Day;
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly orientation: 'portrait' | 'landscape';
  readonly style: TextStyle;
  readonly content: readonly Block[];
  readonly header: PageFurniture;
  readonly footer: PageFurniture;
  /** A word across each page, behind what stands there. */
  readonly watermark?: string | undefined;
  readonly attachments: readonly Attachment[];
}

/** @returns null where the page has none */
export type PageFurniture = (page: number, pages: number, size: { width: number; height: number }) => Block | null;

/** A file inside the PDF. */
export interface Attachment {
  readonly name: string;
  /** E.g. "application/xml". */
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly description: string;
  /** What it is to the paper: the same in another form, unless said. */
  readonly relationship?: 'Alternative' | 'Supplement';
}

/** Left, top, right, bottom in points. */
export type Margin = [number, number, number, number];

export interface TextStyle {
  fontSize?: number;
  bold?: boolean;
  color?: string;
  lineHeight?: number;
  characterSpacing?: number;
  alignment?: 'left' | 'right' | 'center';
  noWrap?: boolean;
}

interface BlockBase extends TextStyle {
  margin?: Margin;
  width?: number | '*' | 'auto';
  pageBreak?: 'before';
  pageOrientation?: 'portrait' | 'landscape';
  unbreakable?: boolean;
  /** Points that must be free from here on, or it goes to the next page: for headings. */
  roomBelow?: number;
  fillColor?: string;
  colSpan?: number;
  rowSpan?: number;
  /** What it is to a reader that cannot see: a heading, a section. Text is a paragraph unless said. */
  role?: StructureType;
  /** What a picture shows. */
  alt?: string;
}

export interface TextRun extends TextStyle {
  text: string;
}

export interface TextBlock extends BlockBase {
  text: string | TextRun[];
}

export interface StackBlock extends BlockBase {
  stack: Block[];
}

export interface ColumnsBlock extends BlockBase {
  columns: Block[];
  columnGap?: number;
}

export interface TableBlock extends BlockBase {
  table: {
    /** "*" takes what the others leave, however long its words are. */
    widths: (number | '*' | 'auto')[];
    body: Block[][];
    headerRows?: number;
    /** Header cells to the left of each row. */
    headerCols?: number;
    dontBreakRows?: boolean;
    keepWithHeaderRows?: number;
    /** Columns share what is left of the page's width. */
    stretch?: boolean;
    /** So many rows at the end never stand alone on a page. */
    keepLastRows?: number;
  };
  layout: TableLayout;
}

export interface TableLayout {
  hLineWidth(line: number, node: TableBlock): number;
  vLineWidth(line: number, node: TableBlock): number;
  hLineColor?(line: number, node: TableBlock): string;
  vLineColor?(line: number, node: TableBlock): string;
  paddingLeft(column: number, node: TableBlock): number;
  paddingRight(column: number, node: TableBlock): number;
  paddingTop(row: number, node: TableBlock): number;
  paddingBottom(row: number, node: TableBlock): number;
  hLineWhenBroken?: boolean;
}

/** Decoration, unless `alt` says what it shows or what the field in it is for. */
export interface CanvasBlock extends BlockBase {
  canvas: (LineVector | PolylineVector | FieldVector | DrawingVector)[];
}

interface LineVector {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  lineWidth: number;
  lineColor: string;
}

export interface PolylineVector {
  type: 'polyline';
  points: { x: number; y: number }[];
  lineWidth: number;
  lineColor: string;
  lineCap: 'round';
  lineJoin: 'round';
}

/** Nothing is drawn: an empty field for a signature is put there. */
export interface FieldVector {
  type: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  field: SignatureField;
}

/** A picture or a page of another file, in this place. */
export interface DrawingVector {
  type: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  drawing: Drawing;
}

export interface SignatureField {
  /** By which it is found when the paper is signed; no two in a paper have the same. */
  readonly name: string;
  readonly label: string;
}

export interface ImageBlock extends BlockBase {
  image: string;
  fit?: [number, number];
}

export type Block = TextBlock | StackBlock | ColumnsBlock | TableBlock | CanvasBlock | ImageBlock;
