import { strFromU8, unzipSync } from 'fflate';
import { WorkbookError, type CellEdit, type CellLook, type Edit } from '../../src/workbook/workbook';
import { readZip } from '../../src/workbook/xlsx/package/zip-reader';
import { LIMITS } from '../../src/workbook/xlsx/package/limits';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { MAIN, madeParts, relations, stylesXml, workbookXml, worksheet, zipped, type Parts } from './made-package';

const PARTS: Parts = {
  'xl/styles.xml': stylesXml(0, 14, 'hh:mm', 9),
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>felles</t></si></sst>`,
  'xl/vbaProject.bin': new Uint8Array([1, 2, 3, 250]),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
  'customXml/item1.xml': '<a/>',
};

const set = (...cells: CellEdit[]): Edit => ({ edit: 'setCells', sheet: 'Ark1', cells });
const at = (row: number, column: number, value: CellEdit['value'], look?: CellLook): CellEdit => ({
  row,
  column,
  value,
  ...(look && { look }),
});

describe('xlsx-writing', () => {
  it('gives the same bytes for the same edits, and for none', async () => {
    const bytes = zipped(madeParts(worksheet(''), PARTS));
    const unedited = XlsxWorkbook.open(bytes).toBytes();
    expect(unzipSync(unedited)).toEqual(unzipSync(bytes));
    const [one, other] = await Promise.all([0, 1].map(() => edited(worksheet(''), [set(at(1, 1, 'a', 'header'))])));
    expect(one!.toBytes()).toEqual(other!.toBytes());
    expect(one!.toBytes()).toEqual(XlsxWorkbook.open(one!.toBytes()).toBytes());
  });

  it('copies the entries that no edit touches as they are, still packed', async () => {
    const before = zipped(madeParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), PARTS));
    const workbook = XlsxWorkbook.open(before);
    await workbook.apply([set(at(1, 1, 2)), { edit: 'addNote', sheet: 'Ark1', row: 1, column: 1, text: 'a' }]);
    const after = new Map(readZip(workbook.toBytes(), LIMITS).map((entry) => [entry.name, entry]));
    const changed = readZip(before, LIMITS).filter((entry) => !isSame(entry, after.get(entry.name)));
    expect(changed.map((entry) => entry.name)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it.each([
    // why                              rows before                                    edits                             rows after
    ['an empty sheet', '', [at(2, 2, 1)], '<row r="2"><c r="B2"><v>1</v></c></row>'],
    [
      'rows before, between and after',
      '<row r="2"/><row r="4"/>',
      [at(1, 1, 1), at(3, 1, 1), at(5, 1, 1)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4"/><row r="5"><c r="A5"><v>1</v></c></row>',
    ],
    [
      'cells before, between and after',
      '<row r="1"><c r="B1"/><c r="D1"/></row>',
      [at(1, 1, 1), at(1, 3, 1), at(1, 5, 1)],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>1</v></c><c r="D1"/><c r="E1"><v>1</v></c></row>',
    ],
    [
      'a row without cells',
      '<row r="1" ht="30" spans="1:3" customHeight="1"/>',
      [at(1, 1, 1)],
      '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'the style stays',
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
      [at(1, 1, 46095)],
      '<row r="1"><c r="A1" s="1"><v>46095</v></c></row>',
    ],
    [
      'the style of an emptied cell stays',
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      [at(1, 1, null)],
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    ['an emptied cell goes', '<row r="1"><c r="A1"><v>1</v></c></row>', [at(1, 1, '')], '<row r="1"></row>'],
    [
      'the style of the row',
      '<row r="1" s="2" customFormat="1"/>',
      [at(1, 1, 1)],
      '<row r="1" s="2" customFormat="1"><c r="A1" s="2"><v>1</v></c></row>',
    ],
    [
      'what else the cell had goes',
      '<row r="1"><c r="A1" s="1" cm="1" vm="2"><f>1</f><v>1</v><extLst/></c></row>',
      [at(1, 1, true)],
      '<row r="1"><c r="A1" s="1" t="b"><v>1</v></c></row>',
    ],
    [
      'text that looks like a formula',
      '',
      [at(1, 1, '=1+1')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
    ],
    [
      'text that looks like XML',
      '',
      [at(1, 1, '</t>&"')],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;/t&gt;&amp;&quot;</t></is></c></row>',
    ],
    [
      'a formula',
      '',
      [at(1, 1, { formula: '=A2&"<"', value: 'a<' })],
      '<row r="1"><c r="A1" t="str"><f>A2&amp;&quot;&lt;&quot;</f><v>a&lt;</v></c></row>',
    ],
    ['a formula without a value', '', [at(1, 1, { formula: 'A2' })], '<row r="1"><c r="A1"><f>A2</f></c></row>'],
    [
      'rows and cells without addresses',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>',
      [at(2, 2, 9)],
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>9</v></c></row>',
    ],
    [
      'what else a row holds stays last',
      '<row r="1"><extLst/></row>',
      [at(1, 1, 1)],
      '<row r="1"><c r="A1"><v>1</v></c><extLst/></row>',
    ],
    [
      'comments stay',
      '<row r="1"><!-- <c r="A1"/> --><c r="B1"/></row>',
      [at(1, 3, 1)],
      '<row r="1"><!-- <c r="A1"/> --><c r="B1"/><c r="C1"><v>1</v></c></row>',
    ],
    ['the last of several values', '', [at(1, 1, 1), at(1, 1, 2)], '<row r="1"><c r="A1"><v>2</v></c></row>'],
    [
      'a cell that shares a formula but is not its head',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
      [at(2, 1, 1)],
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1</f></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    ],
    [
      'the head of a formula that others share, who get it as their own',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="A2" s="2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"></f></c><c r="B3"><f t="shared" ref="B3" si="0">C3</f></c><c r="C3"><f t="shared" si="0"/></c></row>',
      [at(1, 1, 1)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="2"><f>B2&amp;&quot;x&quot;</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f>B3&amp;&quot;x&quot;</f></c><c r="B3"><f t="shared" ref="B3" si="0">C3</f></c><c r="C3"><f t="shared" si="0"/></c></row>',
    ],
    [
      'an array formula that fills its own cell alone',
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B3)</f><v>1</v></c></row>',
      [at(1, 1, 1)],
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
  ])('sets cells: %s', async (_why, rows, cells, expected) => {
    const workbook = await edited(worksheet(rows), [set(...cells)]);
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toBe(worksheet(expected));
  });

  it('takes the style of the column, keeps prefixes, opens an empty list of rows and tells how far the sheet reaches', async () => {
    const sheet = (dimension: string, data: string) =>
      `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="${dimension}"/><x:cols><x:col min="2" max="3" style="1"/></x:cols>${data}</x:worksheet>`;
    const workbook = await edited(sheet('A1', '<x:sheetData />'), [set(at(1, 3, 1), at(1, 4, 'a'), at(9, 9, null))]);
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toBe(
      sheet(
        'A1:D1',
        '<x:sheetData><x:row r="1"><x:c r="C1" s="1"><x:v>1</x:v></x:c>' +
          '<x:c r="D1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
      ),
    );
  });

  it.each<[why: string, rows: string, edit: Edit]>([
    ['the head of an array formula', '<row r="1"><c r="A1"><f t="array" ref="A1:A2">1</f></c></row>', set(at(1, 1, 1))],
    [
      'another cell of an array formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">1</f></c></row>',
      set(at(2, 1, 1)),
    ],
    ['rows out of order', '<row r="5"/><row r="2"/>', set(at(2, 1, 1))],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>', set(at(1, 1, 1))],
    ['a row beyond the last', '', set(at(1_048_577, 1, 1))],
    ['a column beyond the last', '', set(at(1, 16_385, 1))],
    ['half a row', '', set(at(1.5, 1, 1))],
    ['a number that is none', '', set(at(1, 1, Infinity))],
    ['a text too long for a cell', '', set(at(1, 1, 'a'.repeat(32_768)))],
    ['an empty formula', '', set(at(1, 1, { formula: '=' }))],
    ['a formula that XML cannot hold', '', set(at(1, 1, { formula: '"\u0001"' }))],
    [
      'a table that is only a header',
      '',
      { edit: 'addTable', sheet: 'Ark1', name: 'T', range: range(1, 1, 1, 1), columns: ['a'] },
    ],
    [
      'two columns of one name',
      '',
      { edit: 'addTable', sheet: 'Ark1', name: 'T', range: range(1, 1, 2, 2), columns: ['a', 'A'] },
    ],
    [
      'a table named like a cell',
      '',
      { edit: 'addTable', sheet: 'Ark1', name: 'T1', range: range(1, 1, 2, 1), columns: ['a'] },
    ],
    ['a list of nothing', '', { edit: 'addList', sheet: 'Ark1', range: range(1, 1, 1, 1), values: [], strict: true }],
    [
      'a range upside down',
      '',
      { edit: 'addList', sheet: 'Ark1', range: range(2, 1, 1, 1), values: ['a'], strict: true },
    ],
  ])('refuses %s', async (_why, rows, edit) => {
    const workbook = XlsxWorkbook.open(zipped(madeParts(worksheet(rows), PARTS)));
    const before = workbook.toBytes();
    const failure = workbook.apply([set(at(7, 7, 'before')), edit]);
    await expect(failure).rejects.toMatchObject({ reason: 'cannotWrite' });
    await expect(failure).rejects.toBeInstanceOf(WorkbookError);
    expect(workbook.toBytes()).toEqual(before);
  });

  it('stores days in the way of a 1904 workbook', async () => {
    const book = workbookXml('<sheet name="Ark1" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>');
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>0.5</v></c></row>';
    const cells = [at(1, 1, 46095), at(1, 2, 0.25), at(1, 3, { formula: 'A1', value: 46095 }, 'date'), at(1, 4, 46095)];
    const workbook = await edited(worksheet(rows), [set(...cells)], { ...PARTS, 'xl/workbook.xml': book });
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toMatch(/<v>44633<.*<v>0.25<.*<v>44633<.*<v>46095</);
    const values = [...(await workbook.content('Ark1')).rows][0]!.cells.map((cell) => cell.value);
    expect(values).toEqual([46095, 0.25, 46095, 46095]);
  });

  it('writes a part that was UTF-16 as the UTF-8 that it says it is', async () => {
    const text = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
      '?>',
      ' encoding="UTF-16" standalone="yes"?>',
    );
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])]);
    const parts = { ...PARTS, 'xl/worksheets/sheet1.xml': utf16 };
    const workbook = await edited('', [set(at(1, 2, 'æ'))], parts);
    const written = textOf(workbook, 'xl/worksheets/sheet1.xml');
    expect(written).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    expect(written).toContain('æ');
  });

  it('makes Excel calculate, and drops the order of calculation when formulas change', async () => {
    const parts: Parts = {
      ...PARTS,
      '[Content_Types].xml':
        '<Types xmlns="t"><Override PartName="/xl/calcChain.xml" ContentType="c"/><Default Extension="xml" ContentType="x"/></Types>',
      'xl/workbook.xml': workbookXml(
        '<sheet name="Ark1" sheetId="1" r:id="rId1"/>',
        '',
        '<calcPr calcId="1"/><extLst/>',
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml'],
        ['styles', 'styles.xml'],
      ),
      'xl/calcChain.xml': '<calcChain/>',
    };
    const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';
    const values = await edited(worksheet(rows), [set(at(1, 2, 5))], parts);
    expect(textOf(values, 'xl/workbook.xml')).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/><extLst/>');
    expect(textOf(values, 'xl/calcChain.xml')).toBe('<calcChain/>');

    for (const value of [1, { formula: 'C1' }]) {
      const formulas = await edited(worksheet(rows), [set(at(1, 1, value))], parts);
      expect(Object.keys(unzipSync(formulas.toBytes()))).not.toContain('xl/calcChain.xml');
      expect(textOf(formulas, '[Content_Types].xml')).not.toContain('calcChain');
      expect(textOf(formulas, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
      expect(XlsxWorkbook.open(formulas.toBytes()).sheets).toHaveLength(1);
    }
  });

  it('adds each look once, from the font of the workbook', async () => {
    const looks: CellLook[] = [
      'title',
      'text',
      'note',
      'header',
      'input',
      'date',
      'time',
      'hours',
      'money',
      'percent',
      'locked',
    ];
    const cells = looks.map((look, index) => at(1, index + 1, 1, look));
    const workbook = await edited(worksheet(''), [set(...cells)]);
    const styles = textOf(workbook, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="15">');
    expect(styles).toContain('<font><b/><sz val="16"/><color rgb="FF1F2937"/><name val="Arial"/></font>');
    const reopened = XlsxWorkbook.open(workbook.toBytes());
    await reopened.apply([set(...cells)]);
    expect(textOf(reopened, 'xl/styles.xml')).toBe(styles);
    expect([...(await reopened.content('Ark1')).rows][0]!.cells.map((cell) => cell.shows)).toEqual([
      ...['number', 'number', 'number', 'number', 'number', 'date', 'time', 'number', 'number', 'number', 'number'],
    ]);
  });

  it('adds styles to a file that has none', async () => {
    const parts = { 'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml']) };
    const workbook = XlsxWorkbook.open(zipped(madeParts(worksheet(''), parts)));
    await workbook.apply([set(at(1, 1, 46095, 'date'))]);
    expect([...(await workbook.content('Ark1')).rows][0]!.cells).toEqual([{ column: 1, value: 46095, shows: 'date' }]);
  });

  it('makes a sheet with columns and frozen rows', async () => {
    const workbook = XlsxWorkbook.blank();
    await workbook.apply([{ edit: 'addSheet', name: 'A & B', columnWidths: [12, 7.5], frozenRows: 2 }]);
    const sheet = textOf(workbook, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="7.5" customWidth="1"/>',
    );
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(textOf(workbook, 'xl/workbook.xml')).toContain('<sheet name="A &amp; B" sheetId="1"');
  });

  it('keeps the table and its filter together when the table grows', async () => {
    const workbook = await edited(worksheet(''), [
      { edit: 'addTable', sheet: 'Ark1', name: 'Timer', range: range(3, 1, 5, 2), columns: ['Dag', 'Kl & tid'] },
    ]);
    await workbook.apply([{ edit: 'resizeTable', name: 'timer', range: range(3, 1, 40, 2) }]);
    const table = textOf(workbook, 'xl/tables/table1.xml');
    expect(table).toContain('displayName="Timer" ref="A3:B40"');
    expect(table).toContain('<autoFilter ref="A3:B40"/>');
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toMatch(
      /<tableParts count="1"><tablePart [^>]*r:id="rId1"\/><\/tableParts><\/worksheet>$/,
    );
    for (const wrong of [range(3, 1, 40, 3), range(2, 1, 40, 2), range(3, 1, 3, 2)]) {
      await expect(workbook.apply([{ edit: 'resizeTable', name: 'Timer', range: wrong }])).rejects.toMatchObject({
        reason: 'cannotWrite',
      });
    }
    await expect(workbook.apply([set(at(3, 1, 'Dato'))])).rejects.toMatchObject({ reason: 'cannotWrite' });
    await workbook.apply([set(at(3, 1, 'Dag', 'header'))]);
  });

  it('does not resize a table with a totals row', async () => {
    const workbook = XlsxWorkbook.open(
      zipped(
        madeParts(worksheet(''), {
          'xl/worksheets/_rels/sheet1.xml.rels': relations(['table', '../tables/table1.xml']),
          'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" displayName="T" ref="A1:A3" totalsRowCount="1"><tableColumns><tableColumn name="a"/></tableColumns></table>`,
        }),
      ),
    );
    await expect(workbook.apply([{ edit: 'resizeTable', name: 'T', range: range(1, 1, 9, 1) }])).rejects.toMatchObject({
      reason: 'cannotWrite',
    });
  });

  it('writes a short list in the rule, and cuts the range out of the rules before it', async () => {
    const rule = (sqref: string, formula: string) =>
      `<dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
    const after = `<dataValidations count="2">${rule('A1:C3 F1', '1')}${rule('B2', '2')}</dataValidations><pageMargins/>`;
    const workbook = await edited(worksheet('', '', after), [
      { edit: 'addList', sheet: 'Ark1', range: range(2, 2, 2, 2), values: ['a "b"', 'c & d'], strict: false },
    ]);
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toBe(
      worksheet(
        '',
        '',
        `<dataValidations count="2">${rule('A1:C1 A3:C3 A2 C2 F1', '1')}` +
          '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2">' +
          '<formula1>&quot;a &quot;&quot;b&quot;&quot;,c &amp; d&quot;</formula1></dataValidation></dataValidations><pageMargins/>',
      ),
    );
  });

  it('puts long lists and lists with commas on a sheet of their own', async () => {
    const long = Array.from({ length: 50 }, (_, index) => `Verdi nummer ${index}`);
    const add = (values: string[]): Edit => ({
      edit: 'addList',
      sheet: 'Ark1',
      range: range(1, 1, 9, 1),
      values,
      strict: true,
    });
    const workbook = await edited(worksheet(''), [add(long), add(['a, b', 'c'])]);
    await workbook.apply([add([' d'])]);
    expect(workbook.sheets[1]).toEqual({ name: '_krav', hidden: true, hasCells: true });
    const rows = [...(await workbook.content('_krav')).rows].map((row) => row.cells.map((cell) => cell.value));
    expect(rows).toHaveLength(50);
    expect(rows[0]).toEqual(['Verdi nummer 0', 'a, b', ' d']);
    const sheet = textOf(workbook, 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<formula1>.*?<\/formula1>/g)).toEqual(['<formula1>_krav!$C$1:$C$1</formula1>']);
  });

  it('adds notes, and gives a note that is there a new text', async () => {
    const note = (row: number, column: number, text: string): Edit => ({
      edit: 'addNote',
      sheet: 'Ark1',
      row,
      column,
      text,
    });
    const workbook = await edited(worksheet('', '', '<pageMargins/><tableParts/>'), [
      note(1, 1, 'Fyrste'),
      note(2, 30, 'Andre <b>'),
    ]);
    await workbook.apply([note(1, 1, 'Endra')]);
    const comments = textOf(workbook, 'xl/comments1.xml');
    expect(comments.match(/<comment ref="[^"]*" authorId="0">/g)).toEqual([
      '<comment ref="A1" authorId="0">',
      '<comment ref="AD2" authorId="0">',
    ]);
    expect(comments).toContain('Endra');
    expect(comments).not.toContain('Fyrste');
    expect(textOf(workbook, 'xl/drawings/vmlDrawing1.vml').match(/ id="_x0000_s\d+"/g)).toEqual([
      ' id="_x0000_s1025"',
      ' id="_x0000_s1026"',
    ]);
    expect(textOf(workbook, '[Content_Types].xml')).toContain('Extension="vml"');
    expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toMatch(
      /<pageMargins\/><legacyDrawing [^>]*\/><tableParts\/>/,
    );
  });
});

function range(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

async function edited(sheet: string, edits: Edit[], parts: Parts = PARTS): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(zipped(madeParts(sheet, parts)));
  await workbook.apply(edits);
  return workbook;
}

function textOf(workbook: XlsxWorkbook, part: string): string {
  const bytes = unzipSync(workbook.toBytes())[part];
  if (!bytes) throw new Error(`${part} is missing`);
  return strFromU8(bytes);
}

function isSame(
  one: { packed: Uint8Array; crc: number },
  other: { packed: Uint8Array; crc: number } | undefined,
): boolean {
  return other !== undefined && one.crc === other.crc && Buffer.compare(one.packed, other.packed) === 0;
}
