import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { BUILT, installedBrowser, launch, ORIGIN, TYPES } from '../taskpane/browser';

export interface BenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console says is wrong, and what the page asked for elsewhere. */
  readonly complaints: string[];
}

export interface BenchOptions extends BrowserContextOptions {
  /** Files of the build that do not come. */
  readonly missing?: ReadonlySet<string>;
  /** Run before anything else. */
  readonly before?: string;
}

/** A block of tests of the page without Excel, in Chromium. Where the machine has none they are skipped, and what is not tested is said. */
export function inBench(
  name: string,
  subject: string,
  tests: (open: (options?: BenchOptions) => Promise<BenchPage>) => void,
): void {
  const executable = installedBrowser();
  if (!executable) console.warn(`SKIPPED: ${subject}. There is no chromium on this machine.`);
  (executable ? describe : describe.skip)(name, () => {
    jest.setTimeout(90_000);
    let browser: Browser;
    const opened: BenchPage[] = [];
    beforeAll(async () => {
      browser = await launch(executable as string);
    });
    afterEach(async () => {
      for (const { context } of opened.splice(0)) await context.close();
    });
    afterAll(() => browser.close());
    tests(async (options = {}) => {
      const page = await openBench(browser, options);
      opened.push(page);
      return page;
    });
  });
}

async function openBench(browser: Browser, { missing, before, ...options }: BenchOptions): Promise<BenchPage> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1400, height: 850 },
    acceptDownloads: true,
    ...options,
  });
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = join(BUILT, name);
    if (origin !== ORIGIN) complaints.push(`asked for ${route.request().url()}`);
    if (origin !== ORIGIN || !existsSync(file) || missing?.has(name.slice(1))) return route.abort();
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  // Not fixed: the grid waits for time to go.
  await page.clock.setSystemTime('2024-04-02T12:00:00');
  await page.addInitScript({ content: `localStorage.setItem('krav.tour', 'seen'); ${before ?? ''}` });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(`${ORIGIN}/`);
  return { page, context, complaints };
}

/** Waits until the pane has read the workbook and said what it found. */
export function whenRead(page: Page): Promise<void> {
  return page.locator('#result:not(:empty)').waitFor({ state: 'attached' });
}

/** The user chooses a file by the button. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('#bar input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** What the user gets when saving. */
export async function savedFile(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lagre som …' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Goes to a cell by the name box of the formula bar, and types. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function goToCell(page: Page, address: string): Promise<void> {
  const box = page.locator('#grid input').first();
  await box.fill(address);
  await box.press('Enter');
}
