/** A paper of the same size by another program, plain: two tables of 30 rows, without tags or PDF/A. `node papers-peer.mjs PEER` */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const FONT = join(import.meta.dirname, '../src/documents/pdf/fonts/Roboto-Regular.ttf');
const [WARM_UP, COUNT] = [15, 60];

const HEADS = [
  ['Dato', 'Tid', 'Oppdrag', 'Timar', 'Brutto', 'Tak', 'Kutt', 'Krav'],
  ['Dato', 'Timar', 'Timeløn', 'Løn', 'Feriepengar', 'Pensjon', 'Avgift', 'Sum'],
];

function rows(number, table) {
  return Array.from({ length: 30 }, (_, row) => {
    const date = `${String(1 + (row % 28)).padStart(2, '0')}.03.2024`;
    const amounts = [1, 2, 3, 4, 5].map((n) => `${((number * 7919 + row * 104729 * n) % 99991) / 100}`);
    const text = `Gjennomføring av prøve ${(number * 7919 + row * 104729) % 99991}`;
    return table === 0 ? [date, '08:00–15:30', text, ...amounts] : [date, '7,50', '488,63', ...amounts];
  });
}

const lines = (number) => [
  `Refusjonskrav 2024-${number}`,
  'Hansen & Sønn AS',
  'Vestland fylkeskommune',
  'Å betale 14 333,72 kr',
];

const PEERS = {
  async pdfkit() {
    const { default: PDFDocument } = await import('pdfkit');
    return (number) =>
      new Promise((done) => {
        const document = new PDFDocument({ size: 'A4', font: FONT });
        const chunks = [];
        document.on('data', (chunk) => chunks.push(chunk));
        document.on('end', () => done(Buffer.concat(chunks)));
        document.fontSize(9);
        for (const line of lines(number)) document.text(line);
        HEADS.forEach((head, table) => {
          if (table > 0) document.addPage();
          document.table({ data: [head, ...rows(number, table)] });
        });
        document.end();
      });
  },
  async jspdf() {
    const { jsPDF } = require('jspdf');
    const { autoTable } = require('jspdf-autotable');
    const font = readFileSync(FONT).toString('base64');
    return (number) => {
      const document = new jsPDF({ format: 'a4', compress: true });
      document.addFileToVFS('Roboto.ttf', font);
      document.addFont('Roboto.ttf', 'Roboto', 'normal');
      document.setFont('Roboto').setFontSize(9);
      lines(number).forEach((line, index) => document.text(line, 15, 15 + 5 * index));
      HEADS.forEach((head, table) => {
        if (table > 0) document.addPage();
        const styles = { font: 'Roboto', fontStyle: 'normal', fontSize: 8 };
        autoTable(document, { head: [head], body: rows(number, table), startY: 40, styles, headStyles: styles });
      });
      return document.output('arraybuffer');
    };
  },
  /** A browser that is already running. */
  async chromium() {
    const { chromium } = require('playwright-core');
    const browser = await chromium.launch({ executablePath: process.argv[3], args: ['--no-sandbox'] });
    const page = await browser.newPage();
    const print = async (number) => {
      const tables = HEADS.map((head, table) => {
        const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
        return `<table>${cells(head, 'th')}${rows(number, table)
          .map((row) => cells(row, 'td'))
          .join('')}</table>`;
      });
      const body = lines(number).map((line) => `<p>${line.replace('&', '&amp;')}</p>`);
      await page.setContent(
        `<body style="font:9pt sans-serif">${body.join('')}${tables.join('<hr style="break-after:page">')}`,
      );
      return page.pdf({ format: 'A4', tagged: true });
    };
    return Object.assign(print, { close: () => browser.close() });
  },
};

const print = await PEERS[process.argv[2]]();
const times = [];
let bytes = 0;
for (let index = 0; index < WARM_UP + COUNT; index += 1) {
  const started = performance.now();
  const made = await print(index);
  if (index >= WARM_UP) times.push(performance.now() - started);
  bytes = made.byteLength;
}
await print.close?.();
const ms = times.sort((a, b) => a - b)[COUNT / 2];
console.log(JSON.stringify({ ms, rssMb: process.resourceUsage().maxRSS / 1024, bytes }));
