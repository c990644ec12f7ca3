import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_REGULATIONS } from '../../src/regulation/own-regulations';
import { until } from '../taskpane/until';
import { chooseFile, inBench, savedFile, typeInCell, whenOpened, whenRead } from './bench-page';
import { cellOf } from './saved-cell';

const MEMBER = readFileSync(join(__dirname, '../../examples/medlem.xlsx'));

inBench('workbench', 'the page without Excel', (open) => {
  it('opens with the employer’s example and its claim, and asks for nothing elsewhere', async () => {
    const { page, complaints } = await open({ serviceWorkers: 'allow' });
    await whenRead(page);
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText('19 069,38 kr').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is there before the grid’s code has come, and says when it does not come', async () => {
    const { page } = await open({ missing: new Set(['grid.js']) });
    await page.getByRole('button', { name: 'Åpne …' }).waitFor();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('ble ikke åpnet');
  });

  it('keeps what is not saved over a reload, and forgets it when asked', async () => {
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', 'uten å lagre');
    await page.locator('.unsaved').waitFor();
    await page.waitForTimeout(2500);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await whenRead(page);
    await page.getByRole('button', { name: 'Fortsett der du slapp' }).click();
    await page.locator('.unsaved').waitFor();
    const { bytes } = await savedFile(page);
    expect(await cellOf(bytes, 'Innstillinger', 60, 3)).toMatchObject({ value: 'uten å lagre' });
    await page.reload();
    await whenRead(page);
    expect(await page.getByRole('button', { name: 'Fortsett der du slapp' }).count()).toBe(0);
    // «Glem dem» is the other answer.
    await typeInCell(page, 'C60', 'glemmes');
    await page.waitForTimeout(2500);
    await page.reload();
    await whenRead(page);
    await page.getByRole('button', { name: 'Glem dem' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.locator('.unsaved').count()).toBe(0);
    await page.reload();
    await whenRead(page);
    await page.locator('#opening').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('asks before it opens another file over changes that are not saved', async () => {
    const { page } = await open();
    await whenRead(page);
    await typeInCell(page, 'C60', 'a');
    await page.locator('.unsaved').waitFor();
    await chooseFile(page, 'medlem.xlsx', MEMBER);
    await page.getByRole('button', { name: 'Behold arket' }).click();
    expect(await page.locator('#bar .file').textContent()).toContain('arbeidsgiver.xlsx');
    await chooseFile(page, 'medlem.xlsx', MEMBER);
    await page.getByRole('button', { name: 'Åpne likevel' }).click();
    await page.locator('#bar .file', { hasText: 'medlem.xlsx' }).waitFor();
  });

  it('begins on a template of each payer, and says so in English where the browser does', async () => {
    const { page, complaints } = await open({ locale: 'en-GB' });
    await whenRead(page);
    const template = page.getByLabel('Blank template');
    // Under «skattefrie satser» nothing is claimed.
    const claimedUnder = OWN_REGULATIONS.filter(({ kinds }) => Object.keys(kinds).length > 0);
    await until(async () => (await template.locator('option').count()) > claimedUnder.length);
    for (const { id } of claimedUnder) {
      await template.selectOption(id);
      await whenOpened(page, `${id}.xlsx`);
      // The template says itself which rules it follows.
      await until(async () => (await page.locator('#pane main select').first().inputValue()) === id);
    }
    await page.getByRole('button', { name: 'Save as …' }).waitFor();
    expect(await page.locator('.strip').textContent()).toContain('Make the papers');
    expect(complaints).toEqual([]);
  });

  it('on a phone the table and the pane stand one over the other, with nothing out to the side', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    await whenRead(page);
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
