import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { claimOverviewPdf } from '../../../src/documents/claim-overview/claim-overview-pdf';
import { letterPdf } from '../../../src/documents/letter/letter';
import { logoOf } from '../../../src/documents/papers/logo';
import type { Drawing } from '../../../src/documents/pdf/drawing';
import { refundClaimPdf } from '../../../src/documents/refund-claim/refund-claim-pdf';
import { specificationPdf } from '../../../src/documents/specification/specification-pdf';
import { CREDIT_NOTE, HOSTILE, manyDays, MEMBER, refundClaim, SEVERAL_COSTS, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';
import { everyForm } from '../forms/form-claims';
import { savedPdf } from '../read-pdf';
import { pngWithAlpha } from '../vouchers/made-files';

/** The veraPDF engine with its own profiles; lies beside the project, not in it. */
const ROOT = join(__dirname, '../../..');
const VERA = join(ROOT, '../shared/verapdf/vera.sh');
const JAR = process.env['VERA_JAR'] ?? join(ROOT, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');

const lacking = [
  ...(existsSync(VERA) ? [] : ['the validator']),
  ...(existsSync(JAR) ? [] : ['its jar (VERA_JAR)']),
  ...(spawnSync('javac', ['-version']).status === 0 ? [] : ['a JDK']),
];
if (lacking.length) console.warn(`SKIPPED: PDF/A and PDF/UA are not checked: no ${lacking.join(', no ')}.`);

(lacking.length ? describe.skip : describe)('vera-pdf', () => {
  const XML = {
    name: '2024-0042.xml',
    mime: 'application/xml',
    bytes: new TextEncoder().encode('<Invoice/>'),
    description: 'EHF',
  };

  it('finds every paper to comply with PDF/A-3a and PDF/UA-1', () => {
    const papers = [
      refundClaimPdf(THREE_DAYS, { ...CONTEXT, attachments: [XML] }),
      refundClaimPdf(SEVERAL_COSTS, { ...CONTEXT, language: 'nb' }),
      refundClaimPdf(refundClaim(manyDays(120)), { ...CONTEXT, language: 'en' }),
      refundClaimPdf(CREDIT_NOTE, CONTEXT),
      refundClaimPdf(HOSTILE, CONTEXT),
      specificationPdf(THREE_DAYS, CONTEXT),
      specificationPdf(HOSTILE, CONTEXT),
      claimOverviewPdf(MEMBER, CONTEXT),
      letterPdf(THREE_DAYS, CONTEXT),
      refundClaimPdf(THREE_DAYS, { ...CONTEXT, isDraft: true }),
      claimOverviewPdf(MEMBER, { ...CONTEXT, logo: logoOf(pngWithAlpha(90, 30)) as Drawing }),
      ...everyForm(),
    ];
    const files = papers.map(({ bytes }) => savedPdf(bytes));
    const checked = spawnSync('bash', [VERA, 'PDFA-3A,PDFUA-1', ...files], {
      encoding: 'utf8',
      env: { ...process.env, VERA_JAR: JAR },
    });
    expect(checked.stdout.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([]);
    expect(checked.status).toBe(0);
    expect(checked.stdout.match(/^PASS/gm)).toHaveLength(2 * files.length);
  }, 120_000);
});
