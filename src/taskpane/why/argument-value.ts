import type { WorkbookCells } from '../../flow/basis';
import { columnNumber, isSameSheet } from '../../timesheet/table';
import type { AskedCell } from '../../commands/bus';

/** What a formula is given there; `known` is false for what only Excel can work out. */
export type ArgumentValue = { readonly known: true; readonly value: unknown } | { readonly known: false };

const UNKNOWN: ArgumentValue = { known: false };

/**
 * The value of an argument: a text, a number, a yes or no, a cell, the first cell of a range, or the cell of this row in a column of a
 * table. Dates are the numbers that Excel gives to functions.
 *
 * @param cell where the formula stands
 */
export function argumentValue(text: string, cell: AskedCell, cells: WorkbookCells): ArgumentValue {
  if (text === '') return known(null);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return known(quoted[1]?.replaceAll('""', '"'));
  if (/^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?%?$/i.test(text))
    return known(text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));
  if (/^(TRUE|FALSE)$/i.test(text)) return known(text.toUpperCase() === 'TRUE');
  return cellValue(text, cell, cells) ?? columnValue(text, cell, cells) ?? UNKNOWN;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?$/iu;

function cellValue(text: string, cell: AskedCell, cells: WorkbookCells): ArgumentValue | undefined {
  const [, quoted, plain, letters = '', row = ''] = REFERENCE.exec(text) ?? [];
  const column = columnNumber(letters);
  if (column === undefined) return undefined;
  return valueAt(quoted?.replaceAll("''", "'") ?? plain ?? cell.sheet, Number(row), column, cells);
}

/** Table[@Dato], [@Dato], [@[Antall km]] and Table[[#This Row],[Dato]]. */
const COLUMN =
  /^([\p{L}\p{N}_.\\]*)\[(?:\[#This Row\],\[((?:[^\]']|'.)+)\]|@\[((?:[^\]']|'.)+)\]|@((?:[^\]']|'.)+))\]$/iu;

function columnValue(text: string, cell: AskedCell, cells: WorkbookCells): ArgumentValue | undefined {
  const [whole, name = '', ...headers] = COLUMN.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // In the name of a column, an apostrophe stands before a sign that would mean something else.
  const header = headers.find((one) => one !== undefined)?.replace(/'(.)/g, '$1');
  const table = cells.tables.find(
    ({ sheet, range, name: other }) =>
      sheet === cell.sheet &&
      (name === '' || isSameSheet(name, other)) &&
      cell.row >= range.top &&
      cell.row <= range.bottom,
  );
  const index = table?.columns.findIndex((column) => isSameSheet(column, header ?? '')) ?? -1;
  return table && index >= 0 ? valueAt(table.sheet, cell.row, table.range.left + index, cells) : UNKNOWN;
}

function valueAt(sheet: string, row: number, column: number, { contents }: WorkbookCells): ArgumentValue {
  const content = contents.find(({ name }) => isSameSheet(name, sheet));
  if (!content) return UNKNOWN;
  for (const { number, cells } of content.rows) {
    if (number !== row) continue;
    const found = cells.find((one) => one.column === column);
    return found?.shows === 'error' ? UNKNOWN : known(found?.value ?? null);
  }
  return known(null);
}

function known(value: unknown): ArgumentValue {
  return { known: true, value };
}
