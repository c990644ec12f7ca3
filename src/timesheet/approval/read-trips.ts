import type { InvoiceRow, TripRow } from '../../approval/checklist/control';
import type { Meal } from '../../approval/controls/programme-meals';
import type { Occasion } from '../../approval/controls/course-programme';
import { issue, type Issue } from '../../claim/issue';
import { ALL_CHECKLIST_WORDS, INVOICE_NAMES, TRIP_NAMES } from '../../text/checklist-words';
import { daysBetween, type Day } from '../../values/day';
import { ore, type Ore } from '../../values/money';
import { readAmount } from '../cells/amount';
import { cellText, quoted } from '../cells/cell-text';
import { readCount } from '../cells/count';
import { readDay } from '../cells/day';
import { readYesNo } from '../cells/yes-no';
import { isProblem, type Reading } from '../reading';
import type { Cell } from '../table';
import type { LogSources } from './read-log';
import { recordTable, type TableRecord } from './records';

type TripColumn = keyof (typeof ALL_CHECKLIST_WORDS)[number]['trips']['columns'];

export interface ReadTrips {
  readonly trips: readonly TripRow[];
  readonly invoices: readonly InvoiceRow[];
  readonly issues: readonly Issue[];
}

/** The register of trips, and the invoices that were paid directly. A row with a cell that cannot be read is said, and not guessed at. */
export function readTrips(sources: LogSources): ReadTrips {
  const trips: TripRow[] = [];
  const issues: Issue[] = [];
  const words = ALL_CHECKLIST_WORDS.map((all) => all.trips.columns);
  for (const record of recordTable(sources, TRIP_NAMES, words)?.records ?? []) {
    const row = new RecordReader(record);
    const trip = tripOf(row, record);
    if (trip && !row.wrong) trips.push(trip);
    else {
      const cell = row.wrong ?? Object.values(record.cells)[0];
      const place = { sheet: record.sheet, row: record.row, ...(cell && { column: cell.column }) };
      issues.push(issue('warning', 'trip/unreadable', place, { text: cell ? quoted(cell) : '' }));
    }
  }
  return { trips, invoices: readInvoices(sources), issues };
}

function tripOf(row: RecordReader, { cells, sheet, row: number }: TableRecord<TripColumn>): TripRow | undefined {
  const departed = row.read(cells.from, readDay);
  if (departed === undefined) return undefined;
  const returned = row.read(cells.to, readDay);
  const meals = [cells.breakfasts, cells.lunches, cells.dinners].map((cell) => row.read(cell, readCount));
  const yes = row.read(cells.privatePart, readYesNo);
  const amount = row.read(cells.amount, readAmount);
  const claim = cellText(cells.claim);
  return {
    place: { sheet, row: number },
    ...{ departed, returned, amount: amount ?? ore(0), isAmountStated: amount !== undefined },
    days: returned === undefined ? 0 : daysBetween(departed, returned) + 1,
    name: cellText(cells.name),
    destination: cellText(cells.destination),
    purpose: cellText(cells.purpose),
    occasion: occasionOf(cellText(cells.occasion)),
    programme: cellText(cells.programme) || undefined,
    programmeMeals: meals.every((count) => count === undefined) ? undefined : mealsOf(meals),
    coversWhom: cellText(cells.coversWhom) || undefined,
    isFlight: row.read(cells.flight, readYesNo) ?? false,
    statementOn: row.read(cells.statementOn, readDay),
    isStatementWhole: row.read(cells.statementWhole, readYesNo) ?? false,
    privatePart: yes === undefined ? undefined : yes ? 'yes' : 'no',
    privateDays: row.read(cells.privateDays, readCount),
    privateAmount: row.read(cells.privateAmount, readAmount),
    advance: row.read(cells.advance, readAmount),
    ...(claim && { claim }),
    ...(cells.paidBy && { paidBy: cellText(cells.paidBy) }),
  };
}

/** Remembers the first cell that cannot be read. */
class RecordReader {
  wrong: Cell | undefined;

  constructor(readonly record: TableRecord<TripColumn>) {}

  read<T extends number | boolean | Day | Ore>(cell: Cell | undefined, how: (cell: Cell) => Reading<T>): T | undefined {
    if (!cell) return undefined;
    const reading = how(cell);
    if (!isProblem(reading)) return reading;
    if (reading.value !== undefined) return reading.value;
    this.wrong ??= cell;
    return undefined;
  }
}

const MEALS: readonly Meal[] = ['breakfast', 'lunch', 'dinner'];

function mealsOf(counts: readonly (number | undefined)[]): Meal[] {
  return MEALS.flatMap((meal, index) => Array.from({ length: counts[index] ?? 0 }, () => meal));
}

function occasionOf(text: string): Occasion | undefined {
  if (text === '') return undefined;
  const wanted = text.toLowerCase();
  const codes = Object.keys(ALL_CHECKLIST_WORDS[0]?.occasion ?? {}) as Occasion[];
  return codes.find((code) => ALL_CHECKLIST_WORDS.some(({ occasion }) => occasion[code] === wanted)) ?? 'other';
}

function readInvoices(sources: LogSources): InvoiceRow[] {
  const words = ALL_CHECKLIST_WORDS.map((all) => all.invoices.columns);
  return (recordTable(sources, INVOICE_NAMES, words)?.records ?? []).map(({ sheet, row, cells }) => {
    const claims = listOf(cells.claims);
    return {
      place: { sheet, row },
      reference: cellText(cells.reference),
      purpose: cellText(cells.purpose),
      travellers: listOf(cells.travellers).map((name, index) => ({
        name,
        ...(claims[index] && { claim: claims[index] }),
      })),
    };
  });
}

function listOf(cell: Cell | undefined): string[] {
  return cellText(cell)
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
}
