import type { Edit, Mark } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { madeParts, stylesXml, worksheet, zipped } from './made-package';

const CELLS = '<row r="5"><c r="B5" s="1"><v>46095</v></c></row>';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const mark = (...marks: Mark[]): Edit => ({ edit: 'mark', sheet: 'Ark1', marks });
const unmark: Edit = { edit: 'unmark', sheet: 'Ark1' };
const at = (row: number, column: number): Mark => ({ row, column, severity: 'error', text: 'Feil & «sånt».' });

const validations = (inner: string) => `<dataValidations count="1">${inner}</dataValidations>`;
const listOn = (sqref: string) =>
  `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${sqref}"><formula1>"ja,nei"</formula1></dataValidation>`;

const opened = (after: string) =>
  XlsxWorkbook.open(zipped(madeParts(worksheet(CELLS, '', after), { 'xl/styles.xml': stylesXml(0, 14) })));
const sheetOf = (workbook: XlsxWorkbook) => strFromU8(unzipSync(workbook.toBytes())[SHEET_PART]!);

describe('xlsx-marks', () => {
  it.each([
    // why                                        after the rows                                       marks
    ['a cell of nothing else', '', [at(5, 2)]],
    ['cells with nothing in them', '', [at(9, 9), at(1, 1)]],
    ['a cell in the middle of a list', validations(listOn('B2:B40')), [at(5, 2)]],
    ['the first and the last of a list', validations(listOn('B2:B40')), [at(2, 2), at(40, 2)]],
    ['two cells beside each other in a list', validations(listOn('B2:B40')), [at(5, 2), at(6, 2)]],
    ['a list of one cell', validations(listOn('B5')), [at(5, 2)]],
    ['a list over several columns', validations(listOn('A2:D40')), [at(5, 2)]],
    [
      'a cell with a message of its own',
      validations(listOn('B2:B40').replace(' sqref', ' promptTitle="Husk" prompt="Velg" sqref')),
      [at(5, 2)],
    ],
    [
      'a cell that a format of the user colours',
      '<conditionalFormatting sqref="B5"><cfRule type="expression" dxfId="0" priority="1"><formula>B5&gt;8</formula></cfRule></conditionalFormatting>',
      [at(5, 2)],
    ],
  ] as [string, string, Mark[]][])(
    '%s: the sheet is the same, byte for byte, when the marks are gone',
    async (_why, after, marks) => {
      const workbook = opened(after);
      const before = sheetOf(workbook);
      await workbook.apply([mark(...marks)]);
      const saved = XlsxWorkbook.open(workbook.toBytes());
      expect(await saved.marks('Ark1')).toHaveLength(marks.length);
      await saved.apply([unmark]);
      expect(sheetOf(saved)).toBe(before);
    },
  );

  it('writes the colour after the formats of the user, and the message beside the list', async () => {
    const workbook = opened(validations(listOn('B2:B40')));
    await workbook.apply([mark(at(5, 2))]);
    const text = sheetOf(workbook);
    expect(text).toContain('<conditionalFormatting sqref="B5"><cfRule type="expression" dxfId="0" priority="1">');
    expect(text).toContain('<formula>LEN(&quot;Krav:error&quot;)&gt;0</formula>');
    expect(text).toContain('sqref="B2:B4 B6:B40"');
    expect(text).toContain('sqref="B5" promptTitle="Krav" prompt="Feil &amp; «sånt»."><formula1>"ja,nei"</formula1>');
    const styles = strFromU8(unzipSync(workbook.toBytes())['xl/styles.xml']!);
    expect(styles).toContain('<dxf><fill><patternFill><bgColor rgb="FFF8CBC6"/></patternFill></fill></dxf>');
  });

  it('finds each of the neighbours that Excel has put together, with its own sentence', async () => {
    const marks = [5, 6, 7].map((row) => ({ ...at(row, 2), text: `Feil ${row}.` }));
    const workbook = opened('');
    const before = sheetOf(workbook);
    await workbook.apply([mark(...marks)]);
    const parts = unzipSync(workbook.toBytes());
    const together = sheetOf(workbook).replace(
      'conditionalFormatting sqref="B5 B6 B7"',
      'conditionalFormatting sqref="B5:B7"',
    );
    expect(together).not.toBe(sheetOf(workbook));
    const saved = XlsxWorkbook.open(zipSync({ ...parts, [SHEET_PART]: strToU8(together) }));
    expect(await saved.marks('Ark1')).toEqual(marks);
    await saved.apply([unmark]);
    expect(sheetOf(saved)).toBe(before);
  });

  it.each([
    // why                                  marks   lines in Excel's list of rules
    ['one cell', 1, 1],
    ['a hundred', 100, 1],
    ['one more', 101, 2],
  ])('%s: so many of a colour are one rule', async (_why, count, lines) => {
    const workbook = opened('');
    const marks = Array.from({ length: count }, (_, index) => at(2 + 2 * index, 2));
    await workbook.apply([mark(...marks)]);
    expect(sheetOf(workbook).match(/<cfRule/g)).toHaveLength(lines);
    expect(await workbook.marks('Ark1')).toEqual(marks);
  });

  it('leaves the formats of the user in a group that Excel has put ours in', async () => {
    const rule = (priority: number, formula: string) =>
      `<cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    const group = (...rules: string[]) => `<conditionalFormatting sqref="B5">${rules.join('')}</conditionalFormatting>`;
    const workbook = opened(group(rule(1, 'B5&gt;8'), rule(2, 'LEN("Krav:info")&gt;0')));
    expect(await workbook.marks('Ark1')).toEqual([{ row: 5, column: 2, severity: 'info', text: '' }]);
    await workbook.apply([unmark]);
    expect(sheetOf(workbook)).toContain(group(rule(1, 'B5&gt;8')));
  });

  it('colours alone a cell whose list looks at another sheet', async () => {
    const newer =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x" xmlns:xm="y" count="1">' +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>Ark2!A1:A3</xm:f></x14:formula1><xm:sqref>B2:B40</xm:sqref>' +
      '</x14:dataValidation></x14:dataValidations></ext></extLst>';
    const workbook = opened(newer);
    const before = sheetOf(workbook);
    await workbook.apply([mark(at(5, 2))]);
    expect(await workbook.marks('Ark1')).toEqual([{ ...at(5, 2), text: '' }]);
    await workbook.apply([unmark]);
    expect(sheetOf(workbook)).toBe(before);
  });
});
