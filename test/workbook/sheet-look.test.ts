import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { PLAIN_STYLE, type CellStyle, type RowLook, type SheetLook } from '../../src/workbook/sheet-look';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { MAIN, opened, relations, stylesXml, worksheet, type Parts } from './made-package';

const EXAMPLES = join(__dirname, '../../examples');
const THEME =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fmtScheme><a:accent1><a:srgbClr val="000001"/></a:accent1></a:fmtScheme></a:themeElements></a:theme>';

/** The styles of a workbook whose styles part has these lists; `xf` stands for a cell style. */
function stylesOf(lists: string, parts: Parts = {}): readonly CellStyle[] {
  const styles = `<styleSheet xmlns="${MAIN}">${lists}</styleSheet>`;
  return opened(worksheet(''), { 'xl/styles.xml': styles, ...parts }).styles;
}

const lookOf = (sheet: string, parts: Parts = {}): SheetLook => opened(sheet, parts).look('Ark1');
const rowsOf = (rows: string, parts: Parts = {}): RowLook[] => [...lookOf(worksheet(rows), parts).rows];
const THEMED: Parts = {
  'xl/theme/theme1.xml': THEME,
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['theme', 'theme/theme1.xml'],
  ),
};

describe('sheet-look', () => {
  it.each([
    // why                                    colour                                   comes to
    ['red, green, blue', 'rgb="FF1F2937"', '#1f2937'],
    ['six digits', 'rgb="1F2937"', '#1f2937'],
    ['said to be seen through, which it is not', 'rgb="001F2937"', '#1f2937'],
    ['light before dark in the theme', 'theme="0"', '#fefefe'],
    ['dark of the theme', 'theme="1"', '#101010'],
    ['an accent of the theme', 'theme="4"', '#4472c4'],
    ['one that the theme lacks is Office’s', 'theme="5"', '#ed7d31'],
    ['40 % lighter, as Excel names it', 'theme="4" tint="0.39997558519241921"', '#8faadc'],
    ['80 % lighter', 'theme="4" tint="0.79998168889431442"', '#dae3f3'],
    ['25 % darker', 'theme="4" tint="-0.249977111117893"', '#2f5597'],
    ['grey stays grey', 'rgb="FF808080" tint="0.5"', '#c0c0c0'],
    ['a tint beyond all', 'rgb="FF808080" tint="7"', '#ffffff'],
    ['by number', 'indexed="10"', '#ff0000'],
    ['automatic', 'auto="1"', undefined],
    ['the window’s', 'indexed="64"', undefined],
    ['a theme’s that is not there', 'theme="77"', undefined],
    ['a name', 'rgb="red"', undefined],
    ['no tint', 'rgb="FF808080" tint="much"', '#808080'],
  ])('a colour: %s', (_why, color, expected) => {
    const lists = `<fonts><font><color ${color}/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`;
    expect(stylesOf(lists, THEMED)[0]?.font.color).toBe(expected);
  });

  it('takes colours by number from the file when it has its own', () => {
    const lists =
      '<fonts><font><color indexed="1"/></font></fonts><cellXfs><xf/></cellXfs><colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect(stylesOf(lists)[0]?.font.color).toBe('#abcdef');
  });

  it.each([
    // why                     font                                       comes to
    ['bold', '<b/>', { bold: true }],
    ['bold said not to be', '<b val="0"/>', { bold: false }],
    ['italic and struck', '<i val="1"/><strike/>', { italic: true, strike: true }],
    ['underlined', '<u/>', { underline: 'single' }],
    ['twice, as accountants do', '<u val="doubleAccounting"/>', { underline: 'double' }],
    ['underlined said not to be', '<u val="none"/>', { underline: 'none' }],
    ['name and size', '<sz val="9.5"/><name val="Arial &amp; co"/>', { name: 'Arial & co', size: 9.5 }],
    ['no size', '<sz val="-3"/>', { size: 11 }],
    ['a size that nobody can read', '<sz val="1e9"/>', { size: 11 }],
  ])('a font: %s', (_why, font, expected) => {
    const style = stylesOf(`<fonts><font>${font}</font></fonts><cellXfs><xf fontId="0"/></cellXfs>`)[0];
    expect(style?.font).toEqual({ ...PLAIN_STYLE.font, ...expected });
  });

  it.each([
    // why                          fill                                                                        comes to
    [
      'solid',
      '<patternFill patternType="solid"><fgColor rgb="FFEEF3F8"/><bgColor indexed="64"/></patternFill>',
      '#eef3f8',
    ],
    ['none', '<patternFill patternType="none"/>', undefined],
    ['none, whatever colour', '<patternFill patternType="none"><fgColor rgb="FFEEF3F8"/></patternFill>', undefined],
    ['lines', '<patternFill patternType="darkUp"><fgColor rgb="FF112233"/></patternFill>', '#112233'],
    ['the grey that every file has', '<patternFill patternType="gray125"/>', undefined],
    [
      'a gradient',
      '<gradientFill><stop position="0"><color rgb="FF010203"/></stop><stop position="1"><color rgb="FF040506"/></stop></gradientFill>',
      '#010203',
    ],
  ])('a fill: %s', (_why, fill, expected) => {
    const style = stylesOf(`<fills><fill>${fill}</fill></fills><cellXfs><xf fillId="0"/></cellXfs>`)[0];
    expect(style?.fill).toBe(expected);
  });

  it('reads borders, alignment and protection', () => {
    const border =
      '<border><left style="thin"><color rgb="FFA9B8C8"/></left><right/><top style="double"/><bottom style="wavy"/><diagonal style="thin"/></border>';
    const xf =
      '<xf borderId="0" numFmtId="14"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/><protection locked="0"/></xf>';
    expect(stylesOf(`<borders>${border}</borders><cellXfs>${xf}</cellXfs>`)[0]).toEqual({
      ...PLAIN_STYLE,
      borders: { left: { style: 'thin', color: '#a9b8c8' }, top: { style: 'double', color: '#000000' } },
      horizontal: 'center',
      vertical: 'top',
      wraps: true,
      indent: 2,
      rotation: -45,
      format: 'dd.mm.yyyy',
      locked: false,
    });
  });

  it.each([
    // why                                    number or code                            code
    ['none', 0, 'General'],
    ['a day is written as in Norway', 14, 'dd.mm.yyyy'],
    ['day and time', 22, 'dd.mm.yyyy hh:mm'],
    ['money', 4, '#,##0.00'],
    ['hours beyond a day', 46, '[h]:mm:ss'],
    ['an East Asian date', 31, 'dd.mm.yyyy'],
    ['a number that nobody knows', 99, 'General'],
    ['a code of the file', '0.0" t"', '0.0" t"'],
    ['a long date as the machine has it', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'dddd d. mmmm yyyy'],
    ['a time as the machine has it', '[$-F400]h:mm:ss\\ AM/PM', 'hh:mm:ss'],
    ['an empty code', '', 'General'],
  ])('a number format: %s', (_why, format, code) => {
    expect(opened(worksheet(''), { 'xl/styles.xml': stylesXml(format) }).styles[0]?.format).toBe(code);
  });

  it('reads columns, heights, what is frozen and what is hidden', () => {
    const before =
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>' +
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView>' +
      '<sheetView workbookViewId="1"><pane ySplit="9" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr baseColWidth="10" defaultRowHeight="12.75"/>' +
      '<cols><col min="1" max="1" width="9.140625"/><col min="3" max="16384" width="20.7109375" style="1" hidden="1"/></cols>';
    const rows =
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="B1"><v>7</v></c></row><row r="2"/><row r="4" hidden="1"/><row r="5" s="1" customFormat="1"/>';
    const look = lookOf(worksheet(rows, before, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'), {
      'xl/styles.xml': stylesXml(0, 14),
    });
    expect({ ...look, rows: [...look.rows] }).toEqual({
      name: 'Ark1',
      tabColor: '#00ff00',
      showsGridlines: false,
      frozen: { rows: 2, columns: 1 },
      defaultWidth: 80,
      defaultHeight: 17,
      hidesOtherRows: false,
      columns: [
        { from: 1, to: 1, width: 64, hidden: false, style: 0 },
        { from: 3, to: 16384, width: 145, hidden: true, style: 1 },
      ],
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      rows: [
        {
          number: 1,
          hidden: false,
          height: 40,
          cells: [
            { column: 1, style: 1 },
            { column: 2, style: 0, cell: { column: 2, value: 7, shows: 'number' } },
          ],
        },
        { number: 4, hidden: true, cells: [] },
        { number: 5, hidden: false, style: 1, cells: [] },
      ],
    });
  });

  it('tells which cells an array formula fills', () => {
    const [row] = rowsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
    );
    expect(row?.cells.map(({ array }) => array)).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }, undefined]);
  });

  it.each([
    // why                                       cols, format or rows                                                 what is seen
    [
      'a width below nothing',
      '<cols><col min="1" max="2" width="-5"/></cols>',
      [{ from: 1, to: 2, hidden: false, style: 0 }],
    ],
    [
      'a width beyond all',
      '<cols><col min="1" max="2" width="1e300"/></cols>',
      [{ from: 1, to: 2, hidden: false, style: 0 }],
    ],
    [
      'no width at all is hidden',
      '<cols><col min="1" max="1" width="0"/></cols>',
      [{ from: 1, to: 1, width: 0, hidden: true, style: 0 }],
    ],
    [
      'columns beyond the last',
      '<cols><col min="16384" max="99999999" hidden="1"/></cols>',
      [{ from: 16384, to: 16384, hidden: true, style: 0 }],
    ],
    ['the wrong way round', '<cols><col min="5" max="2" width="9"/></cols>', []],
    [
      'said twice',
      '<cols><col min="1" max="3" hidden="1"/><col min="2" max="4" hidden="0"/></cols>',
      [
        { from: 1, to: 3, hidden: true, style: 0 },
        { from: 4, to: 4, hidden: false, style: 0 },
      ],
    ],
    [
      'a style that is not there',
      '<cols><col min="1" max="1" style="999"/></cols>',
      [{ from: 1, to: 1, hidden: false, style: 0 }],
    ],
  ])('columns: %s', (_why, before, columns) => {
    expect(lookOf(worksheet('', before)).columns).toEqual(columns);
  });

  it('is not drowned by columns said over and over, or by cells with nothing but a look', () => {
    const look = lookOf(worksheet('', `<cols>${'<col min="1" max="1" width="9"/>'.repeat(100_000)}</cols>`));
    expect(look.columns).toHaveLength(1);
    const rising = Array.from({ length: 20_000 }, (_, at) => `<col min="${at + 1}" max="${at + 1}" width="9"/>`).join(
      '',
    );
    expect(lookOf(worksheet('', `<cols>${rising}</cols>`)).columns).toHaveLength(16_384);
    const rows = Array.from({ length: 21_000 }, (_, at) => `<row r="${at + 1}">${'<c s="1"/>'.repeat(10)}</row>`).join(
      '',
    );
    let cells = 0;
    for (const row of lookOf(worksheet(rows), { 'xl/styles.xml': stylesXml(0, 14) }).rows) cells += row.cells.length;
    expect(cells).toBe(200_000);
  });

  it('has the first style for a cell that names one that is not there, and always one', () => {
    const rows = '<row r="1" s="77" customFormat="1" ht="-4"><c r="A1" s="4000000"><v>1</v></c><c r="B1" s="x"/></row>';
    const [row] = rowsOf(rows, { 'xl/styles.xml': stylesXml(0) });
    expect([row?.style, row?.height, row?.cells.map(({ style }) => style)]).toEqual([0, undefined, [0, 0]]);
    expect(opened(worksheet('')).styles).toEqual([PLAIN_STYLE]);
    expect(stylesOf('<cellXfs/>')).toEqual([PLAIN_STYLE]);
    expect(stylesOf('<cellXfs><xf fontId="9" fillId="9" borderId="9" numFmtId="x"/></cellXfs>')).toEqual([PLAIN_STYLE]);
  });

  it('does not take the fonts and fills of conditional formats for cells’', () => {
    const lists =
      '<fonts><font><b/></font></fonts><cellXfs><xf fontId="0"/></cellXfs><dxfs><dxf><font><i/></font><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>';
    expect(stylesOf(lists)).toEqual([{ ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, bold: true } }]);
  });

  it('reads what another prefix and another order of attributes say', () => {
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font><x:b/></x:font></x:fonts><x:cellXfs><x:xf fontId='0'/></x:cellXfs></x:styleSheet>`;
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col hidden='true' max='2' min='2'/></x:cols><x:sheetData><x:row><x:c s='0'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = opened(sheet, { 'xl/styles.xml': styles });
    expect(workbook.styles[0]?.font.bold).toBe(true);
    expect(workbook.look('Ark1').columns).toEqual([{ from: 2, to: 2, hidden: true, style: 0 }]);
    expect([...workbook.look('Ark1').rows][0]?.cells).toEqual([
      { column: 1, style: 0, cell: { column: 1, value: 5, shows: 'number' } },
    ]);
  });

  it('sees what exceljs has drawn', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Ark', {
      views: [{ state: 'frozen', xSplit: 0, ySplit: 1, showGridLines: false }],
    });
    sheet.getColumn(2).width = 20;
    const cell = sheet.getCell('B2');
    cell.value = new Date(Date.UTC(2026, 8, 23));
    cell.numFmt = 'dd.mm.yyyy';
    cell.font = { name: 'Arial', size: 14, bold: true, color: { argb: 'FF112233' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
    cell.border = { bottom: { style: 'dashDot', color: { argb: 'FF445566' } } };
    cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: true };
    const workbook = XlsxWorkbook.open(new Uint8Array(await book.xlsx.writeBuffer()));
    const look = workbook.look('Ark');
    const [picture] = [...look.rows].at(-1)!.cells;
    expect([look.frozen.rows, look.showsGridlines, look.columns.find(({ from }) => from === 2)?.width]).toEqual([
      1,
      false,
      140,
    ]);
    expect(picture?.cell).toEqual({ column: 2, value: 46288, shows: 'date' });
    expect(workbook.styles[picture!.style]).toEqual({
      ...PLAIN_STYLE,
      font: { ...PLAIN_STYLE.font, name: 'Arial', size: 14, bold: true, color: '#112233' },
      fill: '#4f81bd',
      borders: { bottom: { style: 'dashDot', color: '#445566' } },
      horizontal: 'right',
      vertical: 'center',
      wraps: true,
      format: 'dd.mm.yyyy',
    });
  });

  it('sees what SheetJS has written', () => {
    const sheet = utils.aoa_to_sheet([
      ['Dato', 'Timer'],
      [46288, 7.5],
    ]);
    sheet['A2'].z = 'dd.mm.yyyy';
    sheet['!cols'] = [{ wch: 12 }, { hidden: true }];
    sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 5, c: 1 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Ark');
    const workbook = XlsxWorkbook.open(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    const look = workbook.look('Ark');
    const rows = [...look.rows];
    expect(workbook.styles[rows[1]!.cells[0]!.style]?.format).toBe('dd.mm.yyyy');
    expect(look.columns.map(({ from, hidden }) => [from, hidden])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(look.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 2 }]);
  });

  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx')))(
    'shows every cell of %s that its content has',
    async (name) => {
      const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(join(EXAMPLES, name))));
      for (const { name: sheet } of workbook.sheets) {
        const cells = [...workbook.look(sheet).rows].flatMap((row) =>
          row.cells.flatMap(({ cell, style }) => {
            expect(workbook.styles[style]).toBeDefined();
            return cell ? [[row.number, cell]] : [];
          }),
        );
        const content = [...(await workbook.content(sheet)).rows].flatMap((row) =>
          row.cells.map((cell) => [row.number, cell]),
        );
        expect(cells).toEqual(content);
      }
    },
  );
});
