import { existsSync, readFileSync } from 'node:fs';
import type { Command } from '../../src/commands/bus';
import { basename, extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { HostSettings } from '../office-host/excel-host';
import type { startHost } from '../office-host/client/in-page';
import { BUILT, CDN, OFFICE, ORIGIN, TYPES } from './browser';
import { typeIn, type TypedWorkbook } from './example-workbook';

/** What the page that plays Excel has for its tests. */
interface FakeExcel {
  readonly excel: ReturnType<typeof startHost>;
}

export interface ExcelPage {
  readonly page: Page;
  /** The built pane, beside the workbook. */
  readonly pane: Frame;
  /** What the pane's console says is wrong. */
  readonly complaints: string[];
  /** What the user types in a cell. */
  readonly type: (address: string, value: unknown) => Promise<void>;
  /** What stands in a cell, "" when it is empty. */
  readonly value: (address: string) => Promise<unknown>;
  /** The user protects a sheet. */
  readonly protect: (sheet: string) => Promise<void>;
  /** The sheets that are protected. */
  readonly protectedSheets: () => Promise<string[]>;
  /** The cell that is selected, with its sheet. */
  readonly selected: () => Promise<string>;
  /** Rules by which cells are marked, in a sheet. */
  readonly marks: (sheet: string) => Promise<number>;
  readonly sheets: () => Promise<string[]>;
  /** A button of the ribbon, or of the menu of a cell. */
  readonly press: (command: Command) => Promise<void>;
  /** The user goes to a cell: of the sheet in front, unless the address names one. */
  readonly choose: (address: string) => Promise<void>;
  /** What stands in a sheet's cells, in the order in which it was written. */
  readonly values: (sheet: string) => Promise<unknown[]>;
  /** Addresses that the pane has asked Excel to open in a browser. */
  readonly openedWindows: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export interface ExcelPageOptions {
  /** The script of `hostBundle`. */
  readonly host: string;
  readonly workbook?: TypedWorkbook;
  readonly width?: number;
  readonly height?: number;
  readonly settings?: HostSettings;
  /** The day it is, at noon. */
  readonly today?: string;
  /** What else the browser is told: zoom, forced colours. */
  readonly browser?: BrowserContextOptions;
  /** Files of the build that do not come, as when the network is down. */
  readonly missing?: ReadonlySet<string>;
  /** 'new': nobody has opened the pane on this machine before. */
  readonly user?: 'new';
  /** Run in the pane before anything else. */
  readonly before?: string;
}

/** Waits until the pane has read the workbook and said what it found. */
export function whenRead({ pane }: ExcelPage): Promise<void> {
  return pane.locator('#result:not(:empty)').waitFor({ state: 'attached' });
}

/** The formulas that the build tells Excel of. */
const FUNCTIONS = (): unknown =>
  (JSON.parse(readFileSync(join(BUILT, 'functions.json'), 'utf8')) as { readonly functions: unknown }).functions;

const EXCEL_PAGE = `<!doctype html><title>Excel</title><link rel="icon" href="/assets/icons/krav-32.png">
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style><script>document.write('<iframe src="/taskpane.html' + excel.address + '"></iframe>')</script>`;

/** The production build of the pane in a frame, beside a workbook that the host holds, with the genuine office.js between them. */
export async function openInExcel(browser: Browser, options: ExcelPageOptions): Promise<ExcelPage> {
  const { width = 350, height = 900, settings = {} } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    ...options.browser,
  });
  await context.route('**/*', async (route) => {
    const { pathname, href } = new URL(route.request().url());
    if (href === `${ORIGIN}/`) return route.fulfill({ body: EXCEL_PAGE, contentType: TYPES['.html'] as string });
    const file = href.startsWith(CDN) ? join(OFFICE, href.slice(CDN.length)) : join(BUILT, pathname);
    const isOurs = href.startsWith(CDN) || href.startsWith(ORIGIN);
    if (!isOurs || !existsSync(file) || options.missing?.has(basename(file))) return route.abort();
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  if (options.today) await page.clock.setFixedTime(`${options.today}T12:00:00`);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.addInitScript({
    content: `if (window === top) { ${options.host}
        window.excel = KravHost.startHost(${JSON.stringify(settings)});
        window.excel.host.functions.register('KRAV', ${JSON.stringify(FUNCTIONS())});
        (${typeIn.toString()})(window.excel.host.model, ${JSON.stringify(options.workbook ?? null)});
      } else {
        if (parent.excel.external) Object.defineProperty(window, 'external', { value: parent.excel.external });
        ${options.user === 'new' ? '' : "localStorage.setItem('krav.tour', 'seen');"}
        ${options.before ?? ''}
      }`,
  });
  await page.goto(`${ORIGIN}/`);
  const pane = page.frames()[1];
  if (!pane) throw new Error('unreachable: the page has one frame');
  return {
    page,
    pane,
    complaints,
    type: (address, value) =>
      page.evaluate(
        ([where, what]) => (window as unknown as FakeExcel).excel.host.model.type(where as string, what),
        [address, value],
      ),
    value: (address) =>
      page.evaluate((where) => {
        const { model } = (window as unknown as FakeExcel).excel.host;
        return model.area(where).map((cell) => cell?.value ?? '')[0]?.[0] ?? '';
      }, address),
    protect: (sheet) =>
      page.evaluate((name) => {
        (window as unknown as FakeExcel).excel.host.model.sheet(name)!.protection = {};
      }, sheet),
    protectedSheets: () =>
      page.evaluate(() =>
        (window as unknown as FakeExcel).excel.host.model.sheets.flatMap(({ name, protection }) =>
          protection ? [name] : [],
        ),
      ),
    selected: () =>
      page.evaluate(() => {
        const { selection } = (window as unknown as FakeExcel).excel.host.model;
        return `${selection.sheet.name}!${selection.localAddress}`;
      }),
    marks: (sheet) =>
      page.evaluate(
        (name) =>
          (window as unknown as FakeExcel).excel.host.model
            .sheet(name)
            ?.conditionalFormats.flatMap(({ areas }) => areas)
            .reduce((sum, { size }) => sum + size, 0) ?? -1,
        sheet,
      ),
    sheets: () => page.evaluate(() => (window as unknown as FakeExcel).excel.host.model.sheets.map(({ name }) => name)),
    press: (command) => page.evaluate((one) => (window as unknown as FakeExcel).excel.bridge.press(one), command),
    choose: (address) =>
      page.evaluate((where) => {
        const { model } = (window as unknown as FakeExcel).excel.host;
        model.select(model.area(where));
      }, address),
    values: (sheet) =>
      page.evaluate(
        (name) =>
          [...((window as unknown as FakeExcel).excel.host.model.sheet(name)?.cells.values() ?? [])].map(
            ({ value }) => value,
          ),
        sheet,
      ),
    openedWindows: () => page.evaluate(() => (window as unknown as FakeExcel).excel.host.openedWindows),
    close: async () => {
      if (page.isClosed()) return;
      const refused = await page.evaluate(() => (window as unknown as FakeExcel).excel.host.notEmulated?.message);
      await context.close();
      if (refused !== undefined) throw new Error(refused);
    },
  };
}
