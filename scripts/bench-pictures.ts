import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chooseFile, goToCell, openBench, typeInCell, whenOpened, whenRead } from '../test/workbench/bench-page';

const EXAMPLES = join(__dirname, '../examples');

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly example: string;
  readonly before?: (page: Page) => Promise<void>;
}

const step = (page: Page, name: string) => page.locator('.strip button', { hasText: name }).click();
const gone = (page: Page, name: string) => page.locator('#grid footer').getByText(name, { exact: true }).click();

const PICTURES: readonly Picture[] = [
  {
    name: 'benk',
    width: 1280,
    height: 760,
    example: 'arbeidsgiver',
    before: async (page) => {
      await gone(page, 'Timeliste');
      await goToCell(page, 'C6');
      await step(page, 'Se kravet');
    },
  },
  {
    name: 'benk-feil',
    width: 1280,
    height: 640,
    example: 'feil',
    before: async (page) => {
      await step(page, 'Kontroller');
      await page.getByRole('switch').first().click();
      await page.getByRole('button', { name: 'Gå til Timeliste A6' }).click();
      await page.locator('.cell-says').waitFor();
    },
  },
  {
    name: 'benk-ulagret',
    width: 1280,
    height: 420,
    example: 'arbeidsgiver',
    before: async (page) => {
      await typeInCell(page, 'B28', '600,50');
      await page.locator('.unsaved').waitFor();
      await chooseFile(page, 'medlem.xlsx', example('medlem'));
      await page.getByRole('button', { name: 'Behold arket' }).waitFor();
    },
  },
  { name: 'benk-telefon', width: 360, height: 720, example: 'arbeidsgiver' },
];

const example = (name: string): Buffer => readFileSync(join(EXAMPLES, `${name}.xlsx`));

/** The page without Excel, as the production build shows it. */
export async function benchPictures(browser: Browser, folder: string): Promise<void> {
  for (const { name, width, height, example: file, before } of PICTURES) {
    const { page, context } = await openBench(browser, { viewport: { width, height } });
    await whenRead(page);
    await chooseFile(page, `${file}.xlsx`, example(file));
    await whenOpened(page, `${file}.xlsx`);
    await before?.(page);
    // The mouse lies where nothing answers to it; what moves has come to rest.
    await page.mouse.move(width - 1, 1);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    await context.close();
  }
}
