import type { StructureElement } from 'pdfmake/js/PDFDocument';
import type { ArchiveDocument } from './archive-document';
import type { FieldVector } from './definition';
import type { Structure } from './structure';

/** Opens and closes marked content while the pages are drawn, and writes the structure tree at the end. */
export class StructureMarks {
  readonly #document: ArchiveDocument;
  #open: Structure | 'Pagination' | 'Layout' | null = null;
  #page = 0;

  constructor(document: ArchiveDocument) {
    this.#document = document;
  }

  nextPage(): void {
    this.close();
    this.#page += 1;
  }

  /** What is drawn now belongs to this element; without one it is a header or a footer. */
  enter(element: Structure | undefined): void {
    if (!element) return this.decoration('Pagination');
    if (element.repeated) {
      element.page ??= this.#page;
      if (element.page !== this.#page) return this.decoration('Pagination');
    }
    if (this.#open === element) return;
    this.close();
    element.content.push(this.#document.markStructureContent(element.type));
    this.#open = element;
  }

  decoration(type: 'Pagination' | 'Layout'): void {
    if (this.#open === type) return;
    this.close();
    this.#document.markContent('Artifact', { type });
    this.#open = type;
  }

  close(): void {
    if (this.#open === null) return;
    this.#document.endMarkedContent();
    this.#open = null;
  }

  /** Puts a field on this page. It is no content of the page: it hangs in the structure by itself. */
  field(element: Structure, { x, y, w, h, field }: FieldVector): void {
    this.close();
    const written = this.#document.struct('Form', { alt: field.label });
    this.#document.addSignatureField(field, { x, y, w, h }, written);
    element.field = { element: written, page: this.#document.page };
  }

  writeTree(root: Structure): void {
    this.#document.addStructure(this.#write(root));
  }

  #write(structure: Structure): StructureElement {
    const { type, alt, language, field } = structure;
    if (field) return field.element;
    const written = this.#document.struct(type, { ...(alt && { alt }), ...(language && { lang: language }) });
    const cell = cellAttributes(structure);
    if (cell) written.dictionary.data['A'] = cell;
    for (const content of structure.content) written.add(content);
    for (const child of structure.children) if (isUsed(child)) this.#add(child, written);
    return written;
  }

  /** pdfkit takes a field to be on the page that it writes at the moment: the element is written with its own page as that. */
  #add(child: Structure, parent: StructureElement): void {
    const { page } = this.#document;
    if (child.field) {
      this.#document.page = child.field.page;
      child.field.element.end();
    }
    parent.add(this.#write(child));
    this.#document.page = page;
  }
}

/** An empty cell counts: without it the columns of a table would shift. */
function isUsed(structure: Structure): boolean {
  return (
    structure.content.length > 0 ||
    structure.field !== undefined ||
    structure.type === 'TD' ||
    structure.type === 'TH' ||
    structure.children.some(isUsed)
  );
}

function cellAttributes({ type, scope, columns = 1, rows = 1 }: Structure): object | null {
  if (type !== 'TH' && type !== 'TD') return null;
  if (!scope && columns === 1 && rows === 1) return null;
  return {
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(columns > 1 && { ColSpan: columns }),
    ...(rows > 1 && { RowSpan: rows }),
  };
}
