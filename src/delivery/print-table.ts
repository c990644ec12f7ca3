import type { Cell, Column, NumberTable } from '../documents/page/number-table';
import type { Language } from '../text/language';
import type { CellEdit, CellLook } from '../workbook/workbook';

/** What stands in a row of a sheet, from column A. */
export type PrintRow = readonly Omit<CellEdit, 'row' | 'column'>[];

/** A paper's table in cells: amounts as numbers, so that Excel can add them. */
export function tableRows({ columns, rows, totals }: NumberTable, language: Language): PrintRow[] {
  const cells = (row: readonly Cell[], of: (cell: Cell, column: Column) => PrintRow[number]): PrintRow =>
    row.map((cell, index) => of(cell, columns[index] as Column));
  return [
    columns.map(({ head, kind }) => ({ value: onOneLine(head), look: kind === 'figures' ? 'figureHeader' : 'header' })),
    ...rows.map((row) => cells(row, (cell, column) => bodyCell(cell, column, language))),
    ...(totals ? [cells(totals, (cell) => ({ ...valueOf(cell, language), look: 'totalShown' }))] : []),
  ];
}

function bodyCell(cell: Cell, { kind }: Column, language: Language): PrintRow[number] {
  if (kind !== 'figures') return { value: textOf(cell), look: 'text' };
  const { value } = valueOf(cell, language);
  const look: CellLook = typeof value === 'number' ? 'amountShown' : 'figureShown';
  return { value, look };
}

function valueOf(cell: Cell, language: Language): { readonly value: string | number } {
  const text = textOf(cell);
  return { value: figureOf(text, language) ?? text };
}

/** The whole of what a cell says: a second line goes in behind the first. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.below ? `${cell.text} (${onOneLine(cell.below)})` : cell.text;
}

/** Heads are broken by hand where the paper is narrow, also within a word: «Ferie-» above «penger». */
export function onOneLine(text: string): string {
  return text
    .replace(/[-\u00ad]\n(?=\p{Ll})/gu, '')
    .replace(/\n/g, ' ')
    .trim();
}

const FIGURE = /^([−-]?)(\d{1,3}(?:[ \u00a0]\d{3})*)[,.](\d{2})$/;

/** «1 238,50» as a number; what says more than two decimals do, such as «7:20», is none. */
export function figureOf(text: string, language: Language): number | undefined {
  const [, sign, whole = '', decimals] = FIGURE.exec(text) ?? [];
  if (decimals === undefined || text.includes(language === 'en' ? ',' : '.')) return undefined;
  const hundredths = Number(whole.replace(/\D/g, '') + decimals);
  return (sign ? -hundredths : hundredths) / 100;
}
