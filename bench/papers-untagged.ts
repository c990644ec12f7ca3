/** Our paper without what makes it an archive's and readable aloud: no tags, no PDF/A. The product makes none such. `node bench-papers-untagged.cjs` */
import type { Line } from 'pdfmake/js/LayoutBuilder';
import Renderer from 'pdfmake/js/Renderer';
import { ArchiveDocument } from '../src/documents/pdf/archive-document';
import { laidPages } from '../src/documents/pdf/print-pdf';
import { joined } from '../src/documents/pdf/tagged-renderer';
import { refundClaimDefinition } from '../src/documents/refund-claim/refund-claim-pdf';
import { CONTEXT, FONTS, numberedClaim, report, timed } from './paper-claims';

class UntaggedDocument extends ArchiveDocument {
  // Called by the constructor, which the tags are an argument of.
  override initMarkings(): void {
    super.initMarkings({ tagged: false });
  }

  override initSubset(): void {}

  override endSubset(): void {}
}

class UntaggedRenderer extends Renderer {
  override renderLine(line: Line, x: number, y: number): void {
    line.inlines = joined(line.inlines);
    super.renderLine(line, x, y);
  }
}

function print(index: number): Uint8Array {
  const definition = refundClaimDefinition(papers[index] as (typeof papers)[number], CONTEXT);
  const document = new UntaggedDocument(definition, FONTS);
  new UntaggedRenderer(document, undefined).renderPages(laidPages(definition, document).pages);
  return document.toBytes();
}

const papers = Array.from({ length: 76 }, (_, index) => numberedClaim(index, 30));
const bytes = print(75);
// A measurement of what is still tagged would say nothing.
if (Buffer.from(bytes).includes('/StructTreeRoot')) throw new Error('tagged');
void timed(60, 15, print).then((found) => report({ ...found, bytes: bytes.length }));
