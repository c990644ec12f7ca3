import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { krav, temporaryFolder } from '../cli/run';
import { goToCell, inBench, savedFile, typeInCell, whenRead } from './bench-page';

const status = (page: Page, text: string) => page.locator('.standing', { hasText: `Status: ${text}` }).waitFor();

async function act(page: Page, name: string, button: string): Promise<void> {
  await page.locator('#step-name').fill(name);
  await page.getByRole('button', { name: button, exact: true }).click();
}

inBench('the way of a claim, without Excel', 'a claim’s way to payment in the page', (open) => {
  const folder = temporaryFolder();

  it('is sent, returned with a cell, mended, sent anew, attested, approved and paid; krav verify agrees', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    await page.getByRole('tab', { name: 'Status' }).click();
    await status(page, 'kladd');
    await act(page, 'Kari Lønn', 'Send inn');
    await status(page, 'sendt inn');
    // Who sent it does not attest it, and nothing is written.
    await act(page, 'Kari Lønn', 'Attester');
    await page.getByText('Ingenting er skrevet i arbeidsboka.').waitFor();
    await status(page, 'sendt inn');

    await goToCell(page, 'B28');
    await page.locator('#step-name').fill('Per Attestant');
    await page.getByRole('button', { name: 'Send i retur …' }).click();
    await page.getByLabel('Hva som må rettes').fill('Timelønnen er feil.');
    await page.getByRole('button', { name: 'Ta med de valgte cellene' }).click();
    await page.getByRole('button', { name: 'Send i retur', exact: true }).click();
    await status(page, 'i retur');
    const message = await page.locator('textarea.message').inputValue();
    expect(message).toContain('Celler: Innstillinger!B28');

    await page.getByRole('tab', { name: 'Kontroll' }).click();
    await page.locator('.issue', { hasText: 'sendt i retur: «Timelønnen er feil.»' }).getByRole('button').waitFor();
    await page.getByRole('tab', { name: 'Status' }).click();
    await typeInCell(page, 'B28', '510');
    await page.getByText('Timelønn er endret fra «520,00» til «510,00».').waitFor();
    await act(page, 'Kari Lønn', 'Send inn på nytt');
    await page.getByRole('heading', { name: /versjon 2/ }).waitFor();
    await act(page, 'Per Attestant', 'Attester');
    await status(page, 'attestert');
    await act(page, 'Line Leder', 'Anvis');
    await status(page, 'anvist');
    await act(page, 'Lønn', 'Skriv at det er utbetalt');
    await status(page, 'utbetalt');
    expect(complaints).toEqual([]);

    const { bytes } = await savedFile(page);
    const file = join(folder, 'ferdig.xlsx');
    writeFileSync(file, bytes);
    const verified = krav('verify', file, '--json', '--today', '2024-04-03');
    expect(JSON.parse(verified.stdout)).toMatchObject({ status: 'paid', version: 2, rows: 6, issues: [] });
    expect(verified.status).toBe(0);
    const saved = XlsxWorkbook.open(bytes);
    const sheets = ['Innstillinger', 'Timeliste', 'Kravlogg', 'Kravinnhold'];
    expect(await Promise.all(sheets.map((sheet) => saved.protection(sheet)))).toEqual(['none', 'ours', 'ours', 'ours']);

    // What was attested is changed all the same: the seal is broken, and the pane says where.
    await typeInCell(page, 'B28', '999');
    await page.getByText('Timelønn er endret fra «510,00» til «999,00».').waitFor();
    await page.getByRole('tab', { name: 'Kontroll' }).click();
    await page.getByText('attestasjonen gjelder ikke lenger').waitFor();

    // Its own sheet is protected, as a hint: the page hinders nobody, and says what has been changed.
    await page.locator('#grid footer').getByText('Timeliste').click();
    await typeInCell(page, 'C6', '16:00');
    await page
      .locator('.issue', { hasText: 'Her sto «15:30» da kravet ble sendt inn. Nå står det «16:00».' })
      .getByRole('button', { name: 'Gå til Timeliste C6' })
      .waitFor();
    await page.getByRole('tab', { name: 'Status' }).click();
    await page.getByText('Timeliste, rad 6: Til er endret fra «15:30» til «16:00».').waitFor();
  });

  it('lights up the cells of a return that is pasted, and says what is no return', async () => {
    const { page } = await open();
    await whenRead(page);
    await page.getByRole('tab', { name: 'Status' }).click();
    await page.getByText('Har du fått et krav i retur?').click();
    await page.getByLabel('Lim inn meldingen').fill('Hei!');
    await page.getByRole('button', { name: 'Vis hva som må rettes' }).click();
    await page.getByText('Dette er ikke en retur fra Krav.').waitFor();
    const note = { claim: '2024-0042', version: 1, text: 'Se på satsen', cells: 'Innstillinger!B28' };
    const code = encodeURIComponent(JSON.stringify(note)).replace(/%/g, '*');
    await page
      .getByLabel('Lim inn meldingen')
      .fill(`Hei!\n> krav-retur:${code.slice(0, 20)}\n> ${code.slice(20)}.\nHilsen`);
    await page.getByRole('button', { name: 'Vis hva som må rettes' }).click();
    await page.getByRole('tab', { name: /Kontroll/ }).click();
    await page.locator('.issue', { hasText: 'sendt i retur: «Se på satsen»' }).waitFor();
  });
});
