import { spawnSync } from 'node:child_process';
import type { DocumentDefinition } from '../../../src/documents/pdf/definition';
import { printPdf } from '../../../src/documents/pdf/print-pdf';
import { refundClaimPdf } from '../../../src/documents/refund-claim/refund-claim-pdf';
import type { Day } from '../../../src/values/day';
import { manyDays, refundClaim, THREE_DAYS } from '../claims';
import { CONTEXT } from '../context';
import { describeReading, pdfSource, pdfText, savedPdf } from '../read-pdf';

const definition = (more: Partial<DocumentDefinition> = {}): DocumentDefinition => ({
  language: 'nn-NO',
  title: 'Prøve',
  author: 'Hansen & Sønn AS',
  subject: 'Løn',
  madeOn: '2024-04-01' as Day,
  margins: { left: 50, top: 50, right: 50, bottom: 50 },
  orientation: 'portrait',
  style: { fontSize: 10 },
  content: [{ text: 'Ein prøvetekst', role: 'H1' }],
  header: () => null,
  footer: () => null,
  attachments: [],
  ...more,
});

const print = (more?: Partial<DocumentDefinition>) => printPdf(definition(more), CONTEXT.fonts);
const XML = {
  name: '2024-0042.xml',
  mime: 'application/xml',
  bytes: new TextEncoder().encode('<Invoice/>'),
  description: 'EHF',
};

