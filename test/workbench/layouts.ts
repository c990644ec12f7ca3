import { madeParts, relations, stylesXml, workbookXml, worksheet, zipped } from '../workbook/made-package';

/** Sheets as people really lay them out, with invented content: what ten real files did, and what other forms must hold. */
export interface Layout {
  readonly why: string;
  readonly bytes: Uint8Array;
}

type Value = string | number | boolean | null | { readonly f: string; readonly v: number };
interface Styled {
  readonly value: Value;
  readonly style: number;
}
type Row = readonly (Value | Styled)[];

interface Sheet {
  readonly name: string;
  /** By their number, from 1. */
  readonly rows: Readonly<Record<number, Row>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** Number formats by the number of their style. */
const FORMATS = [0, 14, 20, '[h]:mm', 22] as const;
export const day = (value: number): Styled => ({ value, style: 1 });
export const clock = (value: number): Styled => ({ value, style: 2 });
export const length = (value: number): Styled => ({ value, style: 3 });
export const moment = (value: number): Styled => ({ value, style: 4 });

export function workbookOf(sheets: readonly Sheet[], properties = ''): Uint8Array {
  const list = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const parts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]);
  return zipped(
    madeParts('', {
      ...Object.fromEntries(parts),
      'xl/styles.xml': stylesXml(...FORMATS),
      'xl/workbook.xml': workbookXml(list.join(''), properties),
      'xl/_rels/workbook.xml.rels': relations(
        ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ),
    }),
  );
}

function sheetXml({ rows, merges = [], hiddenRows = [] }: Sheet): string {
  const body = Object.entries(rows).map(([number, cells]) => {
    const hidden = hiddenRows.includes(Number(number)) ? ' hidden="1"' : '';
    return `<row r="${number}"${hidden}>${cells.map((cell, index) => cellXml(`${letter(index)}${number}`, cell)).join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return worksheet(body.join(''), '', merged && `<mergeCells>${merged}</mergeCells>`);
}

const letter = (index: number): string => (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26));

function cellXml(address: string, cell: Value | Styled): string {
  const { value, style } = isStyled(cell) ? cell : { value: cell, style: 0 };
  const start = `<c r="${address}" s="${style}"`;
  if (value === null) return '';
  if (typeof value === 'string')
    return `${start} t="inlineStr"><is><t xml:space="preserve">${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start}><f>${value.f}</f><v>${value.v}</v></c>`;
}

function isStyled(cell: Value | Styled): cell is Styled {
  return typeof cell === 'object' && cell !== null && 'style' in cell;
}
