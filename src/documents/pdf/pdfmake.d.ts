/* eslint-disable no-restricted-syntax -- pdfmake's modules export by default */

/** What Krav uses of pdfmake's and pdfkit's insides; neither has types of them. Tested against pdfmake 0.3.11. */

declare module 'pdfmake/js/PDFDocument' {
  export interface FontkitFont {
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Ascending. */
    readonly characterSet: readonly number[];
    /** Made at the first call, and kept with the letter it was made for. */
    glyphForCodePoint(codePoint: number): unknown;
  }

  export interface EmbeddedFont {
    readonly font: FontkitFont;
    readonly name: string;
    layoutCache: Record<string, unknown>;
    /** In points, for a size in points. */
    widthOfString(text: string, size: number): number;
  }

  export type EmbeddedFontClass = new (document: PDFDocument, font: FontkitFont, id: string) => EmbeddedFont;

  /** An object that other objects in the file point to. */
  export interface Reference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
    /** Whether the stream is to be packed. */
    compress: boolean;
    /** The stream, in pieces, until the object is written. */
    buffer: (Uint8Array | string)[];
    /** Writes the object. */
    finalize(): void;
  }

  /** One piece of marked content on a page. */
  export interface MarkedContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    readonly dictionary: Reference;
    add(child: StructureElement | MarkedContent): this;
    end(): void;
  }

  export interface PdfPage {
    readonly dictionary: Reference;
    readonly width: number;
    readonly height: number;
    readonly annotations: readonly Reference[];
    readonly xobjects: Record<string, Reference>;
  }

  export interface Information {
    [key: string]: string | Date;
  }

  export interface DocumentOptions {
    size: readonly [number, number];
    pdfVersion: '1.7';
    tagged: boolean;
    displayTitle: boolean;
    compress: boolean;
    lang: string;
    autoFirstPage: false;
    info: Information;
    font: null;
  }

  export interface FileOptions {
    name: string;
    type: string;
    description: string;
    relationship: 'Alternative' | 'Data' | 'Source' | 'Supplement' | 'Unspecified';
    creationDate: Date;
    modifiedDate: Date;
  }

  export default class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: DocumentOptions,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    info: Information;
    _root: Reference;
    _font: EmbeddedFont;
    /** The one that is being written. */
    page: PdfPage;
    _fontCount: number;
    _fontFamilies: Record<string, EmbeddedFont>;
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
    font(bytes: Uint8Array): this;
    file(content: ArrayBuffer, options: FileOptions): Reference;
    addPage(options: object): this;
    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    addContent(operators: string): this;
    fillColor(colour: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    ref(data: object): Reference;
    annotate(x: number, y: number, width: number, height: number, options: object): this;
    endAcroForm(): void;
    appendXML(xml: string): void;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    markStructureContent(tag: string): MarkedContent;
    endMarkedContent(): this;
    struct(type: string, options: { alt?: string; lang?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    initSubset(options: object): void;
    initMarkings(options: { readonly tagged: boolean }): void;
    endSubset(): void;
    _addInfo(): void;
    /** How far the file has been written. */
    _offset: number;
    _write(data: Uint8Array | string): void;
    /** Of the readable stream that a document is; `null` ends it. */
    push(chunk: Uint8Array | null): boolean;
    end(): void;
  }
}

declare module 'pdfmake/js/LayoutBuilder' {
  import type PDFDocument from 'pdfmake/js/PDFDocument';

  /** A word, with the space after it. */
  export interface Inline {
    text: string;
    readonly x: number;
    width: number;
    readonly height: number;
    readonly font: object;
    readonly fontSize: number;
    readonly color?: string;
    readonly characterSpacing?: number;
  }

  export interface Line {
    inlines: Inline[];
    [key: string]: unknown;
  }

  export interface Page {
    readonly items: readonly unknown[];
  }

  export interface LaidColumn {
    readonly width?: unknown;
    _minWidth: number;
    _maxWidth: number;
  }

  export interface LaidNode {
    readonly roomBelow?: number;
  }

  export interface MeasuredTable {
    readonly table: {
      readonly widths: readonly LaidColumn[];
      readonly body: readonly unknown[];
      readonly stretch?: boolean;
      readonly headerRows?: number;
      keepWithHeaderRows?: number;
      keepLastRows?: number;
    };
    /** Borders and padding. */
    readonly _offsets: { readonly total: number };
  }

  export interface RowToLayOut {
    readonly tableNode?: MeasuredTable;
    readonly rowIndex?: number;
  }

  export default class LayoutBuilder {
    constructor(
      pageSize: { width: number; height: number; orientation: 'portrait' | 'landscape' },
      pageMargins: { left: number; top: number; right: number; bottom: number },
      svgMeasure: null,
    );
    writer: {
      transactionLevel: number;
      context(): { readonly availableWidth: number; readonly availableHeight: number };
      moveToNextPage(): void;
    };
    layoutDocument(
      content: object,
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: ((page: number, pages: number, pageSize: { width: number; height: number }) => object | null) | undefined,
      footer: ((page: number, pages: number, pageSize: { width: number; height: number }) => object | null) | undefined,
      watermark: undefined,
      pageBreakBefore: undefined,
    ): Page[];
    buildNextLine(node: object): Line | null;
    processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void;
    processColumns(node: { readonly columns: readonly LaidColumn[] }): void;
    processTable(node: MeasuredTable): void;
    processRow(row: RowToLayOut): unknown;
  }
}

declare module 'pdfmake/js/Renderer' {
  import type PDFDocument from 'pdfmake/js/PDFDocument';
  import type { Line, Page } from 'pdfmake/js/LayoutBuilder';

  export default class Renderer {
    constructor(document: PDFDocument, progress: undefined);
    pdfDocument: PDFDocument;
    renderPages(pages: readonly Page[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: object): void;
    beginClip(area: object): void;
    endClip(): void;
    beginVerticalAlignment(item: object): void;
    endVerticalAlignment(item: object): void;
  }
}
