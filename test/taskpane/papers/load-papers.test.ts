import type { Browser } from 'playwright-core';
import { bundle } from '../../../scripts/browser/bundle.cjs';
import * as makers from '../../../src/documents/paper-makers';
import { readVouchers } from '../../../src/documents/vouchers/voucher-file';
import type { Claim } from '../../../src/claim/claim';
import { knownRegulation } from '../../../src/regulation/load';
import { FONT_FILES, openBundle, type BundlePage } from '../../browser-page';
import { CREDIT_NOTE, HOSTILE, MEMBER, refundClaim, manyDays, THREE_DAYS } from '../../documents/claims';
import { CONTEXT } from '../../documents/context';
import { made, outlay, trip } from '../../documents/forms/form-claims';
import { madeIdentity, p12 } from '../../documents/signing/made-identity';
import { signing } from '../../documents/signing/papers';
import { isOpenssl, isPdfsig, pdfsig } from '../../documents/signing/programs';
import { jpeg, photoPdf } from '../../documents/vouchers/made-files';
import { installedBrowser, launch } from '../browser';
import * as Entry from './browser-entry';

const chromium = installedBrowser();
if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so no paper is made in a browser.');

declare const Krav: typeof Entry;

const { fonts, ...rest } = CONTEXT;
const CONTEXT_WITHOUT_FONTS = { ...rest, invoiceRules: knownRegulation('vestland-provenemnd')?.invoice ?? null };
const HERE = { makers, fonts };

const bytesOf = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64');

(chromium ? describe : describe.skip)('load-papers', () => {
  let browser: Browser | undefined;
  let opened: BundlePage;
  beforeAll(async () => {
    const files = await bundle('./test/taskpane/papers/browser-entry.ts');
    browser = await launch(chromium as string);
    opened = await openBundle(browser, new Map<string, Uint8Array>([...files, ...FONT_FILES]));
  }, 120_000);
  afterAll(() => browser?.close());

  it('is not loaded before the first paper', async () => {
    expect(opened.asked).toEqual(['page.js']);
    await opened.page.evaluate(() => Krav.loadPapers().then(() => undefined));
    expect(opened.asked).toEqual(expect.arrayContaining(['papers.js', 'fonts/Roboto-Regular.ttf']));
  });

  it.each<[string, Claim, 'refundPapers' | 'formPapers']>([
    // why, claim, papers
    ['a refund claim, its specification and its EHF', THREE_DAYS, 'refundPapers'],
    ['a long one', refundClaim(manyDays(60)), 'refundPapers'],
    ['a credit note', CREDIT_NOTE, 'refundPapers'],
    ['letters that the font lacks', { ...THREE_DAYS, claimant: HOSTILE.claimant }, 'refundPapers'],
    ['the forms of a member', MEMBER, 'formPapers'],
  ])('%s: the same bytes in a browser as in Node', async (_why, claim, papers) => {
    const found = await opened.page.evaluate(
      async ([given, which]) => Krav.base64(Krav[which](...Krav.opened(given), await Krav.loadPapers())),
      [JSON.stringify([claim, CONTEXT_WITHOUT_FONTS]), papers] as const,
    );
    const here = Entry.base64(Entry[papers](claim, CONTEXT_WITHOUT_FONTS, HERE));
    expect(Object.keys(found).length).toBeGreaterThan(0);
    for (const [name, bytes] of Object.entries(here)) expect([name, found[name] === bytes]).toEqual([name, true]);
    expect(opened.complaints).toEqual([]);
  });

  it('vouchers, a photograph and a PDF: the same bytes in a browser as in Node', async () => {
    const { claim, context } = made('statens-reiseavtale-innland', [
      trip(),
      outlay({}),
      outlay({ row: 6, purpose: 'Tog' }),
    ]);
    const handed = [
      { name: '1 kvittering.jpg', bytes: jpeg(320, 200, 6) },
      { name: '2 billett.pdf', bytes: photoPdf() },
    ];
    const { fonts: _fonts, ...plain } = context;
    const found = await opened.page.evaluate(
      async ([given, files]) => {
        const [its, rest] = Krav.opened(given);
        const papers = await Krav.loadPapers();
        const { readVouchers: read } = await Krav.loadVoucherReader();
        const { vouchers } = await read(files.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })));
        const { book } = papers.makers.voucherBook(its, vouchers);
        return Krav.base64(Krav.formPapers(its, { ...rest, vouchers: book }, papers));
      },
      [JSON.stringify([claim, plain]), handed.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))] as const,
    );
    const { vouchers } = await readVouchers(handed);
    const { book } = makers.voucherBook(claim, vouchers);
    const here = Entry.base64(Entry.formPapers(claim, { ...plain, vouchers: book }, { makers, fonts: context.fonts }));
    expect(book.entries.flatMap(({ files }) => files).length).toBe(2);
    expect(Object.keys(here)).toContain('travelClaim-0');
    expect(Object.keys(found)).toEqual(Object.keys(here));
    for (const [name, bytes] of Object.entries(here)) expect([name, found[name] === bytes]).toEqual([name, true]);
  });

  (isOpenssl && isPdfsig ? it : it.skip)(
    'a signature that shows on the page, made in a browser, is valid',
    async () => {
      const password = 'blåbærgrød';
      const file = p12(await madeIdentity({ name: 'Åse Ødegård' }), password);
      const signed = await opened.page.evaluate(
        async ([given, as, key, secret]) => {
          const [its, context] = Krav.opened(given);
          const papers = await Krav.loadPapers();
          const identity = await Krav.identityFromP12(Uint8Array.from(key), () => Promise.resolve(secret));
          const paper = papers.makers.refundClaimPdf(its, { ...context, fonts: papers.fonts }).bytes;
          return Krav.base64(
            await papers.makers.signPdf(paper, as, identity, papers.fonts).then(({ bytes }) => ({ bytes })),
          );
        },
        [JSON.stringify([THREE_DAYS, CONTEXT_WITHOUT_FONTS]), signing('employer'), [...file], password] as const,
      );
      const { verdicts, whole } = pdfsig(bytesOf(signed['bytes']));
      expect(verdicts).toEqual(['Signature is Valid.']);
      expect(whole).toContain('Total document signed');
      expect(opened.complaints).toEqual([]);
    },
  );
});
