import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { show } from './table-page';

const ROOT = join(__dirname, '../..');
const ORIGIN = 'https://localhost/';
const STYLES = [
  'src/taskpane/taskpane.css',
  'src/workbench/table-view/table-view.css',
  'src/workbench/table-view/sheet-tools.css',
];

/** The content security policy of the pane itself. */
const POLICY = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
  readFileSync(join(ROOT, 'src/taskpane/taskpane.html'), 'utf8'),
)?.[1] as string;

export type TableWindow = Window &
  typeof globalThis & { Krav: { show: typeof show }; workbook: ReturnType<typeof show> };

export interface TablePage {
  readonly page: Page;
  readonly complaints: string[];
}

type Options = Parameters<typeof show>[1];

/** A file as a table, on a page of its own under the pane's policy. */
export async function openTable(
  browser: Browser,
  files: ReadonlyMap<string, Uint8Array>,
  bytes: Uint8Array,
  options: Options & { readonly browser?: BrowserContextOptions } = {},
): Promise<TablePage> {
  const { browser: context = {}, ...of } = options;
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...context })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.route('**/*', (route) => {
    const name = route.request().url().slice(ORIGIN.length);
    if (name === '')
      return route.fulfill({ body: HTML, contentType: 'text/html', headers: { 'content-security-policy': POLICY } });
    if (name === 'icon.png') return route.fulfill({ body: '' });
    if (name === 'page.css') return route.fulfill({ body: CSS, contentType: 'text/css' });
    const body = files.get(name);
    return body ? route.fulfill({ body: Buffer.from(body), contentType: 'text/javascript' }) : route.abort();
  });
  await page.goto(ORIGIN);
  await showFile(page, bytes, of);
  return { page, complaints };
}

export async function showFile(page: Page, bytes: Uint8Array, options: Options = {}): Promise<void> {
  await page.evaluate(
    ([numbers, of]) => {
      const view = window as unknown as TableWindow;
      view.workbook = view.Krav.show(numbers, of);
    },
    [[...bytes], options] as const,
  );
  await page.locator('table.sheet').waitFor();
}

const HTML = `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Krav</title>
<link rel="icon" href="icon.png"><link rel="stylesheet" href="page.css"><script defer src="page.js"></script><div id="page"></div></html>`;
const CSS = STYLES.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
