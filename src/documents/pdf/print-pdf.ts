import { ArchiveDocument } from './archive-document';
import { cleanText } from './clean-text';
import type { Block, DocumentDefinition, PageFurniture } from './definition';
import type { Fonts } from './fonts';
import { structureOf } from './structure';
import { TaggedLayout } from './tagged-layout';
import { TaggedRenderer } from './tagged-renderer';

/** A paper, ready to be saved or sent. */
export interface Paper {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Letters of the claim that the font lacks, e.g. an emoji in a note. The paper has «\ufffd» there. */
  readonly leftOut: readonly string[];
}

interface LaidPages extends Pick<Paper, 'leftOut'> {
  readonly pages: ReturnType<typeof lay>;
}

const A4 = { width: 595.28, height: 841.89 };

/**
 * The PDF of a definition: PDF/A-3a and PDF/UA-1. The same definition gives the same bytes, in every time zone.
 *
 * Put together from pdfmake's own document, layout and renderer instead of its Printer, which cannot be handed other classes:
 * so nothing of pdfmake is patched, and what fetches addresses and reads files is not there at all.
 *
 * @param definition is written into by the layout; build a new one for each call
 */
export function printPdf(definition: DocumentDefinition, fonts: Fonts): Paper {
  const document = new ArchiveDocument(definition, fonts);
  const structure = structureOf(definition.content, definition.language);
  const { pages, leftOut } = laidPages(definition, document);
  new TaggedRenderer(document, structure, definition.watermark).renderPages(pages);
  return { bytes: document.toBytes(), pages: pages.length, leftOut };
}

/** The definition's pages with all on them in its place, and nothing drawn yet. */
export function laidPages(definition: DocumentDefinition, document: ArchiveDocument): LaidPages {
  const leftOut = new Set<string>();
  const clean = (text: string) => {
    const cleaned = cleanText(text, (codePoint) => document.covers(codePoint));
    for (const letter of cleaned.leftOut) leftOut.add(letter);
    return cleaned.text;
  };
  for (const block of definition.content) cleanBlock(block, clean);
  const pages = lay(definition, document, clean);
  return { pages, leftOut: [...leftOut] };
}

function lay(definition: DocumentDefinition, document: ArchiveDocument, clean: (text: string) => string) {
  const { orientation, margins, content, style, header, footer } = definition;
  const size = orientation === 'portrait' ? A4 : { width: A4.height, height: A4.width };
  const layout = new TaggedLayout({ ...size, orientation }, margins, null);
  const cleaned =
    (furniture: PageFurniture): PageFurniture =>
    (page, pages, pageSize) => {
      const block = furniture(page, pages, pageSize);
      if (block) cleanBlock(block, clean);
      return block;
    };
  const stack = { stack: content as Block[] };
  return layout.layoutDocument(
    stack,
    document,
    {},
    style,
    undefined,
    cleaned(header),
    cleaned(footer),
    undefined,
    undefined,
  );
}

function cleanBlock(block: Block, clean: (text: string) => string): void {
  if ('stack' in block) for (const child of block.stack) cleanBlock(child, clean);
  else if ('columns' in block) for (const child of block.columns) cleanBlock(child, clean);
  else if ('table' in block) for (const row of block.table.body) for (const cell of row) cleanBlock(cell, clean);
  else if ('text' in block) {
    if (typeof block.text === 'string') block.text = clean(block.text);
    else for (const run of block.text) run.text = clean(run.text);
  }
}
