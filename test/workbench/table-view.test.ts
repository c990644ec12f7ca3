import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../../scripts/browser/bundle.cjs';
import type { CellEdit, Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { violations } from '../taskpane/axe';
import { installedBrowser, launch } from '../taskpane/browser';
import { until } from '../taskpane/until';
import { openTable, showFile, type TableWindow } from './table-browser';

const SHEET = 'Timer';
const chromium = installedBrowser();
const onBrowser = chromium ? it : it.skip;

async function fileOf(cells: readonly CellEdit[], ...edits: readonly Edit[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank();
  const addSheet = { edit: 'addSheet', name: SHEET } as const;
  await workbook.apply([addSheet, { edit: 'setCells', sheet: SHEET, cells }, ...edits]);
  return workbook.toBytes();
}

const HOSTILE = '<img src=x onerror="document.title=1">';

const CELLS: readonly CellEdit[] = [
  ...['Dato', 'Fra', 'Timer', 'Sats', 'Formål'].map((value, index) => ({ row: 1, column: index + 1, value })),
  { row: 2, column: 1, value: 46288, look: 'date' },
  { row: 2, column: 2, value: 0.3125, look: 'time' },
  { row: 2, column: 3, value: 7.5 },
  { row: 2, column: 4, value: 1238.5 },
  { row: 2, column: 5, value: HOSTILE },
  { row: 3, column: 3, value: { formula: 'ROUND(C2*1.5,2)', value: 11.25 } },
  { row: 3, column: 4, value: true },
];

const MARK: Edit = {
  edit: 'mark',
  sheet: SHEET,
  marks: [
    { row: 2, column: 3, severity: 'error', text: 'Timene er flere enn klokkeslettene sier.' },
    { row: 3, column: 1, severity: 'warning', text: 'Datoen mangler.' },
  ],
};

describe('table-view', () => {
  if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so the table view is not run in a browser.');

  let browser: Browser | undefined;
  let files: ReadonlyMap<string, Uint8Array>;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    if (!chromium) return;
    files = await bundle('./test/workbench/table-page.tsx');
    browser = await launch(chromium);
    ({ page, complaints } = await openTable(browser, files, await fileOf(CELLS, MARK)));
  }, 120_000);
  afterEach(() => expect(complaints?.splice(0) ?? []).toEqual([]));
  afterAll(() => browser?.close());

  const fresh = async (cells = CELLS, ...edits: readonly Edit[]): Promise<void> =>
    showFile(page, await fileOf(cells, ...(edits.length > 0 ? edits : [MARK])));
  const cell = (row: number, column: number) => page.locator(`td[data-row="${row}"][data-column="${column}"]`);
  const shown = async (row: number, column: number) => {
    const text = await cell(row, column).evaluate((td) => (td as HTMLElement).innerText);
    return text.replace(/\s+/g, ' ').trim();
  };
  const focused = () =>
    page.evaluate(() => {
      const { dataset, tagName } = document.activeElement as HTMLElement;
      return dataset['row'] === undefined ? tagName : `${dataset['row']},${dataset['column']}`;
    });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const held = (row: number, column: number) =>
    page.evaluate(
      async ([sheet, atRow, atColumn]) => {
        const { rows } = await (window as unknown as TableWindow).workbook.content(sheet);
        const inRow = [...rows].find(({ number }) => number === atRow)?.cells;
        return inRow?.find(({ column: at }) => at === atColumn);
      },
      [SHEET, row, column] as const,
    );
  const problem = () => page.locator('#cell-problem').innerText();

  onBrowser.each([
    ['a day', 2, 1, '23.09.2026'],
    ['a clock time', 2, 2, '07:30'],
    ['a number with a mark', 2, 3, '7,5'],
    ['an amount', 2, 4, '1 238,50'],
    ['hostile text is text', 2, 5, HOSTILE],
    ['what a formula came to', 3, 3, '11,25'],
    ['true', 3, 4, 'SANN'],
    ['nothing', 4, 1, ''],
  ])('%s is shown', async (_why, row, column, text) => {
    expect(await shown(row, column)).toBe(text);
  });

  onBrowser('is a grid with the names of its rows and columns, which says where each cell is', async () => {
    const tree = await page.locator('table.sheet').ariaSnapshot();
    expect(tree).toMatch(/^- grid "Timer"/);
    expect(tree).toContain('columnheader "C Timer"');
    expect(tree).toContain('rowheader "2"');
    expect(await cell(2, 3).getAttribute('aria-colindex')).toBe('4');
    expect(await page.title()).toBe('Krav');
  });

  onBrowser('says a mark in words: of the cell to who hears it, and under the table to who sees it', async () => {
    await fresh();
    const id = (await cell(2, 3).getAttribute('aria-describedby')) as string;
    const said = 'Feil: Timene er flere enn klokkeslettene sier.';
    expect(await page.locator(`#${id}`).textContent()).toBe(said);
    await cell(2, 3).click();
    expect(await page.locator('.cell-line .said').first().innerText()).toBe(said);
  });

  onBrowser('has one stop for the Tab key, and arrows between the cells', async () => {
    await fresh();
    await cell(1, 1).click();
    await press('ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(await focused()).toBe('2,3');
    await press('End');
    expect(await focused()).toBe('2,6');
    await press('Home', 'Control+End');
    expect(await focused()).toBe('23,6');
    await press('Control+Home', 'ArrowUp', 'ArrowLeft');
    expect(await focused()).toBe('1,1');
    await press('PageDown');
    expect(await focused()).toBe('21,1');
    expect(await page.locator('table.sheet [tabindex="0"]').count()).toBe(1);
    await press('Tab');
    expect(await focused()).toBe('BUTTON');
  });

  onBrowser.each<[why: string, row: number, column: number, typed: string, shown: string, held: object]>([
    ['a decimal comma', 4, 3, '7,5', '7,5', { value: 7.5, shows: 'number' }],
    ['a day', 4, 1, '24.9.26', '24.09.2026', { value: 46289, shows: 'date' }],
    ['a day where one stands', 2, 1, '24/9-2026', '24.09.2026', { value: 46289, shows: 'date' }],
    ['a clock time', 4, 2, '8:15', '08:15', { value: 0.34375, shows: 'time' }],
    ['a postcode', 4, 5, '0150', '0150', { value: '0150', shows: 'text' }],
    ['a length that the port cannot show stays text', 4, 2, '25:30', '25:30', { value: '25:30', shows: 'text' }],
    ['a text over a number', 2, 3, 'syk', 'syk', { value: 'syk', shows: 'text' }],
    ['kroner', 4, 4, 'kr 1 500,-', '1500', { value: 1500, shows: 'number' }],
    ['text that looks like a formula', 4, 5, "'=1+1", '=1+1', { value: '=1+1', shows: 'text' }],
    ['a formula, not worked out by a file', 4, 3, '=SUMMER(C2;1,5)', '', { value: null, formula: 'SUM(C2,1.5)' }],
  ])('%s is typed, Enter saves and goes down', async (_why, row, column, typed, text, holds) => {
    await fresh();
    await cell(row, column).click();
    await page.keyboard.type(typed);
    await press('Enter');
    await until(async () => (await focused()) === `${row + 1},${column}`);
    await until(async () => (await shown(row, column)) === text);
    expect(await held(row, column)).toMatchObject(holds);
  });

  onBrowser('F2 opens what stands there, as it is typed; Escape leaves it', async () => {
    await fresh();
    await cell(3, 3).click();
    await press('F2');
    expect(await page.locator('.cell-field').inputValue()).toBe('=AVRUND(C2*1,5;2)');
    expect(await page.locator('.cell-field').getAttribute('aria-label')).toBe('Innhold i C3');
    await page.keyboard.type('0');
    await press('Escape');
    expect([await focused(), await shown(3, 3)]).toEqual(['3,3', '11,25']);
    expect(await held(3, 3)).toMatchObject({ formula: 'ROUND(C2*1.5,2)' });
  });

  onBrowser('Enter on what is not changed writes nothing, and keeps what only the file knows', async () => {
    await fresh();
    await cell(3, 3).click();
    await press('Enter', 'Enter');
    await until(async () => (await focused()) === '4,3');
    expect(await held(3, 3)).toMatchObject({ value: 11.25, formula: 'ROUND(C2*1.5,2)' });
  });

  onBrowser('Delete empties a cell; Tab saves and goes aside', async () => {
    await fresh();
    await cell(2, 4).click();
    await press('Delete');
    await until(async () => (await shown(2, 4)) === '');
    expect(await held(2, 4)).toBeUndefined();
    await press('Enter');
    await page.keyboard.type('5');
    await press('Tab');
    await until(async () => (await focused()) === '2,5');
    expect(await held(2, 4)).toMatchObject({ value: 5 });
  });

  onBrowser('leaving the field saves, as in Excel', async () => {
    await fresh();
    await cell(4, 1).click();
    await page.keyboard.type('ny');
    await cell(6, 2).click();
    await until(async () => (await shown(4, 1)) === 'ny');
    expect(await focused()).toBe('6,2');
  });

  onBrowser.each([
    ['English commas', '=SUM(A1,B1)', /^Skriv semikolon mellom verdiene/],
    ['a comma that may be either', '=SUM(1,5)', /^Det er uklart om kommaet/],
    ['an array in English', '={1,2}', /rader: \{1\\2;3\\4\}\. Det du skrev, står/],
  ])('%s: says why, keeps what was typed, and lets it be mended', async (_why, typed, said) => {
    await fresh();
    await cell(5, 2).click();
    await page.keyboard.type(typed);
    await press('Enter');
    await until(async () => (await problem()) !== '');
    expect(await problem()).toMatch(said);
    expect(await page.locator('.cell-field').inputValue()).toBe(typed);
    expect(await page.locator('.cell-field').getAttribute('aria-invalid')).toBe('true');
    expect(await focused()).toBe('TEXTAREA');
    expect(await violations(page.mainFrame())).toEqual([]);
    await press('Escape');
    expect([await problem(), await held(5, 2)]).toEqual(['', undefined]);
  });

  onBrowser('a workbook that refuses is quoted, and what was typed stands', async () => {
    const table = {
      edit: 'addTable',
      sheet: SHEET,
      name: 'T',
      range: { top: 1, left: 1, bottom: 3, right: 5 },
    } as const;
    await fresh(CELLS, { ...table, columns: ['Dato', 'Fra', 'Timer', 'Sats', 'Formål'] });
    await cell(1, 3).click();
    await page.keyboard.type('Antall');
    await press('Enter');
    await until(async () => (await problem()) !== '');
    expect(await problem()).toMatch(/^Denne cellen kan ikke endres her\..*Det du skrev, står fortsatt i feltet\.$/);
    expect(await page.locator('.cell-field').inputValue()).toBe('Antall');
    await press('Escape');
    expect(await shown(1, 3)).toBe('Timer');
  });

  onBrowser('what may be meant otherwise is said when it is saved', async () => {
    await fresh();
    await cell(4, 3).click();
    await page.keyboard.type('7.5');
    await press('Enter');
    const notice = page.locator('.cell-line [role=status]');
    await until(async () => (await notice.innerText()) !== '');
    expect(await notice.innerText()).toMatch(/^C4: «7\.5» står som tekst\. Mener du et tall/);
  });

  onBrowser(
    '«gå til» goes to a cell, on another sheet and another page, in a row far below and a hidden sheet refused',
    async () => {
      await fresh(
        CELLS,
        { edit: 'addSheet', name: 'To' },
        { edit: 'setCells', sheet: 'To', cells: [{ row: 250, column: 3, value: 'x' }] },
      );
      const select = (sheet: string, row: number, column: number) =>
        page.evaluate(([name, place]) => (window as unknown as TableWindow).workbook.select(name, place), [
          sheet,
          { row, column },
        ] as const);
      await select('To', 250, 3);
      await until(async () => (await focused()) === '250,3');
      expect(await page.locator('select').inputValue()).toBe('To');
      expect(await page.locator('.pages').innerText()).toMatch(/^Viser rad 201–270 av 270\./);
      await select('To', 1200, 40);
      await until(async () => (await focused()) === '1200,40');
      await select(SHEET, 2, 3);
      await until(async () => (await focused()) === '2,3');
      await expect(select('Borte', 1, 1)).rejects.toThrow('noSheet');
      await page.getByLabel('Gå til celle').fill('d3');
      await press('Enter');
      await until(async () => (await focused()) === '3,4');
      await page.getByLabel('Gå til celle').fill('3d');
      await press('Enter');
      expect(await page.locator('.go-to').innerText()).toContain('«3d» er ikke en celle');
    },
  );

  onBrowser('pages of a hundred rows: the keyboard stays on the button', async () => {
    await fresh(Array.from({ length: 10_000 }, (_, row) => ({ row: row + 1, column: 1, value: row + 1 })));
    const later = page.getByRole('button', { name: 'Neste rader' });
    expect(await page.locator('tbody tr').count()).toBe(100);
    expect(await page.locator('.pages').innerText()).toMatch(/^Viser rad 1–100 av 10020\./);
    await later.click();
    await later.click();
    expect([await shown(201, 1), await cell(200, 1).count()]).toEqual(['201', 0]);
    expect(await focused()).toBe('BUTTON');
    await cell(300, 1).click();
    await press('ArrowDown');
    expect(await focused()).toBe('301,1');
  });

  onBrowser.each([
    ['light, bokmål', 1100, { language: 'nb', theme: 'light' }],
    ['dark, nynorsk', 360, { language: 'nn', theme: 'dark' }],
    ['contrast, English', 180, { language: 'en', theme: 'contrast' }],
  ] as const)('axe finds nothing, and a narrow page does not scroll sideways: %s', async (_why, looked, options) => {
    for (const width of [1100, 360, 180]) {
      await page.setViewportSize({ width, height: 800 });
      await showFile(page, await fileOf(CELLS, MARK), options);
      await cell(2, 3).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // The same elements in other words, colours and places: each of the three is looked at once.
      if (width === looked) expect([width, await violations(page.mainFrame())]).toEqual([width, []]);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
  });

  onBrowser.each(['rotete', 'feil', 'reise'])('every sheet of the example %s is shown', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../examples', `${name}.xlsx`)));
    await showFile(page, bytes);
    const sheets = XlsxWorkbook.open(bytes).sheets.filter(({ hidden }) => !hidden);
    for (const { name: sheet } of sheets) {
      await page.locator('select').selectOption(sheet);
      await until(async () => (await page.locator('caption').textContent()) === sheet);
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(15);
    }
  });
});
