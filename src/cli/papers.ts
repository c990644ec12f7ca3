import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../claim/claim';
import { issue, type Issue } from '../claim/issue';
import type { Rules } from '../claim/rules';
import { claimOverviewPdf } from '../documents/claim-overview/claim-overview-pdf';
import type { PaperContext } from '../documents/context';
import { ehfFile } from '../documents/ehf/ehf-file';
import { entryListCsv } from '../documents/entry-list/entry-list';
import { formsFor, type OfferedForm } from '../documents/forms';
import { letterPdf, letterText } from '../documents/letter/letter';
import { bookingLetters } from '../documents/booking-letter/booking-letter';
import { listText } from '../documents/claim-text';
import { mailDraft } from '../documents/mail/draft';
import { wordsOf } from '../documents/words';
import type { Fonts } from '../documents/pdf/fonts';
import type { Paper } from '../documents/pdf/print-pdf';
import { refundClaimPdf } from '../documents/refund-claim/refund-claim-pdf';
import { specificationPdf } from '../documents/specification/specification-pdf';
import type { VoucherBook } from '../documents/vouchers/voucher-book';
import type { Language } from '../text/language';
import { WORDS } from '../text/words';
import type { Day } from '../values/day';
import { fileNamePart, type NewFile } from './files';

export interface Papers {
  /** Empty when an issue is an error. */
  readonly files: readonly NewFile[];
  readonly issues: readonly Issue[];
}

/** Every paper that fits the claim, with its vouchers behind the one that the outlays stand on. */
export function allPapers(claim: Claim, rules: Rules, language: Language, today: Day, vouchers?: VoucherBook): Papers {
  const forms = formPapers(claim, rules, language, today, vouchers);
  const main = papersOf(claim, rules, language, today, forms.hasVouchers ? undefined : vouchers);
  return { files: [...main.files, ...forms.files], issues: [...main.issues, ...forms.issues] };
}

/** The main papers, made in memory before anything is written. */
export function papersOf(claim: Claim, rules: Rules, language: Language, today: Day, vouchers?: VoucherBook): Papers {
  const context = { ...paperContext(rules, language, today, fonts()), ...(vouchers && { vouchers }) };
  return claim.route === 'employer' ? employerPapers(claim, rules.regulation, context) : overview(claim, context);
}

/** The forms that fit the claim, and its lines as they are typed into the payer's system. */
function formPapers(
  claim: Claim,
  rules: Rules,
  language: Language,
  today: Day,
  vouchers: VoucherBook | undefined,
): Papers & { readonly hasVouchers: boolean } {
  const context = { ...paperContext(rules, language, today, fonts()), ...(vouchers && { vouchers }) };
  const names = WORDS[language].terminal.files;
  const offered = formsFor(claim, context);
  const made = offered
    .filter(({ refusal }) => refusal === null)
    .map((one) => ({ name: `${names[one.id]}-${fileNamePart(one.day)}`, paper: one.print() }));
  const files = made.map(({ name, paper }, index): NewFile => {
    const before = made.slice(0, index).filter((one) => one.name === name).length;
    return { name: `${name}${before === 0 ? '' : `-${before + 1}`}.pdf`, bytes: paper.bytes };
  });
  const list = offered.some(({ id }) => id === 'entryList') ? entryListFiles(claim, context, names.entryList) : [];
  const letters = bookingPapers(claim, context);
  const refusals = offered.flatMap(({ refusal }) => refusal ?? []);
  return {
    files: [...files, ...list, ...letters.files],
    issues: [...refusals, ...letters.issues, ...leftOut(made.map(({ paper }) => paper))],
    hasVouchers: offered.some(hasVouchers),
  };
}

function hasVouchers({ form, refusal }: OfferedForm): boolean {
  return form.vouchers !== undefined && refusal === null;
}

/** Letters to the travel agency, as drafts that a mail program opens. */
function bookingPapers(claim: Claim, context: PaperContext): Papers {
  const words = wordsOf(context.language, context.templates);
  const names = WORDS[context.language].terminal.files;
  const letters = bookingLetters(claim, context);
  const paper = words.form.title.bookingLetter;
  return {
    files: letters
      .filter(({ missing }) => missing.length === 0)
      .map(({ day, draft }) => ({ name: `${names.bookingLetter}-${fileNamePart(day)}.eml`, bytes: mailDraft(draft) })),
    issues: letters
      .filter(({ missing }) => missing.length > 0)
      .map(({ missing }) => {
        const fields = listText(
          missing.map((name) => words.form.field[name]),
          words.label,
        );
        return issue('warning', 'paper/fields-missing', {}, { paper, fields });
      }),
  };
}

function entryListFiles(claim: Claim, context: PaperContext, name: string): NewFile[] {
  const stem = `${name}-${fileNamePart(claim.period?.from ?? '')}`;
  return [{ name: `${stem}.csv`, bytes: entryListCsv(claim, context) }];
}

/** What the papers need to know of a payer's rules. */
export function paperContext({ regulation }: Rules, language: Language, today: Day, of: Fonts): PaperContext {
  return {
    language,
    fonts: of,
    madeOn: today,
    rules: {
      rounding: 'øre',
      ordinaryHoursOnly: Object.values(regulation.kinds).some(
        (kind) => 'hours' in kind && kind.hours === 'ordinaryOnly',
      ),
      claimPer: regulation.claimPer?.unit ?? null,
    },
    invoiceRules: regulation.invoice ?? null,
    bookingRules: regulation.booking ?? null,
    kinds: Object.fromEntries(
      Object.entries(regulation.kinds).map(([id, kind]) => [
        id,
        {
          name: kind.name[language],
          rule: kind.rule,
          documents: 'documentation' in kind ? documentsOf(kind.documentation) : [],
          ...(kind.entryType === undefined ? {} : { entryType: kind.entryType }),
        },
      ]),
    ),
  };
}

function documentsOf(documentation: { readonly anyOf: readonly (readonly string[])[] } | undefined): string[] {
  return [...new Set(documentation?.anyOf.flat() ?? [])];
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
      { name: `${names.letter}-${number}.eml`, bytes: coverDraft(claim, context, claimPaper, number) },
    ],
    issues: [...ehf.issues, ...leftOut([claimPaper, specification, letter])],
  };
}

/** The letter as a draft, with the claim in it; to whom is for the sender to say. */
function coverDraft(claim: Claim, context: PaperContext, { bytes }: Paper, number: string): string {
  const names = WORDS[context.language].terminal.files;
  const [subject = '', ...rest] = letterText(claim, context).split('\n');
  const name = `${claim.invoice.credits ? names.creditNote : names.refundClaim}-${number}.pdf`;
  const attachments = [{ name, mime: 'application/pdf', bytes }];
  return mailDraft({ to: '', subject, text: rest.join('\n').trim(), attachments });
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
export function fonts(): Fonts {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fonts', name)));
  return { regular: file('Roboto-Regular.ttf'), bold: file('Roboto-Medium.ttf') };
}
