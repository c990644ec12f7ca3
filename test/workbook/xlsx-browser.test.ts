import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { bundle } from '../../scripts/browser/bundle.cjs';
import type { SheetContent } from '../../src/timesheet/table';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { openBundle, type BundlePage } from '../browser-page';
import { installedBrowser, launch } from '../taskpane/browser';

const ROOT = resolve(__dirname, '../..');
const chromium = installedBrowser();

function plain({ name, rows, merges, hiddenColumns }: SheetContent) {
  return { name, rows: [...rows], merges, hiddenColumns };
}

async function inNode(bytes: Uint8Array) {
  const workbook = XlsxWorkbook.open(bytes);
  const sheets = await Promise.all(workbook.sheets.map(({ name }) => workbook.content(name)));
  return { sheets: sheets.map(plain), tables: workbook.tables, names: workbook.names };
}

describe('xlsx-browser', () => {
  if (!chromium) console.warn('SKIPPED: no Chromium on this machine, so the reader is not run in a browser.');

  let browser: Browser | undefined;
  let opened: BundlePage;
  beforeAll(async () => {
    if (!chromium) return;
    const files = await bundle('./src/workbook/xlsx/xlsx-workbook.ts');
    browser = await launch(chromium);
    opened = await openBundle(browser, files);
  }, 120_000);
  afterAll(() => browser?.close());

  (chromium ? it : it.skip).each(['arbeidsgiver', 'medlem', 'rotete', 'feil'])(
    '%s: the same cells in a browser as in Node, and written to the same bytes',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(ROOT, 'examples', `${name}.xlsx`)));
      const found = await opened.page.evaluate(
        async (numbers) => {
          const { XlsxWorkbook: Xlsx } = (window as unknown as { Krav: { XlsxWorkbook: typeof XlsxWorkbook } }).Krav;
          const workbook = Xlsx.open(new Uint8Array(numbers));
          const sheets = await Promise.all(workbook.sheets.map((sheet) => workbook.content(sheet.name)));
          const read = sheets.map(({ name: sheet, rows, merges, hiddenColumns }) => ({
            name: sheet,
            rows: [...rows],
            merges,
            hiddenColumns,
          }));
          const first = workbook.sheets[0]?.name ?? '';
          await workbook.apply([{ edit: 'setCells', sheet: first, cells: [{ row: 60, column: 1, value: 'æøå č' }] }]);
          return {
            read: { sheets: read, tables: workbook.tables, names: workbook.names },
            written: [...workbook.toBytes()],
          };
        },
        [...bytes],
      );
      expect(found.read).toEqual(JSON.parse(JSON.stringify(await inNode(bytes))));

      const here = XlsxWorkbook.open(bytes);
      await here.apply([
        { edit: 'setCells', sheet: here.sheets[0]?.name ?? '', cells: [{ row: 60, column: 1, value: 'æøå č' }] },
      ]);
      expect(Buffer.from(found.written).equals(Buffer.from(here.toBytes()))).toBe(true);
    },
    60_000,
  );
});
