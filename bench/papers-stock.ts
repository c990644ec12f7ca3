/** The same paper by pdfmake as it comes: its own API and its own Roboto, without tags, PDF/A or attachments. `node bench-papers-stock.cjs` */
import pdfmake from 'pdfmake';
import vfs from 'pdfmake/build/vfs_fonts';
import { partTitle } from '../src/documents/page/heading';
import { paperDefinition } from '../src/documents/paper-definition';
import { refundClaimFields } from '../src/documents/refund-claim/fields';
import { refundClaimBlocks } from '../src/documents/refund-claim/layout';
import { specificationFields } from '../src/documents/specification/fields';
import { specificationLayout } from '../src/documents/specification/layout';
import { wordsOf } from '../src/documents/words';
import { CONTEXT, numberedClaim, report, timed } from './paper-claims';

for (const [name, content] of Object.entries(vfs)) pdfmake.virtualfs.writeFileSync(name, content, 'base64');
pdfmake.addFonts({ Roboto: { normal: 'Roboto-Regular.ttf', bold: 'Roboto-Medium.ttf' } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** What refundClaimPdf puts together, in pdfmake's own words. */
function definition(number: number) {
  const claim = numberedClaim(number, 30);
  const words = wordsOf('nn');
  const fields = refundClaimFields(claim, CONTEXT, words);
  const specification = specificationFields(claim, CONTEXT, words);
  const { orientation, blocks } = specificationLayout(specification, words, 'H3');
  const [first, ...rest] = partTitle(specification.title, specification.subtitle);
  const newPage = { ...first, pageBreak: 'before', pageOrientation: orientation } as NonNullable<typeof first>;
  const content = [...refundClaimBlocks(fields, words), newPage, ...rest, ...blocks];
  const parts = { name: fields.name, subject: fields.subtitle, sender: fields.from.name, payer: fields.to.name };
  const { margins, style, title, ...paper } = paperDefinition({ ...parts, content }, CONTEXT, words);
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    info: { title },
    defaultStyle: { font: 'Roboto', ...style },
    content: paper.content,
    header: paper.header,
    footer: paper.footer,
  };
}

async function main(): Promise<void> {
  const papers = Array.from({ length: 75 }, (_, index) => definition(index));
  const print = (index: number) => pdfmake.createPdf(papers[index] as object).getBuffer();
  const { length } = await pdfmake.createPdf(definition(99)).getBuffer();
  report({ ...(await timed(60, 15, print)), bytes: length });
}

void main();
