import type { Page } from 'playwright-core';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { stylesXml, worksheet, madeParts, zipped } from '../workbook/made-package';
import { chooseFile, goToCell, inOneBench, savedFile, typeInCell, whenOpened, whenRead } from './bench-page';

const SAID = 'Her fyller du ut cellene.';

/** A1 a day, B1 a plain number, C1 a formula of it; style 2 of row 3 is bold. */
const SHEET = `<row r="1"><c r="A1" s="1"><v>45355</v></c><c r="B1"><v>7.5</v></c><c r="C1"><f>B1*2</f><v>15</v></c></row>
<row r="3"><c r="A3" s="2" t="inlineStr"><is><t>fet</t></is></c></row>`;
const STYLES = stylesXml(0, 14, 0)
  .replace('<fonts count="1">', '<fonts count="2"><font><b/><sz val="10"/><name val="Arial"/></font>')
  .replace('<xf numFmtId="0"/></cellXfs>', '<xf numFmtId="0" fontId="0" applyFont="1"/></cellXfs>')
  .replace(/<xf numFmtId="(0|14)"\/>/g, '<xf numFmtId="$1" fontId="1"/>');

inOneBench('cells-only', 'that the grid shows nothing that the file does not get', (bench) => {
  const saved = async () => {
    const { bytes } = await savedFile(bench().page);
    const file = XlsxWorkbook.open(bytes);
    const look = file.look('Ark1');
    return (row: number, column: number) => {
      const found = [...look.rows].find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
      return { ...found?.cell, isBold: file.styles[found?.style ?? 0]?.font.bold };
    };
  };
  const press = async (from: string, keys: string): Promise<void> => {
    await goToCell(bench().page, from);
    await bench().page.keyboard.press(keys);
  };

  beforeAll(async () => {
    const { page, context } = bench();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await whenRead(page);
    await chooseFile(page, 'celler.xlsx', zipped(madeParts(worksheet(SHEET), { 'xl/styles.xml': STYLES })));
    await whenOpened(page, 'celler.xlsx');
  });

  it.each([
    ['bold', 'Control+b'],
    ['italic', 'Control+i'],
    ['underlined', 'Control+u'],
    ['struck through', 'Control+Shift+x'],
    ['a row that is hidden', 'Control+9'],
  ])('%s by %s is not done, and it says where it is', async (_why, keys) => {
    const { page } = bench();
    await press('B1', keys);
    const notice = page.getByRole('alert').filter({ hasText: SAID });
    await notice.waitFor({ timeout: 5000 });
    await notice.getByRole('button', { name: 'Lukk' }).click();
    expect(await page.locator('.unsaved').count()).toBe(0);
  });

  it('a sheet keeps its name when it is double-clicked', async () => {
    const { page } = bench();
    const tab = page.locator('#grid footer').getByText('Ark1');
    await tab.dblclick();
    await page.keyboard.type('Nytt');
    await page.keyboard.press('Enter');
    expect(await page.locator('#grid footer').innerText()).not.toContain('Nytt');
    await page.keyboard.press('Control+z');
  });

  it('what is copied and pasted is there as it is shown: value, formula and day, without letters of its own', async () => {
    await press('A3', 'Control+c');
    await press('B5', 'Control+v');
    await press('A1', 'Control+c');
    await press('B6', 'Control+v');
    await press('C1', 'Control+c');
    await press('C7', 'Control+v');
    const cell = await saved();
    expect(cell(5, 2)).toMatchObject({ value: 'fet', isBold: false });
    expect(cell(6, 2)).toMatchObject({ value: 45355, shows: 'date' });
    expect(cell(7, 3)).toMatchObject({ formula: 'B7*2', value: 0 });
    expect(cell(3, 1)).toMatchObject({ value: 'fet', isBold: true });
  });

  it('what is copied elsewhere is read as it would be when typed, without its letters and without a picture of it', async () => {
    const { page } = bench();
    await page.evaluate(() => {
      const give = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/html', '<table><tr><td style="color:red">feil</td></tr></table>');
        const lines = '"to\nlinjer ""her"""';
        event.clipboardData?.setData('text/plain', `7,5\t05.03.2024\t07:30\t0150\t=1+1\r\n${lines}\t\r\n`);
      };
      window.addEventListener('copy', give, { capture: true, once: true });
      document.execCommand('copy');
    });
    await press('A10', 'Control+v');
    const cell = await saved();
    expect(cell(10, 1)).toMatchObject({ value: 7.5, isBold: false });
    expect(cell(10, 2)).toMatchObject({ value: 45356, shows: 'date' });
    expect(cell(10, 3)).toMatchObject({ value: 0.3125, shows: 'time' });
    expect(cell(10, 4)).toMatchObject({ value: '0150' });
    expect(cell(10, 5)).toMatchObject({ formula: '1+1', value: 2 });
    expect(cell(11, 1)).toMatchObject({ value: 'to\nlinjer "her"' });
  });

  it('one value is pasted into all the chosen cells, and many rows below the last of the grid', async () => {
    const { page } = bench();
    const rows = Array.from({ length: 400 }, (_, index) => `${index},5`).join('\n');
    await copyText(page, rows);
    await press('G1', 'Control+v');
    await copyText(page, '3');
    await press('H1:I2', 'Control+v');
    const cell = await saved();
    expect(cell(400, 7)).toMatchObject({ value: 399.5 });
    expect([cell(1, 8).value, cell(2, 9).value, cell(3, 9).value]).toEqual([3, 3, undefined]);
  });

  it('what is cut and pasted is moved in the file too, and formulas follow it', async () => {
    await press('B1', 'Control+x');
    await press('B2', 'Control+v');
    const cell = await saved();
    expect(cell(1, 2)).not.toMatchObject({ value: 7.5 });
    expect(cell(2, 2)).toMatchObject({ value: 7.5 });
    expect(cell(1, 3)).toMatchObject({ formula: 'B2*2', value: 15 });
    await press('A1', 'Control+z');
    const before = await saved();
    expect(before(1, 2)).toMatchObject({ value: 7.5 });
    expect(before(1, 3)).toMatchObject({ formula: 'B1*2', value: 15 });
  });

  it('what is typed and taken back is taken back in the file', async () => {
    const { page } = bench();
    await typeInCell(page, 'D1', '12');
    await page.keyboard.press('Control+z');
    const cell = await saved();
    expect(cell(1, 4)).not.toMatchObject({ value: 12 });
  });

  it('says what the chosen cells come to, also when one of them is another; a day is no amount', async () => {
    const { page } = bench();
    const figures = page.locator('.figures span');
    await goToCell(page, 'B1:C1');
    await page.getByText('Summer: 22,5').waitFor({ timeout: 5000 });
    await typeInCell(page, 'B1', '1000,25');
    await goToCell(page, 'A1:C1');
    await page.getByText('Antall: 3').waitFor({ timeout: 5000 });
    expect(await figures.allTextContents()).toEqual([
      'Summer: 3\u00a0000,75',
      'Antall: 3',
      'Gjennomsnitt: 1\u00a0500,38',
    ]);
    await goToCell(page, 'C1');
    await figures.first().waitFor({ state: 'detached' });
  });
});

/** As another program does. */
async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}
