import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PdfDictionary } from '../pdf/drawing';
import { CannotBind } from './cannot-bind';
import { nameText, streamAt, type CopiedValues } from './copied-values';

const N = (name: string): PDFName => PDFName.of(name);

const KNOWN_ENCODINGS = ['WinAnsiEncoding', 'MacRomanEncoding'];

const SYMBOLIC = 4;

/**
 * A font that is in the file, and says which letters its signs are: without that nobody can read the page in fifty years.
 *
 * @returns without its procedures, where it has some: they are drawn like a page
 * @throws {CannotBind}
 * @source ISO 19005-3, 6.2.11
 */
export function copiedFont(font: PDFDict, values: CopiedValues): PdfDictionary {
  const subtype = nameOf(font, 'Subtype');
  if (!isLegible(font)) throw new CannotBind('fonts');
  if (subtype === 'Type3')
    return values.entries(font, [
      ...['Type', 'Subtype', 'FontBBox', 'FontMatrix', 'Encoding', 'FirstChar', 'LastChar', 'Widths', 'ToUnicode'],
    ]);
  if (subtype === 'Type0') return composite(font, values);
  if (subtype === 'TrueType') checkTrueType(font);
  const names = ['Type', 'Subtype', 'BaseFont', 'FirstChar', 'LastChar', 'Widths', 'Encoding', 'ToUnicode'];
  return { ...values.entries(font, names), FontDescriptor: descriptor(font, values) };
}

function composite(font: PDFDict, values: CopiedValues): PdfDictionary {
  const descendant = font.lookup(N('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const encoding = font.lookup(N('Encoding'));
  if (encoding instanceof PDFName && !nameText(encoding).startsWith('Identity-')) throw new CannotBind('fonts');
  const made: PdfDictionary = {
    ...values.entries(descendant, [
      'Type',
      'Subtype',
      'BaseFont',
      'CIDSystemInfo',
      'DW',
      'W',
      'DW2',
      'W2',
      'CIDToGIDMap',
    ]),
    FontDescriptor: descriptor(descendant, values),
  };
  if (nameOf(descendant, 'Subtype') === 'CIDFontType2') made['CIDToGIDMap'] ??= 'Identity';
  return { ...values.entries(font, ['Type', 'Subtype', 'BaseFont', 'Encoding', 'ToUnicode']), DescendantFonts: [made] };
}

/** Lists of what is in the font are left out: they are optional, and often wrong. */
function descriptor(font: PDFDict, values: CopiedValues): PdfDictionary {
  const found = font.lookup(N('FontDescriptor'));
  if (!(found instanceof PDFDict)) throw new CannotBind('fonts');
  const file = ['FontFile', 'FontFile2', 'FontFile3'].find((name) => found.lookup(N(name)) instanceof PDFRawStream);
  if (!file) throw new CannotBind('fonts');
  const made = values.entries(found, [
    ...['Type', 'FontName', 'FontFamily', 'FontStretch', 'FontWeight', 'Flags', 'FontBBox', 'ItalicAngle', 'Ascent'],
    ...['Descent', 'Leading', 'CapHeight', 'XHeight', 'StemV', 'StemH', 'AvgWidth', 'MaxWidth', 'MissingWidth'],
  ]);
  const lengths = ['Length1', 'Length2', 'Length3', 'Subtype'];
  return { ...made, [file]: values.stream(streamAt(found, file), lengths) };
}

function isLegible(font: PDFDict): boolean {
  if (font.lookup(N('ToUnicode')) instanceof PDFRawStream) return true;
  const encoding = font.lookup(N('Encoding'));
  return encoding instanceof PDFName && KNOWN_ENCODINGS.includes(nameText(encoding));
}

/** A font of ordinary letters has one of the two known encodings; one of signs has none. */
function checkTrueType(font: PDFDict): void {
  const about = font.lookup(N('FontDescriptor'));
  const flags = about instanceof PDFDict ? about.lookup(N('Flags')) : undefined;
  const isSymbolic = flags instanceof PDFNumber && (flags.asNumber() & SYMBOLIC) !== 0;
  const encoding = font.lookup(N('Encoding'));
  const base = encoding instanceof PDFDict ? encoding.lookup(N('BaseEncoding')) : encoding;
  const isKnown = base instanceof PDFName && KNOWN_ENCODINGS.includes(nameText(base));
  if (isSymbolic ? encoding !== undefined : !isKnown) throw new CannotBind('fonts');
}

export function nameOf(dictionary: PDFDict, name: string): string | undefined {
  const value = dictionary.lookup(N(name));
  return value instanceof PDFName ? nameText(value) : undefined;
}
