import { unzlibSync } from 'fflate';
import { refundClaimPdf } from '../../../src/documents/refund-claim/refund-claim-pdf';
import { CONTEXT } from '../context';
import { exampleClaim, refundLine } from '../ehf/example';

/** What is drawn on the pages: every stream that can be unpacked. */
function drawn(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  return [...source.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, stream = '']) => {
    try {
      return [Buffer.from(unzlibSync(Buffer.from(stream, 'latin1'))).toString('latin1')];
    } catch {
      return [];
    }
  });
}

/** Turned, pale, and marked as no part of what the page says. */
const ACROSS = /\/Artifact <<[^>]*>> BDC\s+q\s+[\d. -]+ cm[^]*?0\.925\d* 0\.925\d* 0\.925\d* scn[^]*?EMC/;

describe('watermark', () => {
  it.each<[string, boolean, number]>([
    ['a draft has it on each page, the first thing there', true, 2],
    ['a paper has none', false, 0],
  ])('%s', (_why, isDraft, pages) => {
    const claim = exampleClaim({ lines: [refundLine('2026-11-02', 450, 320_00)] });
    const paper = refundClaimPdf(claim, { ...CONTEXT, isDraft });
    expect(paper.pages).toBe(2);
    const found = drawn(paper.bytes).filter((content) => ACROSS.test(content));
    expect(found).toHaveLength(pages);
    for (const content of found) expect(content.search(ACROSS)).toBeLessThan(content.indexOf('/H'));
  });
});
