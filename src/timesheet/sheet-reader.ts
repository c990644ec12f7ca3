import type { Entry } from '../claim/entry';
import type { ChosenHeaders } from './header/chosen-headers';
import { headerCells, type HeaderCell } from './header/header-cells';
import { isHeaderBelow, isHints, sameColumns } from './header/header-rows';
import { findTables, withSecondRow, type FoundTable, type HeaderGround, type HeaderSearch } from './header/find-tables';
import { completeness, tableColumns, type ColumnMap, type Completeness } from './header/table-columns';
import type { IssueBook } from './issue-book';
import { TableReader } from './rows/table-reader';
import type { CellRange, Row, SheetContent, TableInfo } from './table';

export interface OpenTable {
  readonly table: FoundTable;
  readonly reader: TableReader;
  /** Where an Excel table ends; a plain one goes on until another header. */
  readonly range?: CellRange;
}

/** Walks one sheet once, from the top: finds headers on the way, and hands each row to the tables that it belongs to. */
export class SheetReader {
  /** Every table that was opened, in the order of the sheet. */
  readonly tables: OpenTable[] = [];
  lacks: Exclude<Completeness, 'complete'> = 'none';
  lacksInRow = 0;
  /** Of what lacks it. */
  lacksHeaders: readonly HeaderCell[] = [];
  private open: OpenTable[] = [];
  private dayless: OpenTable[] = [];
  private previous: Row | undefined;
  private previousIsFree = false;
  private readonly mapIsComplete: boolean;
  private readonly ground: HeaderGround;

  constructor(
    private readonly sheet: SheetContent,
    private readonly excelTables: readonly TableInfo[],
    private readonly map: ColumnMap,
    chosen: ChosenHeaders,
    private readonly book: IssueBook,
    private readonly entries: Entry[],
  ) {
    this.mapIsComplete = completeness([], map) === 'complete';
    this.ground = { merges: sheet.merges, map, chosen };
  }

  read(row: Row): void {
    if (row.cells.length === 0) return;
    if (this.excelTables.length > 0)
      this.open = this.open.filter(({ range }) => range === undefined || row.number <= range.bottom);
    if (this.isSecondHeaderRow(row) || this.opensExcelTable(row)) return this.remember(row, 'used');
    const claimed = this.open.some(({ reader }) => reader.claims(row) || reader.hasClockTimes(row));
    if (!claimed || this.reachesBeyond(row)) {
      if (this.findHeader(row, claimed) && !claimed) return this.remember(row, 'used');
    }
    for (const { reader, range } of this.open) {
      if (range === undefined || row.number < range.bottom || !this.isTotalsRow(row, range)) reader.read(row);
      else this.book.listRow('info', 'sheet/totals-not-read', this.sheet.name, row.number);
    }
    this.remember(row, claimed ? 'used' : 'free');
  }

  /** @param use a header or a row of a table is used; a free row may be the upper half of a header */
  private remember(row: Row, use: 'used' | 'free'): void {
    this.previous = row;
    this.previousIsFree = use === 'free';
  }

  /** «Fra» and «Til» below «Tid», or a row of hints such as (dd.mm.åååå), straight below a header. */
  private isSecondHeaderRow(row: Row): boolean {
    const header = this.previous;
    const last = this.tables.at(-1);
    if (header === undefined || last === undefined || last.range !== undefined) return false;
    if (last.table.headerRow !== header.number || row.number !== header.number + 1) return false;
    if (!isHeaderBelow(row, last.table)) return false;
    if (isHints(row)) return true;
    const both = withSecondRow(row, header, this.ground);
    const keepsDay = both?.tables.some(({ found }) => found.columns.day === last.table.found.columns.day);
    if (both === undefined || keepsDay !== true) return false;
    const replaced = this.tables.filter(({ table }) => table.headerRow === header.number);
    this.open = this.open.filter((one) => !replaced.includes(one));
    this.tables.splice(this.tables.length - replaced.length, replaced.length);
    for (const table of both.tables) this.openTable(table);
    return true;
  }

  private opensExcelTable(row: Row): boolean {
    let isHeader = false;
    for (const info of this.excelTables) {
      const first = info.hasHeaderRow ? info.range.top : info.range.top - 1;
      const starts = info.hasHeaderRow ? row.number === first : row.number === info.range.top;
      if (!starts) continue;
      const names: Row = {
        number: first,
        hidden: false,
        cells: info.columns.map((value, index) => ({ column: info.range.left + index, value, shows: 'text' })),
      };
      const search = findTables(names, undefined, { ...this.ground, merges: [] }, info.range);
      this.noteLack(search, first);
      for (const table of search.tables) {
        this.openTable(table, info.range);
        isHeader ||= info.hasHeaderRow;
      }
    }
    return isHeader;
  }

