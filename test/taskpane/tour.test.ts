import type { Browser } from 'playwright-core';
import { hostBundle } from '../office-host/client/host-bundle';
import { installedBrowser, launch } from './browser';
import { openInExcel, type ExcelPage } from './excel-page';

const executable = installedBrowser();
if (!executable) console.warn('SKIPPED: the tour of the pane. There is no chromium on this machine.');

(executable ? describe : describe.skip)('tour', () => {
  jest.setTimeout(60_000);
  let browser: Browser;
  let host = '';
  let excel: ExcelPage | undefined;
  beforeAll(async () => {
    host = await hostBundle();
    browser = await launch(executable as string);
  }, 60_000);
  afterEach(() => excel?.close());
  afterAll(() => browser.close());

  const selected = (name: string) =>
    (excel as ExcelPage).pane.locator('[role="tab"][aria-selected="true"]', { hasText: name }).waitFor();

  it('three steps for who opens the pane for the first time, and never again', async () => {
    excel = await openInExcel(browser, { host, user: 'new', today: '2024-04-02' });
    const { pane, page } = excel;
    const tour = pane.getByRole('region', { name: 'Omvisning' });
    await tour.getByText('Slik virker Krav: 1 av 3').waitFor();
    await tour.getByRole('button', { name: 'Neste' }).click();
    await selected('Kontroll');
    await tour.getByRole('button', { name: 'Neste' }).click();
    await selected('Dokument');
    await tour.getByRole('button', { name: 'Kom i gang' }).click();
    await selected('Grunnlag');
    expect(await tour.count()).toBe(0);
    await page.reload();
    const again = page.frames()[1]!;
    await again.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    expect(await again.getByRole('region', { name: 'Omvisning' }).count()).toBe(0);
  });

  it('may be skipped', async () => {
    excel = await openInExcel(browser, { host, user: 'new', today: '2024-04-02' });
    const tour = excel.pane.getByRole('region', { name: 'Omvisning' });
    await tour.getByRole('button', { name: 'Hopp over' }).click();
    await tour.waitFor({ state: 'detached' });
    await selected('Grunnlag');
  });
});
