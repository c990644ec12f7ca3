import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const ROOT = join(__dirname, '..');
const ORIGIN = 'https://localhost/';

/** The content security policy of the pane itself: what runs under it runs in Excel. */
const POLICY = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
  readFileSync(join(ROOT, 'src/taskpane/taskpane.html'), 'utf8'),
)?.[1] as string;

export interface BundlePage {
  readonly page: Page;
  /** What the console says is wrong: errors, and what the policy stopped. */
  readonly complaints: string[];
  /** Names of the files that were asked for. */
  readonly asked: string[];
}

/**
 * A page with a module of ours in it as `Krav`, under the pane's own policy. Nothing leaves the machine.
 *
 * @param files of `bundle`; and what the module fetches, by its path
 */
export async function openBundle(browser: Browser, files: ReadonlyMap<string, Uint8Array>): Promise<BundlePage> {
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.route('**/*', (route) => {
    const name = route.request().url().slice(ORIGIN.length);
    const headers = { 'content-security-policy': POLICY };
    if (name === '')
      return route.fulfill({
        body: '<!doctype html><link rel="icon" href="icon.png"><script src="page.js"></script>',
        contentType: 'text/html',
        headers,
      });
    if (name === 'icon.png') return route.fulfill({ body: '' });
    asked.push(name);
    const body = files.get(name);
    if (!body) return route.abort();
    return route.fulfill({
      body: Buffer.from(body),
      contentType: name.endsWith('js') ? 'text/javascript' : 'font/ttf',
      headers,
    });
  });
  await page.goto(ORIGIN);
  return { page, complaints, asked };
}

/** The fonts of the papers, where the add-in's build puts them. */
export const FONT_FILES = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'].map(
  (name) => [`fonts/${name}`, readFileSync(join(ROOT, 'src/documents/pdf/fonts', name))] as const,
);
