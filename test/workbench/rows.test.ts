import type { CellInput, CellLook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { violations } from '../taskpane/axe';
import { until } from '../taskpane/until';
import { chooseFile, goToCell, inOneBench, savedFile, typeInCell, whenOpened } from './bench-page';

const SHEET = 'Timer';
const RANGE = { top: 1, left: 1, bottom: 3, right: 4 };

async function timesheet(): Promise<Uint8Array> {
  const file = XlsxWorkbook.blank();
  const cell = (row: number, column: number, value: CellInput, look?: CellLook) => ({
    row,
    column,
    value,
    ...(look && { look }),
  });
  await file.apply([
    { edit: 'addSheet', name: SHEET },
    { edit: 'addTable', sheet: SHEET, name: 'Timeliste', range: RANGE, columns: ['Dato', 'Timer', 'Hva', 'Sum'] },
    {
      edit: 'setCells',
      sheet: SHEET,
      cells: [
        ...[2, 3].flatMap((row) => [
          cell(row, 1, 45355 + row, 'date'),
          cell(row, 2, row, 'hours'),
          cell(row, 4, { formula: `B${row}*100`, value: row * 100 }, 'money'),
        ]),
      ],
    },
    {
      edit: 'addList',
      sheet: SHEET,
      range: { ...RANGE, top: 2, left: 3, right: 3 },
      values: ['Møte', 'Kurs'],
      strict: true,
    },
  ]);
  return file.toBytes();
}

inOneBench('rows', 'new rows, taking back and several cells in the page without Excel', (bench) => {
  const cell = (row: number, column: number) => bench().page.locator(`td[data-row="${row}"][data-column="${column}"]`);
  const said = () => bench().page.locator('.tools-said').innerText();
  const button = (name: string) => bench().page.getByRole('button', { name, exact: true });
  const shown = async (row: number, column: number) =>
    (await cell(row, column).innerText()).replace(/\s+/g, ' ').trim();
  const paste = (text: string) =>
    bench().page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);

  it('a row is added below the table in the grid, and the file has all of it', async () => {
    const { page } = bench();
    await chooseFile(page, 'timer.xlsx', await timesheet());
    await whenOpened(page, 'timer.xlsx');
    await goToCell(page, 'B3');
    await button('Legg til rad').click();
    await page.locator('#bar .unsaved').waitFor();
    await typeInCell(page, 'B4', '5,5');
    const { bytes } = await savedFile(page);
    const file = XlsxWorkbook.open(new Uint8Array(bytes));
    expect(file.tables.map(({ range }) => range)).toEqual([{ ...RANGE, bottom: 4 }]);
    const rows = [...file.look(SHEET).rows].slice(2, 4).map(({ cells }) => cells);
    expect(rows[1]?.map(({ style }) => style)).toEqual(
      rows[0]?.filter(({ column }) => column !== 3).map(({ style }) => style),
    );
    expect(rows[1]?.map(({ cell: one }) => one?.formula ?? one?.value)).toEqual([undefined, 5.5, 'B4*100']);
    expect(rows[1]?.at(-1)?.cell?.value).toBe(550);
  });

  it('in the table: added, filled in, and taken back in one order with what was typed in the grid', async () => {
    const { page } = bench();
    await button('Vis som tabell').click();
    await cell(2, 1).click();
    await button('Legg til rad').click();
    await until(async () => (await said()) === 'Rad 5 er klar til å fylles ut.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await until(async () => (await shown(5, 4)) === '800');
    await cell(5, 2).click();
    await page.keyboard.press('Control+z');
    await until(async () => (await shown(5, 2)) === '');
    await page.keyboard.press('Control+z');
    await until(async () => (await shown(5, 4)) === '');
    await page.keyboard.press('Control+z');
    await until(async () => (await shown(4, 2)) === '');
    await button('Gjør om').click();
    await until(async () => (await shown(4, 2)) === '5,5');
    expect(await said()).toBe('Gjort om.');
  });

  it('several cells are copied as a table and pasted as one edit', async () => {
    const { page } = bench();
    await cell(2, 1).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator('td[aria-selected=true]').count()).toBe(4);
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('06.03.2024\t2\n07.03.2024\t3');
    await cell(7, 1).click();
    await paste('05.03.2024\t2,5\r\n06.03.2024\t=B7*2\r\n');
    await until(async () => (await shown(8, 2)) === '5');
    expect([await shown(7, 1), await said()]).toEqual(['05.03.2024', 'Limt inn i A7:B8.']);
    await page.keyboard.press('Control+z');
    await until(async () => (await shown(7, 1)) === '');
  });

  it('where one cell is refused nothing is pasted, and it is said which', async () => {
    await cell(7, 1).click();
    await paste('1\t=SUM(A1,B1)');
    await until(async () => (await said()).startsWith('Ingenting er limt inn.'));
    expect(await said()).toMatch(/^Ingenting er limt inn\. Disse cellene ble ikke tatt imot: B7\. Skriv semikolon/);
    expect(await shown(7, 1)).toBe('');
    await cell(1, 1).click();
    await paste('Annet');
    await until(async () => (await said()).includes('Denne cellen kan ikke endres her'));
    expect(await shown(1, 1)).toBe('Dato');
  });

  it('where something stands below, no row is pushed aside', async () => {
    const { page } = bench();
    await cell(5, 1).click();
    await page.keyboard.type('Sum');
    await page.keyboard.press('Enter');
    await until(async () => (await shown(5, 1)) === 'Sum');
    await cell(4, 1).click();
    await button('Legg til rad').click();
    await until(async () => (await said()).startsWith('Under rad 4 står det noe'));
  });

  it('axe finds nothing, and 360 points are wide enough', async () => {
    const { page } = bench();
    await page.setViewportSize({ width: 360, height: 740 });
    await cell(2, 1).click();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await violations(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    if (process.env['KRAV_PICTURE']) await page.screenshot({ path: process.env['KRAV_PICTURE'], fullPage: true });
  });
});
