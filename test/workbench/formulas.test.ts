import { madeParts, worksheet, zipped } from '../workbook/made-package';
import { chooseFile, goToCell, inOneBench, savedFile, typeInCell, whenOpened } from './bench-page';
import { cellOf } from './saved-cell';

inOneBench('formulas', 'formulas while they are typed in the page without Excel', (bench) => {
  const begin = async (text: string): Promise<void> => {
    const { page } = bench();
    await goToCell(page, 'C60');
    await page.keyboard.type(text);
  };
  const leave = async (): Promise<void> => {
    const { page } = bench();
    // What is offered goes first, then what was typed.
    for (let time = 0; time < 3; time++) await page.keyboard.press('Escape');
  };
  const offered = (text: string) => bench().page.locator('#grid, #grid ~ *').getByText(text, { exact: true }).first();
  const raw = () => bench().page.getByText('functionList', { exact: false });

  it.each([
    ['ours, with what it does', '=KRAV.DI', 'KRAV.DIETT', /^Diett for en reise/],
    ['Excel’s by the Norwegian name, with the English one', '=SUMM', 'SUMMER', /^SUM$/],
    ['Excel’s by the English name', '=VLOOK', 'FINN.RAD', /^VLOOKUP$/],
  ])('offers %s', async (_why, typed, name, says) => {
    const { page } = bench();
    await begin(typed);
    await offered(name).waitFor({ timeout: 5000 });
    await page.getByText(says).first().waitFor({ timeout: 5000 });
    expect(await raw().count()).toBe(0);
    await leave();
  });

  it.each([
    ['ours', '=KRAV.KONTO(', 'KRAV.KONTO(nummer)', 'nummer'],
    ['Excel’s, by the Norwegian name', '=SUMMER(', 'SUMMER(tall1;[tall2;...])', 'tall1'],
    ['Excel’s, by the English name', '=IF(', 'HVIS(logisk_test;verdi_hvis_sann;[verdi_hvis_usann])', 'logisk_test'],
  ])('tells of the values of %s, with semicolons', async (_why, typed, written, first) => {
    const { page } = bench();
    await begin(typed);
    await page.getByText(first, { exact: true }).first().waitFor({ timeout: 5000 });
    expect((await page.locator('body').innerText()).replace(/\s/g, '')).toContain(written);
    expect(await raw().count()).toBe(0);
    await leave();
  });

  it('what is chosen among the offered is written as a Norwegian writes it, and worked out', async () => {
    const { page } = bench();
    await begin('=SUMM');
    await offered('SUMMER').waitFor({ timeout: 5000 });
    await page.keyboard.press('Tab');
    // The engine writes it a moment later.
    await page.waitForTimeout(1000);
    await page.keyboard.type('1,5;2)');
    await page.keyboard.press('Enter');
    await typeInCell(page, 'C61', '=KRAV.KONTO("86011117947")');
    const { bytes } = await savedFile(page);
    expect(await cellOf(bytes, 'Innstillinger', 60, 3)).toMatchObject({ formula: 'SUM(1.5,2)', value: 3.5 });
    expect(await cellOf(bytes, 'Innstillinger', 61, 3)).toMatchObject({
      formula: 'KRAV.KONTO("86011117947")',
      value: '8601 11 17947',
    });
  });

  it('one that only Excel knows shows what it came to there, is said, and stays in the file as it was', async () => {
    const { page } = bench();
    const row = '<row r="1"><c r="A1"><f>STOCKHISTORY("NHY",1)</f><v>71.5</v></c></row>';
    await chooseFile(page, 'ukjent.xlsx', zipped(madeParts(worksheet(row))));
    await whenOpened(page, 'ukjent.xlsx');
    await page.locator('.foreign', { hasText: 'Én formel kan bare Excel regne ut.' }).waitFor();
    await typeInCell(page, 'B1', '1');
    await goToCell(page, 'A1:B1');
    await page.getByText('Summer: 72,5').waitFor({ timeout: 5000 });
    const { bytes } = await savedFile(page);
    expect(await cellOf(bytes, 'Ark1', 1, 1)).toMatchObject({ formula: 'STOCKHISTORY("NHY",1)', value: 71.5 });
  });
});
