import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { installedBrowser, launch } from '../../taskpane/browser';
import type * as Entry from './browser-entry';
import { byOpenssl, madeIdentity, p12, pem } from './made-identity';
import { paper } from './papers';
import { isOpenssl } from './programs';

const ROOT = resolve(__dirname, '../../..');
const chromium = installedBrowser();
const canRun = chromium !== undefined && isOpenssl;
if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so nothing is signed in a browser.');

const PAGE = 'https://localhost/';
const PASSWORD = 'blåbærgrød';

declare const Krav: typeof Entry;

async function bundle(folder: string): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own configuration is CommonJS, without types
  const [, addin] = require(join(ROOT, 'webpack.config.js')) as webpack.Configuration[];
  const { module, resolve: resolving } = addin ?? {};
  const options: webpack.Configuration = {
    mode: 'production',
    context: ROOT,
    target: 'web',
    entry: './test/documents/signing/browser-entry.ts',
    output: { path: folder, filename: 'signing.js', library: { name: 'Krav', type: 'var' } },
    ...(module ? { module } : {}),
    ...(resolving ? { resolve: resolving } : {}),
  };
  await new Promise<void>((done, failed) => {
    webpack(options, (problem, stats) => {
      if (problem ?? stats?.hasErrors()) failed(problem ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  return readFileSync(join(folder, 'signing.js'), 'utf8');
}

(canRun ? describe : describe.skip)('signing-browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'krav-browser-'));
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const code = await bundle(folder);
    browser = await launch(chromium as string);
    page = await (await browser.newContext()).newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route('**/*', (route) => {
      const isCode = route.request().url().endsWith('signing.js');
      return route.fulfill({
        body: isCode ? code : '<!doctype html><link rel="icon" href="data:,"><script src="signing.js"></script>',
        contentType: isCode ? 'text/javascript' : 'text/html',
        // As strict as the pane's own: no code is made at run time.
        headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; img-src data:" },
      });
    });
    await page.goto(PAGE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['RSA, as P12 files are made today', 'RSA', []],
    ['RSA, as P12 files were made before', 'RSA', ['-legacy']],
    ['P-256', 'P-256', []],
  ] as const)(
    'opens a P12 and signs: %s',
    async (_why, kind, args) => {
      const made = await madeIdentity({ kind });
      const file = p12(made, PASSWORD, ...args);
      const content = Buffer.from('Kravet er rett.');
      const signed = await page.evaluate(
        async ([p12Bytes, contentBytes, password]) => {
          const identity = await Krav.identityFromP12(Uint8Array.from(p12Bytes), () => Promise.resolve(password));
          return [...(await Krav.cms(Uint8Array.from(contentBytes), identity))];
        },
        [[...file], [...content], PASSWORD] as const,
      );
      const files = '-in {cms} -content {content} -CAfile {issuer}'.split(' ');
      const verify = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', '-no_check_time'];
      const issuer = pem('CERTIFICATE', made.certificate);
      const verified = byOpenssl([...verify, ...files], { cms: Uint8Array.from(signed), content, issuer });
      expect(Buffer.from(verified).toString()).toBe('Kravet er rett.');
      expect(complaints).toEqual([]);
    },
    30_000,
  );

  it('says that a password is wrong, and reads the tables of a PDF', async () => {
    const file = p12(await madeIdentity(), PASSWORD, '-legacy');
    const said = await page.evaluate(
      async ([p12Bytes, pdf]) => {
        const fault = await Krav.identityFromP12(Uint8Array.from(p12Bytes), () => Promise.resolve('feil')).then(
          () => 'none',
          (problem: { fault: string }) => problem.fault,
        );
        return { fault, objects: new Krav.PdfFile(Uint8Array.from(pdf)).size > 10 };
      },
      [[...file], [...paper()]] as const,
    );
    expect(said).toEqual({ fault: 'key/password', objects: true });
  });
});
