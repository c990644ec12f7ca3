import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';

/** What the pane writes when it is asked to, and how it is taken back. */
inExcelPage('writing', 'what the pane writes in a workbook', (openPane) => {
  let excel: ExcelPage;

  async function open(example?: string): Promise<ExcelPage> {
    excel = await openPane({ example });
    await whenRead(excel);
    return excel;
  }
  const undoBar = () => excel.pane.locator('.undo');
  const undo = () => undoBar().getByRole('button', { name: 'Angre' }).click();

  async function insertTemplate(): Promise<void> {
    await excel.pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await undoBar()
      .getByText(/^Krav skrev i Innstillinger, /)
      .waitFor();
  }

  it('a sheet of settings and a template are taken back whole, but not when the user has written there since', async () => {
    const { pane, sheets, value, type } = await open();
    const before = await sheets();
    await pane.locator('#payer').selectOption('birkenes-stottekontakt');
    await pane.getByRole('button', { name: 'Ta vare på valget' }).click();
    await undoBar().getByText('Krav skrev i Innstillinger.').waitFor();
    expect(await sheets()).toContain('Innstillinger');
    expect(await value('Innstillinger!B2')).toBe('birkenes-stottekontakt');
    await undo();
    await undoBar().getByText('Angret. Arbeidsboka er som før.').waitFor();
    expect(await sheets()).toEqual(before);

    await pane.locator('#payer').selectOption('vestland-provenemnd');
    await insertTemplate();
    // The hidden sheet of lists too.
    expect((await sheets()).length).toBeGreaterThan(before.length + 1);
    await undo();
    await undoBar().getByText('Angret. Arbeidsboka er som før.').waitFor();
    expect(await sheets()).toEqual(before);

    await insertTemplate();
    const after = await sheets();
    await type('Timeliste!B5', '08:00');
    await undo();
    await undoBar()
      .getByText(/^Noe er endret siden Krav skrev/)
      .waitFor();
    expect(await sheets()).toEqual(after);
  });

  it('the choice of who pays is kept in the workbook, and taken back', async () => {
    const { pane, value } = await open('arbeidsgiver');
    const cell = await settingAt('Reglement');
    const before = await value(cell);
    await pane.locator('#payer').selectOption('bamble-folkevalgte');
    await pane.getByRole('button', { name: 'Ta vare på valget' }).click();
    await undoBar().getByText('Krav skrev i Innstillinger.').waitFor();
    expect(await value(cell)).toBe('bamble-folkevalgte');
    await pane.getByText('Arbeidsboka sier det selv, i Innstillinger.').waitFor();
    await undo();
    await undoBar().getByText('Angret. Arbeidsboka er som før.').waitFor();
    expect(await value(cell)).toBe(before);
  });

  it('the postal place comes when a code is typed, and not when there is no such code', async () => {
    const { value, type, pane } = await open();
    await insertTemplate();
    await undoBar().getByRole('button', { name: 'Lukk' }).click();
    const [name, code, place] = [
      await settingAt('Medlem: navn'),
      await settingAt('Medlem: postnummer'),
      await settingAt('Medlem: poststed'),
    ];
    await type(await settingAt('Hvem krever'), 'medlem');
    await type(code, "'9999");
    await type(name, 'Kari Nordmann');
    await pane.locator('.card .strong', { hasText: 'Kari Nordmann' }).waitFor();
    // One that came for 9999 would stand there, and then none would come for this.
    await type(code, "'6800");
    await undoBar().getByText('Krav skrev i Innstillinger.').waitFor();
    expect(await value(place)).toBe('FØRDE');
  });

  it('a route is shown on a map only when it is asked for, and the distance is written back', async () => {
    const { pane, value, openedWindows } = await open('reise');
    await pane.locator('#tab-claim').click();
    const line = pane.locator('details.line', { hasText: 'Kjøregodtgjørelse' }).first();
    await line.locator('summary').click();
    await line.getByRole('button', { name: 'Vis rute' }).click();
    const route = line.locator('.route');
    await route.getByLabel('Fra', { exact: true }).fill('Førde');
    await route.getByLabel('Til', { exact: true }).fill('Florø & Kinn');
    expect(await openedWindows()).toEqual([]);
    expect(await route.locator('.note').first().innerText()).toContain('«Førde» og «Florø & Kinn»');
    await route.getByRole('button', { name: 'Åpne Google Maps i nettleseren' }).click();
    expect(await openedWindows()).toEqual([
      'https://www.google.com/maps/dir/?api=1&origin=F%C3%B8rde&destination=Flor%C3%B8+%26+Kinn&travelmode=driving',
    ]);
    await route.getByLabel('Karttjeneste').selectOption({ label: 'OpenStreetMap' });
    expect(await route.locator('.note').first().innerText()).toContain('får OpenStreetMap vite');
    await route.getByRole('button', { name: 'Åpne OpenStreetMap i nettleseren' }).click();
    expect((await openedWindows()).slice(1)).toEqual([
      'https://www.openstreetmap.org/directions?from=F%C3%B8rde&to=Flor%C3%B8+%26+Kinn',
    ]);
    await route.getByLabel('Avstand i km').fill('67,5');
    await route.getByRole('button', { name: 'Skriv i arket' }).click();
    await undoBar().getByText('Krav skrev i Kjørebok.').waitFor();
    const [, row] = /rad (\d+)/.exec(await line.locator('summary').innerText()) ?? [];
    const written = async () => [await value(`Kjørebok!B${row}`), await value(`Kjørebok!C${row}`)];
    expect(await written()).toEqual([67.5, 'Kart']);
    await undoBar().getByRole('button', { name: 'Lukk' }).click();
    await route.getByLabel('Avstand i km').fill('68');
    await route.getByLabel('Avstanden er fra').selectOption({ label: 'Kilometerstand' });
    await route.getByRole('button', { name: 'Skriv i arket' }).click();
    await undoBar().getByText('Krav skrev i Kjørebok.').waitFor();
    expect(await written()).toEqual([68, 'Kilometerstand']);
  });

  /** The cell beside a label in the settings. */
  async function settingAt(label: string): Promise<string> {
    for (let row = 1; row < 60; row++)
      if ((await excel.value(`Innstillinger!A${row}`)) === label) return `Innstillinger!B${row}`;
    throw new Error(`${label} is not in the settings`);
  }
});
