import type { Entry, Field } from '../../claim/entry';
import type { Day } from '../../values/day';
import { isBlank } from '../cells/cell-text';
import { weekdayNamed } from '../cells/calendar-names';
import { hasDay } from '../cells/moment';
import { readMoment } from '../cells/clock';
import { readDay } from '../cells/day';
import type { FoundTable } from '../header/find-tables';
import type { ColumnMap, TableColumns } from '../header/table-columns';
import type { IssueBook } from '../issue-book';
import type { Row, SheetContent } from '../table';
import { RowCells } from './row-cells';
import { isMissingResult, placeOf, take, takeText, type RowInHand } from './row-in-hand';
import { isPrefilled } from './prefilled';
import type { SortReader } from './sort-reader';
import { readersOf } from './sort-readers';
import { TotalsReader } from './totals';

/** An entry that has just been made here, and that nobody else has seen. */
type EntryDraft = { -readonly [Key in keyof Entry]: Entry[Key] };

/** Reads the rows of one table, one after the other. */
export class TableReader {
  /** Fields that some row has in two columns, with different headers for the same. */
  readonly contested = new Set<Field>();
  /** Whether any row gave an entry. */
  hasEntries = false;
  private readonly cells: RowCells;
  private readonly hand: RowInHand & { row: number };
  private readonly readers: readonly SortReader[];
  /** Of the row that is being read. The same array is filled anew for each. */
  private readonly wanted: SortReader[] = [];
  private readonly totals: TotalsReader;
  private readonly dayless: boolean;
  /** Where the clock times of a row are the working hours. */
  private readonly hasWork: boolean;
  /** Where the rows say whose they are. */
  private readonly hasPeople: boolean;
  private lastRow: number;

  constructor(
    sheet: SheetContent,
    { found, headerRow, dayless }: FoundTable,
    private readonly book: IssueBook,
    private readonly entries: Entry[],
  ) {
    this.cells = new RowCells(found, sheet.merges);
    this.hand = {
      sheet: sheet.name,
      row: 0,
      columns: withShared(found),
      of: this.cells.of,
      minutesIn: minutesIn(found),
      sorts: found.sorts,
      book,
    };
    this.readers = readersOf(found.sorts);
    this.hasWork = found.sorts[0] === 'time';
    this.hasPeople = found.read.includes('person') && found.shared.every(({ from }) => from !== 'person');
    this.totals = new TotalsReader(this.hand);
    this.dayless = dayless;
    this.lastRow = headerRow;
  }

  /** Whether the row is plainly one of the table's own: it has a day that can be read. Costs next to nothing for a real date. */
  claims(row: Row): boolean {
    const column = this.dayless ? this.hand.columns.from : this.hand.columns.day;
    const cell = row.cells.find((candidate) => candidate.column === column);
    if (cell === undefined || isBlank(cell)) return false;
    if (typeof cell.value === 'number') return true;
    if (!this.dayless) return typeof readDay(cell) === 'string';
    const moment = readMoment(cell);
    return typeof moment === 'number' && hasDay(moment);
  }

  /** Whether clock times stand where the table has its hours: such a row is no header, though its day is missing or cannot be read. */
  hasClockTimes({ cells }: Row): boolean {
    if (!this.hasWork) return false;
    const { from, to } = this.hand.columns;
    return [from, to].every((column) =>
      cells.some(({ column: at, value, shows }) => at === column && typeof value === 'number' && shows === 'time'),
    );
  }

  read(row: Row): void {
    const { cells, hand } = this;
    cells.fill(row);
    hand.row = row.number;
    this.findWanted();
    if (this.wanted.length === 0) return;
    const follows = row.number <= this.lastRow + 1;
    if (this.totals.isTotal(row) || (this.isWorkAlone() && isPrefilled(hand))) {
      if (follows) this.lastRow = row.number;
      return;
    }
    if (!follows && !this.hasClock() && this.isBelowTable()) {
      this.book.listRow('warning', 'sheet/rows-below-not-read', hand.sheet, row.number);
      return;
    }
    this.lastRow = row.number;
    if (cells.contested.size > 0) for (const field of cells.contested) this.contested.add(field);
    this.readEntries(row);
  }

  private findWanted(): void {
    this.wanted.length = 0;
    for (let index = 0; index < this.readers.length; index += 1) {
      const reader = this.readers[index] as SortReader;
      if (reader.isIn(this.cells.of, index === 0)) this.wanted.push(reader);
    }
  }

  private isWorkAlone(): boolean {
    return this.hasWork && this.wanted.length === 1 && this.wanted[0] === this.readers[0];
  }

  private hasClock(): boolean {
    return this.hasWork && (!isBlank(this.cells.of.from) || !isBlank(this.cells.of.to));
  }

  private readEntries(row: Row): void {
    const before = this.entries.length;
    const said = this.book.count;
    this.addEntries();
    if (this.entries.length === before) {
      if (this.book.count > said) this.noteWhose();
      return;
    }
    this.hasEntries = true;
    if (this.hasPeople) this.addPerson(before);
    if (row.hidden) this.book.listRow('warning', 'sheet/hidden-rows', this.hand.sheet, row.number);
  }

  private addEntries(): void {
    const day = this.readDayCell();
    if (day === undefined && !this.dayless) return;
    for (const reader of this.wanted) {
      if (day === undefined && !reader.mayHoldDay) this.sayNoDay();
      else reader.add(this.hand, day, this.entries);
    }
  }

  /** What is wrong with a row is its own person's to mend, though the row gives no entry to tell whose it is. */
  private noteWhose(): void {
    const { sheet, row } = this.hand;
    const person = this.hasPeople ? takeText(this.hand, 'person') : '';
    this.book.rowsWithoutEntry.push({ sheet, row, person });
  }

  /** @param from the first entry of the row */
  private addPerson(from: number): void {
    const person = takeText(this.hand, 'person');
    for (let at = from; at < this.entries.length; at += 1) (this.entries[at] as EntryDraft).person = person;
  }

  private readDayCell(): Day | undefined {
    const { hand } = this;
    const cell = hand.of.day;
    if (this.dayless) return undefined;
    if (cell === undefined || isBlank(cell)) {
      this.sayNoDay();
      return undefined;
    }
    return isMissingResult(hand, 'day') ? undefined : take(hand, 'day', readDay(cell));
  }

  private sayNoDay(): void {
    const { hand } = this;
    if (hand.sorts[0] === 'journey') this.book.add('error', 'row/no-departure', placeOf(hand, 'day'), {});
    else this.book.add('error', 'row/no-day', { sheet: hand.sheet, row: hand.row }, {});
  }

  /** After an empty row: a line of notes, or a number that no day belongs to. A weekday without its date is still meant as a day. */
  private isBelowTable(): boolean {
    const { day } = this.hand.of;
    if (this.dayless) return false;
    if (isBlank(day)) return true;
    return (
      typeof day?.value === 'string' &&
      !/\d/.test(day.value) &&
      weekdayNamed(day.value.trim().replace(/\.$/, '')) === undefined
    );
  }
}

/** A column that is read as two fields is the place of both, so that an issue names its cell. */
function withShared({ columns, shared }: TableColumns): ColumnMap {
  if (shared.length === 0) return columns;
  const all = { ...columns };
  for (const { from, as } of shared) if (columns[from] !== undefined) all[as] = columns[from];
  return all;
}

function minutesIn({ inMinutes, shared }: TableColumns): ReadonlySet<Field> {
  return new Set([...inMinutes, ...shared.filter(({ from }) => inMinutes.includes(from)).map(({ as }) => as)]);
}
