import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell } from '../../timesheet/table';

/** A cell of the file as the grid holds it. */
export function gridCell({ value, shows, formula }: Cell, style: string | undefined): ICellData {
  const content: ICellData = {};
  if (value !== null) {
    content.v = typeof value === 'boolean' ? Number(value) : value;
    content.t = typeOf(value);
  }
  if (formula !== undefined) content.f = `=${formula}`;
  if (shows === 'error') content.t = CellValueType.STRING;
  if (style !== undefined) content.s = style;
  return content;
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** The value that a cell of the grid holds. */
export function valueOfGrid(cell: ICellData | null | undefined): string | number | boolean | null {
  const value = cell?.v ?? textOf(cell);
  if (value === null || value === undefined || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

/** In the grid an error is a text that looks like one. */
export function isErrorOfGrid(cell: ICellData | null | undefined): boolean {
  const value = valueOfGrid(cell);
  return cell?.t === CellValueType.STRING && typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
}

/** Text with its own letters in it stands as a small document. */
function textOf(cell: ICellData | null | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
