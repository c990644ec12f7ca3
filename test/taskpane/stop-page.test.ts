import { violations } from './axe';
import { whenRead } from './excel-page';
import { inExcelPage } from './in-excel-page';

inExcelPage('stop-page', 'stopping what takes long', (openPane) => {
  it('after half a second there is a way to stop, by keyboard too, and a way on', async () => {
    const opened = await openPane({ example: 'feil', width: 320, settings: { latency: 200 } });
    const { pane, page, complaints } = opened;
    const stop = pane.getByRole('button', { name: 'Avbryt' });
    await stop.waitFor();
    await pane.getByText('Leser arkene …').waitFor();
    expect(await violations(pane)).toEqual([]);
    await stop.focus();
    await page.keyboard.press('Enter');
    await pane.getByText('Avbrutt. Arbeidsboka er ikke kontrollert, og ingenting er endret i den.').waitFor();
    expect(await stop.count()).toBe(0);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Kontroller nå' }).click();
    await whenRead(opened);
    expect(await pane.getByText(/^Avbrutt\./).count()).toBe(0);

    // Marking is work too, and says so.
    await pane.locator('#tab-control').click();
    await pane.getByRole('switch').click();
    await pane.getByText('Merker cellene …').waitFor();
    await stop.click();
    await pane.getByText('Avbrutt. Kravet er regnet ut, men merkene i arkene er som før.').waitFor();
    expect(await opened.marks('Timeliste')).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('a template takes long: it says so, and is not there when it is stopped', async () => {
    const opened = await openPane({ width: 320, settings: { latency: 200 } });
    const { pane, page, sheets, complaints } = opened;
    await whenRead(opened);
    const before = await sheets();
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await pane.getByText('Skriver i arbeidsboka …').waitFor();
    await pane.getByRole('button', { name: 'Avbryt' }).focus();
    await page.keyboard.press('Enter');
    const told = pane.locator('.stopped', { hasText: 'Avbrutt. Arbeidsboka er som før.' });
    await told.waitFor();
    expect(await sheets()).toEqual(before);
    expect(await violations(pane)).toEqual([]);
    await told.getByRole('button', { name: 'Lukk' }).click();
    expect(await told.count()).toBe(0);
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await pane.getByText('Satt inn: Innstillinger, Timeliste').waitFor();
    expect(complaints).toEqual([]);
  });
});
