import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { installedBrowser, launch } from '../taskpane/browser';
import { hostBundle } from './client/host-bundle';
import type { startHost } from './client/in-page';

const ROOT = resolve(__dirname, '../..');
const OFFICE = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const ORIGIN = 'https://localhost:3000/';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const chromium = installedBrowser();

/** What the pane's frame finds in the page around it. */
interface FakeExcel {
  readonly KravHost: { readonly startHost: typeof startHost };
  excel: ReturnType<typeof startHost>;
}

/** The page that plays Excel, with a pane that loads office.js from Microsoft's address as the product does. */
const EXCEL_PAGE = '<!doctype html><title>Excel</title><iframe src="/pane.html"></iframe>';
const PANE_PAGE = `<!doctype html><title>Krav</title><script src="${CDN}office.js"></script>`;

describe('browser', () => {
  if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so the host is not run in a page.');

  let browser: Browser | undefined;
  let code = '';
  beforeAll(async () => {
    if (!chromium) return;
    code = await hostBundle();
    browser = await launch(chromium);
  }, 60_000);
  afterAll(() => browser?.close());

  async function excelPage(): Promise<Page> {
    const context = await browser!.newContext();
    await context.route('**/*', async (route) => {
      const address = route.request().url();
      if (address === ORIGIN) return route.fulfill({ body: EXCEL_PAGE, contentType: 'text/html' });
      if (address === `${ORIGIN}pane.html`) return route.fulfill({ body: PANE_PAGE, contentType: 'text/html' });
      if (!address.startsWith(CDN)) return route.abort();
      const file = join(OFFICE, new URL(address).pathname.replace('/lib/1/hosted/', ''));
      return route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' });
    });
    const page = await context.newPage();
    await page.addInitScript({
      content: `if (window === top) { ${code}; window.KravHost = KravHost; window.excel = KravHost.startHost({}); }
        else Object.defineProperty(window, 'external', { value: parent.excel.external });`,
    });
    await page.goto(ORIGIN);
    return page;
  }

  (chromium ? it : it.skip)(
    'runs the genuine client in a pane beside the workbook: it reads what the user types and is told when it changes',
    async () => {
      const page = await excelPage();
      const pane = page.frames()[1]!;
      await page.evaluate(() => (window as unknown as FakeExcel).excel.host.model.type('B2', 7.5));
      const read = await pane.evaluate(async () => {
        await Office.onReady();
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const cell = sheet.getRange('B2').load('values');
          sheet.onChanged.add(async ({ address }) => void document.body.append(`changed ${address}`));
          await context.sync();
          return cell.values as unknown;
        });
      });
      expect(read).toEqual([[7.5]]);
      await page.evaluate(() => (window as unknown as FakeExcel).excel.host.model.type('C3', 'ny'));
      await pane.waitForFunction(() => document.body.textContent?.includes('changed C3'));
      expect(await page.evaluate(() => (window as unknown as FakeExcel).excel.host.notEmulated)).toBeUndefined();
    },
    30_000,
  );
});
