import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimFile } from '../../src/claim/claim-file-schema';
import { amountText } from '../../src/text/values';
import { violations } from './axe';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';
import { until } from './until';

const VIEWS = ['basis', 'control', 'claim', 'documents'] as const;

/** What the terminal makes of the same workbook on the same day. */
function claimOf(example: string): NonNullable<ClaimFile['claim']> {
  const file = JSON.parse(readFileSync(join(__dirname, `../../examples/${example}.claim.json`), 'utf8')) as ClaimFile;
  if (!file.claim) throw new Error(`${example} has no claim`);
  return file.claim;
}

inExcelPage('workbook', 'the pane beside a workbook', (openPane) => {
  /** One for all rows of the example, in their order: each but the last leaves it as it was. */
  let shared: ExcelPage;
  beforeAll(async () => {
    shared = await open('arbeidsgiver');
  });

  async function open(example: string | undefined, width = 350): Promise<ExcelPage> {
    const excel = await openPane({ example, width });
    await whenRead(excel);
    return excel;
  }

  async function view(name: (typeof VIEWS)[number], { pane } = shared): Promise<void> {
    await pane.locator(`#tab-${name}`).click();
  }

  it('finds the table by itself, says who pays and who claims, and comes to the sum of the terminal', async () => {
    const { pane, complaints } = shared;
    expect(await pane.locator('#payer option:checked').textContent()).toContain('Vestland fylkeskommune');
    const card = pane.locator('.table-card').first();
    expect(await card.locator('summary').textContent()).toMatch(/^Timeliste · \d+ rader$/);
    expect(await card.locator('tbody tr').first().textContent()).toBe('Dato→ DatoEndre');
    await view('control');
    expect(await pane.locator('h2').first().textContent()).toBe('Ingenting stopper kravet');
    await view('claim');
    const { amountOre } = claimOf('arbeidsgiver').totals;
    expect(await pane.locator('#sum').textContent()).toBe(`${amountText(amountOre, 'nb')}\u00a0kr`);
    await pane.locator('details.line > summary').first().click();
    expect(await pane.locator('.steps').first().innerText()).toContain('Grunnlag: vestland-provenemnd');
    expect(complaints).toEqual([]);
  });

  it('an issue leads to its cell, and is gone soon after the cell is mended', async () => {
    const { pane, type, selected } = shared;
    await type('Timeliste!A6', "'31.02.2024");
    await view('control');
    const issue = pane.locator('.issue.error', { hasText: '31.02.2024' });
    await issue.waitFor();
    expect(await pane.locator('h2').first().textContent()).toBe('Én ting stopper kravet');
    await issue.getByRole('button', { name: /A6/ }).click();
    await until(async () => (await selected()) === 'Timeliste!A6');
    await type('Timeliste!A6', 45362);
    await issue.waitFor({ state: 'detached' });
    expect(await pane.locator('h2').first().textContent()).toBe('Ingenting stopper kravet');
  });

  it('marks cells when it is asked to, and unmarks the one that is mended', async () => {
    const { pane, type, marks } = shared;
    await type('Timeliste!A6', "'31.02.2024");
    await view('control');
    await pane.locator('.issue.error').waitFor();
    const before = await marks('Timeliste');
    await pane.getByRole('switch').click();
    await until(async () => (await marks('Timeliste')) > before);
    await pane.getByRole('switch').click();
    await until(async () => (await marks('Timeliste')) === 0);
    await type('Timeliste!A6', 45362);
    await pane.locator('.issue.error').waitFor({ state: 'detached' });
  });

  it('an empty workbook is told where to begin, and gets a template that is read at once', async () => {
    const own = await open(undefined);
    const { pane, sheets } = own;
    expect(await pane.locator('main').innerText()).toContain('Begynn med å sette inn en mal.');
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await pane.getByText('Satt inn: Innstillinger, Timeliste').waitFor();
    expect(await sheets()).toContain('Timeliste');
    await pane.locator('.table-card').first().waitFor();
  });

  it('makes the papers, and saves them', async () => {
    const { pane, page } = shared;
    await view('documents');
    await pane.locator('.paper').first().waitFor({ timeout: 30_000 });
    expect(await pane.locator('.paper .strong').allTextContents()).toContain('Refusjonskrav 2024-0042');
    await pane.getByRole('button', { name: 'Lag papirene' }).click();
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Lagre refusjonskrav-2024-0042.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('refusjonskrav-2024-0042.pdf');
  });

  it('the keyboard goes through the views', async () => {
    const { pane, page } = shared;
    await pane.locator('#tab-basis').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await pane.locator('#tab-control').getAttribute('aria-selected')).toBe('true');
    expect(await pane.locator('h2').first().textContent()).toBe('Ingenting stopper kravet');
  });

  it('a change of payer is worked out anew', async () => {
    const { pane } = shared;
    await view('basis');
    await pane.locator('#payer').selectOption('bamble-folkevalgte');
    await pane.getByText('Valgt her,').waitFor();
    expect(await pane.locator('.strong', { hasText: 'Bamble' }).count()).toBeGreaterThan(0);
  });

  it('wide: no view scrolls sideways, and axe finds nothing', async () => {
    const own = await open('medlem', 450);
    const { pane, page, complaints } = own;
    for (const name of VIEWS) {
      await view(name, own);
      await pane.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect([name, await violations(pane)]).toEqual([name, []]);
      for (const width of [350, 450]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
    expect(complaints).toEqual([]);
  });
});
