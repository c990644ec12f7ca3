import type { Frame } from 'playwright-core';
import { jpeg } from '../documents/vouchers/made-files';
import { jpegWithExif } from '../documents/vouchers/telling-files';
import { madeUpNumber } from '../values/made-up-number';
import { whenRead, type ExcelPage } from './excel-page';
import { inExcelPage } from './in-excel-page';

const NUMBER = madeUpNumber('010190');

inExcelPage('voucher-privacy', 'what vouchers tell of people, in the pane', (openPane) => {
  jest.setTimeout(120_000);
  let excel: ExcelPage;
  let pane: Frame;

  async function hand(name: string, bytes: Uint8Array): Promise<string[]> {
    const file = { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
    await pane.locator('#add-vouchers').setInputFiles([file]);
    const row = pane.locator('.voucher').last();
    await row.waitFor();
    return row
      .locator('.issue')
      .evaluateAll((issues) =>
        issues.map((one) => `${one.className.replace('issue ', '')}: ${one.querySelector('p')?.textContent}`),
      );
  }

  it('names of people, numbers, and where a picture was taken are said by the voucher, and an error stops the papers', async () => {
    excel = await openPane({ example: 'stottekontakt', width: 320, today: '2026-10-20' });
    ({ pane } = excel);
    await whenRead(excel);
    await pane.locator('#tab-documents').click();
    await pane.locator('.paper').first().waitFor({ timeout: 60_000 });
    const issues = await hand(`1-Ola_Nordmann_${NUMBER}.jpg`, jpegWithExif());
    expect(issues).toEqual([
      'info: «1-Ola_Nordmann_0101•••••••.jpg» sier hvor bildet er tatt. Det er ikke tatt med i kravet; filen din er som før.',
      'info: «1-Ola_Nordmann_0101•••••••.jpg» sier hvem som har laget filen («Vigdis Åmodt»). Det er ikke tatt med i kravet; filen din er som før.',
      'error: Filnavnet «1-Ola_Nordmann_0101•••••••.jpg» har et fødselsnummer eller noe som kan være det. Gi filen et navn uten nummeret, og legg den til på nytt.',
      'error: Filnavnet «1-Ola_Nordmann_0101•••••••.jpg» har et navn: «Ola Nordmann». Gi filen et nøytralt navn, for eksempel «1-kvittering.pdf», og legg den til på nytt.',
    ]);
    expect(await pane.locator('body').textContent()).not.toContain(NUMBER);
    await pane.getByRole('button', { name: /^Lag papirene/ }).click();
    await pane.locator('#papers-status:not(:empty)').waitFor({ state: 'attached', timeout: 60_000 });
    expect(await pane.getByRole('button', { name: 'Lagre alle' }).count()).toBe(0);
    await pane.getByRole('button', { name: /^Ta bort 1-Ola/ }).click();
    expect(await hand('1-kvittering.jpg', jpeg(60, 40))).toEqual([]);
  });
});
