import { existsSync, readFileSync } from 'node:fs';
import { delimiter, extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const BUILT = join(__dirname, '../../dist/addin');
export const OFFICE = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
export const ORIGIN = 'https://localhost:3000';
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A Chromium of the machine's own; nothing is downloaded. */
export function installedBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

export function launch(executablePath: string): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] });
}

export interface Opened {
  readonly page: Page;
  /** What the console says is wrong: errors, and what the content security policy stopped. */
  readonly complaints: string[];
}

/**
 * The built page, as a browser without Excel shows it. Nothing leaves the machine: the page's files come from the build, and office.js,
 * unmodified, from its npm package.
 *
 * @param office 'absent': Microsoft's address does not answer
 */
export async function openPane(
  browser: Browser,
  options: BrowserContextOptions,
  office: 'there' | 'absent' = 'there',
): Promise<Opened> {
  const context = await browser.newContext(options);
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const file = address.startsWith(CDN)
      ? join(OFFICE, address.slice(CDN.length))
      : join(BUILT, address.slice(ORIGIN.length));
    const isOurs = address.startsWith(ORIGIN) || (address.startsWith(CDN) && office === 'there');
    if (!isOurs || !existsSync(file)) return route.abort();
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(`${ORIGIN}/taskpane.html`);
  await page.waitForSelector('#rules .card');
  return { page, complaints };
}

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};
