import { readFileSync } from 'node:fs';
import { whenRead } from './excel-page';
import { inExcelPage } from './in-excel-page';

/** A mistake of ours, as far as the pane can tell: what finds out how a day is painted fails while it is asked to. */
const BROKEN = `const get = WeakMap.prototype.get;
  WeakMap.prototype.get = function (key) {
    if (window.isBroken && key.claim && key.reading) throw new TypeError('broken for the test');
    return get.call(this, key);
  };`;

inExcelPage('told', 'what the pane tells of when it fails', (openPane) => {
  it('details are copied for whoever is to help', async () => {
    const { pane, page } = await openPane({ example: 'arbeidsgiver', missing: new Set(['check.js']) });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const alert = pane.getByRole('alert');
    await alert.getByText('Detaljer til den som skal hjelpe').click();
    await alert.getByRole('button', { name: 'Kopier detaljene' }).click();
    await alert.getByRole('button', { name: 'Kopiert' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Krav: offline\nChunkLoadError: .*\n.*check\.js/);
    expect(await alert.locator('pre').textContent()).toBe(copied);
  });

  it('a view that cannot be drawn is told of, and the others are as they were; it is drawn at the next try', async () => {
    const opened = await openPane({ example: 'arbeidsgiver', before: BROKEN });
    const { pane } = opened;
    await whenRead(opened);
    await pane.evaluate('window.isBroken = true');
    await pane.locator('#tab-claim').click();
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Noe gikk galt i Krav, og det er vår feil.');
    expect(await alert.locator('pre').textContent()).toContain('broken for the test');
    await pane.locator('#tab-control').click();
    expect(await pane.locator('h2').first().textContent()).toBe('Ingenting stopper kravet');
    await pane.locator('#tab-claim').click();
    expect(await pane.locator('#sum').count()).toBe(0);
    await pane.evaluate('window.isBroken = false');
    await alert.getByRole('button', { name: 'Prøv igjen' }).click();
    await pane.locator('#sum').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('reminders whose file does not come are told of, and saved at the next try', async () => {
    const missing = new Set(['calendar.js']);
    const opened = await openPane({ example: 'medlem', missing });
    const { pane, page } = opened;
    await whenRead(opened);
    await pane.locator('#tab-control').click();
    const save = pane.getByRole('button', { name: 'Legg i kalenderen (.ics)' });
    await save.click();
    await pane.getByRole('alert').getByText('En av filene til Krav kom ikke.').waitFor();
    missing.clear();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('krav-frister.ics');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/DTSTART;VALUE=DATE:20240404/);
  });
});
