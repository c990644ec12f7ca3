import { violations } from '../taskpane/axe';
import { chooseFile, dropFiles, inOneBench, typeInCell } from './bench-page';

/** The canvas with what the engine draws around it: no screen reader reads it, and the table stands in its place. */
const GRID = '#grid';

const THEMES = {
  light: { forcedColors: 'none', colorScheme: 'light', reducedMotion: 'reduce' },
  dark: { forcedColors: 'none', colorScheme: 'dark', reducedMotion: 'reduce' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' },
} as const;

const NOTHING: Uint8Array = new Uint8Array();

inOneBench('accessible', 'whether the page is accessible', (bench) => {
  /** @param themes where the same has been looked at in other words, the first is enough */
  const expectNone = async (state: string, themes = Object.entries(THEMES)): Promise<void> => {
    const { page } = bench();
    for (const [name, theme] of themes) {
      await page.emulateMedia(theme);
      // Bar, sheet and pane each hear of it by themselves, and their transitions begin then.
      await page.waitForTimeout(300);
      const rules = name === 'light' ? 'all' : 'contrast';
      expect([state, name, await violations(page.mainFrame(), rules, [GRID])]).toEqual([state, name, []]);
    }
    await page.emulateMedia(THEMES.light);
  };

  it.each([
    ['bokmål', 'nb', 'Åpne …', 'Vis som tabell', 'Vis som rutenett'],
    ['nynorsk', 'nn', 'Opne …', 'Vis som tabell', 'Vis som rutenett'],
    ['English', 'en', 'Open …', 'Show as table', 'Show as grid'],
  ])('axe finds nothing beside the grid, nor in the table in its place: %s', async (_why, code, open, table, grid) => {
    const { page } = bench();
    await page.locator('#language').selectOption(code);
    await page.getByRole('button', { name: open }).waitFor();
    const themes = Object.entries(THEMES).slice(0, code === 'nb' ? undefined : 1);
    await expectNone(`${code}, the grid`, themes);
    await page.getByRole('button', { name: table }).click();
    await page.getByRole('grid').waitFor();
    await expectNone(`${code}, the table`, themes);
    await page.getByRole('button', { name: grid }).click();
  });

  it('axe finds nothing in what is said over the sheet, nor while a file is dropped', async () => {
    const { page } = bench();
    await page.locator('#language').selectOption('nb');
    await page.getByRole('button', { name: 'Åpne …' }).waitFor();
    await chooseFile(page, 'tom.xlsx', NOTHING);
    await page.getByRole('alert').filter({ hasText: 'tom.xlsx' }).waitFor();
    await expectNone('a file that was not opened');
    await typeInCell(page, 'C60', '=KRAV.SATS("vestland-provenemnd";"tull";"23.03.2024")');
    await typeInCell(page, 'C61', 'ja');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.locator('.cell-says').waitFor();
    await dropFiles(page, { name: 'tom.xlsx', bytes: NOTHING });
    await page.getByRole('button', { name: 'Behold arket' }).waitFor();
    await expectNone('what a cell says, and a question');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a'], 'a'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.locator('.drop').waitFor();
    await expectNone('a file over the page');
  });

  it('F6 goes from part to part by keyboard, also out of the grid, where Tab goes from cell to cell', async () => {
    const { page } = bench();
    const place = () => page.evaluate(() => document.activeElement?.closest('#bar, #over, #grid, #pane')?.id);
    await page.locator('#bar button').first().focus();
    const seen: unknown[] = [];
    for (let step = 0; step < 5; step++) {
      seen.push(await place());
      await page.keyboard.press('F6');
    }
    expect(seen).toEqual(['bar', 'over', 'grid', 'pane', 'bar']);
    await typeInCell(page, 'C62', 'ja');
    await page.keyboard.press('Tab');
    expect(await place()).toBe('grid');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page.keyboard.press('Shift+F6');
    expect(await place()).toBe('grid');
  });
});
