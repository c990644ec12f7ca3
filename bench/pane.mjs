/** The pane: its size, its first paint, and what it takes of the user's time. Part of `npm run bench`; alone: `npm run bench -- pane`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../scripts/prepare.mjs';
import { median } from './measure.mjs';
import { program } from './program.mjs';

const require = createRequire(import.meta.url);
const { filesOfPage, zipped } = require('../scripts/browser/page-size.cjs');
const BUILT = join(ROOT, 'dist/addin');
const fixed = (value, decimals = 0) => value.toFixed(decimals);

/** @param measured the parts that are measured in a browser */
export async function pane(limit, measured = [firstPaint, wholeTable, keystrokes]) {
  sizes(limit);
  const executablePath = program('chromium', 'chromium-browser', 'google-chrome');
  if (!executablePath) return console.log('NOT MEASURED: the pane in a browser. Chromium is not installed.');
  const { benchFiles } = await import('./pane/build.mjs');
  const { serve } = await import('./pane/serve.mjs');
  const site = await serve(await benchFiles());
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const open = (page, rows) => opened(browser, site.address, page, rows);
    for (const part of measured) await part(open, limit);
  } finally {
    await browser.close();
    site.close();
  }
}

/** What counts as the start is in docs/decisions.md. */
function sizes(limit) {
  const scripts = filesOfPage(readFileSync(join(BUILT, 'taskpane.html'), 'utf8'));
  const kilobytes = (names) => names.reduce((sum, name) => sum + zipped(join(BUILT, name)), 0);
  const formulas = scripts.slice(0, scripts.indexOf('functions.js') + 1);
  console.log(
    `\nThe pane's start, gzipped: ${scripts.map((name) => `${name} ${fixed(zipped(join(BUILT, name)), 1)}`).join(', ')} kB`,
  );
  limit("the pane's start, kB gzipped", kilobytes(scripts), 220);
  limit('until Excel has the formulas, kB gzipped', kilobytes(formulas), 40);
}

/** A page that plays Excel, with a page in its frame. Nothing that another page has loaded is at hand. */
async function opened(browser, address, page, rows) {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, locale: 'nb-NO' });
  const excel = await context.newPage();
  const problems = [];
  excel.on('pageerror', (problem) => problems.push(problem.message));
  await excel.addInitScript(() => {
    if (window === top) return;
    Object.defineProperty(window, 'external', { value: parent.excel.external });
    window.longTasks = [];
    // When what React draws is there, by whichever of the two panes.
    new MutationObserver((_, watch) => {
      if (!document.querySelector('.fui-FluentProvider button')) return;
      requestAnimationFrame(() => (window.drawnMs = performance.now()));
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await excel.goto(`${address}/excel?page=${page}&rows=${rows}`);
  const frame = excel.frames()[1];
  const close = async () => {
    await context.close();
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
  return { excel, frame, close };
}

const paintMs = () =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') done(startTime);
    }).observe({ type: 'paint', buffered: true });
  });

export async function firstPaint(open, limit) {
  const times = { ours: [], minimal: [], whole: [], oursDrawn: [], minimalDrawn: [] };
  for (let round = 0; round < 9; round += 1) {
    for (const [name, page] of Object.entries({ ours: '/taskpane.html', minimal: '/minimal.html' })) {
      const { frame, close } = await open(page, 10);
      times[name].push(await frame.evaluate(paintMs));
      await frame.waitForFunction(() => window.drawnMs);
      times[`${name}Drawn`].push(await frame.evaluate(() => window.drawnMs));
      if (name === 'ours') {
        await frame.waitForSelector('#payer');
        times.whole.push(await frame.evaluate(() => performance.now()));
      }
      await close();
    }
  }
  const { ours, minimal, whole, oursDrawn, minimalDrawn } = Object.fromEntries(
    Object.entries(times).map(([name, found]) => [name, median(found)]),
  );
  console.log(
    `First paint in Chromium, nothing cached: ${fixed(ours)} ms; of a minimal pane in Fluent: ${fixed(minimal)} ms. Drawn by React: ${fixed(oursDrawn)} ms; the minimal pane: ${fixed(minimalDrawn)} ms. The first view is whole after ${fixed(whole)} ms`,
  );
  limit('first paint of the pane / of a minimal pane', ours / minimal, 1.3);
}

const ROWS = 10_000;

export async function wholeTable(open, limit) {
  const found = { krav: [], client: [] };
  let last;
  // Each is a page of its own, with cold code: one differs from the next by a third.
  for (let round = 0; round < 9; round += 1) {
    for (const name of ['krav', 'client']) {
      const { frame, close } = await open('/whole.html', ROWS);
      await frame.waitForFunction(() => window.Krav && window.Office?.context?.requirements);
      const times = await frame.evaluate(([which, marks]) => globalThis.Krav[which](marks), [name, last?.marks ?? 0]);
      if (name === 'krav') last = times;
      found[name].push(name === 'krav' ? times.readMs + times.checkMs + times.markMs : times.readMs + times.writeMs);
      await close();
    }
  }
  const [krav, client] = [found.krav, found.client].map(median);
  console.log(
    `${ROWS} rows through the genuine client: read ${fixed(last.readMs)}, checked ${fixed(last.checkMs)}, ${last.marks} cells marked ${fixed(last.markMs)} ms; the client alone, to read them and mark as many: ${fixed(client)} ms`,
  );
  limit(`${ROWS} rows read, checked and marked / read and marked by the client alone`, krav / client, 2);
}

const KEYSTROKES = 12;

export async function keystrokes(open, limit) {
  const longest = {};
  for (const view of ['basis', 'control', 'claim', 'documents']) {
    const { excel, frame, close } = await open('/taskpane.html', 1_000);
    await frame.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await frame.locator(`#tab-${view}`).click();
    // Until what follows the first check is over.
    await new Promise((done) => setTimeout(done, 2_000));
    await frame.evaluate(() => window.longTasks.splice(0));
    for (let typed = 0; typed < KEYSTROKES; typed += 1) {
      const before = await frame.locator('#result').textContent();
      const value = typed % 2 === 0 ? "'i går" : 45_000;
      await excel.evaluate((what) => window.excel.type('Timeliste!A3', what), value);
      await frame.waitForFunction((old) => document.getElementById('result').textContent !== old, before);
    }
    const tasks = await frame.evaluate(() => window.longTasks);
    longest[view] = Math.max(0, ...tasks);
    await close();
  }
  const told = Object.entries(longest).map(([view, ms]) => `${view} ${ms === 0 ? 'none over 50' : fixed(ms)}`);
  console.log(`Longest task in the pane at a keystroke in 1000 rows, ms: ${told.join(', ')}`);
  limit('longest task at a keystroke in 1000 rows, ms', Math.max(...Object.values(longest)), 50);
}