  private isTotalsRow(row: Row, range: CellRange): boolean {
    return this.excelTables.some((info) => info.range === range && info.hasTotalsRow && row.number === range.bottom);
  }

  /** @returns whether the row is a header, of a new table or repeated */
  private findHeader(row: Row, claimed: boolean): boolean {
    if (this.mapIsComplete) return this.openMapped(row);
    const outside = this.outsideTables(row, claimed);
    if (outside.cells.length === 0) return false;
    const search = findTables(
      outside,
      this.previous !== undefined && this.previousIsFree ? this.outsideTables(this.previous, claimed) : undefined,
      this.ground,
    );
    const repeated = search.tables.filter((table) => this.tables.some((known) => sameColumns(known.table, table)));
    for (const table of search.tables) {
      if (table.dayless) this.dayless.push(this.tableOf(table));
      else if (!this.open.some((known) => sameColumns(known.table, table))) this.replaceWith(table);
    }
    this.noteLack(search, row.number);
    this.openDayless(row);
    return repeated.length > 0 || search.tables.some(({ dayless }) => !dayless);
  }

  /** Only the first is told of: what is below it may be anything. */
  private noteLack({ tables, lacks, headers }: HeaderSearch, row: number): void {
    const isTable = tables.some(({ dayless }) => !dayless);
    if (isTable || this.tables.length > 0 || lacks === 'none' || this.lacks !== 'none') return;
    this.lacks = lacks;
    this.lacksInRow = row;
    this.lacksHeaders = headers;
  }

  /** Start and end that hold the day themselves; known only when the first of their rows comes. */
  private openDayless(row: Row): void {
    const starting = this.dayless.find(({ reader }) => reader.claims(row));
    if (starting === undefined) return;
    this.tables.push(starting);
    this.open = [...this.open.filter(({ range }) => range !== undefined), starting];
    this.dayless = [];
  }

  /** The user has said where everything is: the table starts at the first row with a day in its column, whatever is above. */
  private openMapped(row: Row): boolean {
    if (this.open.length > 0) return false;
    const above =
      this.previous !== undefined && this.previous.number === row.number - 1
        ? headerCells(this.previous, undefined, this.sheet.merges, this.ground.chosen)
        : [];
    const opened = this.tableOf({
      headerRow: row.number - 1,
      found: tableColumns(above, [], this.map),
      dayless: false,
    });
    if (!opened.reader.claims(row)) return false;
    this.tables.push(opened);
    this.open = [opened];
    return false;
  }

  private replaceWith(table: FoundTable): void {
    this.open = this.open.filter(
      ({ range, table: { found } }) =>
        range !== undefined || found.right < table.found.left || found.left > table.found.right,
    );
    this.openTable(table);
  }

  private openTable(table: FoundTable, range?: CellRange): void {
    if (table.dayless) {
      this.dayless.push(this.tableOf(table, range));
      return;
    }
    const opened = this.tableOf(table, range);
    this.tables.push(opened);
    this.open.push(opened);
  }

  private tableOf(table: FoundTable, range?: CellRange): OpenTable {
    const reader = new TableReader(this.sheet, table, this.book, this.entries);
    return range === undefined ? { table, reader } : { table, reader, range };
  }

  /** Cells to the right or left of every open table may be the header of another. */
  private reachesBeyond(row: Row): boolean {
    const first = row.cells[0]?.column ?? 0;
    const last = row.cells.at(-1)?.column ?? 0;
    return (
      !this.open.some(({ table: { found } }) => found.left <= first) ||
      !this.open.some(({ table: { found } }) => found.right >= last)
    );
  }

  /** The row without the cells of Excel tables, and without those of open tables when the row is one of theirs. */
  private outsideTables(row: Row, claimed: boolean): Row {
    const ranges = this.excelTables
      .map(({ range }) => range)
      .filter(({ top, bottom }) => row.number >= top && row.number <= bottom);
    if (ranges.length === 0 && !claimed) return row;
    const taken = claimed ? this.open.map(({ table: { found } }) => found) : [];
    const isOutside = (column: number): boolean =>
      ![...ranges, ...taken].some(({ left, right }) => column >= left && column <= right);
    return { ...row, cells: row.cells.filter(({ column }) => isOutside(column)) };
  }
}
