import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { filtersOf } from '../copied-values';
import { jpegTold } from './picture-told';
import { textOf } from './text-bytes';
import { tell, type ToldByFile, type ToldSort } from './told';
import { xmpTold } from './xmp-told';

/** @source ISO 32000-1, 14.3.3 */
const KNOWN: Readonly<Record<string, ToldSort>> = {
  Author: 'person',
  Creator: 'program',
  Producer: 'program',
  CreationDate: 'time',
  ModDate: 'time',
};

/** What says how the file is written. */
const FORM = new Set(['Trapped', 'PTEX.Fullbanner']);

/** What a PDF tells of itself, of its pictures, of those who wrote notes on it, and which files lie inside. Nothing of one that is locked. */
export async function pdfTold(bytes: Uint8Array): Promise<ToldByFile[]> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const told: ToldByFile[] = [];
    const info = document.context.trailerInfo.Info;
    const list = info && document.context.lookup(info);
    if (list instanceof PDFDict)
      for (const [name, value] of list.entries()) {
        const key = name.decodeText();
        if (!FORM.has(key)) told.push(...tell(KNOWN[key] ?? 'text', `PDF ${key}`, stringOf(value)));
      }
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (object instanceof PDFRawStream) told.push(...toldByStream(object));
      else if (object instanceof PDFDict) told.push(...toldByDictionary(object));
    }
    return told;
  } catch {
    return [];
  }
}

function toldByStream(stream: PDFRawStream): ToldByFile[] {
  if (stream.dict.get(PDFName.of('Type')) === PDFName.of('Metadata'))
    return xmpTold(textOf(decodePDFRawStream(stream).decode()));
  return filtersOf(stream.dict)[0] === 'DCTDecode' ? jpegTold(stream.contents) : [];
}

/** Notes on the page say who wrote them; a file inside has a name of its own. */
function toldByDictionary(dictionary: PDFDict): ToldByFile[] {
  const type = dictionary.lookup(PDFName.of('Type'));
  if (type === PDFName.of('Filespec'))
    return tell('inside', 'PDF file', textIn(dictionary, 'UF') || textIn(dictionary, 'F'));
  if (dictionary.lookup(PDFName.of('Rect')) instanceof PDFArray && dictionary.lookup(PDFName.of('FT')) === undefined)
    return tell('person', 'PDF note', textIn(dictionary, 'T'));
  return [];
}

function textIn(dictionary: PDFDict, name: string): string {
  return stringOf(dictionary.lookup(PDFName.of(name)));
}

function stringOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
