import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openFile } from '../../../src/workbook/files/open-file';
import { madeParts, worksheet, zipped } from '../made-package';
import { reasonOf } from '../reason';

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])));
const compound = (stream: string) => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => (bytes[512 + at * 2] = letter.charCodeAt(0)));
  bytes[512 + 64] = (stream.length + 1) * 2;
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const WORKBOOK = zipped(madeParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')));

describe('open-file', () => {
  it.each<[why: string, name: string, bytes: Uint8Array, reason: string]>([
    ['nothing', 'timer.xlsx', new Uint8Array(0), 'emptyFile'],
    ['nothing, as text', 'timer.csv', new Uint8Array(0), 'emptyFile'],
    ['an old workbook', 'timer.xls', compound('Workbook'), 'oldXls'],
    ['an old workbook under a newer name', 'timer.xlsx', compound('Workbook'), 'oldXls'],
    ['a web page under the old name', 'timer.xls', strToU8('<html><table>'), 'oldXls'],
    ['a workbook with a password', 'timer.xlsx', compound('EncryptedPackage'), 'encrypted'],
    [
      'an .ods',
      'timer.ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'openDocument',
    ],
    [
      'an .ods under another name',
      'timer.xlsx',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'openDocument',
    ],
    ['an .ods by its name alone', 'timer.ods', zip({ 'content.xml': '<x/>' }), 'openDocument'],
    ['a .numbers', 'timer.numbers', zip({ 'Index/Document.iwa': 'x' }), 'numbersFile'],
    ['a .numbers under another name', 'timer.xlsx', zip({ 'Index/Document.iwa': 'x' }), 'numbersFile'],
    ['an .xlsb', 'timer.xlsb', zip({ 'xl/workbook.bin': 'x' }), 'binaryWorkbook'],
    ['an .xlsb under another name', 'timer.xlsx', zip({ 'xl/workbook.bin': 'x' }), 'binaryWorkbook'],
    ['a PDF', 'timer.pdf', strToU8('%PDF-1.7\n'), 'pdfFile'],
    ['a PDF under another name', 'timer.xlsx', strToU8('%PDF-1.7\n'), 'pdfFile'],
    ['a photograph', 'timer.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'pictureFile'],
    ['a screenshot', 'timer.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'pictureFile'],
    ['a picture from a telephone', 'timer.heic', latin('\0\0\0\x18ftypheic'), 'pictureFile'],
    ['a picture from the web', 'timer.webp', latin('RIFF\0\0\0\0WEBP'), 'pictureFile'],
    ['a document', 'timer.docx', zip({ 'word/document.xml': '<w/>' }), 'notXlsx'],
    ['text under a workbook’s name', 'timer.xlsx', strToU8('Dato;Timer'), 'notXlsx'],
    ['text under no name that we know', 'timer.json', strToU8('{}'), 'notXlsx'],
    ['a workbook cut in half', 'timer.xlsx', WORKBOOK.subarray(0, 300), 'truncated'],
    ['a program called .csv', 'timer.csv', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0, 2]), 'notText'],
    ['a zip of zips', 'timer.zip', zip({ 'timer.xlsx': 'x' }), 'notXlsx'],
    ['more columns than a sheet has', 'timer.csv', strToU8(';'.repeat(16_384)), 'tooLarge'],
    ['a text longer than a cell holds', 'timer.csv', strToU8(`a;${'b'.repeat(32_768)}`), 'tooLarge'],
    ['more than can be read', 'timer.csv', new Uint8Array(2 ** 26 + 1).fill(0x61), 'tooLarge'],
  ])('refuses %s (%s)', async (_why, name, bytes, reason) => {
    expect(await reasonOf(openFile(name, bytes))).toBe(reason);
  });

  it('knows a workbook by what is in it, not by its name', async () => {
    const { workbook, kind } = await openFile('timer.csv', WORKBOOK);
    expect([kind, workbook.sheets.map(({ name }) => name)]).toEqual(['xlsx', ['Ark1']]);
    const example = new Uint8Array(readFileSync(join(__dirname, '../../../examples/reise.xlsx')));
    expect((await openFile('REISE.XLSX', example)).kind).toBe('xlsx');
  });
});
