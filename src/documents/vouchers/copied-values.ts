import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject as Theirs,
} from '@cantoo/pdf-lib';
import { dictionaryOf, PdfBytes, PdfObject, type PdfDictionary, type PdfValue } from '../pdf/drawing';
import { CannotBind } from './cannot-bind';
import { withoutMetadata } from './jpeg-segments';
import { MOST_CONTENT_BYTES } from './limits';

/** Filters that an archive document may have. LZW it may not, and JPEG 2000 only in some of its forms. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...[
    'FlateDecode',
    'DCTDecode',
    'CCITTFaxDecode',
    'JBIG2Decode',
    'RunLengthDecode',
    'ASCII85Decode',
    'ASCIIHexDecode',
  ],
]);

/** Values of another PDF in the shapes that ours is written from. What is pointed to from several places stays one object. */
export class CopiedValues {
  readonly #streams = new Map<PDFRawStream, PdfObject>();
  readonly #depth = { now: 0 };

  /** @throws {CannotBind} */
  value(value: Theirs | undefined): PdfValue {
    if (this.#depth.now > 60) throw new CannotBind('features');
    this.#depth.now += 1;
    try {
      return this.#copied(value);
    } finally {
      this.#depth.now -= 1;
    }
  }

  #copied(value: Theirs | undefined): PdfValue {
    if (value === undefined || value === PDFNull) return null;
    if (value instanceof PDFName) return nameText(value);
    if (value instanceof PDFNumber) return value.asNumber();
    if (value instanceof PDFBool) return value.asBoolean();
    if (value instanceof PDFString || value instanceof PDFHexString) return new PdfBytes(value.asBytes());
    if (value instanceof PDFArray)
      return Array.from({ length: value.size() }, (_, index) => this.value(value.lookup(index)));
    if (value instanceof PDFRawStream) return this.stream(value);
    if (value instanceof PDFDict) return this.entries(value);
    throw new CannotBind('features');
  }

  /** The entries with these names, or all. */
  entries(dictionary: PDFDict, names?: readonly string[]): PdfDictionary {
    const chosen = names ?? dictionary.keys().map(nameText);
    const found = chosen.map((name) => [name, dictionary.lookup(PDFName.of(name))] as const);
    return dictionaryOf(
      found.flatMap(([name, value]) => (value === undefined ? [] : [[name, this.value(value)] as const])),
    );
  }

  /** @param names of the entries to take along, beside how it is packed */
  stream(stream: PDFRawStream, names?: readonly string[]): PdfObject {
    const known = this.#streams.get(stream);
    if (known) return known;
    const made = new PdfObject();
    this.#streams.set(stream, made);
    made.entries = this.entries(stream.dict, names ?? besides(stream.dict));
    this.#pack(stream, made);
    return made;
  }

  #pack(stream: PDFRawStream, made: PdfObject): void {
    if (stream.dict.has(PDFName.of('F'))) throw new CannotBind('features');
    const filters = filtersOf(stream.dict);
    const parameters = stream.dict.lookup(PDFName.of('DecodeParms'));
    if (parameters) made.entries['DecodeParms'] = this.value(parameters);
    if (filters.length === 1 && filters[0] === 'LZWDecode') {
      // Packed anew by what writes it; the prediction of LZW and Flate is the same.
      made.bytes = unpacked(stream);
      if (parameters instanceof PDFDict) delete (made.entries['DecodeParms'] as PdfDictionary)['EarlyChange'];
      return;
    }
    if (!filters.every((filter) => ALLOWED.has(filter))) throw new CannotBind('features');
    if (filters.length > 0) made.entries['Filter'] = filters.length === 1 ? (filters[0] as string) : [...filters];
    made.bytes = filters[0] === 'DCTDecode' ? withoutMetadata(stream.contents) : stream.contents;
  }
}

/** How a stream is packed, and what is told about it, are not copied by name. */
const PACKING = ['Length', 'Filter', 'DecodeParms', 'F', 'FFilter', 'FDecodeParms', 'DL', 'Metadata', 'PieceInfo'];

function besides(dictionary: PDFDict): string[] {
  return dictionary
    .keys()
    .map(nameText)
    .filter((name) => !PACKING.includes(name));
}

export function filtersOf(dictionary: PDFDict): string[] {
  const filter = dictionary.lookup(PDFName.of('Filter'));
  if (filter instanceof PDFName) return [nameText(filter)];
  if (filter instanceof PDFArray)
    return Array.from({ length: filter.size() }, (_, index) => nameText(filter.lookup(index, PDFName)));
  return [];
}

/** What a stream holds. @throws {CannotBind} when it is more than a page can have */
export function unpacked(stream: PDFRawStream): Uint8Array {
  const bytes = decodePDFRawStream(stream).getBytes(MOST_CONTENT_BYTES + 1);
  if (bytes.length > MOST_CONTENT_BYTES) throw new CannotBind('features');
  return bytes as Uint8Array;
}

/** As it is written, without its slash: odd letters stay escaped. */
export function nameText(name: PDFName): string {
  return name.toString().slice(1);
}

/** @throws {CannotBind} where there is none */
export function streamAt(dictionary: PDFDict, name: string | PDFName): PDFRawStream {
  const found = dictionary.lookup(typeof name === 'string' ? PDFName.of(name) : name);
  if (!(found instanceof PDFRawStream)) throw new CannotBind('features');
  return found;
}
