/**
 * A picture, or a page of another file, ready to be drawn on a page of ours: its objects, in the shapes that pdfkit writes.
 * Free of any library's own objects, so that what reads such files and what writes ours need not know each other.
 */
export interface Drawing {
  /** In points, or pixels: only how they stand to each other counts. */
  readonly width: number;
  readonly height: number;
  /** What the object itself takes up: a picture is 1 by 1, a page is as large as it says. */
  readonly own: { readonly width: number; readonly height: number };
  readonly object: PdfObject;
}

/** As pdfkit has it: a plain text is a name. */
export type PdfValue = number | boolean | null | string | PdfBytes | PdfObject | PdfValue[] | PdfDictionary;

/** Made without a prototype, since its names come from a file. */
export interface PdfDictionary {
  [name: string]: PdfValue;
}

/** An object that others point to, written once. May point to itself by way of others. */
export class PdfObject {
  entries: PdfDictionary = dictionaryOf([]);
  /** Of a stream; packed when it is written, unless the dictionary says that it is packed already. */
  bytes: Uint8Array | undefined;
}

/** A text in PDF's sense, which is bytes: written as hex, as they are. */
export class PdfBytes {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** pdfkit writes what it does not know by this; what it takes for a plain object it would write as a dictionary. */
  get [Symbol.toStringTag](): string {
    return 'PdfBytes';
  }

  toString(): string {
    return `<${Array.from(this.bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
  }
}

export function dictionaryOf(entries: Iterable<readonly [string, PdfValue]>): PdfDictionary {
  const made = Object.create(null) as PdfDictionary;
  for (const [name, value] of entries) made[name] = value;
  return made;
}
