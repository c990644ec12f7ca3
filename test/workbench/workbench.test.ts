import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { chooseFile, goToCell, inBench, savedFile, typeInCell, whenRead } from './bench-page';

const EXAMPLES = join(__dirname, '../../examples');
const example = (name: string): Buffer => readFileSync(join(EXAMPLES, `${name}.xlsx`));

async function openExample(page: Page, name: string): Promise<void> {
  await chooseFile(page, `${name}.xlsx`, example(name));
  await page.locator('#bar .file', { hasText: `${name}.xlsx` }).waitFor();
  await whenRead(page);
}

/** A cell of a file that the page has saved. */
async function cellOf(bytes: Uint8Array, sheet: string, row: number, column: number) {
  const rows = [...(await XlsxWorkbook.open(bytes).content(sheet)).rows];
  return rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
}

inBench('workbench', 'the page without Excel', (open) => {
  it('opens with the employer’s example and its claim, and asks for nothing elsewhere', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText('19 069,38 kr').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is there before the grid’s code has come, and says when it does not come', async () => {
    const { page } = await open({ missing: new Set(['grid.js']) });
    await page.getByRole('button', { name: 'Åpne …' }).waitFor();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('ble ikke åpnet');
  });

  it('a cell that is typed in changes the claim, and stands in the file that is saved', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText('19 069,38 kr').waitFor();
    await typeInCell(page, 'B28', '600,50');
    await page.locator('.unsaved').waitFor();
    await page.getByText('19 069,38 kr').waitFor({ state: 'detached' });
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('arbeidsgiver.xlsx');
    expect(await cellOf(bytes, 'Innstillinger', 28, 2)).toMatchObject({ value: 600.5, shows: 'number' });
    expect(await page.locator('.unsaved').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  const typed: [why: string, text: string, saved: Record<string, unknown>][] = [
    ['decimal comma', '12,5', { value: 12.5 }],
    ['a day', '23.09.2026', { value: 46288, shows: 'date' }],
    ['a clock time', '07:30', { value: 0.3125, shows: 'time' }],
    ['leading zeros are kept', '0150', { value: '0150', shows: 'text' }],
    ['semicolon between values', '=SUMMER(1,5;2)', { formula: 'SUM(1.5,2)', value: 3.5 }],
    ['a formula of Krav', '=KRAV.KONTO("86011117947")', { formula: 'KRAV.KONTO("86011117947")' }],
    ['a text that looks like a formula elsewhere', "'=1+1", { value: '=1+1', shows: 'text' }],
  ];
  it('reads what is typed as a Norwegian Excel', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    for (const [index, [, text]] of typed.entries()) await typeInCell(page, `C${60 + index}`, text);
    const { bytes } = await savedFile(page);
    for (const [index, [why, , saved]] of typed.entries())
      expect({ why, ...(await cellOf(bytes, 'Innstillinger', 60 + index, 3)) }).toMatchObject({ why, ...saved });
    expect(complaints).toEqual([]);
  });

  it('a formula in English is not taken, and says why', async () => {
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', '=SUM(1,5)');
    expect(await page.getByRole('alert').first().textContent()).toContain('C60 står som tekst.');
  });

  it('what a formula of Krav says is said of its cell', async () => {
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', '=KRAV.SATS("vestland-provenemnd";"tull";"23.03.2024")');
    await goToCell(page, 'C60');
    await page.locator('.cell-says', { hasText: 'Fant ingen sats som heter «tull».' }).waitFor();
  });

  it('marks cells as Excel does, and goes to one from the pane', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    await openExample(page, 'feil');
    await page.locator('.strip button', { hasText: 'Kontroller' }).click();
    await page.getByRole('switch').first().click();
    await page.getByRole('button', { name: 'Gå til Timeliste A5' }).click();
    await page.locator('.cell-says', { hasText: '«31.02.2024» er ikke en dato' }).waitFor();
    const { bytes } = await savedFile(page);
    const marks = await XlsxWorkbook.open(bytes).marks('Timeliste');
    expect(marks.find(({ row, column }) => row === 5 && column === 1)?.severity).toBe('error');
    expect(complaints).toEqual([]);
  });

  it('keeps what is not saved over a reload, and forgets it when asked', async () => {
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', 'uten å lagre');
    await page.locator('.unsaved').waitFor();
    await page.waitForTimeout(2500);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await whenRead(page);
    await page.getByRole('button', { name: 'Fortsett der du slapp' }).click();
    await page.locator('.unsaved').waitFor();
    const { bytes } = await savedFile(page);
    expect(await cellOf(bytes, 'Innstillinger', 60, 3)).toMatchObject({ value: 'uten å lagre' });
    await page.reload();
    await whenRead(page);
    expect(await page.getByRole('button', { name: 'Fortsett der du slapp' }).count()).toBe(0);
  });

  it('asks before it opens another file over changes that are not saved', async () => {
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', 'a');
    await page.locator('.unsaved').waitFor();
    await chooseFile(page, 'medlem.xlsx', example('medlem'));
    await page.getByRole('button', { name: 'Behold arket' }).click();
    expect(await page.locator('#bar .file').textContent()).toContain('arbeidsgiver.xlsx');
    await chooseFile(page, 'medlem.xlsx', example('medlem'));
    await page.getByRole('button', { name: 'Åpne likevel' }).click();
    await page.locator('#bar .file', { hasText: 'medlem.xlsx' }).waitFor();
  });

  it('what LibreOffice reads of the saved file is what was typed', async () => {
    if (!existsSync('/usr/bin/soffice'))
      return console.warn('SKIPPED: a saved file in LibreOffice. It is not on this machine.');
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', '=SUMMER(1,5;2)');
    const { bytes } = await savedFile(page);
    const folder = mkdtempSync(join(tmpdir(), 'krav-bench-'));
    try {
      writeFileSync(join(folder, 'ark.xlsx'), bytes);
      const home = `-env:UserInstallation=file://${folder}/home`;
      execFileSync('soffice', [
        home,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        join(folder, 'ark.xlsx'),
      ]);
      expect(readFileSync(join(folder, 'ark.csv'), 'utf8').split('\n')[59]).toContain('3.5');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const broken: [why: string, name: string, bytes: Uint8Array, says: RegExp][] = [
    ['nothing in it', 'tom.xlsx', new Uint8Array(), /tom/],
    ['no workbook', 'brev.xlsx', strToU8('Kjære deg'), /ikke en Excel-arbeidsbok/],
    ['another zip', 'pakke.xlsx', zipSync({ 'les.txt': strToU8('hei') }), /ikke en Excel-arbeidsbok/],
    ['cut in half', 'halv.xlsx', example('arbeidsgiver').subarray(0, 9000), /skadet/],
    ['an old workbook', 'gammel.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'), /./],
    ['a picture', 'kvittering.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /bilde/],
    ['a PDF', 'krav.pdf', strToU8('%PDF-1.7\n%âãÏÓ'), /PDF/],
  ];
  it('of each file that is none it says why, and what was open still is', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    for (const [why, name, bytes, says] of broken) {
      await chooseFile(page, name, bytes);
      const notice = page.locator('.notice', { hasText: name }).last();
      await notice.waitFor();
      expect({ why, text: await notice.textContent() }).toEqual({ why, text: expect.stringMatching(says) as string });
      expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
    }
    expect(complaints).toEqual([]);
  });

  it('opens a table of text, and saves it as a workbook', async () => {
    const { page } = await open();
    await whenRead(page);
    await chooseFile(page, 'timer.csv', strToU8('Dato;Fra;Til\n05.03.2024;09:00;12:00\n'));
    await page.locator('#bar .file', { hasText: 'timer.csv' }).waitFor();
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('timer.xlsx');
    expect(XlsxWorkbook.open(bytes).sheets).toHaveLength(1);
  });

  it('the table stands in the grid’s place, and what is typed there is in the grid', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    await page.getByRole('button', { name: 'Vis som tabell' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByLabel('Gå til celle').fill('B28');
    await page.getByLabel('Gå til celle').press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('601,50');
    await page.keyboard.press('Enter');
    await page.locator('.unsaved').waitFor();
    await page.getByRole('button', { name: 'Vis som rutenett' }).click();
    await goToCell(page, 'B28');
    const { bytes } = await savedFile(page);
    expect(await cellOf(bytes, 'Innstillinger', 28, 2)).toMatchObject({ value: 601.5 });
    expect(complaints).toEqual([]);
  });

  it('begins on a template, and says so in English where the browser does', async () => {
    const { page } = await open({ locale: 'en-GB' });
    await whenRead(page);
    await page
      .getByLabel('Blank template')
      .selectOption('bamble-folkevalgte')
      .catch(() => undefined);
    await page.getByRole('button', { name: 'Save as …' }).waitFor();
    expect(await page.locator('.strip').textContent()).toContain('Make the papers');
  });

  it('on a phone the table and the pane stand one over the other, with nothing out to the side', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    await whenRead(page);
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
