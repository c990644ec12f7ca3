import { EncryptedPDFError, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { filtersOf } from './copied-values';
import { withoutMetadata } from './jpeg-segments';
import { MOST_PAGES } from './limits';

export type PdfRefusal = 'broken' | 'encrypted' | 'pages';

/** What is told of a page and its pictures, and not seen. */
const TOLD = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'StructParents', 'StructParent', 'AA', 'A', 'AF'];

/** Who wrote a note on the page, and when. */
const TOLD_BY_NOTES = ['T', 'M', 'CreationDate', 'NM'];

/**
 * The pages of a PDF in a new file, without what it told of who made it, when, where and with what. The same file gives the same bytes.
 * Its pages look as they did; its bookmarks, attachments and scripts are not with them.
 */
export async function boundPdf(bytes: Uint8Array): Promise<Uint8Array | PdfRefusal> {
  try {
    const given = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = given.getPageIndices();
    if (pages.length === 0) return 'broken';
    if (pages.length > MOST_PAGES) return 'pages';
    const made = await PDFDocument.create({ updateMetadata: false });
    for (const page of await made.copyPages(given, pages)) made.addPage(page);
    for (const [, object] of made.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict) forget(object);
      if (!(object instanceof PDFRawStream)) continue;
      forget(object.dict);
      if (filtersOf(object.dict)[0] === 'DCTDecode') object.contents = withoutMetadata(object.contents);
    }
    return await made.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  } catch (problem) {
    return problem instanceof EncryptedPDFError ? 'encrypted' : 'broken';
  }
}

function forget(dictionary: PDFDict): void {
  for (const name of TOLD) dictionary.delete(PDFName.of(name));
  const isNote = dictionary.has(PDFName.of('Rect')) && !dictionary.has(PDFName.of('FT'));
  if (isNote) for (const name of TOLD_BY_NOTES) dictionary.delete(PDFName.of(name));
}
