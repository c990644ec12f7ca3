import type { Block, Margin, TableLayout } from '../pdf/definition';
import { COLOUR, FIGURE_WIDTH, SIZE } from './style';

const HEAD_LINE = 1.1;

/** Height of a line of Roboto, as a share of the type size. */
const FONT_LINE = 1.172;

export interface Column {
  readonly head: string;
  /** `figures` stand to the right, on their decimal mark; `rest` takes the width that is left; a number is points. */
  readonly kind: 'figures' | 'words' | 'rest' | number;
}

/** A cell; a second line, smaller, says more about it. What is missing is red; its words say that it is missing. */
export type Cell = string | { readonly text: string; readonly below?: string; readonly isMissing?: true };

export interface NumberTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row, drawn as a sum; its first cell takes the place of as many empty cells as follow it. */
  readonly totals?: readonly Cell[];
  readonly size?: number;
  readonly gap?: number;
}

const layout = (rows: number, gap: number, hasTotals: boolean): TableLayout => ({
  hLineWidth: (line) =>
    line === 1 || (hasTotals && line === rows - 1) ? 1 : line === 0 || (hasTotals && line === rows) ? 0 : 0.5,
  hLineColor: (line) => (line === 1 || (hasTotals && line === rows - 1) ? COLOUR.ink : COLOUR.hairline),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : gap),
  paddingRight: () => 0,
  paddingTop: () => 4,
  paddingBottom: () => 1.5,
});

/** Rows of figures under heads that are repeated on each page. The sum never stands alone on a page. */
export function numberTable({ columns, rows, totals, size = SIZE.table, gap = 9 }: NumberTable): Block {
  const most = (column: number) =>
    [...rows, totals ?? []].reduce((so, row) => Math.max(so, decimalsOf(row[column])), 0);
  const decimals = columns.map((_, column) => most(column));
  const cell = (value: Cell, column: number): Block =>
    cellBlock(value, columns[column] as Column, decimals[column] ?? 0, size);
  const heads = headCells(columns, size - 1);
  const body = [heads, ...rows.map((row) => row.map(cell))];
  if (totals) body.push(totalsRow(totals, cell));
  return {
    table: {
      widths: columns.map(({ kind }) => (kind === 'rest' ? '*' : typeof kind === 'number' ? kind : 'auto')),
      body,
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      keepLastRows: totals ? 3 : 2,
      stretch: columns.every(({ kind }) => kind === 'figures' || kind === 'words'),
    },
    layout: layout(body.length, gap, totals !== undefined),
    fontSize: size,
    margin: [0, 0, 0, 12],
  };
}

/** Heads of several lines stand on the same last line. */
function headCells(columns: readonly Column[], fontSize: number): Block[] {
  const lines = columns.map(({ head }) => head.split('\n').length);
  const most = Math.max(...lines);
  return columns.map(({ head, kind }, column) => {
    const above = (most - (lines[column] ?? 1)) * fontSize * HEAD_LINE * FONT_LINE;
    const margin: Margin = [0, above, 0, 0];
    return { text: head, ...alignment(kind), bold: true, fontSize, color: COLOUR.quiet, lineHeight: HEAD_LINE, margin };
  });
}

function totalsRow(totals: readonly Cell[], cell: (value: Cell, column: number) => Block): Block[] {
  const firstFilled = totals.findIndex((total, column) => column > 0 && total !== '');
  const span = Math.max(1, firstFilled);
  return totals.map((total, column) => ({
    ...cell(total, column),
    bold: true,
    ...(column === 0 && span > 1 && { colSpan: span }),
  }));
}

function cellBlock(value: Cell, { kind }: Column, decimals: number, size: number): Block {
  const text = typeof value === 'string' ? value : value.text;
  const style = { ...alignment(kind), ...(kind === 'figures' && { noWrap: true }) };
  const short = decimalsOf(value) > 0 ? decimals - decimalsOf(value) : 0;
  const main: Block = {
    text,
    ...style,
    ...(typeof value === 'object' && value.isMissing && { color: COLOUR.missing, bold: true }),
    ...(short > 0 && { margin: [0, 0, short * FIGURE_WIDTH * size, 0] as const }),
  };
  if (typeof value === 'string' || !value.below) return main;
  return { stack: [main, { text: value.below, ...style, fontSize: size - 2, color: COLOUR.quiet }] };
}

function alignment(kind: Column['kind']): { alignment: 'left' | 'right' } {
  return { alignment: kind === 'figures' ? 'right' : 'left' };
}

function decimalsOf(value: Cell | undefined): number {
  const text = typeof value === 'object' ? value.text : (value ?? '');
  return /[,.](\d+)$/.exec(text)?.[1]?.length ?? 0;
}
