import type { Browser } from 'playwright-core';
import { hostBundle } from '../office-host/client/host-bundle';
import { installedBrowser, launch } from './browser';
import { exampleWorkbook } from './example-workbook';
import { openInExcel, type ExcelPage } from './excel-page';

const executable = installedBrowser();
if (!executable) console.warn('SKIPPED: what the pane writes in a workbook. There is no chromium on this machine.');

/** What the pane writes when it is asked to, and how it is taken back. */
(executable ? describe : describe.skip)('writing', () => {
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

  async function open(example?: string): Promise<ExcelPage> {
    const workbook = example === undefined ? {} : { workbook: await exampleWorkbook(`${example}.xlsx`) };
    excel = await openInExcel(browser, { host, ...workbook, today: '2024-04-02' });
    await excel.pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    return excel;
  }
  const undoBar = () => (excel as ExcelPage).pane.locator('.undo');
  const undo = () => undoBar().getByRole('button', { name: 'Angre' }).click();

  it('a template is taken back whole, the hidden sheet of lists too', async () => {
    const { pane, sheets } = await open();
    const before = await sheets();
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await undoBar()
      .getByText(/^Krav skrev i Innstillinger, /)
      .waitFor();
    expect((await sheets()).length).toBeGreaterThan(before.length);
    await undo();
    await undoBar().getByText('Angret. Arbeidsboka er som før.').waitFor();
    expect(await sheets()).toEqual(before);
  });

  it('nothing is taken back when the user has written there since', async () => {
    const { pane, sheets, type } = await open();
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await undoBar()
      .getByText(/^Krav skrev i /)
      .waitFor();
    const before = await sheets();
    await type('Timeliste!B5', '08:00');
    await undo();
    await undoBar()
      .getByText(/^Noe er endret siden Krav skrev/)
      .waitFor();
    expect(await sheets()).toEqual(before);
  });

  it('the choice of who pays is kept in the workbook, and taken back', async () => {
    const { pane, value } = await open('arbeidsgiver');
    const cell = await settingAt('Reglement');
    const before = await value(cell);
    await pane.locator('#payer').selectOption('bamble-folkevalgte');
    await pane.getByRole('button', { name: 'Ta vare på valget' }).click();
    await undoBar().getByText('Krav skrev i Innstillinger.').waitFor();
    expect(await value(cell)).toBe('bamble-folkevalgte');
    await pane.getByText('Arbeidsboka sier det selv, i Innstillinger.').waitFor();
    await undo();
    await undoBar().getByText('Angret. Arbeidsboka er som før.').waitFor();
    expect(await value(cell)).toBe(before);
  });

  it('a workbook without settings gets a sheet of them', async () => {
    const { pane, sheets, value } = await open();
    await pane.locator('#payer').selectOption('birkenes-stottekontakt');
    await pane.getByRole('button', { name: 'Ta vare på valget' }).click();
    await undoBar().getByText('Krav skrev i Innstillinger.').waitFor();
    expect(await sheets()).toContain('Innstillinger');
    expect(await value('Innstillinger!B2')).toBe('birkenes-stottekontakt');
  });

  it.each<[string, string, string]>([
    // why, the postal code, the place that comes
    ['a code that there is', '6800', 'FØRDE'],
    ['one that there is not', '9999', ''],
  ])('the postal place, of %s', async (_why, code, place) => {
    const { value, type, pane } = await open();
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await undoBar().getByRole('button', { name: 'Lukk' }).click();
    const [codeCell, placeCell] = [await settingAt('Medlem: postnummer'), await settingAt('Medlem: poststed')];
    await pane.waitForTimeout(600);
    await type(codeCell, `'${code}`);
    if (place !== '') await undoBar().waitFor();
    else await pane.waitForTimeout(800);
    expect(await value(placeCell)).toBe(place);
  });

  it('a route is shown on a map only when it is asked for, and the distance is written back', async () => {
    const { pane, value, openedWindows } = await open('reise');
    await pane.locator('#tab-claim').click();
    const line = pane.locator('details.line', { hasText: 'Kjøregodtgjørelse' }).first();
    await line.locator('summary').click();
    await line.getByRole('button', { name: 'Vis rute' }).click();
    const route = line.locator('.route');
    await route.getByLabel('Fra', { exact: true }).fill('Førde');
    await route.getByLabel('Til', { exact: true }).fill('Florø & Kinn');
    expect(await openedWindows()).toEqual([]);
    expect(await route.locator('.note').first().innerText()).toContain('«Førde» og «Florø & Kinn»');
    await route.getByRole('button', { name: 'Åpne Google Maps i nettleseren' }).click();
    expect(await openedWindows()).toEqual([
      'https://www.google.com/maps/dir/?api=1&origin=F%C3%B8rde&destination=Flor%C3%B8+%26+Kinn&travelmode=driving',
    ]);
    await route.getByLabel('Avstand i km').fill('67,5');
    await route.getByRole('button', { name: 'Skriv i arket' }).click();
    await undoBar().getByText('Krav skrev i Kjørebok.').waitFor();
    const [, row] = /rad (\d+)/.exec(await line.locator('summary').innerText()) ?? [];
    expect([await value(`Kjørebok!B${row}`), await value(`Kjørebok!C${row}`)]).toEqual([67.5, 'Kart']);
  });

  /** The cell beside a label in the settings. */
  async function settingAt(label: string): Promise<string> {
    for (let row = 1; row < 60; row++)
      if ((await (excel as ExcelPage).value(`Innstillinger!A${row}`)) === label) return `Innstillinger!B${row}`;
    throw new Error(`${label} is not in the settings`);
  }
});
