import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellChange, CellResult, CellUpdate } from '../../src/workbook/cell-updates';
import { LIMITS } from '../../src/workbook/xlsx/package/limits';
import { readZip } from '../../src/workbook/xlsx/package/zip-reader';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { MAIN, madeParts, opened, stylesXml, workbookXml, worksheet, zipped, type Parts } from './made-package';
import { reasonOf } from './reason';

const SHEET = 'xl/worksheets/sheet1.xml';
const at = (row: number, column: number, change: CellChange): CellUpdate => ({ sheet: 'Ark1', row, column, change });
const value = (row: number, column: number, to: string | number | boolean | null, format?: string): CellUpdate =>
  at(row, column, { kind: 'value', value: to, ...(format === undefined ? {} : { format }) });
const result = (row: number, column: number, to: CellResult): CellUpdate =>
  at(row, column, { kind: 'result', value: to });

const textOf = (workbook: XlsxWorkbook, part = SHEET) => strFromU8(unzipSync(workbook.toBytes())[part]!);

async function rowsAfter(rows: string, updates: readonly CellUpdate[], parts: Parts = {}): Promise<string> {
  const workbook = opened(worksheet(rows), parts);
  await workbook.update(updates);
  return /<sheetData>(.*)<\/sheetData>/.exec(textOf(workbook))?.[1] ?? '';
}

