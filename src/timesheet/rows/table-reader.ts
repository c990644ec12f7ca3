import type { Entry, Field, TimeEntry } from '../../claim/entry';
import type { Day } from '../../values/day';
import { isBlank } from '../cells/cell-text';
import { weekdayNamed } from '../cells/calendar-names';
import { hasDay } from '../cells/moment';
import { readMoment } from '../cells/clock';
import { readDay } from '../cells/day';
import type { FoundTable } from '../header/find-tables';
import type { IssueBook } from '../issue-book';
import type { Cell, Row, SheetContent } from '../table';
import { honorariumEntry } from './honorarium-row';
import { RowCells } from './row-cells';
import { isMissingResult, take, type RowInHand } from './row-in-hand';
import { addTimeEntries } from './time-row';
import { addsUpRows, isLabelledTotal } from './totals';

/** Reads the rows of one table, one after the other. */
export class TableReader {
  /** Fields that some row has in two columns, with different headers for the same. */
  readonly contested = new Set<Field>();
  /** Whether any row gave an entry. */
  hasEntries = false;
  private readonly cells: RowCells;
  private readonly hand: RowInHand & { row: number };
  private readonly dayless: boolean;
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
      columns: found.columns,
      of: this.cells.of,
      minutesIn: new Set(found.inMinutes),
      book,
    };
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

  read(row: Row): void {
    const { cells, hand } = this;
    cells.fill(row);
    hand.row = row.number;
    const { hours, from, to, honorarium, count } = cells.of;
    const hasTime = !isBlank(from) || !isBlank(to);
    const hasHours = !isBlank(hours);
    const hasFee = !isBlank(honorarium) || (hand.columns.honorarium !== undefined && !isBlank(count));
    if (!hasTime && !hasHours && !hasFee) return;
    const follows = row.number <= this.lastRow + 1;
    if (this.isTotal(row) || this.isPrefilled(hasTime, hasFee)) {
      if (follows) this.lastRow = row.number;
      return;
    }
    if (!follows && !hasTime && this.isBelowTable()) {
      this.book.listRow('warning', 'sheet/rows-below-not-read', hand.sheet, row.number);
      return;
    }
    this.lastRow = row.number;
    if (cells.contested.size > 0) for (const field of cells.contested) this.contested.add(field);
    this.readEntries(row, hasTime || hasHours, hasFee);
  }

  private readEntries(row: Row, hasTime: boolean, hasFee: boolean): void {
    const { hand } = this;
    const day = this.readDayCell();
    if (day === undefined && !this.dayless) return;
    const before = this.entries.length;
    if (hasTime) addTimeEntries(hand, day, this.entries as TimeEntry[]);
    if (hasFee && day !== undefined) {
      const fee = honorariumEntry(hand, day);
      if (fee !== undefined) this.entries.push(fee);
    }
    if (this.entries.length === before) return;
    this.hasEntries = true;
    if (row.hidden) this.book.listRow('warning', 'sheet/hidden-rows', hand.sheet, row.number);
  }

  private readDayCell(): Day | undefined {
    const { hand } = this;
    const cell = hand.of.day;
    if (this.dayless) return undefined;
    if (cell === undefined || isBlank(cell)) {
      this.book.add('error', 'row/no-day', { sheet: hand.sheet, row: hand.row }, {});
      return undefined;
    }
    return isMissingResult(hand, 'day') ? undefined : take(hand, 'day', readDay(cell));
  }

  /** A row that adds up others holds no hours of its own; that it was passed over is said. */
  private isTotal(row: Row): boolean {
    const { day, hours } = this.hand.of;
    const adds = addsUpRows(hours?.formula) || addsUpRows(this.hand.of.count?.formula);
    const dated = day !== undefined && typeof day.value === 'number' && day.value !== 0;
    if (!adds && (dated || !isLabelledTotal(row))) return false;
    if (dated || (!isBlank(day) && typeof readDay(day as Cell) === 'string')) {
      if (!adds) return false;
      this.book.listRow('warning', 'sheet/dated-totals-not-read', this.hand.sheet, this.hand.row);
    } else this.book.listRow('info', 'sheet/totals-not-read', this.hand.sheet, this.hand.row);
    return true;
  }

  /** Formulas filled down for days without work: 0, "", or a break taken from nothing («-0,50»). */
  private isPrefilled(hasTime: boolean, hasFee: boolean): boolean {
    const { hours, from, to } = this.hand.of;
    const noTimes = !hasTime || (isIdle(from) && isIdle(to));
    if (hasFee || !noTimes) return false;
    if (isBlank(hours)) return true;
    if (typeof hours?.value !== 'number' || hours.value > 0 || (hours.value < 0 && hours.formula === undefined))
      return false;
    if (hours.value < 0) this.book.listRow('info', 'sheet/prefilled-rows', this.hand.sheet, this.hand.row);
    return true;
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

function isIdle(cell: Cell | undefined): boolean {
  return isBlank(cell) || (cell?.value === 0 && cell.formula !== undefined);
}
