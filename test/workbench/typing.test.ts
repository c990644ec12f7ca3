import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { until } from '../taskpane/until';
import { chooseFile, goToCell, inOneBench, savedFile, typeInCell, whenOpened } from './bench-page';
import { cellOf } from './saved-cell';

const EXAMPLES = join(__dirname, '../../examples');

inOneBench('typing', 'what is typed and saved in the page without Excel', (bench) => {
  let opened = 0;

  /** @returns the name it is opened by, which no test before had */
  async function openExample(example: string): Promise<string> {
    const { page } = bench();
    const name = `${example}-${++opened}.xlsx`;
    await chooseFile(page, name, readFileSync(join(EXAMPLES, `${example}.xlsx`)));
    await whenOpened(page, name);
    return name;
  }

  let file = '';
  beforeEach(async () => {
    file = await openExample('arbeidsgiver');
  });
  // What is not saved would be asked about.
  afterEach(async () => {
    const { page } = bench();
    if ((await page.locator('.unsaved').count()) > 0) await savedFile(page);
  });

  it('a cell that is typed in changes the claim, and stands in the file that is saved', async () => {
    const { page } = bench();
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText('19 069,38 kr').waitFor();
    await typeInCell(page, 'B28', '600,50');
    await page.locator('.unsaved').waitFor();
    await page.getByText('19 069,38 kr').waitFor({ state: 'detached' });
    const { name, bytes } = await savedFile(page);
    expect(name).toBe(file);
    expect(await cellOf(bytes, 'Innstillinger', 28, 2)).toMatchObject({ value: 600.5, shows: 'number' });
    expect(await page.locator('.unsaved').count()).toBe(0);
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
    const { page } = bench();
    for (const [index, [, text]] of typed.entries()) await typeInCell(page, `C${60 + index}`, text);
    const { bytes } = await savedFile(page);
    for (const [index, [why, , saved]] of typed.entries())
      expect({ why, ...(await cellOf(bytes, 'Innstillinger', 60 + index, 3)) }).toMatchObject({ why, ...saved });
  });

  it('a formula in English is not taken, and says why', async () => {
    const { page } = bench();
    await typeInCell(page, 'C60', '=SUM(1,5)');
    expect(await page.getByRole('alert').first().textContent()).toContain('C60 står som tekst.');
  });

  it('what a formula of Krav says is said of its cell', async () => {
    const { page } = bench();
    await typeInCell(page, 'C60', '=KRAV.SATS("vestland-provenemnd";"tull";"23.03.2024")');
    await goToCell(page, 'C60');
    await page.locator('.cell-says', { hasText: 'Fant ingen sats som heter «tull».' }).waitFor();
  });

  it('marks cells as Excel does, and goes to one from the pane', async () => {
    const { page } = bench();
    await openExample('feil');
    await page.locator('.strip button', { hasText: 'Kontroller' }).click();
    await page.getByRole('switch').first().click();
    await page.getByRole('button', { name: 'Gå til Timeliste A5' }).click();
    await page.locator('.cell-says', { hasText: '«31.02.2024» er ikke en dato' }).waitFor();
    const { bytes } = await savedFile(page);
    const marks = await XlsxWorkbook.open(bytes).marks('Timeliste');
    expect(marks.find(({ row, column }) => row === 5 && column === 1)?.severity).toBe('error');
  });

  it('what LibreOffice reads of the saved file is what was typed', async () => {
    if (!existsSync('/usr/bin/soffice'))
      return console.warn('SKIPPED: a saved file in LibreOffice. It is not on this machine.');
    const { page } = bench();
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

  it('asks for hardly a frame while nothing happens, and draws what is typed after', async () => {
    const { page } = bench();
    const cells = page.locator('#grid canvas').first();
    await goToCell(page, 'C1');
    await page.evaluate(frames, 500);
    // Three loops would ask 180 times; the mark of where to type blinks.
    expect(await page.evaluate(frames, 1000)).toBeLessThan(10);
    const before = await cells.screenshot();
    await typeInCell(page, 'C1', 'tegnet');
    await goToCell(page, 'C1');
    await until(async () => !(await cells.screenshot()).equals(before));
  });

  it('opens a table of text, and saves it as a workbook', async () => {
    const { page } = bench();
    await chooseFile(page, 'timer.csv', strToU8('Dato;Fra;Til\n05.03.2024;09:00;12:00\n'));
    await page.locator('#bar .file', { hasText: 'timer.csv' }).waitFor();
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('timer.xlsx');
    expect(XlsxWorkbook.open(bytes).sheets).toHaveLength(1);
  });

  it('the table stands in the grid’s place, and what is typed there is in the grid', async () => {
    const { page } = bench();
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
  });
});

/** How many frames are asked for in so many milliseconds. */
function frames(time: number): Promise<number> {
  const request = window.requestAnimationFrame.bind(window);
  let asked = 0;
  window.requestAnimationFrame = (then) => {
    asked++;
    return request(then);
  };
  return new Promise((resolve) =>
    setTimeout(() => {
      window.requestAnimationFrame = request;
      resolve(asked);
    }, time),
  );
}
