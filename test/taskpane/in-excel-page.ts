import type { Browser } from 'playwright-core';
import { hostBundle } from '../office-host/client/host-bundle';
import { installedBrowser, launch } from './browser';
import { exampleWorkbook } from './example-workbook';
import { openInExcel, type ExcelPage, type ExcelPageOptions } from './excel-page';

export interface Opening extends Partial<Omit<ExcelPageOptions, 'host' | 'workbook'>> {
  /** Of the examples; none is an empty workbook. */
  readonly example?: string | undefined;
}

/**
 * Opens the built pane beside a workbook, on a day on which the examples can be claimed unless another is named. What a test opens is
 * closed after it; what is opened for the whole block, after the block.
 */
export type OpenInExcel = (opening?: Opening) => Promise<ExcelPage>;

/** A block of tests of the pane in Chromium. Where the machine has none they are skipped, and what is not tested is said. */
export function inExcelPage(name: string, subject: string, tests: (open: OpenInExcel) => void): void {
  const executable = installedBrowser();
  if (!executable) console.warn(`SKIPPED: ${subject}. There is no chromium on this machine.`);
  (executable ? describe : describe.skip)(name, () => {
    jest.setTimeout(60_000);
    let browser: Browser;
    let host = '';
    const opened: ExcelPage[] = [];
    let ofBlock = 0;
    const closeAllFrom = (first: number) => Promise.all(opened.splice(first).map((excel) => excel.close()));
    beforeAll(async () => {
      host = await hostBundle();
      browser = await launch(executable as string);
    });
    beforeEach(() => {
      ofBlock = opened.length;
    });
    afterEach(() => closeAllFrom(ofBlock));
    afterAll(async () => {
      await closeAllFrom(0);
      await browser.close();
    });

    tests(async ({ example, ...options } = {}) => {
      const workbook = example === undefined ? {} : { workbook: await exampleWorkbook(`${example}.xlsx`) };
      const excel = await openInExcel(browser, { host, ...workbook, today: '2024-04-02', ...options });
      opened.push(excel);
      return excel;
    });
  });
}
