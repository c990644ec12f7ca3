import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../claim/claim';
import { issue, type Issue } from '../claim/issue';
import type { Rules } from '../claim/rules';
import { claimOverviewPdf } from '../documents/claim-overview/claim-overview-pdf';
import type { PaperContext } from '../documents/context';
import { ehfFile } from '../documents/ehf/ehf-file';
import { letterPdf } from '../documents/letter/letter';
import type { Fonts } from '../documents/pdf/fonts';
import type { Paper } from '../documents/pdf/print-pdf';
import { refundClaimPdf } from '../documents/refund-claim/refund-claim-pdf';
import { specificationPdf } from '../documents/specification/specification-pdf';
import type { Language } from '../text/language';
import { WORDS } from '../text/words';
import type { Day } from '../values/day';
import { fileNamePart, type NewFile } from './files';

export interface Papers {
  /** Empty when an issue is an error. */
  readonly files: readonly NewFile[];
  readonly issues: readonly Issue[];
}

/** All papers that fit the claim, made in memory before anything is written. */
export function papersOf(claim: Claim, { regulation }: Rules, language: Language, today: Day): Papers {
  const context: PaperContext = {
    language,
    fonts: fonts(),
    madeOn: today,
    rules: {
      rounding: 'øre',
      ordinaryHoursOnly: Object.values(regulation.kinds).some(
        (kind) => 'hours' in kind && kind.hours === 'ordinaryOnly',
      ),
    },
    invoiceRules: regulation.invoice ?? null,
    kinds: Object.fromEntries(
      Object.entries(regulation.kinds).map(([id, { name, entryType }]) => [
        id,
        { name: name[language], ...(entryType === undefined ? {} : { entryType }) },
      ]),
    ),
  };
  return claim.route === 'employer' ? employerPapers(claim, regulation, context) : overview(claim, context);
}

function employerPapers(claim: Claim, { invoice }: Rules['regulation'], context: PaperContext): Papers {
  const names = WORDS[context.language].terminal.files;
  const number = fileNamePart(claim.invoice.number ?? '');
  const specification = specificationPdf(claim, context);
  const specificationName = `${names.specification}-${number}.pdf`;
  if (!invoice)
    return { files: [{ name: specificationName, bytes: specification.bytes }], issues: leftOut([specification]) };
  const ehf = ehfFile(claim, {
    rules: invoice,
    language: context.language,
    attachments: [{ filename: specificationName, mimeCode: 'application/pdf', bytes: specification.bytes }],
  });
  if (ehf.xml === null) return { files: [], issues: ehf.issues };
  const ehfName = `${names.invoice}-${number}.xml`;
  const attachment = {
    name: ehfName,
    mime: 'application/xml',
    bytes: new Uint8Array(Buffer.from(ehf.xml, 'utf8')),
    description: 'EHF Billing 3.0',
  };
  const claimPaper = refundClaimPdf(claim, { ...context, attachments: [attachment] });
  const letter = letterPdf(claim, context);
  return {
    files: [
      {
        name: `${claim.invoice.credits ? names.creditNote : names.refundClaim}-${number}.pdf`,
        bytes: claimPaper.bytes,
      },
      { name: ehfName, bytes: ehf.xml },
      { name: specificationName, bytes: specification.bytes },
      { name: `${names.letter}-${number}.pdf`, bytes: letter.bytes },
    ],
    issues: [...ehf.issues, ...leftOut([claimPaper, specification, letter])],
  };
}

/** What a member or a self-employed person enters in the payer's own system. */
function overview(claim: Claim, context: PaperContext): Papers {
  const paper = claimOverviewPdf(claim, context);
  const name = `${WORDS[context.language].terminal.files.overview}-${fileNamePart(claim.period?.from ?? '')}.pdf`;
  return { files: [{ name, bytes: paper.bytes }], issues: leftOut([paper]) };
}

function leftOut(papers: readonly Paper[]): Issue[] {
  const letters = [...new Set(papers.flatMap((paper) => paper.leftOut))];
  return letters.length === 0 ? [] : [issue('warning', 'paper/letters-left-out', {}, { letters: letters.join(' ') })];
}

/** The fonts lie beside the program, so that a command that makes no paper does not read them. */
function fonts(): Fonts {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fonts', name)));
  return { regular: file('Roboto-Regular.ttf'), bold: file('Roboto-Medium.ttf') };
}
