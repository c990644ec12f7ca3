import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { temporaryFolder } from '../cli/run';
import { madeParts, relations, stylesXml, workbookXml, worksheet, zipped } from '../workbook/made-package';
import { chooseFile, dropFiles, inOneBench, savedFile, typeInCell, whenOpened } from './bench-page';

const EXAMPLE = readFileSync(join(__dirname, '../../examples/arbeidsgiver.xlsx'));
const NOTHING: Uint8Array = new Uint8Array();
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('a')])));
const bytes = (hex: string, length = 4000) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(length)]);
const OLD = 'd0cf11e0a1b11ae1';

/** A small sheet, and one part of the file in place of what should be there. */
const withPart = (name: string, text: string) => zipped(madeParts(worksheet(''), { [name]: text }));

/** As Excel packs what it has locked: a part of that name, in two bytes a letter, with the length of the name. */
function encrypted(): Uint8Array {
  const name = 'EncryptedPackage';
  const file = Buffer.concat([bytes(OLD), Buffer.alloc(4000)]);
  file.write(name, 512, 'utf16le');
  file[512 + 64] = (name.length + 1) * 2;
  return file;
}

/** A file that says it is a zip of 700 MB in one part. */
function bomb(): Uint8Array {
  const rows = new Uint8Array(40_000_000).fill(32);
  return zipped(madeParts('', { 'xl/worksheets/sheet1.xml': rows }));
}

