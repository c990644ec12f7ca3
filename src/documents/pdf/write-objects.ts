import type PDFDocument from 'pdfmake/js/PDFDocument';
import type { Reference } from 'pdfmake/js/PDFDocument';
import { PdfBytes, PdfObject, type PdfDictionary, type PdfValue } from './drawing';

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
    const { value, bytes } = object;
    const isPacked = isDictionary(value) && value['Filter'] !== undefined;
    // pdfkit looks for the filter when it makes the object, not when it writes it.
    const made = this.#document.ref(isPacked ? { Filter: value['Filter'] } : {});
    this.#written.set(object, made);
    const written = this.#value(value);
    if (isDictionary(value)) Object.assign(made.data, written);
    else made.data = written;
    // pdfkit writes no stream for an empty one.
    made.end(bytes && (bytes.length > 0 ? bytes : ' '));
    return made;
  }

  #value(value: PdfValue): unknown {
    if (value instanceof PdfObject) return this.reference(value);
    if (value instanceof PdfBytes) return value;
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    if (!isDictionary(value)) return value;
    const written = Object.create(null) as Record<string, unknown>;
    for (const [name, item] of Object.entries(value)) written[name] = this.#value(item);
    return written;
  }
}

function isDictionary(value: PdfValue): value is PdfDictionary {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof PdfObject) &&
    !(value instanceof PdfBytes)
  );
}
