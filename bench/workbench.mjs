/** The page without Excel: its size, its first paint, how soon a file is seen, and its formulas. Alone: `npm run bench -- workbench`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serve } from '../scripts/page/serve.mjs';
import { ROOT } from '../scripts/prepare.mjs';
import { timesheet } from './make-workbook.mjs';
import { measure, median } from './measure.mjs';
import { program } from './program.mjs';

const require = createRequire(import.meta.url);
const { zipped } = require('../scripts/browser/page-size.cjs');
const BUILT = join(ROOT, 'dist/addin');
const fixed = (value, decimals = 0) => value.toFixed(decimals);

/** Milliseconds from the choice of a file until it is seen. */
const SOON = { 1_000: 1_000, 10_000: 2_000 };
const ROUNDS = 5;

export async function workbench(limit, folder) {
  formulas(limit);
  const executablePath = program('chromium', 'chromium-browser', 'google-chrome');
  if (!executablePath) return console.log('NOT MEASURED: the page without Excel. Chromium is not installed.');
  const { chromium } = require('playwright-core');
  const site = await serve(BUILT, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await start(browser, site.address, limit);
    for (const [rows, most] of Object.entries(SOON)) {
      const file = join(folder, `bench-${rows}.xlsx`);
      writeFileSync(file, timesheet(Number(rows)));
      await opening(browser, site.address, { rows, most, file }, limit);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}

function formulas(limit) {
  const { ms, nativeMs } = measure([join(ROOT, 'dist/bench/bench-grid.cjs'), join(BUILT, 'functions.json')], 3);
  console.log(
    `\n10,000 formulas that rest on one cell, worked out anew: KRAV.KILOMETER ${fixed(ms)} ms, ROUND ${fixed(nativeMs)} ms`,
  );
  limit('10,000 cells of Krav worked out anew / of a native function', ms / nativeMs, 3);
}

/** Without what is fetched for later, when nobody waits: the page is then as after a first visit. */
async function opened(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    locale: 'nb-NO',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#result:not(:empty)').waitFor({ state: 'attached' });
  return { page, close: () => context.close() };
}

async function start(browser, address, limit) {
  const times = { paint: [], grid: [] };
  let size = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, close } = await opened(browser, address);
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(() => {
      const resources = performance.getEntriesByType('resource');
      return {
        paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        grid: resources.find(({ name }) => /\/grid\.[^/]*js$/.test(name)).responseEnd,
        names: resources.map(({ name }) => new URL(name).pathname.slice(1)),
      };
    });
    times.paint.push(found.paint);
    times.grid.push(found.grid);
    size = ['index.html', ...new Set(found.names)].reduce((sum, name) => sum + zipped(join(BUILT, name)), 0);
    await close();
  }
  const [paint, grid] = [median(times.paint), median(times.grid)];
  console.log(
    `The workbench, all that it fetches by itself, gzipped: ${fixed(size)} kB. First paint ${fixed(paint)} ms; the grid’s code has come after ${fixed(grid)} ms`,
  );
  limit('the workbench with its example open, kB gzipped', size, 1600);
  limit('first paint of the workbench / until the grid’s code has come', paint / grid, 1);
}

async function opening(browser, address, { rows, most, file }, limit) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, close } = await opened(browser, address);
    // From when the browser hands the file over until the second frame after its name stands there: the first is painted by then.
    await page.evaluate(() => {
      document.querySelector('#bar input[type=file]').addEventListener('change', () => {
        const chosen = performance.now();
        new MutationObserver((_, watch) => {
          if (!document.querySelector('#bar .file').textContent.startsWith('bench-')) return;
          watch.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => (window.seenMs = performance.now() - chosen)));
        }).observe(document.querySelector('#bar .file'), { childList: true, characterData: true, subtree: true });
      });
    });
    await page.locator('#bar input[type=file]').setInputFiles(file);
    for (let seen; seen === undefined;) {
      seen = await page.evaluate(() => window.seenMs);
      if (seen === undefined) await page.waitForTimeout(20);
      else times.push(seen);
    }
    await close();
  }
  const parsed = measure([join(ROOT, 'dist/bench/bench-read.cjs'), file], ROUNDS);
  const seen = median(times);
  console.log(
    `${rows} rows x 12, from the choice until it is seen: ${fixed(seen)} ms; to parse it alone: ${fixed(parsed.ms)} ms`,
  );
  limit(`${rows} rows: until they are seen, ms`, seen, most);
  limit(`${rows} rows: until they are seen / parsed alone`, seen / parsed.ms, 4);
}
