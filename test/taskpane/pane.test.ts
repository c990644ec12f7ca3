import type { Browser } from 'playwright-core';
import { installedBrowser, launch, openPane } from './browser';

const executable = installedBrowser();
if (!executable) console.warn('SKIPPED: the pane in a browser. There is no chromium on this machine.');

(executable ? describe : describe.skip)('pane', () => {
  jest.setTimeout(30_000);
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable as string);
  }, 30_000);
  afterAll(() => browser.close());

  const open = (width: number, locale: string, office?: 'absent') =>
    openPane(browser, { viewport: { width, height: 900 }, locale }, office);

  it('shows the figures of the day chosen, and what it does not know', async () => {
    const { page, complaints } = await open(350, 'nb-NO');
    await page.getByLabel('Dag', { exact: true }).fill('2024-03-04');
    const row = page.locator('#rules li', { hasText: 'Prøvehonorar leder' });
    expect(await row.locator('.amount').textContent()).toBe('2\u00a0600,00');
    expect(await row.locator('.note').textContent()).toBe('kr per kandidat · fra 01.01.2024');
    expect(await page.locator('.above').first().textContent()).toBe(
      'Godtgjersle for prøvenemndsmedlemmar (offisiell kilde)',
    );
    await page.getByLabel('Dag', { exact: true }).fill('2023-12-31');
    expect(await row.locator('.note').textContent()).toBe(
      'Ingen kjent sats denne dagen. Nærmeste dag med sats er 01.01.2024.',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says when the day is later than the rules were checked', async () => {
    const { page } = await open(350, 'nb-NO');
    await page.getByLabel('Dag', { exact: true }).fill('2024-09-12');
    expect(await page.locator('#rules .notice').count()).toBe(0);
    await page.getByLabel('Dag', { exact: true }).fill('2024-09-13');
    expect(await page.locator('#rules .notice').textContent()).toMatch(/kontrollert til og med 12\.09\.2024/);
    await page.context().close();
  });

  it('checks a number while it is typed, and keeps it when the language changes', async () => {
    const { page } = await open(350, 'nn-NO');
    await page.getByLabel('Organisasjonsnummer, kontonummer eller KID').fill('987654325');
    expect(await page.locator('#number-answer').innerText()).toContain('✓ Gyldig: 987 654 325');
    await page.getByLabel('Språk').selectOption('en');
    await page.locator('html[lang=en]').waitFor();
    expect(await page.locator('#number-answer').innerText()).toContain('✓ Valid: 987 654 325');
    expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toEqual([
      'en',
      'number',
    ]);
    await page.context().close();
  });

  it.each([
    ['bokmål', 'nb-NO', 'Satser og grenser'],
    ['nynorsk', 'nn-NO', 'Satsar og grenser'],
    ['any other language is English', 'de-DE', 'Rates and limits'],
  ])("speaks the browser's language: %s", async (_why, locale, expected) => {
    const { page } = await open(350, locale);
    expect(await page.locator('summary').first().textContent()).toBe(expected);
    await page.context().close();
  });

  it('brings the formulas to the genuine office.js', async () => {
    const { page } = await open(350, 'nb-NO');
    const associated = await page.evaluate(() => {
      const { _association } = CustomFunctions as unknown as { _association: { mappings: object } };
      return Object.keys(_association.mappings);
    });
    expect(associated).toContain('REFUSJON');
    await page.context().close();
  });

  it('works where office.js cannot be fetched', async () => {
    const { page, complaints } = await open(350, 'nb-NO', 'absent');
    expect(await page.locator('#rules li').count()).toBeGreaterThan(10);
    // The browser itself reports the script that did not come.
    expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });

  it.each([320, 450])('never scrolls sideways at %i pixels', async (width) => {
    const { page } = await open(width, 'nb-NO');
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('every control has a name, and the keyboard reaches them in order', async () => {
    const { page } = await open(350, 'nb-NO');
    const reached: string[] = [];
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? '')));
    }
    // The day is three fields and a button to the keyboard.
    const order = ['tab-basis', 'SUMMARY', 'regulation', 'day', 'own', 'number', 'language'];
    expect([...new Set(reached)].filter((one) => one !== 'BODY')).toEqual(order);
    const unnamed = await page.evaluate(
      () =>
        [...document.querySelectorAll('input, select')].filter(
          (one) => !one.ariaLabel && !one.hasAttribute('aria-labelledby') && !(one as HTMLInputElement).labels?.length,
        ).length,
    );
    expect(unnamed).toBe(0);
    await page.context().close();
  });
});
