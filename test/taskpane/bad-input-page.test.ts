import type { Browser } from 'playwright-core';
import { hostBundle } from '../office-host/client/host-bundle';
import { installedBrowser, launch } from './browser';
import { exampleWorkbook } from './example-workbook';
import { openInExcel, type ExcelPage, type ExcelPageOptions } from './excel-page';

const executable = installedBrowser();
if (!executable)
  console.warn('SKIPPED: the pane where files or storage are missing. There is no chromium on this machine.');

/** As browsers do where a user or an administrator has turned off site data. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });`;

/** What is amiss around the pane rather than in the workbook: only a page shows it. */
(executable ? describe : describe.skip)('bad-input-page', () => {
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

  async function open(options: Partial<ExcelPageOptions>): Promise<ExcelPage> {
    const workbook = await exampleWorkbook('arbeidsgiver.xlsx');
    excel = await openInExcel(browser, { host, workbook, today: '2024-04-02', ...options });
    return excel;
  }

  it.each([
    // why                                         language  sentence                               the button
    ['the file that checks does not come', 'nb-NO', 'En av filene til Krav kom ikke.', 'Prøv igjen'],
    ['in nynorsk', 'nn-NO', 'Ei av filene til Krav kom ikkje.', 'Prøv på nytt'],
    ['in English', 'en-US', 'One of Krav’s files did not come.', 'Try again'],
  ])('%s: it is said, and tried again', async (_why, displayLanguage, sentence, again) => {
    const missing = new Set(['check.js']);
    const { pane } = await open({ missing, settings: { displayLanguage } });
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(sentence);
    missing.clear();
    await alert.getByRole('button', { name: again }).click();
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    expect(await alert.count()).toBe(0);
  });

  it('the file of the templates does not come: the workbook is as it was', async () => {
    const { pane, sheets } = await open({ missing: new Set(['new-sheets.js']) });
    const before = await sheets();
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await pane.getByRole('alert').waitFor();
    expect(await pane.getByRole('alert').innerText()).toContain('Arbeidsboka er ikke endret.');
    expect(await sheets()).toEqual(before);
  });

  it('nothing may be stored: the pane works as ever', async () => {
    const { pane, complaints } = await open({ before: NO_STORAGE });
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await pane.locator('#language').selectOption('nn');
    await pane.locator('#tab-control').click();
    expect(await pane.locator('h2').first().textContent()).toBe('Ingenting stoppar kravet');
    // The refusal itself is in the console; nothing follows from it.
    expect(complaints.filter((text) => text !== 'SecurityError: denied')).toEqual([]);
  });
});
