/** The same paper by pdfmake as it comes: its own API and its own Roboto, without tags, PDF/A or attachments. `node bench-papers-stock.cjs` */
import pdfmake from 'pdfmake';
import vfs from 'pdfmake/build/vfs_fonts';
import { refundClaimDefinition } from '../src/documents/refund-claim/refund-claim-pdf';
import { CONTEXT, numberedClaim, report, timed } from './paper-claims';

for (const [name, content] of Object.entries(vfs)) pdfmake.virtualfs.writeFileSync(name, content, 'base64');
pdfmake.addFonts({ Roboto: { normal: 'Roboto-Regular.ttf', bold: 'Roboto-Medium.ttf' } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** What refundClaimPdf prints, in pdfmake's own words. */
function definition(number: number) {
  const { margins, style, title, ...paper } = refundClaimDefinition(numberedClaim(number, 30), CONTEXT);
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
