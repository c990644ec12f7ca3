import type { MarkedContent, PdfPage, StructureElement } from 'pdfmake/js/PDFDocument';
import type { Block, CanvasBlock } from './definition';

/** What a reader that cannot see the page is told: PDF's standard structure types, as far as Krav uses them. */
export type StructureType =
  'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Note' | 'Form';

export interface Structure {
  readonly type: StructureType;
  readonly children: Structure[];
  /** Marked content on the pages, in reading order. */
  readonly content: MarkedContent[];
  /** Of a form: its field, once it is put on a page. */
  field?: PlacedField;
  readonly alt?: string;
  readonly language?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly scope?: 'Column' | 'Row';
  /** Repeated on each page by the layout; only the first is real, the others are decoration. */
  readonly repeated?: boolean;
  page?: number;
}

export interface PlacedField {
  readonly element: StructureElement;
  readonly page: PdfPage;
}

/** The name under which a block, and each line made of it, carries its structure. */
export const STRUCTURE = 'structure';

/**
 * The tree of a definition's content. Each leaf block is told its element, so that the lines that come of it can be marked.
 * Headers and footers are not walked: what has no element is decoration.
 */
export function structureOf(content: readonly Block[], language: string): Structure {
  const root = element('Document', undefined, { language });
  for (const block of content) attach(block, root);
  return root;
}

function attach(block: Block, parent: Structure): void {
  const inside = block.role && !isLeaf(block) ? element(block.role, parent) : parent;
  if ('stack' in block) for (const child of block.stack) attach(child, inside);
  else if ('columns' in block) for (const child of block.columns) attach(child, inside);
  else if ('table' in block) attachTable(block, inside);
  else if ('text' in block || 'image' in block) attachLeaf(block, parent);
  else if (block.alt !== undefined) attachCanvas(block, parent, block.alt);
}

/** What is drawn is a figure, or the place of a field. Each vector is told, since the layout parts a canvas into them. */
function attachCanvas({ canvas }: CanvasBlock, parent: Structure, alt: string): void {
  const isField = canvas.some((vector) => 'field' in vector);
  const own = element(isField ? 'Form' : 'Figure', parent, { alt });
  for (const vector of canvas) Object.assign(vector, { [STRUCTURE]: own });
}

function attachLeaf(block: Block, parent: Structure): void {
  const type = block.role ?? ('image' in block ? 'Figure' : 'P');
  const isCell = parent.type === 'TD' || parent.type === 'TH';
  const own =
    isCell && type === 'P' ? parent : element(type, parent, block.alt === undefined ? {} : { alt: block.alt });
  Object.assign(block, { [STRUCTURE]: own });
}

function attachTable({ table }: Extract<Block, { table: unknown }>, parent: Structure): void {
  const headerRows = table.headerRows ?? 0;
  const headerColumns = table.headerCols ?? 0;
  const whole = element('Table', parent);
  const spanned = new Set<string>();
  table.body.forEach((row, r) => {
    const line = element('TR', whole);
    row.forEach((cell, c) => {
      if (spanned.has(`${r}:${c}`)) return;
      const columns = cell.colSpan ?? 1;
      const rows = cell.rowSpan ?? 1;
      for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) spanned.add(`${r + i}:${c + j}`);
      const isHeader = r < headerRows || c < headerColumns;
      const scope = isHeader ? { scope: r < headerRows ? ('Column' as const) : ('Row' as const) } : {};
      attach(cell, element(isHeader ? 'TH' : 'TD', line, { columns, rows, repeated: r < headerRows, ...scope }));
    });
  });
}

function isLeaf(block: Block): boolean {
  return 'text' in block || 'image' in block;
}

function element(type: StructureType, parent: Structure | undefined, more: Partial<Structure> = {}): Structure {
  const made: Structure = { type, children: [], content: [], ...more };
  parent?.children.push(made);
  return made;
}
