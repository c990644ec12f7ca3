import { violations } from './axe';
import { whenRead } from './excel-page';
import { inExcelPage } from './in-excel-page';

inExcelPage('columns-page', 'choosing in the pane which column is which', (openPane) => {
  it('a column is chosen by keyboard, read at once, and taken back', async () => {
    const opened = await openPane({ example: 'arbeidsgiver', width: 320 });
    const { pane, page, type, value } = opened;
    await whenRead(opened);
    await type('Timeliste!B4', 'Fravær kl.');
    const row = pane.locator('.columns tr', { hasText: 'Fravær kl.' });
    await row.getByText('✕ Ikke lest').waitFor();
    const button = pane.getByRole('button', { name: 'Velg hva «Fravær kl.» er' });
    await button.focus();
    await page.keyboard.press('Enter');
    const list = pane.getByRole('combobox', { name: 'Velg hva «Fravær kl.» er' });
    await list.getByRole('option', { name: 'Fra', exact: true }).waitFor({ state: 'attached' });
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await list.locator('optgroup').evaluateAll((all) => all.map((one) => one.getAttribute('label')))).toEqual([
      'I denne tabellen',
      'Andre kolonner i reglementet',
    ]);
    expect(await violations(pane)).toEqual([]);
    await list.selectOption('Fra');
    await pane.getByRole('button', { name: 'Bruk' }).click();
    await row.getByText('→ Fra (valgt)').waitFor();
    await pane.locator('.undo').getByText('Krav skrev i Innstillinger.').waitFor();
    expect(await focusedName(pane)).toMatch(/«Fravær kl\.»/);
    await pane.locator('.undo').getByRole('button', { name: 'Angre' }).click();
    await row.getByText('✕ Ikke lest').waitFor();
    expect(await value('Timeliste!B4')).toBe('Fravær kl.');
  });

  const focusedName = (pane: Parameters<typeof violations>[0]) =>
    pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
});
