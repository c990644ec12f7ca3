import type PDFDocument from 'pdfmake/js/PDFDocument';
import type { EmbeddedFont, EmbeddedFontClass, FontkitFont } from 'pdfmake/js/PDFDocument';

/** TrueType files. Hand in the same arrays each time: what is parsed once is kept with them. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

interface Parsed {
  readonly font: FontkitFont;
  readonly EmbeddedFont: EmbeddedFontClass;
  /** Where the glyphs of each word stand. */
  words: Record<string, unknown>;
}

/** Some thousand claims' worth of different words; 10 MB or so. */
const MOST_WORDS = 20_000;

const parsed = new WeakMap<Uint8Array, Parsed>();

/** A font of this document, over a file that is parsed, and words that are set, once for all documents. */
export function sharedFont(document: PDFDocument, file: Uint8Array): EmbeddedFont {
  const known = parsed.get(file);
  if (!known) return firstTime(document, file);
  if (Object.keys(known.words).length > MOST_WORDS) known.words = Object.create(null) as Record<string, unknown>;
  const font = new known.EmbeddedFont(document, known.font, `F${(document._fontCount += 1)}`);
  font.layoutCache = known.words;
  document._fontFamilies[font.name] = font;
  return font;
}

function firstTime(document: PDFDocument, file: Uint8Array): EmbeddedFont {
  document.font(file);
  const font = document._font;
  // fontkit keeps a sign with the letter it was first asked for by. The «A» that is part of an «Å» is asked for by none, when the font is
  // written, and would from then on be read aloud as nothing: so every sign is made by its letter before the first paper.
  for (const codePoint of font.font.characterSet) font.font.glyphForCodePoint(codePoint);
  parsed.set(file, { font: font.font, EmbeddedFont: font.constructor as EmbeddedFontClass, words: font.layoutCache });
  return font;
}