describe('print-pdf', () => {
  it('gives the same bytes for the same definition, with fonts parsed for the first time and with fonts that are known', () => {
    const fresh = { regular: CONTEXT.fonts.regular.slice(), bold: CONTEXT.fonts.bold.slice() };
    const first = printPdf(definition(), fresh).bytes;
    expect(printPdf(definition(), fresh).bytes).toEqual(first);
    expect(print().bytes).toEqual(first);
  });

  it('gives the same bytes for a whole claim after other claims were printed', () => {
    const first = refundClaimPdf(THREE_DAYS, CONTEXT).bytes;
    refundClaimPdf(refundClaim(manyDays(31)), CONTEXT);
    expect(refundClaimPdf(THREE_DAYS, CONTEXT).bytes).toEqual(first);
  });

  it('tells the letter of a sign that was part of another in an earlier paper', () => {
    const fresh = { regular: CONTEXT.fonts.regular.slice(), bold: CONTEXT.fonts.bold.slice() };
    const later = { content: [{ text: 'Avtale' }] };
    printPdf(definition({ content: [{ text: 'Å' }] }), fresh);
    expect(printPdf(definition(later), fresh).bytes).toEqual(print(later).bytes);
  });

  it('gives the same bytes after more words than it remembers', () => {
    const expected = print().bytes;
    const words = Array.from({ length: 21_000 }, (_, index) => `ord${index}`);
    const rows = Array.from({ length: 210 }, (_, index) => ({
      text: words.slice(index * 100, index * 100 + 100).join(' '),
    }));
    print({ content: rows });
    expect(print().bytes).toEqual(expected);
  }, 30_000);

  it.each(['UTC', 'Europe/Oslo', 'Pacific/Auckland', 'America/Los_Angeles'])('gives the same bytes in %s', (zone) => {
    const expected = print().bytes;
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(print().bytes).toEqual(expected);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('gives other bytes for another day', () => {
    expect(print({ madeOn: '2024-04-02' as Day }).bytes).not.toEqual(print().bytes);
  });

  it.each([
    // why                                        in the file
    ['archive standard, part', '<pdfaid:part>3</pdfaid:part>'],
    ['archive standard, level', '<pdfaid:conformance>A</pdfaid:conformance>'],
    ['accessibility standard', '<pdfuaid:part>1</pdfuaid:part>'],
    ['a company name that would break XML', 'Hansen &amp; S'],
    ['language', '/Lang (nn-NO)'],
    ['the title is shown, not the file name', '/DisplayDocTitle true'],
    ['a tree of structure', '/S /H1'],
    ['a colour profile', '/S /GTS_PDFA1'],
    ['a date that was handed in', 'D:20240401120000Z'],
  ])('writes %s', (_why, source) => {
    expect(pdfSource(print().bytes)).toContain(source);
  });

  it('carries a file, as an alternative of the paper', () => {
    const source = pdfSource(print({ attachments: [XML] }).bytes);
    expect(source).toContain('/AFRelationship /Alternative');
    expect(source).toContain('(2024-0042.xml)');
    expect(source).toContain('/Subtype /application#2Fxml');
  });

  it('says which letters were left out, from the content and from headers', () => {
    const paper = print({ content: [{ text: 'bra 😀' }], header: () => ({ text: '中' }) });
    expect(paper.leftOut).toEqual(['😀', '中']);
  });

  it('repeats heads on each page and marks the repeated ones as decoration', () => {
    const { bytes, pages } = refundClaimPdf(refundClaim(manyDays(120)), CONTEXT);
    const heads = pdfSource(bytes).match(/\/S \/TH\b/g)?.length;
    expect(pages).toBeGreaterThan(5);
    // Five details, the sum box, eight columns, twelve columns, one note: each head is told once, however many pages there are.
    expect(heads).toBe(5 + 1 + 8 + 12 + 1);
  });
});

describeReading('print-pdf, read back', () => {
  const row = (index: number) => [{ text: `rad ${index}` }, { text: String(index), alignment: 'right' as const }];
  const table = (rows: number, keepLastRows: number): DocumentDefinition['content'] => [
    {
      table: {
        widths: ['*', 60],
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        keepLastRows,
        body: [[{ text: 'HOVUD' }, { text: 'TAL' }], ...Array.from({ length: rows }, (_, index) => row(index + 1))],
      },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: () => 0,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: () => 2,
        paddingBottom: () => 2,
      },
    },
  ];

  it('has the heads on every page', () => {
    const { bytes, pages } = print({ content: table(200, 1) });
    expect(pages).toBeGreaterThan(3);
    for (const page of pdfText(bytes).split('\f').slice(0, pages)) expect(page.match(/HOVUD/g)).toHaveLength(1);
  });

  it('never leaves the last rows alone', () => {
    // Whatever the number of rows, the last page has at least three of them.
    for (let rows = 40; rows < 56; rows += 1) {
      const pages = pdfText(print({ content: table(rows, 3) }).bytes)
        .split('\f')
        .filter((page) => page.trim());
      const last = pages[pages.length - 1] as string;
      expect(last.match(/rad/g)?.length).toBeGreaterThanOrEqual(3);
      expect(last).toContain('HOVUD');
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('has the heads once over a table of %i rows, wherever on the page it begins', (rows) => {
    for (let above = 640; above < 760; above += 10) {
      const space = { text: 'OVER', margin: [0, 0, 0, above] as [number, number, number, number] };
      const pages = pdfText(print({ content: [space, ...table(rows, 3)] }).bytes)
        .split('\f')
        .filter((page) => page.includes('rad'));
      for (const page of pages) expect(page.match(/HOVUD/g)).toHaveLength(1);
      expect((pages[pages.length - 1] as string).match(/rad/g)?.length).toBeGreaterThanOrEqual(Math.min(3, rows));
    }
  });

  it('breaks a word that is wider than its column instead of leaving the page', () => {
    const word = 'Ærespanskrøllemannsforsikring'.repeat(10);
    const { bytes } = print({
      content: [
        {
          columns: [
            { text: word, width: '*' },
            { text: 'SLUTT', width: 60 },
          ],
        },
      ],
    });
    const boxes = spawnSync('pdftotext', ['-bbox', savedPdf(bytes), '-'], { encoding: 'utf8' }).stdout;
    const right = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(right.length).toBeGreaterThan(3);
    expect(Math.max(...right)).toBeLessThanOrEqual(596 - 50);
  });
});