inOneBench('bad-files', 'files that are no workbooks, dropped on the page', (bench) => {
  const folder = temporaryFolder();
  const broken: [why: string, name: string, bytes: Uint8Array, says: RegExp][] = [
    ['nothing in it', 'tom.xlsx', NOTHING, /er tom\. Hent filen på nytt/],
    ['a text under the name of a workbook', 'brev.xlsx', strToU8('Kjære deg'), /ikke en Excel-arbeidsbok/],
    ['another zip', 'pakke.zip', zip('les.txt'), /ikke en Excel-arbeidsbok/],
    ['another zip, under the name of a workbook', 'pakke.xlsx', zip('les.txt'), /ikke en Excel-arbeidsbok/],
    ['a Word document', 'brev.docx', zip('[Content_Types].xml', 'word/document.xml'), /ikke en Excel-arbeidsbok/],
    ['cut in half', 'halv.xlsx', EXAMPLE.subarray(0, EXAMPLE.length / 2), /skadet eller ikke ferdig lastet ned/],
    ['the end is missing', 'nesten.xlsx', EXAMPLE.subarray(0, -30), /skadet eller ikke ferdig lastet ned/],
    ['only the end', 'rest.xlsx', EXAMPLE.subarray(-4000), /ikke en Excel-arbeidsbok|skadet/],
    [
      'a sheet that is no XML',
      'rot.xlsx',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row'),
      /skadet/,
    ],
    ['a list of sheets that is no XML', 'liste.xlsx', withPart('xl/workbook.xml', '<workbook><she'), /skadet/],
    [
      'a sheet that is not there',
      'borte.xlsx',
      withPart('xl/_rels/workbook.xml.rels', relations()),
      /ingen ark med celler/,
    ],
    ['far larger than its file', 'bombe.xlsx', bomb(), /større enn det Krav kan lese trygt/],
    ['an old workbook', 'gammel.xls', bytes(OLD), /Excel 97|gammelt|\.xls/],
    ['a workbook with a password', 'laast.xlsx', encrypted(), /passord/],
    ['a web page under an old name', 'rapport.xls', strToU8('<html><table></table></html>'), /\.xls/],
    ['an OpenDocument sheet', 'ark.ods', zip('mimetype', 'content.xml'), /LibreOffice eller OpenOffice/],
    ['a Numbers file', 'ark.numbers', zip('Index/Document.iwa'), /fra Numbers/],
    ['a binary workbook', 'ark.xlsb', zip('xl/workbook.bin'), /binær arbeidsbok/],
    ['a PDF', 'krav.pdf', strToU8('%PDF-1.7\n%âãÏÓ'), /er en PDF/],
    [
      'a picture from a phone',
      'kvittering.jpg',
      bytes('ffd8ffe000104a464946'),
      /et bilde av en kvittering hører til blant bilagene/,
    ],
    ['a picture from a screen', 'skjerm.png', bytes('89504e470d0a1a0a0000000d49484452'), /bilde/],
    ['a program', 'oppsett.exe', bytes('4d5a9000'), /ikke en Excel-arbeidsbok/],
    [
      'a list that is no text',
      'liste.csv',
      Buffer.concat([strToU8('Dato;Fra\n'), Buffer.alloc(3)]),
      /ikke en tekstfil/,
    ],
  ];
  it.each(broken)('%s: %s', async (_why, name, content, says) => {
    const { page } = bench();
    await dropFiles(page, { name, bytes: content });
    const notice = page.getByRole('alert').filter({ hasText: `«${name}» ble ikke åpnet.` });
    await notice.waitFor({ timeout: 15_000 });
    expect(await notice.textContent()).toMatch(says);
    expect(await notice.textContent()).toContain('Det som var åpent, er det fortsatt.');
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
  });

  it('one that is chosen by the button is refused in the same words', async () => {
    const { page } = bench();
    await chooseFile(page, 'valgt.xlsx', EXAMPLE.subarray(0, 9000));
    const notice = page.getByRole('alert').filter({ hasText: '«valgt.xlsx» ble ikke åpnet.' });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/skadet/);
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx');
  });

  it('all of them at once: none is opened, and it says so', async () => {
    const { page } = bench();
    await dropFiles(page, ...broken.map(([, name, content]) => ({ name, bytes: content })));
    await page.getByRole('alert').filter({ hasText: 'Slipp én fil om gangen. Ingenting er åpnet.' }).waitFor();
  });

  it('a file that is gone when it is to be read', async () => {
    const { page } = bench();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a'], 'mappe'));
      // What a browser does of a folder.
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('alert').filter({ hasText: '«mappe» kan ikke leses. Er det en mappe' }).waitFor();
    await page.evaluate(() => Reflect.deleteProperty(File.prototype, 'arrayBuffer'));
  });

  it('after all this the sheet is the one that was open, and still works', async () => {
    const { page } = bench();
    await typeInCell(page, 'C60', '12,5');
    const { name, bytes: saved } = await savedFile(page);
    expect(name).toBe('arbeidsgiver.xlsx');
    expect(saved.length).toBeGreaterThan(9000);
  });

  it('dropped over work that is not saved: the user is asked, and nothing is lost unless they say so', async () => {
    const { page } = bench();
    await typeInCell(page, 'C61', 'mitt');
    await page.locator('.unsaved').waitFor();
    await dropFiles(page, { name: 'medlem.xlsx', bytes: EXAMPLE });
    const asks = page.getByRole('alert').filter({ hasText: '«arbeidsgiver.xlsx» har endringer som ikke er lagret.' });
    await asks.waitFor();
    await page.getByRole('button', { name: 'Behold arket' }).click();
    await asks.waitFor({ state: 'detached' });
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx · ikke lagret');
    // One that cannot be opened loses nothing either, whatever is answered.
    await dropFiles(page, { name: 'tom.xlsx', bytes: NOTHING });
    await page.getByRole('button', { name: 'Åpne likevel' }).click();
    await page.getByRole('alert').filter({ hasText: '«tom.xlsx» ble ikke åpnet.' }).waitFor();
    expect(await page.locator('#bar .file').textContent()).toBe('arbeidsgiver.xlsx · ikke lagret');
    await dropFiles(page, { name: 'medlem.xlsx', bytes: EXAMPLE });
    await page.getByRole('button', { name: 'Åpne likevel' }).click();
    await whenOpened(page, 'medlem.xlsx');
  });

  it('50 MB: a workbook with that much in pictures is opened, and saved with them', async () => {
    const { page } = bench();
    const file = join(folder, 'stor.xlsx');
    writeFileSync(file, zipSync({ ...parts(), 'xl/media/bilde.png': [new Uint8Array(50_000_000), { level: 0 }] }));
    // From the disk, as a user has it: what is handed to the browser byte by byte takes longer than all else here.
    await page.locator('#bar input[type=file]').setInputFiles(file);
    await whenOpened(page, 'stor.xlsx');
    await typeInCell(page, 'A1', 'ja');
    const { bytes: saved } = await savedFile(page);
    expect(saved.length).toBeGreaterThan(50_000_000);
  });

  it('1,000 sheets are opened, and the last of them can be gone to', async () => {
    const { page } = bench();
    const names = Array.from({ length: 1000 }, (_, index) => `Uke ${index + 1}`);
    const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Dato</t></is></c></row>';
    const files = names.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(row)]);
    const file = zipped(
      madeParts('', {
        ...Object.fromEntries(files),
        'xl/workbook.xml': workbookXml(sheets.join('')),
        'xl/_rels/workbook.xml.rels': relations(
          ...names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ),
      }),
    );
    await chooseFile(page, 'uker.xlsx', file);
    await whenOpened(page, 'uker.xlsx');
    await page.getByRole('button', { name: 'Vis som tabell' }).click();
    await page.getByLabel('Ark', { exact: true }).selectOption('Uke 1000');
    await page.getByRole('gridcell', { name: 'Dato' }).waitFor();
    await page.getByRole('button', { name: 'Vis som rutenett' }).click();
  });

  it('what points into another workbook shows what it was, is said, and stays in the file', async () => {
    const { page } = bench();
    const row = `<row r="1"><c r="A1"><f>[1]Satser!$B$2*2</f><v>840</v></c><c r="B1"><f>'[1]Ark 2'!A1</f><v>7</v></c></row>`;
    await chooseFile(page, 'lenker.xlsx', zipped(madeParts(worksheet(row))));
    await whenOpened(page, 'lenker.xlsx');
    await page.locator('.foreign', { hasText: '2 formler kan bare Excel regne ut.' }).waitFor();
    expect(await page.locator('.foreign').textContent()).toContain('Ark1!A1, Ark1!B1');
    await typeInCell(page, 'C1', '1');
    const { bytes: saved } = await savedFile(page);
    await chooseFile(page, 'lenker2.xlsx', saved);
    await whenOpened(page, 'lenker2.xlsx');
    await page.locator('.foreign', { hasText: '2 formler' }).waitFor();
  });
});

function parts() {
  const all = madeParts(worksheet(''), { 'xl/styles.xml': stylesXml(0) });
  return Object.fromEntries(
    Object.entries(all).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
  );
}
