import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode, type DecodedPng } from 'fast-png';
import type { Browser } from 'playwright-core';
import { bundle } from '../../../scripts/browser/bundle.cjs';
import { voucherBook } from '../../../src/documents/vouchers/voucher-book';
import { readVouchers } from '../../../src/documents/vouchers/voucher-file';
import { formsFor } from '../../../src/documents/forms';
import { refundClaimPdf } from '../../../src/documents/refund-claim/refund-claim-pdf';
import { openBundle, type BundlePage } from '../../browser-page';
import { HOSTILE, THREE_DAYS } from '../../documents/claims';
import { CONTEXT } from '../../documents/context';
import { made, outlay, trip } from '../../documents/forms/form-claims';
import { CAN_READ, savedPdf } from '../../documents/read-pdf';
import { jpeg } from '../../documents/vouchers/made-files';
import { installedBrowser, launch } from '../browser';
import type * as Entry from './browser-entry';

const chromium = installedBrowser();
if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so no preview is drawn.');
declare const Krav: typeof Entry;

const WORKER = join(__dirname, '../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs');
const SCALE = 1;

async function withVouchers(): Promise<Uint8Array> {
  const { claim, context } = made('statens-reiseavtale-innland', [trip(), outlay({})]);
  const { vouchers } = await readVouchers([{ name: '1 kvittering.jpg', bytes: jpeg(320, 200) }]);
  const own = { ...context, vouchers: voucherBook(claim, vouchers).book };
  const form = formsFor(claim, own).find((one) => one.form.vouchers);
  if (!form) throw new Error('unreachable: the outlays have a paper');
  return form.print().bytes;
}

const PAPERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'a refund claim': async () => refundClaimPdf(THREE_DAYS, CONTEXT).bytes,
  'hostile words': async () => refundClaimPdf(HOSTILE, CONTEXT).bytes,
  'a paper with a photograph behind it': withVouchers,
};

(chromium && CAN_READ ? describe : describe.skip)('open-preview', () => {
  let browser: Browser | undefined;
  let opened: BundlePage;
  beforeAll(async () => {
    const files = await bundle('./test/taskpane/preview/browser-entry.ts');
    browser = await launch(chromium as string);
    opened = await openBundle(browser, new Map([...files, ['preview/pdf-worker.js', readFileSync(WORKER)]]));
  }, 120_000);
  afterAll(() => browser?.close());

  it.each(Object.keys(PAPERS))('%s: the pages and the words that poppler finds', async (name) => {
    const bytes = await (PAPERS[name] as () => Promise<Uint8Array>)();
    const pages = await opened.page.evaluate(([paper, scale]) => Krav.shown(paper, scale), [
      Buffer.from(bytes).toString('base64'),
      SCALE,
    ] as const);
    const file = savedPdf(bytes);
    const expected = drawnByPoppler(file);
    expect(pages.length).toBe(expected.length);
    for (const [index, page] of pages.entries()) {
      expect(letters(page.text)).toBe(letters(textByPoppler(file, index + 1)));
      expect(page.label).toBe(page.text);
      const drawn = Buffer.from(page.png, 'base64');
      const far = expected.map((other) => difference(drawn, other));
      expect(far[index]).toBeLessThan(0.03);
    }
    expect(opened.complaints).toEqual([]);
    expect(opened.asked).toContain('preview/pdf-worker.js');
  });

  it('reads from top to bottom', async () => {
    const paper = Buffer.from(refundClaimPdf(THREE_DAYS, CONTEXT).bytes).toString('base64');
    const [page] = await opened.page.evaluate((given) => Krav.shown(given, 1), paper);
    const inOrder =
      /Refusjonskrav[^]*Hansen & Sønn AS\n[^]*Å betale[^]*04\.03\.2024[^]*06\.03\.2024[^]*Sum[^]*Grunnlag:[^]*Stad og dato/;
    expect(page?.text).toMatch(inOrder);
  });

  it('what is no PDF is said to be none', async () => {
    await expect(opened.page.evaluate((paper) => Krav.shown(paper, 1), btoa('ikkje ein PDF'))).rejects.toThrow(
      'InvalidPDFException',
    );
  });
});

/** Sorted, without spaces and hyphens: the two readers go through columns in different order, and poppler joins what was broken over lines. */
function letters(text: string): string {
  return [...text.normalize('NFC').replace(/[\s-]/g, '')].sort().join('');
}

function textByPoppler(file: string, page: number): string {
  const { stdout } = spawnSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, file, '-'], { encoding: 'utf8' });
  return stdout.replaceAll('\f', '');
}

function drawnByPoppler(file: string): Buffer[] {
  const folder = dirname(file);
  spawnSync('pdftoppm', ['-r', `${72 * SCALE}`, '-png', file, join(folder, 'page')]);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  return names.map((name) => readFileSync(join(folder, name)));
}

/**
 * How far two pictures are from each other: 0 is the same, 1 is black against white. Squares of 4 by 4 points are compared, since each
 * program smooths letters in its own way, and one rounds the size of a page up.
 */
function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [decode(one), decode(other)];
  const [across, down] = [Math.min(a.width, b.width) / SQUARE, Math.min(a.height, b.height) / SQUARE].map(Math.floor);
  let sum = 0;
  for (let y = 0; y < (down as number); y += 1)
    for (let x = 0; x < (across as number); x += 1) sum += (grey(a, x, y) - grey(b, x, y)) ** 2;
  return Math.sqrt(sum / ((across as number) * (down as number)));
}

const SQUARE = 4 * SCALE;

function grey({ width, channels, data }: DecodedPng, column: number, row: number): number {
  let sum = 0;
  for (let y = row * SQUARE; y < (row + 1) * SQUARE; y += 1)
    for (let x = column * SQUARE; x < (column + 1) * SQUARE; x += 1) {
      const at = (y * width + x) * channels;
      sum += (data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number);
    }
  return sum / (3 * 255 * SQUARE * SQUARE);
}
