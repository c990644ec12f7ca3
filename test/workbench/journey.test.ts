import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../src/workbook/xlsx/package/limits';
import { readZip } from '../../src/workbook/xlsx/package/zip-reader';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { krav, temporaryFolder } from '../cli/run';
import { chooseFile, inOneBench, savedFile, typeInCell, whenOpened, savedPapers } from './bench-page';

const EXAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../examples/arbeidsgiver.xlsx')));

/** What Krav does not know of, as Excel has it in a file: the bytes are any. */
const UNKNOWN = [
  'xl/vbaProject.bin',
  'xl/charts/chart1.xml',
  'xl/pivotTables/pivotTable1.xml',
  'xl/pivotCache/pivotCacheDefinition1.xml',
  'xl/threadedComments/threadedComment1.xml',
  'xl/connections.xml',
  'xl/featurePropertyBag/featurePropertyBag.xml',
  'customXml/item1.xml',
];
/** After the cells of the sheet that is typed in. */
const AROUND =
  '<conditionalFormatting sqref="H1"><cfRule type="expression" priority="9"><formula>H1&gt;1</formula></cfRule></conditionalFormatting>';

function rich(): Uint8Array {
  const parts = unzipSync(EXAMPLE);
  for (const name of UNKNOWN) parts[name] = strToU8(`${name} ${'æøå '.repeat(50)}`);
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] as Uint8Array);
  expect(sheet).toContain('<dataValidations');
  parts['xl/worksheets/sheet2.xml'] = strToU8(sheet.replace('<dataValidations', `${AROUND}<dataValidations`));
  return zipSync(parts);
}

/** All of a sheet but its cells, and how far they reach. */
const aroundCells = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] as Uint8Array).replace(
    /<sheetData>[^]*<\/sheetData>|<dimension [^>]*>/g,
    '',
  );

inOneBench('journey', 'the whole way, from a sheet with a mistake to the papers', (bench) => {
  const folder = temporaryFolder();
  let mended: Buffer;

  it('a mistake is found, gone to and mended; the claim follows, and the file that is saved opens again with it', async () => {
    const { page } = bench();
    const wrong = XlsxWorkbook.open(EXAMPLE);
    const change = { kind: 'value', value: '31.02.2024' } as const;
    await wrong.update([{ sheet: 'Timeliste', row: 5, column: 1, change }]);
    await chooseFile(page, 'med-feil.xlsx', wrong.toBytes());
    await whenOpened(page, 'med-feil.xlsx');
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    expect(await page.getByText('19 069,38 kr').count()).toBe(0);
    await page.locator('.strip button', { hasText: 'Kontroller' }).click();
    const way = page.getByRole('button', { name: 'Gå til Timeliste A5' });
    await way.click();
    await page.keyboard.press('F6');
    await page.locator('#grid footer').getByText('Timeliste').waitFor();
    await typeInCell(page, 'A5', '05.03.2024');
    await way.waitFor({ state: 'detached' });
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText('19 069,38 kr').first().waitFor();
    ({ bytes: mended } = await savedFile(page));
    await chooseFile(page, 'rettet.xlsx', mended);
    await whenOpened(page, 'rettet.xlsx');
    await page.locator('.strip button', { hasText: 'Se kravet' }).click();
    await page.getByText('19 069,38 kr').first().waitFor();
  });

  it('and its papers are the terminal’s of the saved file, byte for byte', async () => {
    const { page } = bench();
    const { name, bytes } = await savedPapers(page);
    const file = join(folder, 'rettet.xlsx');
    writeFileSync(file, mended);
    const { status, stderr } = krav('papers', file, '--today', '2024-04-02', '--out', join(folder, 'ut'));
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(bytes.equals(readFileSync(join(folder, 'ut', name)))).toBe(true);
  });

  it('what the user did not touch is kept: parts byte for byte, and all of the sheet but its cells', async () => {
    const { page } = bench();
    const before = rich();
    await chooseFile(page, 'rikt.xlsm', before);
    await whenOpened(page, 'rikt.xlsm');
    await page.locator('#grid footer').getByText('Timeliste').click();
    await typeInCell(page, 'H12', '=KRAV.KONTO("86011117947")');
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('rikt.xlsm');
    const after = new Map(readZip(bytes, LIMITS).map((entry) => [entry.name, entry]));
    const changed = readZip(before, LIMITS).filter(
      (entry) => Buffer.compare(entry.packed, after.get(entry.name)?.packed ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed.map((entry) => entry.name).sort()).toEqual(['xl/worksheets/sheet2.xml']);
    expect([...after.keys()].sort()).toEqual(Object.keys(unzipSync(before)).sort());
    expect(aroundCells(bytes)).toBe(aroundCells(before));
    // As Excel expects it of an add-in.
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] as Uint8Array);
    expect(sheet).toContain('<f>_xldudf_KRAV_KONTO(&quot;86011117947&quot;)</f>');
  });
});
