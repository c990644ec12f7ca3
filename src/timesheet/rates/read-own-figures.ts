import type { Issue } from '../../claim/issue';
import type { KnownRates } from '../../claim/known-rates';
import type { OwnFigure } from '../../claim/own-figures';
import { isBlank } from '../cells/cell-text';
import type { Cell, Row, SheetContent, TableInfo } from '../table';
import { OwnFigureBook } from './own-figure-book';
import { isRatesName, rateColumns, type RateCells, type RateColumns } from './rate-columns';

export interface OwnFigureSources {
  readonly contents: Iterable<SheetContent>;
  readonly tables: readonly TableInfo[];
  /** The figures that the user may write a value for. */
  readonly rates: KnownRates;
}

export interface ReadOwnFigures {
  readonly figures: readonly OwnFigure[];
  readonly issues: readonly Issue[];
}

/** The user's own figures, from every Excel table or sheet named «Satser». A row that is not certain is not used, and is said. */
export function readOwnFigures({ contents, tables, rates }: OwnFigureSources): ReadOwnFigures {
  const book = new OwnFigureBook(rates);
  for (const content of contents) {
    const own = tables.filter(({ name, sheet }) => sheet === content.name && isRatesName(name));
    if (own.length > 0) for (const table of own) readExcelTable(content, table, book);
    else if (isRatesName(content.name)) readSheet(content, book);
  }
  return book.finish();
}

function readExcelTable(
  content: SheetContent,
  { range, columns, hasHeaderRow, hasTotalsRow }: TableInfo,
  book: OwnFigureBook,
): void {
  const found = rateColumns(columns.map((value, index) => ({ column: range.left + index, value, shows: 'text' })));
  if (!found) {
    book.add('warning', 'own-figure/no-header', { sheet: content.name, row: range.top }, {});
    return;
  }
  const first = hasHeaderRow ? range.top + 1 : range.top;
  const last = hasTotalsRow ? range.bottom - 1 : range.bottom;
  for (const row of content.rows) {
    if (row.number > last) return;
    if (row.number >= first) readRow(content.name, row, found, book);
  }
}

/** Rows below a header, which may stand anywhere and be repeated. */
function readSheet(content: SheetContent, book: OwnFigureBook): void {
  let columns: RateColumns | undefined;
  let hasText = false;
  for (const row of content.rows) {
    const header = rateColumns(row.cells);
    if (header) columns = header;
    else if (columns) readRow(content.name, row, columns, book);
    hasText ||= row.cells.length > 0;
  }
  if (!columns && hasText) book.add('warning', 'own-figure/no-header', { sheet: content.name }, {});
}

function readRow(sheet: string, row: Row, columns: RateColumns, book: OwnFigureBook): void {
  const at = (column: number | undefined): Cell | undefined => {
    const cell = row.cells.find((one) => one.column === column);
    return isBlank(cell) ? undefined : cell;
  };
  const cells: RateCells = {
    rate: at(columns.rate),
    from: at(columns.from),
    value: at(columns.value),
    source: at(columns.source),
  };
  // A rate that stands ready without day and value is not yet filled in.
  if (!cells.from && !cells.value) return;
  book.addRow({ sheet, row: row.number }, cells, columns);
}
