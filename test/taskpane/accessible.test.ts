import { source as axeSource, type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { hostBundle } from '../office-host/client/host-bundle';
import type { HostSettings } from '../office-host/excel-host';
import { installedBrowser, launch } from './browser';
import { exampleWorkbook } from './example-workbook';
import { openInExcel, type ExcelPage, type ExcelPageOptions } from './excel-page';
import { until } from './until';

const executable = installedBrowser();
if (!executable) console.warn('SKIPPED: whether the pane is accessible. There is no chromium on this machine.');

declare const axe: { run: (context: { exclude: string[][] }) => Promise<AxeResults> };

/** Tabster's own stops for the Tab key: hidden from screen readers, and the focus goes on from them at once. axe takes them for a fault. */
const TABSTER_STOPS = '[data-tabster-dummy]';

const VIEWS = ['basis', 'control', 'claim', 'documents'] as const;

const DARK_CONTRAST = { forcedColors: 'active', colorScheme: 'dark' } as const;
const LIGHT_CONTRAST = { forcedColors: 'active', colorScheme: 'light' } as const;

(executable ? describe : describe.skip)('accessible', () => {
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

  async function open(example: string | undefined, options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> {
    const workbook = example === undefined ? {} : { workbook: await exampleWorkbook(`${example}.xlsx`) };
    excel = await openInExcel(browser, { host, ...workbook, width: 320, today: '2024-04-02', ...options });
    return excel;
  }

  const read = ({ pane }: ExcelPage) => pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });

  async function violations(pane: Frame): Promise<unknown[]> {
    if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axeSource);
    const found = await pane.evaluate((stops) => axe.run({ exclude: [[stops]] }), TABSTER_STOPS);
    return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
  }

  const openAll = (pane: Frame) =>
    pane.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

  it.each<[string, string, HostSettings, BrowserContextOptions]>([
    ['light, bokmål', 'feil', { displayLanguage: 'nb-NO' }, {}],
    ['light, nynorsk', 'reise', { displayLanguage: 'nn-NO' }, {}],
    ['dark, English', 'feil', { displayLanguage: 'en-US', theme: 'dark' }, {}],
    ['dark high contrast, nynorsk', 'feil', { displayLanguage: 'nn-NO' }, DARK_CONTRAST],
    ['light high contrast, bokmål', 'arbeidsgiver', { displayLanguage: 'nb-NO' }, LIGHT_CONTRAST],
  ])('axe finds nothing in any view: %s', async (_why, example, settings, of) => {
    const opened = await open(example, { settings, browser: of });
    await read(opened);
    for (const view of VIEWS) {
      await opened.pane.locator(`#tab-${view}`).click();
      await openAll(opened.pane);
      expect([view, await violations(opened.pane)]).toEqual([view, []]);
    }
  });

  it.each<[string, string | undefined, Partial<ExcelPageOptions>, (opened: ExcelPage) => Promise<unknown>]>([
    ['an empty workbook', undefined, {}, (opened) => read(opened)],
    [
      'an empty view',
      undefined,
      {},
      async (opened) => {
        await read(opened);
        await opened.pane.locator('#tab-documents').click();
      },
    ],
    [
      'a problem, with its details',
      'arbeidsgiver',
      { missing: new Set(['check.js']) },
      async ({ pane }) => {
        await pane.getByRole('alert').waitFor();
        await openAll(pane);
      },
    ],
    [
      'what came of a template',
      undefined,
      {},
      async (opened) => {
        await read(opened);
        await opened.pane.getByRole('button', { name: 'Sett inn mal' }).click();
        await opened.pane.getByText('Satt inn:').waitFor();
      },
    ],
    [
      'a protected sheet that is not marked',
      'arbeidsgiver',
      {},
      async (opened) => {
        await read(opened);
        await opened.type('Timeliste!A6', "'31.02.2024");
        await opened.protect('Timeliste');
        await opened.pane.locator('#tab-control').click();
        await opened.pane.locator('.issue.error').waitFor();
        await opened.pane.getByRole('switch').click();
        await opened.pane.getByText('Disse arkene er beskyttet').waitFor();
      },
    ],
    [
      'the papers, and one of them shown',
      'arbeidsgiver',
      {},
      async (opened) => {
        await read(opened);
        await opened.pane.locator('#tab-documents').click();
        await opened.pane.getByRole('button', { name: 'Lag papirene' }).click();
        await opened.pane.getByRole('button', { name: /^Vis / }).first().click({ timeout: 30_000 });
        await opened.pane.locator('canvas').first().waitFor();
      },
    ],
  ])('axe finds nothing in %s, in light and in dark', async (_why, example, options, make) => {
    const opened = await open(example, options);
    await make(opened);
    expect(await violations(opened.pane)).toEqual([]);
    await opened.page.emulateMedia({ ...DARK_CONTRAST, reducedMotion: 'reduce' });
    expect(await violations(opened.pane)).toEqual([]);
  });

  it.each([
    // why                                                     width
    ['the narrowest pane', 320],
    ['zoomed to 125 %', 256],
    ['zoomed to 200 %', 160],
  ])('%s: no view scrolls sideways at %i pixels, whatever the letters', async (_why, width) => {
    for (const colours of [{}, DARK_CONTRAST]) {
      const opened = await open('feil', { width, browser: { ...colours, deviceScaleFactor: 2 } });
      await read(opened);
      for (const view of VIEWS) {
        await opened.pane.locator(`#tab-${view}`).click();
        await openAll(opened.pane);
        const wide = await opened.pane.evaluate(() => document.documentElement.scrollWidth);
        expect([view, wide]).toEqual([view, width]);
      }
      await opened.close();
    }
  });

  describe('by keyboard alone', () => {
    const focused = (pane: Frame) =>
      pane.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

    async function tabTo(opened: ExcelPage, isIt: RegExp): Promise<void> {
      for (let step = 0; step < 80; step++) {
        await opened.page.keyboard.press('Tab');
        if (isIt.test(await focused(opened.pane))) return;
      }
      throw new Error(`the Tab key never came to ${isIt.source}`);
    }

    async function focusTabs(opened: ExcelPage): Promise<void> {
      await read(opened);
      await opened.pane.locator('#tab-basis').focus();
    }

    it('from an empty workbook to papers', async () => {
      const opened = await open(undefined);
      const { pane, page } = opened;
      await focusTabs(opened);
      await tabTo(opened, /^Sett inn mal$/);
      await page.keyboard.press('Enter');
      await pane.getByText('Satt inn:').waitFor();
      expect(await focused(pane)).toBe('Sett inn mal');
    });

    it('through the views, to the cell of an issue and back', async () => {
      const opened = await open('arbeidsgiver');
      const { pane, page, type, selected } = opened;
      await focusTabs(opened);
      await type('Timeliste!A6', "'31.02.2024");
      await until(async () => (await pane.locator('#result').textContent())?.includes('1 feil') ?? false);
      await page.keyboard.press('ArrowRight');
      expect(await focused(pane)).toBe('tab-control');
      await page.keyboard.press('Space');
      await pane.locator('.issue.error').waitFor();
      await tabTo(opened, /^Gå til .*A6$/);
      await page.keyboard.press('Enter');
      await until(async () => (await selected()) === 'Timeliste!A6');
      expect(await focused(pane)).toMatch(/^Gå til .*A6$/);

      // Mended: the issue and its button go, and the keyboard's place is not lost with them.
      await type('Timeliste!A6', 45_362);
      await pane.locator('.issue.error').waitFor({ state: 'detached' });
      await until(async () => pane.evaluate(() => document.activeElement !== document.body));
      expect(await pane.locator('#result').textContent()).toBe('Kontrollert: 0 feil, 2 varsler.');

      await page.keyboard.press('Shift+Tab');
      await pane.locator('#tab-control').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(opened, /Hvorfor$/);
      await page.keyboard.press('Enter');
      expect(await pane.locator('details.line[open]').count()).toBe(1);
      await page.keyboard.press('Space');
      expect(await pane.locator('details.line[open]').count()).toBe(0);
    });

    it('a check that draws the view anew leaves the keyboard where it was', async () => {
      const opened = await open('arbeidsgiver');
      const { pane, page, type } = opened;
      await focusTabs(opened);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(opened, /Hvorfor$/);
      const before = await focused(pane);
      await type('Timeliste!C5', 0.4375);
      await until(async () => (await focused(pane)) !== before);
      expect(await focused(pane)).toContain('Hvorfor');
    });

    it('papers are made, shown and closed, and the keyboard comes back to where it was', async () => {
      const opened = await open('arbeidsgiver');
      const { pane, page } = opened;
      await focusTabs(opened);
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(opened, /^Lag papirene$/);
      await page.keyboard.press('Space');
      await pane.locator('.paper').first().waitFor({ timeout: 30_000 });
      await tabTo(opened, /^Vis$/);
      await page.keyboard.press('Enter');
      await pane.locator('canvas').first().waitFor();
      await tabTo(opened, /^Lukk visningen$/);
      await page.keyboard.press('Enter');
      await pane.locator('canvas').first().waitFor({ state: 'detached' });
      expect(await focused(pane)).toBe('Vis');
    });

    it('a problem is read at once, and goes with the keyboard kept', async () => {
      const missing = new Set(['check.js']);
      const opened = await open('arbeidsgiver', { missing });
      const { pane, page } = opened;
      await pane.getByRole('alert').waitFor();
      missing.clear();
      await pane.getByRole('button', { name: 'Prøv igjen' }).focus();
      await page.keyboard.press('Enter');
      await read(opened);
      await until(async () => pane.evaluate(() => document.activeElement?.tagName === 'MAIN'));
    });
  });
});
