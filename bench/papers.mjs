/** The papers: speed against others, size of what a page loads, memory, growth. Part of `npm run bench`; alone: `npm run bench -- papers`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../scripts/prepare.mjs';
import { canPin, inTurn, measure, onOneCore } from './measure.mjs';
import { program } from './program.mjs';

const require = createRequire(import.meta.url);
const built = (name) => join(ROOT, 'dist/bench', name);
const ours = (...args) => [built('bench-papers.cjs'), ...args];
const peer = (...args) => [join(ROOT, 'bench', 'papers-peer.mjs'), ...args];
const fixed = (value, decimals = 0) => value.toFixed(decimals);

export async function papers(limit, folder) {
  const chromium = program('chromium', 'chromium-browser', 'google-chrome');
  const soffice = program('soffice');
  const programs = {
    'krav: PDF/A-3a, tags, EHF': ours('refund'),
    'krav: PDF/A-3a, tags': ours('bare'),
    'krav without tags, as nobody gets it': [built('bench-papers-untagged.cjs')],
    'pdfmake as it comes, the same page': [built('bench-papers-stock.cjs')],
    'pdfkit, two plain tables': peer('pdfkit'),
    'jsPDF and autotable, two plain tables': peer('jspdf'),
    ...(chromium && { 'Chromium, two plain tables, tagged': peer('chromium', chromium) }),
  };
  const found = inTurn(programs, 3);
  const own = found['krav: PDF/A-3a, tags, EHF'];
  const stock = found['pdfmake as it comes, the same page'];
  console.log(
    '\nA refund claim with its specification, 30 rows, warm, other words each time     ms    MB   kB   time against ours',
  );
  for (const [name, { ms, rssMb, bytes = 0 }] of Object.entries(found))
    console.log(
      `${name.padEnd(72)} ${fixed(ms, 1).padStart(9)} ${fixed(rssMb).padStart(5)} ${fixed(bytes / 1000).padStart(4)}   ${fixed(ms / own.ms, 1)}x`,
    );
  if (!chromium) console.log('NOT MEASURED: Chromium is not installed.');
  if (soffice) {
    measure(ours('save', folder), 1);
    const { ms } = office(soffice, folder);
    console.log(
      `${'LibreOffice, a plain text of two tables, a process for each'.padEnd(72)} ${fixed(ms, 1).padStart(9)}               ${fixed(ms / own.ms, 1)}x`,
    );
  } else console.log('NOT MEASURED: LibreOffice is not installed.');
  limit('a tagged PDF/A-3a with EHF / pdfmake without', own.ms / stock.ms, 1);
  limit('the same without EHF / pdfmake', found['krav: PDF/A-3a, tags'].ms / stock.ms, 1);
  limit('the same without tags / pdfmake', found['krav without tags, as nobody gets it'].ms / stock.ms, 1 / 2);

  const { core, one, two } = inTurn(
    {
      core: onOneCore(ours('statements', 'here')),
      one: ours('statements', 'here'),
      two: ours('statements', '2'),
    },
    3,
  );
  console.log(
    `\n500 honorarium statements: ${fixed(core.ms)} ms on one core, ${fixed(one.ms)} ms in one thread, ${fixed(two.ms)} ms in two, threads' start and all`,
  );
  limit(`500 statements: two cores / one${canPin ? '' : ' thread'}`, two.ms / core.ms, 1 / 1.5);

  const small = measure(ours('rows', '1000'), 3);
  const large = measure(ours('rows', '10000'), 1);
  console.log(
    `A claim of 10,000 rows: ${fixed(large.ms / 1000, 1)} s, ${large.pages} pages, ${fixed(large.rssMb)} MB; of 1,000: ${fixed(small.ms / 1000, 1)} s`,
  );
  limit('growth of time, a claim of 1k to 10k rows', large.ms / small.ms, 12);

  const { after1000, after5000 } = measure(ours('memory'), 1);
  console.log(`Memory after 1,000 papers: ${fixed(after1000)} MB; after 5,000: ${fixed(after5000)} MB`);
  limit('memory after 5,000 papers / after 1,000', after5000 / after1000, 1.2);

  const { bundle } = require('../scripts/browser/bundle.cjs');
  const files = await bundle('./bench/papers-page.ts', true);
  const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length / 1000;
  const chunks = [...files].filter(([name]) => name.endsWith('.js') && name !== 'page.js');
  const engine = chunks.reduce((sum, [, bytes]) => sum + zipped(bytes), 0);
  const fonts = fontFiles().reduce((sum, [, bytes]) => sum + zipped(bytes), 0);
  console.log(`\nWhat a page loads at its first paper, gzipped: ${fixed(engine)} kB and ${fixed(fonts)} kB of fonts`);
  limit('the chunk of the papers, kB gzipped', engine, 300);
  limit('the fonts, kB gzipped', fonts, 45);
  if (!chromium) return;
  const first = await inPage(chromium, new Map([...files, ...fontFiles()]));
  console.log(
    `First paper in Chromium: ${fixed(first.cold)} ms when nothing is loaded, ${fixed(first.loaded)} ms when the chunk is, ${fixed(first.prepared)} ms when it was prepared while the user read; warm in Node ${fixed(found['krav: PDF/A-3a, tags'].ms)} ms`,
  );
  limit(
    'first paper after a click in Chromium, prepared / warm in Node',
    first.prepared / found['krav: PDF/A-3a, tags'].ms,
    3,
  );
}

/** Each in a page of its own, three times: the medians. */
async function inPage(executablePath, files) {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const found = {};
    for (const state of ['cold', 'loaded', 'prepared']) {
      const times = [];
      for (let run = 0; run < 3; run += 1) {
        const page = await (await browser.newContext()).newPage();
        await page.route('**/*', (route) => {
          const name = new URL(route.request().url()).pathname.slice(1);
          if (name === '') return route.fulfill({ body: '<script src="page.js"></script>', contentType: 'text/html' });
          const body = files.get(name);
          const contentType = name.endsWith('js') ? 'text/javascript' : 'font/ttf';
          return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.abort();
        });
        await page.goto('https://localhost/');
        times.push(await page.evaluate((how) => globalThis.Krav.firstPaperMs(how), state));
        await page.context().close();
      }
      found[state] = times.sort((a, b) => a - b)[1];
    }
    return found;
  } finally {
    await browser.close();
  }
}

function office(soffice, folder) {
  const started = performance.now();
  const source = join(ROOT, 'examples', 'arbeidsgiver.xlsx');
  const { status } = spawnSync(
    soffice,
    [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'pdf', '--outdir', folder, source],
    { stdio: 'ignore', timeout: 120_000 },
  );
  if (status !== 0) throw new Error('soffice failed');
  return { ms: performance.now() - started };
}

function fontFiles() {
  return ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'].map((name) => [
    `fonts/${name}`,
    readFileSync(join(ROOT, 'src/documents/pdf/fonts', name)),
  ]);
}
