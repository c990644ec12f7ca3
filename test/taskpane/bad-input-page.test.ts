import { inExcelPage, type Opening } from './in-excel-page';

/** As browsers do where a user or an administrator has turned off site data. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });`;

/** What is amiss around the pane rather than in the workbook: only a page shows it. */
inExcelPage('bad-input-page', 'the pane where files or storage are missing', (openPane) => {
  const open = (options: Opening) => openPane({ example: 'arbeidsgiver', ...options });

  it('the page says its name until the pane is there, and then no more', async () => {
    const missing = new Set(['taskpane.js']);
    const { pane } = await open({ missing });
    expect(await pane.locator('body').innerText()).toBe('Krav');
    missing.clear();
    await pane.evaluate(() => location.reload());
    await pane.locator('#tab-basis').waitFor();
    expect(await pane.locator('.opening').count()).toBe(0);
  });

  it.each([
    // why                                         language  sentence                               the button
    ['the file that checks does not come', 'nb-NO', 'En av filene til Krav kom ikke.', 'Prøv igjen'],
    ['in nynorsk', 'nn-NO', 'Ei av filene til Krav kom ikkje.', 'Prøv på nytt'],
    ['in English', 'en-US', 'One of Krav’s files did not come.', 'Try again'],
  ])('%s: it is said, and tried again', async (_why, displayLanguage, sentence, again) => {
    const missing = new Set(['check.js']);
    const { pane } = await open({ missing, settings: { displayLanguage } });
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(sentence);
    missing.clear();
    await alert.getByRole('button', { name: again }).click();
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    expect(await alert.count()).toBe(0);
  });

  it('the file of the templates does not come: the workbook is as it was', async () => {
    const { pane, sheets } = await open({ missing: new Set(['new-sheets.js']) });
    const before = await sheets();
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await pane.getByRole('button', { name: 'Sett inn mal' }).click();
    await pane.getByRole('alert').waitFor();
    expect(await pane.getByRole('alert').innerText()).toContain('Arbeidsboka er ikke endret.');
    expect(await sheets()).toEqual(before);
  });

  it('nothing may be stored: the pane works as ever', async () => {
    const { pane, complaints } = await open({ before: NO_STORAGE });
    await pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
    await pane.locator('#language').selectOption('nn');
    await pane.locator('#tab-control').click();
    expect(await pane.locator('h2').first().textContent()).toBe('Ingenting stoppar kravet');
    // The refusal itself is in the console; nothing follows from it.
    expect(complaints.filter((text) => text !== 'SecurityError: denied')).toEqual([]);
  });
});
