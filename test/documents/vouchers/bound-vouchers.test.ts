import { spawnSync } from 'node:child_process';
import type { Entry } from '../../../src/claim/entry';
import { claimOverviewPdf } from '../../../src/documents/claim-overview/claim-overview-pdf';
import { formsFor } from '../../../src/documents/forms';
import type { Paper } from '../../../src/documents/pdf/print-pdf';
import { identityFromKey } from '../../../src/documents/signing/identity';
import { signPdf } from '../../../src/documents/signing/sign-pdf';
import { voucherBook } from '../../../src/documents/vouchers/voucher-book';
import { readVouchers, type VoucherFile } from '../../../src/documents/vouchers/voucher-file';
import type { Language } from '../../../src/text/language';
import type { Ore } from '../../../src/values/money';
import { expectSayable } from '../../timesheet/sayable';
import { drive, made, outlay, support, trip } from '../forms/form-claims';
import { describeReading, pdfLine, pdfSource, savedPdf } from '../read-pdf';
import { madeIdentity } from '../signing/made-identity';
import { signing } from '../signing/papers';
import { isPdfsig, pdfsig } from '../signing/programs';
import { isVera, veraPdf } from '../signing/vera';
import { encryptedPdf, jpeg, pdfOf, photoPdf, pngWithAlpha, TOLD, WITHOUT_FONT } from './made-files';

const TRAVEL = 'statens-reiseavtale-innland';

const ROWS: Entry[] = [
  trip({ purpose: 'Kurs i sluttvurdering' }),
  outlay({ purpose: 'Flybillett' }),
  outlay({ row: 6, type: 'Hotell etter rekning', amount: 145_000 as Ore, purpose: 'Hotell' }),
  outlay({ row: 7, amount: 30_000 as Ore, purpose: 'Tog' }),
];

const FILES: VoucherFile[] = [
  { name: '1-fly.jpg', bytes: jpeg(300, 200, 6) },
  { name: '2-hotell.pdf', bytes: photoPdf() },
  {
    name: '2-hotell-side-2.pdf',
    bytes: pdfOf('/P <</MCID 0>> BDC 0 0 0 1 k 5 5 50 50 re f EMC', { page: '/Rotate 90' }),
  },
];

/** The paper that the outlays stand on, with these files behind it. */
async function bound(
  rows: readonly Entry[],
  files: readonly VoucherFile[],
  language: Language = 'nb',
  regulation = TRAVEL,
) {
  const { claim, context } = made(regulation, rows, {}, language);
  const { vouchers, issues } = await readVouchers(files);
  const { book, issues: found } = voucherBook(claim, vouchers);
  const own = { ...context, vouchers: book };
  const form = formsFor(claim, own).find((one) => one.form.vouchers);
  const paper: Paper = form ? form.print() : claimOverviewPdf(claim, own);
  return { paper, id: form?.id, issues: [...issues, ...found], book };
}

describe('bound-vouchers', () => {
  it.each<[string, Entry[], string[], [string, number][]]>([
    // why, rows, files, issues with their voucher’s number
    ['all are there', ROWS.slice(0, 3), ['1.jpg', '2.jpg', '3-program.jpg', '4-reise.jpg'], []],
    [
      'none are there',
      ROWS,
      [],
      [
        ['voucher/missing', 1],
        ['voucher/missing', 2],
        ['voucher/missing', 3],
        ['voucher/programme-missing', 4],
        ['voucher/travel-description-missing', 5],
      ],
    ],
    [
      'a row that needs no receipt',
      [trip({ purpose: 'Møte' }), outlay({ purpose: 'Tog', receipt: false, type: 'Parkering' })],
      [],
      [],
    ],
    [
      'two for one number',
      [trip({ purpose: 'Møte' }), outlay({ purpose: 'Tog' })],
      ['1-a.jpg', '1-b.jpg'],
      [['voucher/several-files', 1]],
    ],
  ])('%s', async (_why, rows, names, expected) => {
    const { issues } = await bound(
      rows,
      names.map((name) => ({ name, bytes: jpeg(6, 4) })),
    );
    expect(issues.map((one) => [one.code, (one.values as { number?: number }).number])).toEqual(expected);
    expectSayable([...issues]);
  });

  it.each<[string, string, string]>([
    // why, file, issue
    ['a number beyond the last', '9-hotell.jpg', 'voucher/of-no-line'],
    ['no number', 'hotell.jpg', 'voucher/of-no-line'],
  ])('a file with %s is named and left out', async (_why, name, code) => {
    const { issues, paper } = await bound(ROWS, [{ name, bytes: jpeg(6, 4) }]);
    expect(issues[0]).toMatchObject({ code, values: { name, count: 5 } });
    expect(pdfSource(paper.bytes)).not.toContain(name);
    expectSayable([...issues]);
  });

  it('a part of a voucher that draws nothing stays a drawing, and becomes no broken object', async () => {
    const empty =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length 0 >>\nstream\n\nendstream';
    const file = pdfOf('q 9 0 0 9 0 0 cm /X Do Q', { resources: '/XObject << /X 6 0 R >>', objects: [empty] });
    const { paper } = await bound([outlay({ purpose: 'Tog' })], [{ name: '1-tog.pdf', bytes: file }]);
    const objects = Buffer.from(paper.bytes).toString('latin1').split('endobj');
    const drawings = objects.filter((object) => /\/Subtype \/(?:Form|Image)/.test(object));
    expect(drawings.filter((object) => object.includes('/Subtype /Image'))).toHaveLength(1);
    expect(drawings.filter((object) => !/\bstream\r?\n[^]*\bendstream/.test(object))).toEqual([]);
  });

  it('a claim without outlays says that a file has no line', async () => {
    const { issues } = await bound([drive()], [{ name: '1.jpg', bytes: jpeg(6, 4) }]);
    expect(issues.map(({ code }) => code)).toEqual(['voucher/no-lines']);
  });

  it('stands on the month of a support contact, and on the overview where no form has outlays', async () => {
    const spent = outlay({ day: '2026-09-03' as never, type: 'Utgiftsdekning støttekontakt', purpose: 'Kino' });
    const month = await bound([support(210, '3,5 t AB'), spent], FILES, 'nb', 'lillesand-stottekontakt');
    expect(month.id).toBe('supportMonth');
    const overview = await bound([outlay({ purpose: 'Tog' })], FILES);
    expect(overview.id).toBeUndefined();
    expect(overview.paper.pages).toBeGreaterThan(1);
  });

  it('tells nothing of place and device, and is the same bytes again', async () => {
    const { paper } = await bound(ROWS, FILES);
    const text = pdfSource(paper.bytes);
    expect(TOLD.filter((word) => text.includes(word))).toEqual([]);
    expect((await bound(ROWS, FILES)).paper.bytes).toEqual(paper.bytes);
  });

  it('can be signed afterwards', async () => {
    const { paper } = await bound(ROWS, FILES);
    const { key, certificate } = await madeIdentity();
    const identity = await identityFromKey(key, certificate, async () => '');
    const { context } = made(TRAVEL, ROWS);
    const signed = await signPdf(paper.bytes, signing('claimant'), identity, context.fonts);
    expect(signed.bytes.subarray(0, paper.bytes.length)).toEqual(paper.bytes);
    if (isPdfsig) expect(pdfsig(signed.bytes).verdicts).toEqual(['Signature is Valid.']);
  });
});

