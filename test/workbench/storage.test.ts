import { ORIGIN } from '../taskpane/browser';
import { inBench, savedFile, typeInCell, whenRead } from './bench-page';

/** As browsers do where a user or an administrator has turned off site data. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
Object.defineProperty(navigator, 'serviceWorker', { get: () => { throw new DOMException('denied', 'SecurityError'); } });`;

const SAID = 'Nettleseren lar ikke Krav huske endringer til neste gang. Husk å lagre.';

inBench('storage', 'the page where the browser keeps nothing', (open) => {
  it('nothing may be kept: the page works, and says once something is to be kept that it is not', async () => {
    const { page, complaints } = await open({ before: NO_STORAGE });
    await whenRead(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    await typeInCell(page, 'C60', 'ja');
    await page.getByRole('alert').filter({ hasText: SAID }).waitFor();
    expect((await savedFile(page)).name).toBe('arbeidsgiver.xlsx');
    // The refusal itself is in the console; nothing follows from it.
    expect(complaints.filter((text) => text !== 'SecurityError: denied')).toEqual([]);
  });

  it('the disk is full: it says so, and the sheet can still be saved', async () => {
    const { page, context, complaints } = await open();
    await whenRead(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 100 });
    await typeInCell(page, 'C60', 'ja');
    await page.getByRole('alert').filter({ hasText: SAID }).waitFor();
    expect((await savedFile(page)).name).toBe('arbeidsgiver.xlsx');
    expect(complaints).toEqual([]);
  });
});
