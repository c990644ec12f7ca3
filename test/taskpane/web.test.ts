import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimFile } from '../../src/claim/claim-file-schema';
import { amountText } from '../../src/text/values';
import type { HostSettings } from '../office-host/excel-host';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';
import { until } from './until';

/** What Excel on the web takes and answers at once. */
const WEB: HostSettings = { platform: 'Web', payloadLimit: 5_000_000 };

/** The production build in Excel on the web: the genuine client writes messages to the page around it. */
inExcelPage('web', 'the pane in Excel on the web', (openPane) => {
  async function open(settings: HostSettings = {}): Promise<ExcelPage> {
    const excel = await openPane({ example: 'arbeidsgiver', settings: { ...WEB, ...settings } });
    await whenRead(excel);
    return excel;
  }

  it('from the sheet and the ribbon to the papers: the sum of the terminal, an issue mended in its cell, marks, and a paper saved', async () => {
    const { pane, page, type, selected, marks, press, complaints } = await open();
    expect(await pane.evaluate(() => Office.context.platform)).toBe('OfficeOnline');
    const file = join(__dirname, '../../examples/arbeidsgiver.claim.json');
    const { claim } = JSON.parse(readFileSync(file, 'utf8')) as ClaimFile;
    await pane.locator('#tab-claim').click();
    expect(await pane.locator('#sum').textContent()).toBe(`${amountText(claim!.totals.amountOre, 'nb')}\u00a0kr`);

    await press('check');
    await pane.getByRole('heading', { name: 'Ingenting stopper kravet' }).waitFor();
    await type('Timeliste!A6', "'31.02.2024");
    const issue = pane.locator('.issue.error', { hasText: '31.02.2024' });
    await issue.getByRole('button', { name: /A6/ }).click();
    await until(async () => (await selected()) === 'Timeliste!A6');
    await pane.getByRole('switch').click();
    await until(async () => (await marks('Timeliste')) > 0);
    await type('Timeliste!A6', 45_362);
    await issue.waitFor({ state: 'detached' });
    await pane.getByRole('switch').click();
    await until(async () => (await marks('Timeliste')) === 0);

    await pane.locator('#tab-documents').click();
    await pane.getByRole('button', { name: 'Lag papirene' }).click();
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Lagre refusjonskrav-2024-0042.pdf' }).click({ timeout: 30_000 });
    expect((await download).suggestedFilename()).toBe('refusjonskrav-2024-0042.pdf');
    expect(complaints).toEqual([]);
  });

  it('a slow network: the pane says that it works, and comes to the same', async () => {
    const excel = await openPane({ example: 'arbeidsgiver', settings: { ...WEB, latency: 150 } });
    await excel.pane.getByText(/Leser arkene|Regner ut kravet/).waitFor();
    await whenRead(excel);
    await excel.pane.locator('#tab-control').click();
    expect(await excel.pane.locator('h2').first().textContent()).toBe('Ingenting stopper kravet');
  });

  it('an empty workbook gets a template, in pieces that Excel on the web takes', async () => {
    const excel = await openPane({ settings: { ...WEB, payloadLimit: 400_000 } });
    await excel.pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await excel.pane.getByText('Satt inn: Innstillinger, Timeliste').waitFor();
    expect(await excel.sheets()).toContain('Kjørebok');
  });

  it.each([
    [
      'the session is lost',
      'nn-NO',
      'Ingenting stoppar kravet',
      'excel.host.isSessionLost = true',
      'Excel svarar ikkje lenger.',
    ],
    [
      'replies are too large',
      'en-US',
      'Nothing stops the claim',
      'excel.host.settings.payloadLimit = 3000',
      'The sheet is larger than Excel can hand over.',
    ],
  ])(
    '%s: it is said in the language of Excel, %s, and the claim stands as it was',
    async (_why, displayLanguage, heading, happen, sentence) => {
      const { pane, page, type } = await open({ displayLanguage });
      await pane.locator('#tab-control').click();
      expect(await pane.locator('h2').first().textContent()).toBe(heading);
      await page.evaluate(happen);
      await type('Timeliste!H5', 'ny');
      await pane.getByRole('alert').waitFor();
      expect(await pane.getByRole('alert').innerText()).toContain(sentence);
      await pane.locator('#tab-claim').click();
      expect(await pane.locator('#sum').count()).toBe(1);
    },
  );
});
