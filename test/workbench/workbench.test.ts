import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { chooseFile, inBench, savedFile, typeInCell, whenRead } from './bench-page';

const example = (name: string): Uint8Array => readFileSync(join(__dirname, `../../examples/${name}.xlsx`));

inBench('workbench', 'the page without Excel', (open) => {
  it('opens with the employer’s example, its claim, and nothing from elsewhere', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
    await page.getByRole('button', { name: 'Se kravet' }).click();
    await page.getByText('Sum').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('a mistake that is mended changes the claim, and the saved file has it', async () => {
    const { page, complaints } = await open();
    await whenRead(page);
    await chooseFile(page, 'feil.xlsx', example('feil'));
    await page.locator('#bar .file', { hasText: 'feil.xlsx' }).waitFor();
    await whenRead(page);
    await page.screenshot({ path: '/tmp/t1.png' });
    await typeInCell(page, 'B5', 'arbeidsgjevar');
    await page.locator('.unsaved').waitFor();
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('feil.xlsx');
    const [row] = [...(await XlsxWorkbook.open(bytes).content('Innstillinger')).rows].filter(
      ({ number }) => number === 5,
    );
    expect(row?.cells.find(({ column }) => column === 2)?.value).toBe('arbeidsgjevar');
    expect(complaints).toEqual([]);
  });
});
