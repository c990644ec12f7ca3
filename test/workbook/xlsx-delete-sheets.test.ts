import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { madeParts, relations, workbookXml, worksheet, zipped, type Parts } from './made-package';
import { reasonOf } from './reason';

const THREE = ['En', 'To og to', 'Tre'].map(
  (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
);

/** Sheets «En», «To og to» and «Tre»; the parts given replace these or come in addition. */
function threeSheets(parts: Parts = {}, before = '', after = ''): XlsxWorkbook {
  const sheets = Object.fromEntries([2, 3].map((number) => [`xl/worksheets/sheet${number}.xml`, worksheet('')]));
  const own = {
    'xl/workbook.xml': workbookXml(THREE.join(''), before, after),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
    ),
  };
  return XlsxWorkbook.open(zipped(madeParts(worksheet(''), { ...sheets, ...own, ...parts })));
}

const textOf = (workbook: XlsxWorkbook, part: string) => strFromU8(unzipSync(workbook.toBytes())[part]!);
const partsOf = (workbook: XlsxWorkbook) => Object.keys(unzipSync(workbook.toBytes())).sort();

describe('xlsx-delete-sheets', () => {
  it('leaves the workbook as it was before Krav added a sheet', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../examples/arbeidsgiver.xlsx')));
    const workbook = XlsxWorkbook.open(bytes);
    const [sheets, tables, parts] = [workbook.sheets, workbook.tables, partsOf(workbook)];
    const range = { top: 1, left: 1, bottom: 2, right: 1 };
    await workbook.apply([
      { edit: 'addSheet', name: 'Nytt' },
      { edit: 'addTable', sheet: 'Nytt', name: 'Ny', range, columns: ['A'] },
      { edit: 'addNote', sheet: 'Nytt', row: 1, column: 1, text: 'x' },
    ]);
    expect(partsOf(workbook).length).toBeGreaterThan(parts.length + 3);
    await workbook.deleteSheets(['Nytt']);
    expect([workbook.sheets, workbook.tables, partsOf(workbook)]).toEqual([sheets, tables, parts]);
    const types = '[Content_Types].xml';
    expect(textOf(workbook, types)).toBe(strFromU8(unzipSync(bytes)[types]!));
    expect(textOf(XlsxWorkbook.open(workbook.toBytes()), types)).not.toContain('Nytt');
  });

  it('takes with it what is the sheet’s alone, and leaves what others use', async () => {
    const workbook = threeSheets({
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['drawing', '../drawings/drawing1.xml']),
      'xl/worksheets/_rels/sheet2.xml.rels': relations(
        ['drawing', '../drawings/drawing2.xml'],
        ['table', '../tables/table1.xml'],
        ['pivotTable', '../pivotTables/pivot1.xml'],
      ),
      'xl/drawings/drawing1.xml': '<d/>',
      'xl/drawings/drawing2.xml': '<d/>',
      'xl/drawings/_rels/drawing1.xml.rels': relations(['image', '../media/both.png']),
      'xl/drawings/_rels/drawing2.xml.rels': relations(['image', '../media/both.png'], ['image', '../media/own.png']),
      'xl/media/both.png': '1',
      'xl/media/own.png': '2',
      'xl/tables/table1.xml': '<table id="1" name="T" displayName="T" ref="A1:A2"/>',
      'xl/pivotTables/pivot1.xml': '<p/>',
    });
    const before = partsOf(workbook);
    await workbook.deleteSheets(['to OG to']);
    expect(before.filter((part) => !partsOf(workbook).includes(part))).toEqual([
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/media/own.png',
      'xl/pivotTables/pivot1.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['En', 'Tre']);
    expect(textOf(workbook, 'xl/_rels/workbook.xml.rels')).not.toContain('sheet2');
  });

  it.each([
    // why                                     names                                                                         left
    ['of the sheet', '<definedName name="a" localSheetId="1">En!$A$1</definedName>', ''],
    ['into the sheet', `<definedName name="a">'To og to'!$A$1:$B$2</definedName>`, ''],
    ['into the sheet among others', `<definedName name="a">SUM(En!$A$1,'to og to'!$A$1)</definedName>`, ''],
    [
      'of a later sheet',
      '<definedName name="a" localSheetId="2">En!$A$1</definedName>',
      '<definedNames><definedName name="a" localSheetId="1">En!$A$1</definedName></definedNames>',
    ],
    [
      'of an earlier sheet',
      '<definedName name="a" localSheetId="0">1</definedName>',
      '<definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames>',
    ],
    [
      'of the whole workbook',
      `<definedName name="a">"'To og to'!A1"</definedName>`,
      `<definedNames><definedName name="a">"'To og to'!A1"</definedName></definedNames>`,
    ],
  ])('names %s', async (_why, names, left) => {
    const workbook = threeSheets({}, '', `<definedNames>${names}</definedNames>`);
    await workbook.deleteSheets(['To og to']);
    const text = textOf(workbook, 'xl/workbook.xml');
    expect(/<definedNames>.*<\/definedNames>/.exec(text)?.[0] ?? '').toBe(left);
  });

  it.each([
    // why                                      in front    afterwards
    ['a sheet before it stays in front', 0, 0],
    ['the next comes to the front', 1, 1],
    ['a later one stays in front', 2, 1],
  ])('%s', async (_why, active, after) => {
    const workbook = threeSheets({}, `<bookViews><workbookView activeTab="${active}" firstSheet="2"/></bookViews>`);
    await workbook.deleteSheets(['To og to']);
    expect(textOf(workbook, 'xl/workbook.xml')).toContain(`<workbookView activeTab="${after}" firstSheet="1"/>`);
  });

  it.each([
    // why                      formula                                      afterwards
    ['a cell', `SUM('To og to'!A1,B1)`, 'SUM(#REF!,B1)'],
    ['a range', `SUM('To og to'!$A$1:B2)`, 'SUM(#REF!)'],
    ['a column', `SUM('TO OG TO'!A:A)`, 'SUM(#REF!)'],
    ['another sheet', 'Tre!A1', 'Tre!A1'],
    ['a text', `"'To og to'!A1"`, `"'To og to'!A1"`],
  ])('a formula that names %s', async (_why, formula, after) => {
    const rows = `<row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row>`;
    const workbook = threeSheets({ 'xl/worksheets/sheet1.xml': worksheet(rows) });
    await workbook.deleteSheets(['To og to']);
    const [row] = [...(await workbook.content('En')).rows];
    expect(row?.cells[0]?.formula).toBe(after);
  });

  it('is no matter when the sheet is not there, and refuses to take the last that can be seen', async () => {
    const workbook = threeSheets();
    const before = workbook.toBytes();
    await workbook.deleteSheets(['Nei']);
    expect(workbook.toBytes()).toEqual(before);
    expect(await reasonOf(workbook.deleteSheets(['En', 'To og to', 'Tre']))).toBe('cannotWrite');
    expect(workbook.toBytes()).toEqual(before);
  });
});