describeReading('bound-vouchers, read back', () => {
  it.each<[Language, string[]]>([
    [
      'nb',
      [
        'Bilag 1 av 5',
        'Bilag 2 av 5, side 1 av 2',
        'Bilag 2 av 5, side 2 av 2',
        '2 190,00 1, side 3',
        '300,00 3 mangler',
        'mangler kvittering',
        'Program: Kurs i sluttvurdering, Oslo',
        'mangler program',
        'mangler reisebeskrivelse',
      ],
    ],
    ['nn', ['Bilag 2 av 5, side 1 av 2', '3 manglar', 'manglar kvittering', 'manglar reiseskildring']],
    ['en', ['Voucher 2 of 5, page 1 of 2', '3 missing', 'missing receipt', 'missing travel description']],
  ])('the list and the headings in %s', async (language, expected) => {
    const { paper } = await bound(ROWS, FILES, language);
    const text = pdfLine(paper.bytes);
    for (const words of expected) expect(text).toContain(words);
  });

  it('each voucher stands on the page that the list says', async () => {
    const { paper, book } = await bound(ROWS, FILES);
    const file = savedPdf(paper.bytes);
    const page = (number: number) =>
      spawnSync('pdftotext', ['-f', String(number), '-l', String(number), file, '-'], { encoding: 'utf8' }).stdout;
    const before =
      paper.pages - book.entries.reduce((sum, { files }) => sum + files.flatMap((one) => one.drawings).length, 0);
    expect(page(before + 1)).toContain('Bilag 1 av 5');
    expect(page(before + 2)).toContain('Bilag 2 av 5, side 1 av 2');
    expect(pdfLine(paper.bytes)).toContain(`1, side ${before + 1}`);
    expect(pdfLine(paper.bytes)).toContain(`2, side ${before + 2}`);
  });

  it('pictures are no larger than 200 dpi on A4', async () => {
    // One large picture is enough: unpacking it takes a second.
    const { paper } = await bound(ROWS, [{ name: '1-fly.jpg', bytes: jpeg(1800, 1200, 6) }, ...FILES.slice(1)]);
    const { stdout } = spawnSync('pdfimages', ['-list', savedPdf(paper.bytes)], { encoding: 'utf8' });
    const sizes = stdout
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.trim().split(/\s+/).slice(3, 5).map(Number));
    expect(sizes).toEqual([
      [1103, 1654],
      [60, 40],
    ]);
  });

  it('what cannot be drawn lies inside as a file, and the list says so', async () => {
    const { paper } = await bound(ROWS, [
      { name: '1-låst.pdf', bytes: await encryptedPdf() },
      { name: '2-uten-skrift.pdf', bytes: WITHOUT_FONT },
    ]);
    const { stdout } = spawnSync('pdfdetach', ['-list', savedPdf(paper.bytes)], { encoding: 'utf8' });
    expect(stdout).toContain('2 embedded files');
    expect(pdfLine(paper.bytes)).toMatch(/2 190,00 1, fil/);
    expect(pdfSource(paper.bytes).match(/\/AFRelationship \/Supplement/g)).toHaveLength(2);
  });
});

(isVera ? describe : describe.skip)('bound-vouchers, by veraPDF', () => {
  it('complies with PDF/A-3a and PDF/UA-1', async () => {
    const own = (await bound(ROWS, FILES)).paper.bytes;
    const papers = [
      own,
      (
        await bound(
          ROWS,
          [
            { name: '1-vår-egen.pdf', bytes: own },
            { name: '3.png', bytes: pngWithAlpha(40, 30) },
          ],
          'en',
        )
      ).paper.bytes,
      (
        await bound(ROWS, [
          { name: '1.pdf', bytes: await encryptedPdf() },
          { name: '2.pdf', bytes: WITHOUT_FONT },
        ])
      ).paper.bytes,
      (await bound([outlay({ purpose: 'Tog' })], FILES)).paper.bytes,
    ];
    expect(veraPdf(...papers)).toEqual({ failed: [], passed: 2 * papers.length });
  }, 120_000);
});
