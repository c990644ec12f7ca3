import { inExcelPage } from './in-excel-page';

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
});
