import { inExcelPage } from './in-excel-page';
import { until } from './until';

inExcelPage('the way of a claim, in Excel', 'a claim’s way to payment through the genuine client', (open) => {
  it('is sent, attested and approved; each step is a row of the log, and the user stands where they stood', async () => {
    const { pane, sheets, values, selected, choose, type, complaints } = await open({ example: 'arbeidsgiver' });
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await choose('B8');
    await pane.getByRole('tab', { name: 'Status' }).click();
    for (const [name, button, status] of [
      ['Kari Lønn', 'Send inn', 'sendt inn'],
      ['Per Attestant', 'Attester', 'attestert'],
      ['Line Leder', 'Anvis', 'anvist'],
    ] as const) {
      await pane.locator('#step-name').fill(name);
      await pane.getByRole('button', { name: button, exact: true }).click();
      await pane.locator('.standing', { hasText: `Status: ${status}` }).waitFor();
    }
    expect(await sheets()).toEqual(expect.arrayContaining(['Kravlogg', 'Kravinnhold']));
    expect(await selected()).toContain('B8');
    const log = await values('Kravlogg');
    expect(log).toEqual(expect.arrayContaining(['Per Attestant', 'attestant', 'Line Leder', 'anviser', '2024-0042']));
    expect(await values('Innstillinger')).toEqual(
      expect.arrayContaining(['Kravlogg: siste rad', expect.stringMatching(/^3 [0-9a-f]{64}$/)]),
    );

    // What is attested is locked by its seal: a change shows, with its cell.
    await type('Innstillinger!B28', 999);
    await pane.getByText('Timelønn er endret fra «520,00» til «999,00».').waitFor();
    await pane.locator('#step-name').fill('Lønn');
    await pane.getByRole('button', { name: 'Skriv at det er utbetalt' }).click();
    await pane.getByText('Ingenting er skrevet i arbeidsboka.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('has its sheets protected when it is sent; a return opens those of its rows, and marks what is to be mended', async () => {
    const { pane, type, marks, protectedSheets, complaints } = await open({ example: 'arbeidsgiver' });
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await pane.getByRole('tab', { name: /Kontroll/ }).click();
    await pane.getByRole('switch').click();
    await pane.getByRole('tab', { name: 'Status' }).click();
    await pane.locator('#step-name').fill('Kari Lønn');
    await pane.getByRole('button', { name: 'Send inn', exact: true }).click();
    await pane.locator('.standing', { hasText: 'Status: sendt inn' }).waitFor();
    expect(await protectedSheets()).toEqual(['Timeliste', 'Kravlogg', 'Kravinnhold']);
    await expect(type('Timeliste!C5', '16:00')).rejects.toThrow();
    await pane.getByText('Det er et vink om ikke å skrive der, og ingen lås').waitFor();

    await pane.locator('#step-name').fill('Per Attestant');
    await pane.getByRole('button', { name: 'Send i retur …' }).click();
    await pane.getByLabel('Hva som må rettes').fill('Se på timene.');
    await pane.getByLabel('Celler', { exact: true }).fill('Timeliste!C5');
    await pane.getByRole('button', { name: 'Send i retur', exact: true }).click();
    await pane.locator('.standing', { hasText: 'Status: i retur' }).waitFor();
    expect(await protectedSheets()).toEqual(['Kravlogg', 'Kravinnhold']);
    await until(async () => (await marks('Timeliste')) === 1);
    await type('Timeliste!C5', '16:00');
    await pane.getByText('Timeliste, rad 5: Til er endret').waitFor();
    await pane.locator('#step-name').fill('Kari Lønn');
    await pane.getByRole('button', { name: 'Send inn på nytt' }).click();
    await pane.getByRole('heading', { name: /versjon 2/ }).waitFor();
    expect(await protectedSheets()).toEqual(['Timeliste', 'Kravlogg', 'Kravinnhold']);
    await pane.getByRole('tab', { name: /Kontroll/ }).click();
    expect(await pane.getByText('Disse arkene er beskyttet').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('a return that is pasted opens the rows in the claimant’s own copy', async () => {
    const { pane, marks, protect, protectedSheets } = await open({ example: 'arbeidsgiver' });
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await protect('Honorar');
    await pane.getByRole('tab', { name: 'Status' }).click();
    await pane.locator('#step-name').fill('Kari Lønn');
    await pane.getByRole('button', { name: 'Send inn', exact: true }).click();
    await pane.locator('.standing', { hasText: 'Status: sendt inn' }).waitFor();
    const note = { claim: '2024-0042', version: 1, text: 'Se på timene', cells: 'Timeliste!C5' };
    const code = encodeURIComponent(JSON.stringify(note)).replace(/%/g, '*');
    await pane.getByText('Har du fått et krav i retur?').click();
    await pane.getByLabel('Lim inn meldingen').fill(`krav-retur:${code}.`);
    await pane.getByRole('button', { name: 'Vis hva som må rettes' }).click();
    await pane.getByRole('tab', { name: /Kontroll/ }).click();
    await pane.getByRole('switch').click();
    await until(async () => (await marks('Timeliste')) === 1);
    expect(await protectedSheets()).toEqual(['Honorar', 'Kravlogg', 'Kravinnhold']);
  });
});
