import type { Browser } from 'playwright-core';
import { bundle } from '../../../scripts/browser/bundle.cjs';
import { openBundle, type BundlePage } from '../../browser-page';
import { installedBrowser, launch } from '../../taskpane/browser';
import type * as Entry from './browser-entry';
import { byOpenssl, madeIdentity, p12, pem } from './made-identity';
import { paper } from './papers';
import { isOpenssl } from './programs';

const chromium = installedBrowser();
const canRun = chromium !== undefined && isOpenssl;
if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so nothing is signed in a browser.');

const PASSWORD = 'blåbærgrød';

declare const Krav: typeof Entry;

(canRun ? describe : describe.skip)('signing-browser', () => {
  let browser: Browser | undefined;
  let opened: BundlePage;

  beforeAll(async () => {
    const files = await bundle('./test/documents/signing/browser-entry.ts');
    browser = await launch(chromium as string);
    opened = await openBundle(browser, files);
  }, 120_000);

  afterAll(() => browser?.close());

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
      const signed = await opened.page.evaluate(
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
      expect(opened.complaints).toEqual([]);
    },
    30_000,
  );

  it('says that a password is wrong, and reads the tables of a PDF', async () => {
    const file = p12(await madeIdentity(), PASSWORD, '-legacy');
    const said = await opened.page.evaluate(
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
