import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { otherFiles } from '../../src/text/nb/other-files';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { krav, temporaryFolder } from './run';

const TABLE = 'Dato;Fra;Til;Arbeid\n05.02.2024;08:00;15:30;Møte i nemnda\n06.02.2024;08:00;7 på kvelden;Sensur\n';

describe('other files', () => {
  const folder = temporaryFolder();
  const put = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it('checks a table of text as it checks a workbook, and marks it in one', async () => {
    const path = put('timer.csv', TABLE);
    const checked = krav('check', path, '--today', '2024-03-01', '--json');
    const { issues } = JSON.parse(checked.stdout) as { issues: { sheet: string; row: number; column: string }[] };
    expect(issues.filter(({ row }) => row === 3)).toMatchObject([{ sheet: 'timer', column: 'C' }]);

    const ran = krav('mark', path, '--today', '2024-03-01', '--lang', 'nb', '--map', 'Merknad=D');
    const copy = XlsxWorkbook.open(new Uint8Array(readFileSync(join(folder, 'timer-merket.xlsx'))));
    expect([ran.status, (await copy.marks('timer')).map(({ row, column }) => [row, column])]).toEqual([1, [[3, 3]]]);
    expect(readFileSync(path, 'utf8')).toBe(TABLE);
  });

  it('does not write over a table of text to remember which column is which', () => {
    const path = put('kart.csv', TABLE);
    krav('check', path, '--map', 'Merknad=D');
    expect(readFileSync(path, 'utf8')).toBe(TABLE);
  });

  it.each<[why: keyof typeof otherFiles, name: string, bytes: string | Uint8Array]>([
    ['emptyFile', 'tom.xlsx', ''],
    [
      'openDocument',
      'timer.ods',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    ],
    ['numbersFile', 'timer.numbers', zipSync({ 'Index/Document.iwa': strToU8('x') })],
    ['binaryWorkbook', 'timer.xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['pdfFile', 'timer.pdf', '%PDF-1.7'],
    ['pictureFile', 'timer.jpg', new Uint8Array([0xff, 0xd8, 0xff])],
    ['notText', 'bilder.csv', new Uint8Array([1, 0, 0, 2])],
  ])('says what to do with %s', (why, name, bytes) => {
    const path = put(name, bytes);
    const { status, stderr } = krav('claim', path, '--lang', 'nb', '--out', join(folder, 'ut'));
    expect([status, stderr.trim()]).toEqual([2, otherFiles[why].replace('{text}', path)]);
    expect(existsSync(join(folder, 'ut'))).toBe(false);
  });
});
