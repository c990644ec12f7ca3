import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Row, SheetContent } from '../../src/timesheet/table';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type Parts = Record<string, string | Uint8Array>;

/** The parts of a small workbook with one sheet, "Ark1"; the parts given replace these or come in addition. */
export function madeParts(sheet: string, parts: Parts = {}): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="Ark1" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
}

export function relations(...targets: [kind: string, target: string][]): string {
  const all = targets.map(([kind, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

export function workbookXml(sheets: string, before = '', after = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

export function worksheet(rows: string, before = '', after = ''): string {
  return `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Cell styles 0, 1, 2, … with these number formats; own formats are given as text. */
export function stylesXml(...formats: (number | string)[]): string {
  const own = formats.flatMap((format, index) => (typeof format === 'string' ? [[200 + index, format] as const] : []));
  const numFmts = own.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`).join('');
  const xfs = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

export function zipped(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: '1990-01-01' }];
  }
  return zipSync(entries);
}

export function opened(sheet: string, parts: Parts = {}): XlsxWorkbook {
  return XlsxWorkbook.open(zipped(madeParts(sheet, parts)));
}

export async function contentOf(sheet: string, parts: Parts = {}): Promise<SheetContent> {
  return opened(sheet, parts).content('Ark1');
}

export async function rowsOf(rows: string, parts: Parts = {}): Promise<Row[]> {
  return [...(await contentOf(worksheet(rows), parts)).rows];
}

/** Each cell as [column, value, shows] or [column, value, shows, formula]. */
export async function cellsOf(rows: string, parts: Parts = {}): Promise<unknown[][]> {
  return (await rowsOf(rows, parts)).flatMap((row) => row.cells.map((cell) => Object.values(cell)));
}