describe('xlsx-updates', () => {
  it.each<[why: string, before: string, updates: CellUpdate[], after: string]>([
    [
      'a number',
      '<row r="1"><c r="A1" s="2"><v>1</v></c></row>',
      [value(1, 1, 7.5)],
      '<row r="1"><c r="A1" s="2"><v>7.5</v></c></row>',
    ],
    [
      'text stays text, whatever it begins with',
      '',
      [value(1, 1, '=1+1')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
    ],
    [
      'the name of an error is text when it is typed',
      '',
      [value(1, 1, '#N/A')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">#N/A</t></is></c></row>',
    ],
    [
      'nothing',
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>1</v></c></row>',
      [value(1, 1, null), value(1, 2, '')],
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      'a formula with what it comes to',
      '',
      [at(1, 1, { kind: 'formula', formula: '=KRAV.DIETT(B1)', value: 200 })],
      '<row r="1"><c r="A1"><f>_xldudf_KRAV_DIETT(B1)</f><v>200</v></c></row>',
    ],
    [
      'a formula that comes to an error',
      '',
      [at(1, 1, { kind: 'formula', formula: 'NA()', value: { error: '#N/A' } })],
      '<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c></row>',
    ],
    [
      'a formula in place of the head of a shared one',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
      [at(1, 1, { kind: 'formula', formula: 'C1', value: 3 }), result(2, 1, 9)],
      '<row r="1"><c r="A1"><f>C1</f><v>3</v></c></row><row r="2"><c r="A2"><f>B2</f><v>9</v></c></row>',
    ],
    ['the last of several', '', [value(1, 1, 1), value(1, 1, 2)], '<row r="1"><c r="A1"><v>2</v></c></row>'],
    [
      'what a new formula came to afterwards',
      '',
      [at(1, 1, { kind: 'formula', formula: 'B1' }), result(1, 1, 4)],
      '<row r="1"><c r="A1"><f>B1</f><v>4</v></c></row>',
    ],
  ])('a change: %s', async (_why, before, updates, after) => {
    expect(await rowsAfter(before, updates)).toBe(after);
  });

  it.each<[why: string, before: string, to: CellResult, after: string]>([
    ['a number', '<c r="A1" s="2"><f>B1*2</f><v>1</v></c>', 7.5, '<c r="A1" s="2"><f>B1*2</f><v>7.5</v></c>'],
    ['none before', '<c r="A1"><f>B1</f></c>', 1, '<c r="A1"><f>B1</f><v>1</v></c>'],
    [
      'text',
      '<c r="A1"><f>B1</f><v>1</v></c>',
      'æ & "ø"',
      '<c r="A1" t="str"><f>B1</f><v>æ &amp; &quot;ø&quot;</v></c>',
    ],
    ['a number after text', '<c r="A1" t="str"><f>B1</f><v>a</v></c>', 2, '<c r="A1"><f>B1</f><v>2</v></c>'],
    ['true', '<c r="A1"><f>B1</f><v>1</v></c>', true, '<c r="A1" t="b"><f>B1</f><v>1</v></c>'],
    [
      'an error',
      '<c r="A1"><f>B1</f><v>1</v></c>',
      { error: '#DIV/0!' },
      '<c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c>',
    ],
    [
      'an error that Excel may not know',
      '<c r="A1"><f>B1</f><v>1</v></c>',
      { error: '#BUSY!' },
      '<c r="A1" t="e"><f>B1</f><v>#VALUE!</v></c>',
    ],
    [
      'the formula to the letter',
      '<c r="A1"><f ca="1" xml:space="preserve"> _xlfn.IFS( A1 , 1 ) </f><v>1</v></c>',
      2,
      '<c r="A1"><f ca="1" xml:space="preserve"> _xlfn.IFS( A1 , 1 ) </f><v>2</v></c>',
    ],
    [
      'the head of a shared formula',
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
      2,
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    ],
    [
      'an array formula',
      '<c r="A1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>1</v></c>',
      2,
      '<c r="A1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>2</v></c><c r="B1"><v>1</v></c>',
    ],
    [
      'a value that had more than text to it',
      '<c r="A1" t="e" vm="1"><f>B1</f><v>#VALUE!</v></c>',
      2,
      '<c r="A1"><f>B1</f><v>2</v></c>',
    ],
    ['a cell without a formula is left alone', '<c r="A1"><v>1</v></c>', 2, '<c r="A1"><v>1</v></c>'],
    ['a cell that is not there is left alone', '<c r="B1"><v>1</v></c>', 2, '<c r="B1"><v>1</v></c>'],
  ])('only what it comes to: %s', async (_why, before, to, after) => {
    expect(await rowsAfter(`<row r="1">${before}</row>`, [result(1, 1, to)])).toBe(`<row r="1">${after}</row>`);
  });

  it('gives a cell that an array formula fills what it came to', async () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>1</v></c></row>';
    expect(await rowsAfter(rows, [result(1, 2, 'to')])).toContain('<c r="B1" t="str"><v>to</v></c>');
  });

  it('calculates on opening when something was changed, not when something only came to something else', async () => {
    const workbook = opened(worksheet('<row r="1"><c r="A1"><f>NOW()</f><v>1</v></c></row>'));
    await workbook.update([result(1, 1, 2)]);
    expect(textOf(workbook, 'xl/workbook.xml')).not.toContain('calcPr');
    await workbook.update([value(1, 2, 2)]);
    expect(textOf(workbook, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('gives a typed date its format, in a style that is the cell’s own in all else', async () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0"/>` +
      '<xf numFmtId="0" fontId="0" fillId="7" borderId="3" applyFill="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>';
    const workbook = opened(worksheet('<row r="1"><c r="A1" s="1"/></row>'), { 'xl/styles.xml': styles });
    await workbook.update([
      value(1, 1, 46288, 'dd.mm.yyyy'),
      value(2, 1, 46289, 'dd.mm.yyyy'),
      value(3, 1, 46290, 'dd.mm.yyyy'),
    ]);
    expect(textOf(workbook)).toContain('<c r="A1" s="2"><v>46288</v></c>');
    expect(textOf(workbook)).toContain('<row r="2"><c r="A2" s="3"><v>46289</v></c></row><row r="3"><c r="A3" s="3">');
    expect(textOf(workbook, 'xl/styles.xml')).toBe(
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><fonts count="1"><font/></fonts>` +
        '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" fontId="0" fillId="7" borderId="3" applyFill="1"><alignment horizontal="center"/></xf>' +
        '<xf numFmtId="164" fontId="0" fillId="7" borderId="3" applyFill="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>' +
        '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
    );
    expect(workbook.styles[2]).toMatchObject({ format: 'dd.mm.yyyy', horizontal: 'center' });
  });

  it('changes the format alone, with or without a cell there, and keeps the formula', async () => {
    const rows = '<row r="1"><c r="A1"><f>B1</f><v>0.5</v></c></row>';
    const format = (row: number): CellUpdate => at(row, 1, { kind: 'format', format: '0.00' });
    expect(await rowsAfter(rows, [format(1), format(2)], { 'xl/styles.xml': stylesXml(0) })).toBe(
      '<row r="1"><c r="A1" s="1"><f>B1</f><v>0.5</v></c></row><row r="2"><c r="A2" s="1"/></row>',
    );
  });

  it('keeps the style that a cell has already for the same format', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
    const parts = { 'xl/styles.xml': stylesXml(0, 'dd.mm.yyyy') };
    const workbook = opened(worksheet(rows), parts);
    await workbook.update([value(1, 1, 46288, 'dd.mm.yyyy')]);
    expect(textOf(workbook)).toContain('<c r="A1" s="1"><v>46288</v></c>');
    expect(textOf(workbook, 'xl/styles.xml')).toBe(parts['xl/styles.xml']);
  });

  it('writes days as the workbook counts them', async () => {
    const parts = {
      'xl/workbook.xml': workbookXml('<sheet name="Ark1" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>'),
      'xl/styles.xml': stylesXml(0, 14),
    };
    const rows = '<row r="1"><c r="B1" s="1"><f>A1</f><v>1</v></c></row>';
    const workbook = opened(worksheet(rows), parts);
    await workbook.update([value(1, 1, 46288, 'dd.mm.yyyy'), result(1, 2, 46288), value(1, 3, 46288)]);
    expect([...textOf(workbook).matchAll(/<v>(\d+)<\/v>/g)].map(([, stored]) => stored)).toEqual([
      '44826',
      '44826',
      '46288',
    ]);
    const [row] = [...(await workbook.content('Ark1')).rows];
    expect(row?.cells.map((cell) => cell.value)).toEqual([46288, 46288, 46288]);
  });

  it('touches nothing but the sheet and its styles', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../examples/arbeidsgiver.xlsx')));
    const workbook = XlsxWorkbook.open(bytes);
    const sheet = workbook.sheets[1]!.name;
    await workbook.update([{ sheet, row: 9, column: 20, change: { kind: 'value', value: 1, format: '0.000' } }]);
    const after = new Map(readZip(workbook.toBytes(), LIMITS).map((entry) => [entry.name, entry]));
    const changed = readZip(bytes, LIMITS).filter(
      (entry) => Buffer.compare(entry.packed, after.get(entry.name)!.packed) !== 0,
    );
    expect(changed.map(({ name }) => name).sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet2.xml']);
    expect(after.size).toBe(readZip(bytes, LIMITS).length);
  });

  it.each<[why: string, rows: string, update: CellUpdate, reason: string]>([
    [
      'a cell in an array formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">1</f></c></row>',
      value(2, 1, 1),
      'cannotWrite',
    ],
    ['a number that is none', '', value(1, 1, NaN), 'cannotWrite'],
    ['a text that is too long', '', value(1, 1, 'a'.repeat(32_768)), 'cannotWrite'],
    ['an empty formula', '', at(1, 1, { kind: 'formula', formula: '=' }), 'cannotWrite'],
    ['no cell', '', value(0, 1, 1), 'cannotWrite'],
    ['a sheet that is not there', '', { ...value(1, 1, 1), sheet: 'Nei' }, 'noSheet'],
  ])('does all or nothing: %s', async (_why, rows, update, reason) => {
    const workbook = opened(worksheet(rows));
    const before = workbook.toBytes();
    expect(await reasonOf(workbook.update([value(9, 9, 'before'), update]))).toBe(reason);
    expect(workbook.toBytes()).toEqual(before);
  });

  describe('the header of a table', () => {
    async function withTable(formula = ''): Promise<XlsxWorkbook> {
      const workbook = XlsxWorkbook.open(zipped(madeParts(worksheet(formula))));
      const range = { top: 5, left: 1, bottom: 7, right: 2 };
      await workbook.apply([{ edit: 'addTable', sheet: 'Ark1', name: 'Tabell1', range, columns: ['Dato', 'Tid'] }]);
      return workbook;
    }

    it.each<[why: string, value: string | number | null, column: string]>([
      ['a new name', 'Timer', 'Timer'],
      ['the same', 'Tid', 'Tid'],
      ['one that is taken', 'DATO', 'DATO2'],
      ['a number', 2026, '2026'],
      ['nothing', null, 'Kolonne2'],
      ['characters that XML would change', 'a\n<&">', 'a\n<&">'],
    ])('takes its column with it: %s', async (_why, to, column) => {
      const workbook = await withTable();
      await workbook.update([value(5, 2, to)]);
      const again = XlsxWorkbook.open(workbook.toBytes());
      expect(again.tables[0]?.columns).toEqual(['Dato', column]);
      const header = [...(await again.content('Ark1')).rows].find(({ number }) => number === 5);
      expect(header?.cells.map((cell) => cell.value)).toEqual(['Dato', column]);
    });

    it('stays as it is while a formula names it', async () => {
      const workbook = await withTable('<row r="1"><c r="A1"><f>SUM(Tabell1[Tid])</f></c></row>');
      expect(await reasonOf(workbook.update([value(5, 2, 'Timer')]))).toBe('cannotWrite');
      await workbook.update([value(5, 1, 'Dag')]);
      expect(workbook.tables[0]?.columns).toEqual(['Dag', 'Tid']);
    });
  });
});
