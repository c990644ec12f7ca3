import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { hostBundle } from '../test/office-host/client/host-bundle';
import { installedBrowser, launch } from '../test/taskpane/browser';
import { exampleWorkbook } from '../test/taskpane/example-workbook';
import { openInExcel, whenRead, type ExcelPage } from '../test/taskpane/excel-page';
import { benchPictures } from './bench-pictures';

const GUIDE = join(__dirname, '../docs/guide');

/** A pane narrow and wide: Excel's own width at first, and what many draw it out to. */
const WIDTHS = [320, 450] as const;

interface Picture {
  readonly name: string;
  /** Of the examples; none is an empty workbook. */
  readonly example?: string;
  readonly today: string;
  readonly height?: number;
  /** What is done before the picture is taken. */
  readonly before?: (pane: Frame, excel: ExcelPage) => Promise<void>;
}

const show = (view: string) => async (pane: Frame) => {
  await pane.locator(`#tab-${view}`).click();
  await pane.locator('#view > *').first().waitFor();
};

/** Somebody takes a step on the claim's way. */
const step = (name: string, button: string, status: string) => async (pane: Frame) => {
  await show('approval')(pane);
  await pane.locator('#step-name').fill(name);
  await pane.getByRole('button', { name: button, exact: true }).click();
  await pane.locator('.standing', { hasText: `Status: ${status}` }).waitFor();
};

const PICTURES: readonly Picture[] = [
  { name: 'tom', today: '2024-04-02' },
  { name: 'grunnlag', example: 'arbeidsgiver', today: '2024-04-02', height: 1000 },
  { name: 'kontroll-feil', example: 'feil', today: '2024-04-02', height: 1000, before: show('control') },
  { name: 'kontroll', example: 'arbeidsgiver', today: '2024-04-02', height: 860, before: show('control') },
  {
    name: 'krav',
    example: 'arbeidsgiver',
    today: '2024-04-02',
    height: 1000,
    before: async (pane) => {
      await show('claim')(pane);
      await pane.locator('details.line > summary').first().click();
      await pane.locator('.steps').first().waitFor();
    },
  },
  {
    name: 'rute',
    example: 'reise',
    today: '2026-10-20',
    height: 1000,
    before: async (pane) => {
      await show('claim')(pane);
      const line = pane.locator('details.line', { hasText: 'Kjøregodtgjørelse' }).first();
      await line.locator('summary').click();
      await line.getByRole('button', { name: 'Vis rute' }).click();
      await line.scrollIntoViewIfNeeded();
    },
  },
  { name: 'dokument', example: 'medlem', today: '2024-04-02', height: 1000, before: show('documents') },
  { name: 'status', example: 'arbeidsgiver', today: '2024-04-02', height: 900, before: show('approval') },
  {
    name: 'status-retur',
    example: 'arbeidsgiver',
    today: '2024-04-02',
    height: 1000,
    before: async (pane, excel) => {
      await step('Kari Lønn', 'Send inn', 'sendt inn')(pane);
      await excel.choose('Innstillinger!B28');
      await pane.locator('#step-name').fill('Per Attestant');
      await pane.getByRole('button', { name: 'Send i retur …' }).click();
      await pane.getByLabel('Hva som må rettes').fill('Timelønnen stemmer ikke med lønnsslippen.');
      await pane.getByRole('button', { name: 'Ta med de valgte cellene' }).click();
      await pane.getByRole('button', { name: 'Send i retur', exact: true }).click();
      await pane.locator('.returned-by').waitFor();
    },
  },
  {
    name: 'status-brutt',
    example: 'arbeidsgiver',
    today: '2024-04-02',
    height: 1000,
    before: async (pane, excel) => {
      await step('Kari Lønn', 'Send inn', 'sendt inn')(pane);
      await step('Per Attestant', 'Attester', 'attestert')(pane);
      await excel.type('Innstillinger!B28', 999);
      await pane.locator('.changes').waitFor();
    },
  },
  {
    name: 'hvorfor',
    example: 'arbeidsgiver',
    today: '2024-04-02',
    height: 640,
    before: async (pane, excel) => {
      await excel.choose('Timeliste!B8');
      await excel.press('why');
      await pane.locator('#asked .steps').first().waitFor();
    },
  },
  {
    name: 'hjelp',
    example: 'arbeidsgiver',
    today: '2024-04-02',
    height: 800,
    before: async (pane, excel) => {
      await excel.press('help');
      await pane.locator('#asked .help').waitFor();
    },
  },
];

async function take(browser: Browser, host: string, picture: Picture, width: number): Promise<void> {
  const { name, example, today, height = 760, before } = picture;
  const workbook = example === undefined ? {} : { workbook: await exampleWorkbook(`${example}.xlsx`) };
  const excel = await openInExcel(browser, { host, ...workbook, today, width, height });
  await whenRead(excel);
  await before?.(excel.pane, excel);
  // The mouse lies where nothing answers to it.
  await excel.page.mouse.move(width - 1, height - 1);
  await excel.page.evaluate(() => document.fonts.ready);
  await excel.page.screenshot({ path: join(GUIDE, `${name}-${width}.png`), animations: 'disabled', caret: 'hide' });
  await excel.close();
}

async function main(): Promise<void> {
  const executable = installedBrowser();
  if (!executable) throw new Error('there is no chromium on this machine');
  const host = await hostBundle();
  const browser = await launch(executable);
  try {
    for (const picture of PICTURES) for (const width of WIDTHS) await take(browser, host, picture, width);
    await benchPictures(browser, GUIDE);
  } finally {
    await browser.close();
  }
}

void main();
