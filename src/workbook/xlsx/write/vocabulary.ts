import type { Package } from '../package/package';
import { outline } from '../xml/xml-edit';
import { tagAt, XmlScanner } from '../xml/xml-scanner';

/** The addresses that name the format's parts; strict files use others than the usual, transitional ones. */
export interface Vocabulary {
  readonly main: string;
  readonly relations: string;
}

export const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}sheet.main+xml`,
  worksheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  table: `${SPREADSHEET}table+xml`,
  comments: `${SPREADSHEET}comments+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  relations: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function vocabularyOf(parts: Package, workbookPart: string): Vocabulary {
  const xml = new XmlScanner(parts.blocks(workbookPart));
  const isStrict = xml.next() && xml.attributes().some(([, value]) => value === STRICT.main);
  return isStrict ? STRICT : TRANSITIONAL;
}

/** `r:id="…"`, with the prefix declared on the spot when the root of the text has not done so. */
export function relationAttribute(text: string, vocabulary: Vocabulary, id: string): string {
  const { start } = outline(text).root;
  const isDeclared = tagAt(text, start).attribute('xmlns:r') === vocabulary.relations;
  return isDeclared ? `r:id="${id}"` : `xmlns:r="${vocabulary.relations}" r:id="${id}"`;
}

/** Children of a worksheet in the order that the schema wants. */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
