import { strToU8 } from 'fflate';
import {
  cellsOf,
  contentOf,
  MAIN,
  madeParts,
  opened,
  relations,
  rowsOf,
  stylesXml,
  workbookXml,
  worksheet,
  zipped,
} from './made-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const strings = (items: string) => ({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items}</sst>` });

describe('xlsx-reading', () => {
  it.each([
    // why                                 cell                                                          read
    ['a number', '<c r="A1"><v>1.5</v></c>', [1, 1.5, 'number']],
    ['a number with an exponent', '<c r="A1"><v>1E-3</v></c>', [1, 0.001, 'number']],
    ['the number nearest below 1', '<c r="A1"><v>0.99999999999999989</v></c>', [1, 0.9999999999999999, 'number']],
    ['a type written out', '<c r="A1" t="n"><v>7</v></c>', [1, 7, 'number']],
    ['true', '<c r="A1" t="b"><v>1</v></c>', [1, true, 'boolean']],
    ['false', '<c r="A1" t="b"><v>0</v></c>', [1, false, 'boolean']],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', [1, '#N/A', 'error']],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>a</t></is></c>', [1, 'a', 'text']],
    ['empty text is not an empty cell', '<c r="A1" t="inlineStr"><is><t></t></is></c>', [1, '', 'text']],
    ['blanks are kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', [1, ' a ', 'text']],
    [
      'inline runs',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>',
      [1, 'ab', 'text'],
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<&b>]]>c</t></is></c>', [1, 'a<&b>c', 'text']],
    ['a comment', '<c r="A1"><!-- <v>9</v> --><v>1<!-- x -->2</v></c>', [1, 12, 'number']],
    ['a processing instruction', '<c r="A1"><?x <v>9</v> ?><v>1</v></c>', [1, 1, 'number']],
    ['entities', '<c r="A1" t="str"><v>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;</v></c>', [1, '<&>"\'A😀', 'text']],
    ['an entity that nobody defined', '<c r="A1" t="str"><v>&xxe;</v></c>', [1, '&xxe;', 'text']],
    ['a character beyond Unicode', '<c r="A1" t="str"><v>&#x110000;</v></c>', [1, '&#x110000;', 'text']],
    ['an encoded character', '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>', [1, 'a\rb_x0041_', 'text']],
    ['line ends of Windows', '<c r="A1" t="str"><v>a\r\nb</v></c>', [1, 'a\nb', 'text']],
    ['no address', '<c><v>1</v></c>', [1, 1, 'number']],
    ['a far column', '<c r="XFD1"><v>1</v></c>', [16384, 1, 'number']],
    ['single quotes and blanks', "<c  t = 'b'\n r = 'B1' ><v>1</v></c >", [2, true, 'boolean']],
    ['">" in an attribute', '<c r="A1" x="a>b"><v>1</v></c>', [1, 1, 'number']],
    ['an extension in the cell', '<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', [1, 1, 'number']],
    ['a number that is none stays as text', '<c r="A1"><v>abc</v></c>', [1, 'abc', 'text']],
    ['a formula with a number', '<c r="A1"><f>1+1</f><v>2</v></c>', [1, 2, 'number', '1+1']],
    ['a formula with a text', '<c r="A1" t="str"><f>"a"&amp;B1</f><v>ab</v></c>', [1, 'ab', 'text', '"a"&B1']],
    ['a formula with an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', [1, '', 'text', '""']],
    ['a formula with true', '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', [1, true, 'boolean', 'TRUE()']],
    ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', [1, '#DIV/0!', 'error', '1/0']],
    ['a formula never calculated', '<c r="A1"><f>1+1</f></c>', [1, null, 'number', '1+1']],
    ['a formula with an empty value is not zero', '<c r="A1"><f>1+1</f><v></v></c>', [1, null, 'number', '1+1']],
    ['a formula with an empty value tag', '<c r="A1"><f>1+1</f><v/></c>', [1, null, 'number', '1+1']],
    ['an array formula', '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>', [1, 4, 'number', 'B1:B2*2']],
    [
      'a data table',
      '<c r="A1"><f t="dataTable" ref="A1" r1="C1" r2="D1"/><v>4</v></c>',
      [1, 4, 'number', 'TABLE(C1,D1)'],
    ],
  ])('%s', async (_why, cell, read) => {
    expect(await cellsOf(`<row r="1">${cell}</row>`)).toEqual([read]);
  });

  it.each([
    // why                          date1904  cell                                    read
    ['a day', '0', '<c r="A1" s="1"><v>46095</v></c>', [1, 46095, 'date']],
    ['a day and a time', '0', '<c r="A1" s="2"><v>46095.5</v></c>', [1, 46095.5, 'dateTime']],
    ['a time', '0', '<c r="A1" s="3"><v>0.3125</v></c>', [1, 0.3125, 'time']],
    ['a duration', '0', '<c r="A1" s="4"><v>1.5</v></c>', [1, 1.5, 'duration']],
    ['percent', '0', '<c r="A1" s="5"><v>0.141</v></c>', [1, 0.141, 'percent']],
    ['text in a cell for days', '0', '<c r="A1" s="1" t="str"><v>mandag</v></c>', [1, 'mandag', 'text']],
    ['a formula for days', '0', '<c r="A1" s="1"><f>TODAY()</f></c>', [1, null, 'date', 'TODAY()']],
    ['a style that is not there', '0', '<c r="A1" s="99"><v>1</v></c>', [1, 1, 'number']],
    ['1904: a day', '1', '<c r="A1" s="1"><v>44633</v></c>', [1, 46095, 'date']],
    ['1904: a day and a time', 'true', '<c r="A1" s="2"><v>44633.5</v></c>', [1, 46095.5, 'dateTime']],
    ['1904: a time is no day', '1', '<c r="A1" s="3"><v>0.3125</v></c>', [1, 0.3125, 'time']],
    ['1904: nor is a duration', '1', '<c r="A1" s="4"><v>1.5</v></c>', [1, 1.5, 'duration']],
    ['1904: nor a number', '1', '<c r="A1"><v>44633</v></c>', [1, 44633, 'number']],
    ['ISO: a day', '0', '<c r="A1" t="d"><v>2026-03-14</v></c>', [1, 46095, 'date']],
    ['ISO: a day and a time', '0', '<c r="A1" t="d"><v>2026-03-14T12:00:00</v></c>', [1, 46095.5, 'dateTime']],
    ['ISO: a time', '0', '<c r="A1" t="d"><v>T07:30</v></c>', [1, 0.3125, 'time']],
    [
      'ISO: the style knows better',
      '0',
      '<c r="A1" s="1" t="d"><v>2026-03-14T00:00:00.000Z</v></c>',
      [1, 46095, 'date'],
    ],
    ['ISO: needs no shift in 1904', '1', '<c r="A1" t="d"><v>2026-03-14</v></c>', [1, 46095, 'date']],
    ['ISO: 1 March 1900', '0', '<c r="A1" t="d"><v>1900-03-01</v></c>', [1, 61, 'date']],
    ['ISO: 28 February 1900', '0', '<c r="A1" t="d"><v>1900-02-28</v></c>', [1, 59, 'date']],
    ['ISO: 29 February of a leap year', '0', '<c r="A1" t="d"><v>2024-02-29</v></c>', [1, 45351, 'date']],
    ['ISO: anything else is text', '0', '<c r="A1" t="d"><v>i går</v></c>', [1, 'i går', 'text']],
  ])('%s', async (_why, date1904, cell, read) => {
    const parts = {
      'xl/styles.xml': stylesXml(0, 14, 22, 'hh:mm', '[h]:mm', 10),
      'xl/workbook.xml': workbookXml(
        '<sheet name="Ark1" sheetId="1" r:id="rId1"/>',
        `<workbookPr date1904='${date1904}'/>`,
      ),
    };
    expect(await cellsOf(`<row r="1">${cell}</row>`, parts)).toEqual([read]);
  });

  it.each([
    ['plain', '<si><t>a</t></si>', 'a'],
    ['empty', '<si/>', ''],
    ['an empty text', '<si><t/></si>', ''],
    ['runs', '<si><r><t>a</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve"> b</t></r></si>', 'a b'],
    [
      'without the guide to pronunciation',
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
      '課',
    ],
    ['prefixed', '<x:si><x:t>a</x:t></x:si>', 'a'],
  ])('a shared string: %s', async (_why, item, read) => {
    expect(await cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings(item))).toEqual([[1, read, 'text']]);
  });

  it('gives each cell of a shared formula what the formula says there', async () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$1:A2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="E3"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(await cellsOf(rows)).toEqual([
      [3, 1, 'number', 'A2*$B$1+SUM(A$1:A2)'],
      [3, 2, 'number', 'A3*$B$1+SUM(A$1:A3)'],
      [5, 3, 'number', 'C3*$B$1+SUM(C$1:C3)'],
    ]);
  });

  it('counts rows and cells that have no address, and leaves out what holds nothing', async () => {
    const rows =
      '<row><c><v>1</v></c><c s="1"/><c><v>2</v></c></row><row/><row r="5" hidden="1"><c r="B5"><v>3</v></c><c><v>4</v></c></row>' +
      '<row r="6"><c r="A6" s="3"></c></row><row hidden="true"><c r="C7"><v>5</v></c><c r="A7"><v>6</v></c></row>';
    const read = await rowsOf(rows);
    expect(read.map((row) => [row.number, row.hidden, row.cells.map((cell) => [cell.column, cell.value])])).toEqual([
      [
        1,
        false,
        [
          [1, 1],
          [3, 2],
        ],
      ],
      [
        5,
        true,
        [
          [2, 3],
          [3, 4],
        ],
      ],
      [
        7,
        true,
        [
          [1, 6],
          [3, 5],
        ],
      ],
    ]);
  });

  it('reads prefixed XML', async () => {
    const sheet =
      `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="2" max="3" hidden="1"/></x:cols><x:sheetData><x:row r="1">` +
      '<x:c r="A1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';
    const content = await contentOf(sheet);
    expect([...content.rows]).toEqual([
      { number: 1, hidden: false, cells: [{ column: 1, value: 1, shows: 'number', formula: '1' }] },
    ]);
    expect(content.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(content.hiddenColumns).toEqual([2, 3]);
  });

  it('reads merges and hidden columns around rows with comments and CDATA in them', async () => {
    const sheet = worksheet(
      '<!-- </sheetData> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData><mergeCell ref="C1:C2"/>]]></t></is></c></row>',
      '<cols><col min="1" max="1" hidden="true"/><col min="2" max="2"/><col min="4" max="99999" hidden="1"/></cols>',
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="$D$3:$E$9"/></mergeCells>',
    );
    const content = await contentOf(sheet);
    expect(content.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 3, left: 4, bottom: 9, right: 5 },
    ]);
    expect(content.hiddenColumns).toHaveLength(1 + 16384 - 3);
    expect([...content.rows][0]!.cells[0]!.value).toBe('</sheetData><mergeCell ref="C1:C2"/>');
  });

  it.each([
    ['little-endian', 1],
    ['big-endian', 0],
  ])('reads UTF-16, %s', async (_why, low) => {
    const text = '\ufeff' + worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>æ😀</t></is></c></row>');
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) {
      bytes[at * 2 + (1 - low)] = text.charCodeAt(at) & 255;
      bytes[at * 2 + low] = text.charCodeAt(at) >> 8;
    }
    const content = await XlsxWorkbook.open(zipped(madeParts('', { 'xl/worksheets/sheet1.xml': bytes }))).content(
      'Ark1',
    );
    expect([...content.rows][0]!.cells[0]!.value).toBe('æ😀');
  });

  it('reads ISO 8859-1 when the part says so', async () => {
    const text = `<?xml version="1.0" encoding='ISO-8859-1'?><worksheet><sheetData><row><c t="str"><v>æøå</v></c></row></sheetData></worksheet>`;
    const content = await contentOf('', { 'xl/worksheets/sheet1.xml': strToU8(text, true) });
    expect([...content.rows][0]!.cells[0]!.value).toBe('æøå');
  });

  it('reads UTF-8 with a byte order mark, and one inside the text', async () => {
    const text = '\ufeff' + worksheet('<row><c t="inlineStr"><is><t>a\ufeffb</t></is></c></row>');
    const content = await contentOf('', { 'xl/worksheets/sheet1.xml': strToU8(text) });
    expect([...content.rows][0]!.cells[0]!.value).toBe('a\ufeffb');
  });

  it('lists sheets of every kind', () => {
    const workbook = opened(worksheet(''), {
      'xl/workbook.xml': workbookXml(
        '<sheet name="A &amp; B" sheetId="1" r:id="rId1"/><sheet name="Skjult" sheetId="2" state="hidden" r:id="rId2"/>' +
          '<sheet name="Vel skjult" sheetId="3" state="veryHidden" r:id="rId2"/><sheet name="Diagram" sheetId="4" r:id="rId3"/>',
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/Sheet1.XML'],
        ['chartsheet', 'chartsheets/sheet1.xml'],
      ),
    });
    expect(workbook.sheets).toEqual([
      { name: 'A & B', hidden: false, hasCells: true },
      { name: 'Skjult', hidden: true, hasCells: true },
      { name: 'Vel skjult', hidden: true, hasCells: true },
      { name: 'Diagram', hidden: false, hasCells: false },
    ]);
  });

  it('finds no cells in a chart sheet', async () => {
    const workbook = opened('', { 'xl/_rels/workbook.xml.rels': relations(['chartsheet', 'chartsheets/sheet1.xml']) });
    expect([...(await workbook.content('Ark1')).rows]).toEqual([]);
  });

  it('lists tables', () => {
    const table = (attributes: string, columns: string) =>
      `<table xmlns="${MAIN}" ${attributes}><autoFilter ref="A1"/><tableColumns>${columns}</tableColumns></table>`;
    const workbook = opened(worksheet(''), {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        ['table', '../tables/table1.xml'],
        ['table', '/xl/tables/table2.xml'],
      ),
      'xl/tables/table1.xml': table(
        'id="1" name="x" displayName="Timer" ref="B2:C9" totalsRowCount="1"',
        '<tableColumn id="1" name="Fra_x000a_dag"/><tableColumn id="2" name="Kl &amp; tid"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>',
      ),
      'xl/tables/table2.xml': table(
        'id="2" displayName="Utan" ref="E2:E9" headerRowCount="0"',
        '<tableColumn id="1" name="Column1"/>',
      ),
    });
    expect(workbook.tables).toEqual([
      {
        name: 'Timer',
        sheet: 'Ark1',
        range: { top: 2, left: 2, bottom: 9, right: 3 },
        columns: ['Fra\ndag', 'Kl & tid'],
        hasHeaderRow: true,
        hasTotalsRow: true,
      },
      {
        name: 'Utan',
        sheet: 'Ark1',
        range: { top: 2, left: 5, bottom: 9, right: 5 },
        columns: ['Column1'],
        hasHeaderRow: false,
        hasTotalsRow: false,
      },
    ]);
  });

  it('lists names, with the sheet of those that belong to one', () => {
    const names =
      '<definedNames><definedName name="Sats">Ark1!$B$2</definedName>' +
      `<definedName name='Utskrift' localSheetId='0'>'A &amp; B'!$A$1:$C$9</definedName></definedNames>`;
    const sheets = '<sheet name="Ark1" sheetId="1" r:id="rId1"/>';
    expect(opened(worksheet(''), { 'xl/workbook.xml': workbookXml(sheets, '', names) }).names).toEqual([
      { name: 'Sats', refersTo: 'Ark1!$B$2' },
      { name: 'Utskrift', refersTo: "'A & B'!$A$1:$C$9", sheet: 'Ark1' },
    ]);
  });
});
