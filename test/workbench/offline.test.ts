import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { temporaryFolder } from '../cli/run';
import { shown, type Shown } from '../scripts/page-process';
import { BUILT, installedBrowser, launch } from '../taskpane/browser';
import { typeInCell, whenRead } from './bench-page';

const executable = installedBrowser();
if (!executable) console.warn('SKIPPED: the page without a network. There is no chromium on this machine.');

/** The built page from a real server on loopback, the one behind `npm start`, with nothing between it and the browser. */
(executable ? describe : describe.skip)('offline', () => {
  jest.setTimeout(90_000);
  const folder = temporaryFolder();
  let browser: Browser;
  const processes: Shown[] = [];
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch(executable as string);
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    for (const { process, ended } of processes.splice(0)) {
      process.kill('SIGKILL');
      await ended;
    }
  });
  afterAll(() => browser.close());

  const served = async (root: string, port?: string): Promise<Shown> => {
    const server = await shown(root, port);
    processes.push(server);
    return server;
  };
  const ended = async (server: Shown): Promise<void> => {
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  };

  /** @returns what the console says is wrong, and every address that was asked for */
  const visitor = async (before = '') => {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1400, height: 850 } });
    contexts.push(context);
    const complaints: string[] = [];
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (problem) => complaints.push(problem.error().message));
    const page = await context.newPage();
    await page.addInitScript({ content: `localStorage.setItem('krav.tour', 'seen'); ${before}` });
    return { page, complaints, asked };
  };
  /** Until the browser keeps all that the page needs. */
  const whenKept = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  /** The same build with another sentence on the page: what a new version is to a browser. */
  const newer = (root: string): void => {
    const index = join(root, 'index.html');
    const old = readFileSync(index);
    const html = Buffer.from(old.toString('utf8').replace('<title>Krav</title>', '<title>Krav 2</title>'));
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
    const worker = readFileSync(join(root, 'service-worker.js'), 'utf8');
    expect(worker).toContain(hash(old));
    writeFileSync(index, html);
    writeFileSync(
      join(root, 'service-worker.js'),
      worker.replace(hash(old), hash(html)).replace(/"version":"[0-9a-f]{12}"/, '"version":"aaaaaaaaaaaa"'),
    );
  };

  it.each([
    ['at the root', '', ''],
    ['in a folder of a host, by its file name', 'intranett/krav/', 'intranett/krav/index.html'],
  ])('%s: after one visit it opens without a network, and the papers are made', async (_why, under, path) => {
    const root = join(folder, `root-${under.length}-${path.length}`);
    cpSync(BUILT, join(root, under), { recursive: true });
    const server = await served(root);
    const origin = `http://localhost:${server.port}`;
    const { page, complaints, asked } = await visitor();
    await page.goto(`${origin}/${path}`);
    await whenRead(page);
    await expectNamedStyles(page);
    await whenKept(page);
    await ended(server);
    await page.reload();
    await whenRead(page);
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
    await page.getByRole('button', { name: 'Lag papirene' }).click();
    await page.getByText('Refusjonskrav').first().waitFor();
    // Every file on the list is there, also those that nothing has asked for yet.
    const missing = await page.evaluate(
      async (list) => {
        const wrong: string[] = [];
        for (const name of list) {
          const answer = await fetch(name).catch(() => undefined);
          if (!answer?.ok) wrong.push(name);
        }
        return wrong;
      },
      listed(join(root, under)),
    );
    expect(missing).toEqual([]);
    expect(complaints).toEqual([]);
    expect([...asked].filter((one) => one !== origin && !one.startsWith('null'))).toEqual([]);
  });

  it('files that are not what was built are not kept; a new version waits, asks, is used when the user says so, and forgets the old', async () => {
    const root = join(folder, 'newer');
    cpSync(BUILT, root, { recursive: true });
    const server = await served(root);
    const { page, complaints } = await visitor();
    await page.goto(`http://localhost:${server.port}/`);
    await whenRead(page);
    await whenKept(page);
    expect(await page.locator('#version').textContent()).toBe('');

    newer(root);
    writeFileSync(join(root, 'index.html'), '<title>half a file');
    await page.reload();
    await whenRead(page);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())?.installing);
    await page.reload();
    await whenRead(page);
    expect(await page.title()).toBe('Krav');
    expect(await page.locator('#version').textContent()).toBe('');
    complaints.splice(0);

    cpSync(BUILT, root, { recursive: true });
    newer(root);
    await page.reload();
    await whenRead(page);
    await page.getByText('Det er kommet en ny versjon av Krav.').waitFor();
    await typeInCell(page, 'B5', 'endret');
    await page.locator('.unsaved').waitFor();
    await page.getByRole('button', { name: 'Bruk den nå' }).click();
    await page.getByText('Arket har endringer som ikke er lagret.').waitFor();
    expect(await page.title()).toBe('Krav');
    await page.getByRole('button', { name: 'Bruk den likevel' }).click();
    await page.waitForFunction(() => document.title === 'Krav 2');
    await page.getByText('«arbeidsgiver.xlsx» hadde endringer som ikke var lagret.').waitFor();
    const caches = await page.evaluate(() => window.caches.keys());
    expect(caches).toEqual([`krav http://localhost:${server.port}/ aaaaaaaaaaaa`]);
    expect(await page.locator('#version').textContent()).toBe('');
    expect(complaints).toEqual([]);
  });

  it.each([
    [
      'the browser refuses it',
      'ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));',
    ],
    [
      'asking is refused',
      'Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { throw new DOMException("no", "SecurityError"); } });',
    ],
  ])('%s: the page is there all the same, and nothing is said', async (_why, before) => {
    const server = await served(BUILT);
    const { page, complaints } = await visitor(before);
    await page.goto(`http://localhost:${server.port}/`);
    await whenRead(page);
    await page.locator('#opening').waitFor({ state: 'detached' });
    expect(await page.locator('#over .notice, #version .notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

/** The styles that stand in the page are those that its policy names, each of them. */
async function expectNamedStyles(page: Page): Promise<void> {
  const { policy, styles } = await page.evaluate(() => ({
    policy: document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '',
    styles: [...document.querySelectorAll('style')].map((style) => style.textContent ?? ''),
  }));
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect([...new Set(hashes)].sort()).toEqual([...(policy.match(/'sha256-[^']+'/g) ?? [])].sort());
  expect(policy).not.toContain('unsafe');
}

function listed(folder: string): string[] {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const names = Object.keys((JSON.parse(/KRAV_FILES = (.+);\n/.exec(worker)?.[1] ?? '{}') as { files: object }).files);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  return names;
}
