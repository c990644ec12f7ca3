import type { BrowserContextOptions, Frame } from 'playwright-core';
import type { HostSettings } from '../office-host/excel-host';
import { violations } from './axe';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage, type Opening } from './in-excel-page';
import { until } from './until';

const VIEWS = ['basis', 'control', 'claim', 'approval', 'documents'] as const;

const DARK_CONTRAST = { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' } as const;
const LIGHT_CONTRAST = { forcedColors: 'active', colorScheme: 'light', reducedMotion: 'reduce' } as const;
const LIGHT = { forcedColors: 'none', colorScheme: 'light', reducedMotion: 'reduce' } as const;

/** The narrowest pane, and the same zoomed to 125 % and to 200 %. */
const WIDTHS = [320, 256, 160];

inExcelPage('accessible', 'whether the pane is accessible', (openPane) => {
  const open = (example: string | undefined, options: Opening = {}) => openPane({ example, width: 320, ...options });

  const openAll = (pane: Frame) =>
    pane.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

  async function viewed({ pane }: ExcelPage, view: (typeof VIEWS)[number]): Promise<void> {
    await pane.locator(`#tab-${view}`).click();
    await openAll(pane);
  }

  const rowsOfTabs = ({ pane }: ExcelPage) =>
    pane
      .locator('.tabs > button')
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);

  async function expectNoneInAnyView(opened: ExcelPage): Promise<void> {
    expect(await rowsOfTabs(opened)).toBe(1);
    for (const view of VIEWS) {
      await viewed(opened, view);
      expect([view, await violations(opened.pane), await widthOf(opened)]).toEqual([view, [], 320]);
    }
    expect(opened.complaints).toEqual([]);
  }

  /** In light, and then in the colours of the dark high contrast. */
  async function expectNone(state: string, { page, pane }: ExcelPage): Promise<void> {
    expect([state, await violations(pane)]).toEqual([state, []]);
    await page.emulateMedia(DARK_CONTRAST);
    expect([state, 'dark', await violations(pane, 'colours')]).toEqual([state, 'dark', []]);
    await page.emulateMedia(LIGHT);
  }

  const widthOf = ({ pane }: ExcelPage) => pane.evaluate(() => document.documentElement.scrollWidth);

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
    await whenRead(opened);
    await opened.pane.locator('#tab-basis').focus();
  }

  it.each<[string, string, HostSettings, BrowserContextOptions]>([
    ['light, nynorsk', 'reise', { displayLanguage: 'nn-NO' }, {}],
    ['dark, English', 'feil', { displayLanguage: 'en-US', theme: 'dark' }, {}],
  ])('axe finds nothing in any view: %s', async (_why, example, settings, of) => {
    const opened = await open(example, { settings, browser: of });
    await whenRead(opened);
    await expectNoneInAnyView(opened);
  });

  it('no view scrolls sideways at any width, whatever the letters, and axe finds nothing: bokmål, nynorsk', async () => {
    const opened = await open('feil', { browser: { deviceScaleFactor: 2 } });
    const { page, pane } = opened;
    await whenRead(opened);
    for (const view of VIEWS) {
      await viewed(opened, view);
      await expectNone(view, opened);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colours of [LIGHT, DARK_CONTRAST]) {
          await page.emulateMedia(colours);
          expect([view, await widthOf(opened)]).toEqual([view, width]);
        }
      }
      await page.emulateMedia(LIGHT);
      await page.setViewportSize({ width: 320, height: 900 });
    }
    await page.emulateMedia(DARK_CONTRAST);
    await pane.locator('#language').selectOption('nn');
    await pane.locator('html[lang=nn]').waitFor();
    // Of longer words there is the width alone to be seen: the elements and the colours are those above.
    expect(await rowsOfTabs(opened)).toBe(1);
    for (const view of VIEWS) {
      await viewed(opened, view);
      expect([view, await widthOf(opened)]).toEqual([view, 320]);
    }
    expect(opened.complaints).toEqual([]);
  });

  it('axe finds nothing: light high contrast, the papers and one of them shown, a sheet that is not marked', async () => {
    const opened = await open('arbeidsgiver', { settings: { displayLanguage: 'nb-NO' }, browser: LIGHT_CONTRAST });
    const { page, pane, type, protect } = opened;
    await whenRead(opened);
    await expectNoneInAnyView(opened);
    await page.emulateMedia(LIGHT);
    await pane.getByRole('button', { name: 'Lag papirene' }).click({ timeout: 30_000 });
    await pane.getByRole('button', { name: /^Vis / }).first().click({ timeout: 30_000 });
    await pane.locator('canvas').first().waitFor();
    await expectNone('the papers, and one of them shown', opened);
    await type('Timeliste!A6', "'31.02.2024");
    await protect('Timeliste');
    await pane.locator('#tab-control').click();
    await pane.locator('.issue.error').waitFor();
    await pane.getByRole('switch').click();
    await pane.getByText('Disse arkene er beskyttet').waitFor();
    await expectNone('a protected sheet that is not marked', opened);
  });

  it('axe finds nothing in an empty workbook, an empty view, and what came of a template by keyboard', async () => {
    const opened = await open(undefined);
    const { pane, page } = opened;
    await whenRead(opened);
    await expectNone('an empty workbook', opened);
    await pane.locator('#tab-documents').click();
    await expectNone('an empty view', opened);
    await pane.locator('#tab-basis').click();
    await focusTabs(opened);
    await tabTo(opened, /^Sett inn mal$/);
    await page.keyboard.press('Enter');
    await pane.getByText('Satt inn:').waitFor();
    expect(await focused(pane)).toBe('Sett inn mal');
    await expectNone('what came of a template', opened);
  });

  it('a problem is read at once, and goes with the keyboard kept; axe finds nothing in its details', async () => {
    const missing = new Set(['check.js']);
    const opened = await open('arbeidsgiver', { missing });
    const { pane, page } = opened;
    await pane.getByRole('alert').waitFor();
    await openAll(pane);
    await expectNone('a problem, with its details', opened);
    missing.clear();
    await pane.getByRole('button', { name: 'Prøv igjen' }).focus();
    await page.keyboard.press('Enter');
    await whenRead(opened);
    await until(async () => pane.evaluate(() => document.activeElement?.tagName === 'MAIN'));
  });

  describe('by keyboard alone', () => {
    let opened: ExcelPage;
    // One page for them all, in this order: each but the last leaves the workbook as it was.
    beforeAll(async () => {
      opened = await open('arbeidsgiver');
    });

    it('through the views, to the cell of an issue and back', async () => {
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

    it('papers are made, shown and closed, and the keyboard comes back to where it was', async () => {
      const { pane, page } = opened;
      await focusTabs(opened);
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await tabTo(opened, /^Lag papirene$/);
      await page.keyboard.press('Space');
      await pane.locator('.paper').first().waitFor({ timeout: 30_000 });
      await tabTo(opened, /^show-/);
      await page.keyboard.press('Enter');
      await pane.locator('canvas').first().waitFor();
      await tabTo(opened, /^Lukk visningen$/);
      await page.keyboard.press('Enter');
      await pane.locator('canvas').first().waitFor({ state: 'detached' });
      expect(await focused(pane)).toMatch(/^show-/);
    });

    it('a check that draws the view anew leaves the keyboard where it was', async () => {
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
  });
});
