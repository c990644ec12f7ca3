import fc from 'fast-check';
import { strToU8 } from 'fflate';
import type { Row } from '../../../src/timesheet/table';
import { openFile } from '../../../src/workbook/files/open-file';

async function rowsOf(text: string | Uint8Array, name = 'timer.csv'): Promise<Row[]> {
  const { workbook } = await openFile(name, typeof text === 'string' ? strToU8(text) : text);
  return [...(await workbook.content(workbook.sheets[0]!.name)).rows];
}

const valuesOf = async (text: string | Uint8Array) =>
  (await rowsOf(text)).map(({ cells }) => cells.map(({ value }) => value));
const bytesOf = (...codes: (number | string)[]) =>
  Uint8Array.from(
    codes.flatMap((code) => (typeof code === 'number' ? [code] : [...code].map((letter) => letter.charCodeAt(0)))),
  );
const utf16 = (text: string, low: 0 | 1) =>
  Uint8Array.from([...text].flatMap((letter) => (low === 0 ? [letter.charCodeAt(0), 0] : [0, letter.charCodeAt(0)])));

describe('text-workbook', () => {
  it.each<[why: string, text: string, value: unknown, shows: string]>([
    ['a whole number', '7', 7, 'number'],
    ['a decimal comma', '7,5', 7.5, 'number'],
    ['thousands', '1 234,50', 1234.5, 'number'],
    ['thousands with the space that does not break', '1\u00a0234,50', 1234.5, 'number'],
    ['a negative', '-12,00', -12, 'number'],
    ['a day', '23.09.2026', 46288, 'date'],
    ['a day of a database', '2026-09-23', 46288, 'date'],
    ['a clock time', '07:30', 0.3125, 'time'],
    ['a postcode', '0150', '0150', 'text'],
    ['an account', '12345678903', '12345678903', 'text'],
    ['an organisation number', '974760673', '974760673', 'text'],
    ['a telephone number', '+4712345678', '+4712345678', 'text'],
    ['a point may be a day', '12.5', '12.5', 'text'],
    ['a formula is text', '=1+1', '=1+1', 'text'],
    ['a command is text', '@SUM(A1)', '@SUM(A1)', 'text'],
    ['an exponent is text', '2E3', '2E3', 'text'],
    ['an apostrophe stays', "'7", "'7", 'text'],
    ['blanks around text', ' a ', ' a ', 'text'],
    ['Norwegian', 'Møte i Ås', 'Møte i Ås', 'text'],
    ['quotes', '"a ""b""; c"', 'a "b"; c', 'text'],
    ['lines in a cell', '"a\nb"', 'a\nb', 'text'],
  ])('a cell: %s', async (_why, text, value, shows) => {
    const [row] = await rowsOf(`x;${text};y\n`);
    expect(row?.cells[1]).toEqual({ column: 2, value, shows });
  });

  it.each<[why: string, text: string, values: unknown[][]]>([
    [
      'semicolons',
      'Dato;Timer\n23.09.2026;7,5\n',
      [
        ['Dato', 'Timer'],
        [46288, 7.5],
      ],
    ],
    [
      'commas',
      'Dato,Timer\n2026-09-23,"7,5"\n',
      [
        ['Dato', 'Timer'],
        [46288, 7.5],
      ],
    ],
    [
      'tabs',
      'Dato\tTimer\n23.09.2026\t7,5',
      [
        ['Dato', 'Timer'],
        [46288, 7.5],
      ],
    ],
    [
      'semicolons though each line has commas',
      'a;1,5\nb;2,5\n',
      [
        ['a', 1.5],
        ['b', 2.5],
      ],
    ],
    [
      'commas in the texts',
      'Dato;Merknad\n23.09.2026;a, b, c\n24.09.2026;d\n',
      [
        ['Dato', 'Merknad'],
        [46288, 'a, b, c'],
        [46289, 'd'],
      ],
    ],
    [
      'titles above',
      'Timeliste\n\nDato;Timer\n23.09.2026;1\n24.09.2026;2',
      [['Timeliste'], ['Dato', 'Timer'], [46288, 1], [46289, 2]],
    ],
    ['what the first line says', 'sep=,\na,b;c\n', [['a', 'b;c']]],
    [
      'lines of an old Mac',
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one column', 'a\nb', [['a'], ['b']]],
    ['rows of unlike length', 'a;b;c\nd\ne;f', [['a', 'b', 'c'], ['d'], ['e', 'f']]],
    [
      'a quotation mark that is never closed',
      'a;"b\nc;d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quotation mark inside',
      'skjerm 24";b\nc;d',
      [
        ['skjerm 24"', 'b'],
        ['c', 'd'],
      ],
    ],
    ['nothing but blanks', '\n\n', []],
  ])('columns: %s', async (_why, text, values) => {
    expect(await valuesOf(text)).toEqual(values);
  });

  it('keeps the numbers of the rows', async () => {
    expect((await rowsOf('a\n\n\nb')).map(({ number }) => number)).toEqual([1, 4]);
  });

  it.each<[why: string, bytes: Uint8Array]>([
    ['UTF-8', strToU8('blåbær;€')],
    ['UTF-8 with its mark', bytesOf(0xef, 0xbb, 0xbf, ...strToU8('blåbær;€'))],
    [
      'UTF-16 with its mark',
      bytesOf(0xff, 0xfe, ...bytesOf(0x62, 0, 0x6c, 0, 0xe5, 0, 0x62, 0, 0xe6, 0, 0x72, 0, 0x3b, 0, 0xac, 0x20)),
    ],
    ['Windows-1252', bytesOf('bl', 0xe5, 'b', 0xe6, 'r;', 0x80)],
  ])('is written as %s', async (_why, bytes) => {
    expect(await valuesOf(bytes)).toEqual([['blåbær', '€']]);
  });

  it.each([0, 1] as const)('is written as UTF-16 without its mark (%i)', async (low) => {
    expect(await valuesOf(utf16('Dato;Merknad\n1;blåbær\n', low))).toEqual([
      ['Dato', 'Merknad'],
      [1, 'blåbær'],
    ]);
  });

  it('keeps the sign for what could not be read when the file has it', async () => {
    expect(await valuesOf('bl\ufffdb\u00e6r;x')).toEqual([['bl\ufffdb\u00e6r', 'x']]);
  });

  it.each([
    // why                          file                                    sheet
    ['its name', 'Timer mars.csv', 'Timer mars'],
    ['what Excel does not allow', 'a[b]:c*d?.csv', 'a b  c d'],
    ['a long one', `${'æ'.repeat(40)}.csv`, 'æ'.repeat(31)],
    ['no name', '.csv', 'Ark1'],
    ['a name that is Excel’s own', 'History.csv', 'Ark1'],
    ['quotes at the ends', "'a'.csv", 'a'],
  ])('the sheet is called by the file: %s', async (_why, file, sheet) => {
    const { workbook, kind } = await openFile(file, strToU8('a;b'));
    expect([kind, workbook.sheets.map(({ name }) => name)]).toEqual(['text', [sheet]]);
  });

  it('shows days and amounts as they were written', async () => {
    const { workbook } = await openFile('a.csv', strToU8('23.09.2026;1 234,50;07:30;12 %\n'));
    const [row] = [...workbook.look('a').rows];
    expect(row?.cells.map(({ style }) => workbook.styles[style]?.format)).toEqual([
      'dd.mm.yyyy',
      '#,##0.00',
      'hh:mm',
      '0%',
    ]);
    expect(workbook.look('a').columns[0]?.width).toBeGreaterThan(75);
  });

  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }).filter((text) => !text.includes('\0')),
        async (text) => {
          await rowsOf(`x;${text}`);
        },
      ),
      { numRuns: 50 },
    );
  });
});
