import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import type { SheetContent } from '../../src/timesheet/table';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { installedBrowser, launch } from '../taskpane/browser';

const ROOT = resolve(__dirname, '../..');
const chromium = installedBrowser();

/** The reader alone, as a page would load it. */
async function bundle(folder: string): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own configuration is CommonJS, without types
  const [, addin] = require(join(ROOT, 'webpack.config.js')) as webpack.Configuration[];
  const { module, resolve: resolving } = addin ?? {};
  const options: webpack.Configuration = {
    mode: 'production',
    context: ROOT,
    target: 'web',
    entry: './src/workbook/xlsx/xlsx-workbook.ts',
    output: { path: folder, filename: 'xlsx.js', library: { name: 'Krav', type: 'var' } },
    ...(module ? { module } : {}),
    ...(resolving ? { resolve: resolving } : {}),
  };
  await new Promise<void>((done, failed) => {
    webpack(options, (problem, stats) => {
      if (problem ?? stats?.hasErrors()) failed(problem ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  return readFileSync(join(folder, 'xlsx.js'), 'utf8');
}

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

  const folder = mkdtempSync(join(tmpdir(), 'krav-browser-'));
  let browser: Browser | undefined;
  let code = '';
  beforeAll(async () => {
    if (!chromium) return;
    code = await bundle(folder);
    browser = await launch(chromium);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  (chromium ? it : it.skip).each(['arbeidsgiver', 'medlem', 'rotete', 'feil'])(
    '%s: the same cells in a browser as in Node, and written to the same bytes',
    async (name) => {
      const page = await (browser as Browser).newPage();
      await page.addScriptTag({ content: code });
      const bytes = new Uint8Array(readFileSync(join(ROOT, 'examples', `${name}.xlsx`)));
      const found = await page.evaluate(
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
