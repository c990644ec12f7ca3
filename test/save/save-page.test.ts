import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fragmentOf, type SavedInput } from '../../src/documents/saved-link/saved-link';
import * as makers from '../../src/documents/paper-makers';
import { madePapers } from '../../src/save/made-papers';
import { CONTEXT } from '../documents/context';
import { installedBrowser, launch } from '../taskpane/browser';
import { claimOf } from './saved-input';

const BUILT = join(__dirname, '../../dist/addin');
const PAGE = 'https://localhost:3000/save.html';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

const chromium = installedBrowser();
if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so the page that saves papers is not opened.');

interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly asked: string[];
}

/** The page as it is built. */
(chromium ? describe : describe.skip)('save-page', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch(chromium as string);
  }, 30_000);
  afterAll(() => browser?.close());

  async function opened(fragment: string): Promise<Opened> {
    const page = await (await browser!.newContext({ locale: 'nb-NO' })).newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    page.on('pageerror', (problem) => complaints.push(problem.message));
    await page.route('**/*', (route) => {
      const { pathname, href } = new URL(route.request().url());
      asked.push(href);
      const file = join(BUILT, pathname);
      if (!existsSync(file)) return route.abort();
      return route.fulfill({
        body: readFileSync(file),
        contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      });
    });
    await page.goto(`${PAGE}${fragment === '' ? '' : `#${fragment}`}`);
    await page.waitForFunction(
      () => document.querySelectorAll('p').length > 0 && !/…$/.test(document.body.innerText.trim()),
    );
    return { page, complaints, asked };
  }

  function madeHere(input: SavedInput): Record<string, string> {
    const papers = madePapers(input, { makers, fonts: CONTEXT.fonts });
    if (!papers.made) throw new Error(papers.reason);
    return Object.fromEntries(papers.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]));
  }

  it.each(['arbeidsgiver', 'medlem'])('%s: the same papers, byte for byte, as in Node', async (name) => {
    const input = await claimOf(name);
    const { page, complaints } = await opened(fragmentOf(input));
    const found = await downloads(page);
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(found).toEqual(madeHere(input));
    expect(complaints).toEqual([]);
  });

  it('the address is emptied of what it held, and no server is told of it', async () => {
    const input = await claimOf('medlem');
    const fragment = fragmentOf(input);
    const { page, asked } = await opened(fragment);
    expect(page.url()).toBe(PAGE);
    expect(
      asked.filter(
        (address) => address.includes(fragment.slice(0, 30)) || !address.startsWith('https://localhost:3000/'),
      ),
    ).toEqual([]);
  });

  it('one paper, when one was asked for', async () => {
    const input = await claimOf('arbeidsgiver');
    const [paper = ''] = Object.keys(madeHere(input));
    const { page } = await opened(fragmentOf({ ...input, paper }));
    expect(
      await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('download'))),
    ).toEqual([paper]);
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ['no fragment', async () => '', /Her er det ingenting å lagre/],
    ['a fragment that was cut', async () => fragmentOf(await claimOf('medlem')).slice(0, -9), /Adressen er ikke hel/],
    ['a claim with errors', async () => fragmentOf(await claimOf('feil')), /har feil/],
    [
      'a regulation of the user’s own',
      async () => fragmentOf({ ...(await claimOf('medlem')), regulation: 'mitt-fylke' }),
      /mitt-fylke følg(er|jer) ikk(e|je) med Krav/,
    ],
  ])('%s: says so', async (_why, fragment, sentence) => {
    const { page, complaints } = await opened(await fragment());
    expect(await page.innerText('main')).toMatch(sentence);
    expect(complaints).toEqual([]);
  });
});

/** What the links save, as the browser saves it, by the names that they give. */
async function downloads(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const link of await page.locator('a[download]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    found[download.suggestedFilename()] = readFileSync(await download.path()).toString('base64');
  }
  return found;
}
