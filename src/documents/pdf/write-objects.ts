import type PDFDocument from 'pdfmake/js/PDFDocument';
import type { Reference } from 'pdfmake/js/PDFDocument';
import { PdfBytes, PdfObject, type PdfValue } from './drawing';

/** Writes objects of other files into a document, each once. */
export class ObjectWriter {
  readonly #document: PDFDocument;
  readonly #written = new Map<PdfObject, Reference>();

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  reference(object: PdfObject): Reference {
    const known = this.#written.get(object);
    if (known) return known;
    const { entries, bytes } = object;
    const filter = entries['Filter'];
    // pdfkit looks for the filter when it makes the object, not when it writes it.
    const made = this.#document.ref(filter === undefined ? {} : { Filter: filter });
    this.#written.set(object, made);
    for (const [name, value] of Object.entries(entries)) made.data[name] = this.#value(value);
    // pdfkit writes no stream for an empty one.
    made.end(bytes && (bytes.length > 0 ? bytes : ' '));
    return made;
  }

  #value(value: PdfValue): unknown {
    if (value instanceof PdfObject) return this.reference(value);
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    if (typeof value !== 'object' || value === null || value instanceof PdfBytes) return value;
    const written = Object.create(null) as Record<string, unknown>;
    for (const [name, item] of Object.entries(value)) written[name] = this.#value(item);
    return written;
  }
}
