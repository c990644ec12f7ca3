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
  readonly today?: string;
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

/** A block of tests that are done on one page, in their order: a page takes seconds to open. */
export function inOneBench(
  name: string,
  subject: string,
  tests: (bench: () => BenchPage) => void,
  options: BenchOptions = {},
): void {
  const executable = installedBrowser();
  if (!executable) console.warn(`SKIPPED: ${subject}. There is no chromium on this machine.`);
  (executable ? describe : describe.skip)(name, () => {
    jest.setTimeout(90_000);
    let browser: Browser;
    let bench: BenchPage;
    beforeAll(async () => {
      browser = await launch(executable as string);
      bench = await openBench(browser, options);
      await whenRead(bench.page);
    });
    afterEach(() => expect(bench.complaints.splice(0)).toEqual([]));
    afterAll(() => browser.close());
    tests(() => bench);
  });
}

export async function openBench(
  browser: Browser,
  { missing, before, today = '2024-04-02', ...options }: BenchOptions,
): Promise<BenchPage> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1400, height: 850 },
    acceptDownloads: true,
    // It fetches and packs all files of the build, each time anew: as much work as the page itself. Of it alone, see offline.test.ts.
    serviceWorkers: 'block',
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
  await page.clock.setSystemTime(`${today}T12:00:00`);
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

/** The user drops files on the page, as the browser tells of it. */
export async function dropFiles(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of all)
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    const over = document.querySelector('#sheet') as Element;
    for (const type of ['dragenter', 'dragover', 'drop'])
      over.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, sent);
}

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user gets when saving. */
export async function savedFile(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  return downloaded(page, () => page.getByRole('button', { name: 'Lagre som …' }).click());
}

export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The user goes to the papers, makes them, and saves them all in one file. */
export async function savedPapers(page: Page): ReturnType<typeof downloaded> {
  await page.locator('.strip button', { hasText: 'Lag papirene' }).click();
  await page.locator('.paper').first().waitFor({ timeout: 60_000 });
  await page
    .getByRole('button', { name: /^Lag papirene/ })
    .last()
    .click();
  await page.locator('#papers-status:not(:empty)').waitFor({ state: 'attached', timeout: 60_000 });
  return downloaded(page, () => page.getByRole('button', { name: 'Lagre alle' }).click());
}

/** A workbook is open, and the pane has read it. */
export async function whenOpened(page: Page, name: string): Promise<void> {
  await page.locator('#bar .file', { hasText: new RegExp(`^${name}`) }).waitFor();
  await whenRead(page);
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
