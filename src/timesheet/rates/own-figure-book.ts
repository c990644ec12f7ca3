import { issue, type Issue, type IssuePlace, type IssueValues, type Severity } from '../../claim/issue';
import type { KnownRate, KnownRates } from '../../claim/known-rates';
import type { OwnFigureIssues } from '../../claim/own-figure-issues';
import type { OwnFigure } from '../../claim/own-figures';
import type { Day } from '../../values/day';
import { cellText, quoted } from '../cells/cell-text';
import { readDay } from '../cells/day';
import type { Cell } from '../table';
import type { RateCells, RateColumns } from './rate-columns';
import { readRateValue } from './rate-value';
import type { ReadOwnFigures } from './read-own-figures';

interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Gathers the user's own figures row by row, with what is wrong in them. */
export class OwnFigureBook {
  private readonly figures: OwnFigure[] = [];
  private readonly issues: Issue[] = [];
  private readonly rowOf = new Map<string, number>();

  constructor(private readonly rates: KnownRates) {}

  add<C extends keyof OwnFigureIssues>(
    severity: Severity,
    code: C,
    place: IssuePlace,
    values: OwnFigureIssues[C],
  ): void {
    this.issues.push(issue(severity, code, place, values as IssueValues[C]));
  }

  addRow(row: RowPlace, cells: RateCells, columns: RateColumns): void {
    const at = (column: number | undefined): IssuePlace => (column === undefined ? row : { ...row, column });
    const rate = this.rateOf(cells.rate, at(columns.rate));
    if (!rate) return;
    // All that is wrong with a row is said at once.
    const day = this.dayOf(cells.from, rate, at(columns.from));
    const value = readRateValue(cells.value, rate);
    if (typeof value !== 'number') this.add('error', value.code, at(columns.value), value.values);
    if (!cells.source) this.add('warning', 'own-figure/no-source', at(columns.source), { rate: rate.name });
    if (day === undefined || typeof value !== 'number') return;
    const key = `${rate.id} ${day}`;
    const otherRow = this.rowOf.get(key);
    if (otherRow !== undefined) {
      this.add('error', 'own-figure/twice', at(columns.from), { rate: rate.name, day, otherRow });
      return;
    }
    this.rowOf.set(key, row.row);
    this.figures.push({ id: rate.id, from: day, value, source: cellText(cells.source) || row.sheet });
  }

  finish(): ReadOwnFigures {
    return { figures: this.figures, issues: this.issues };
  }

  private rateOf(cell: Cell | undefined, place: IssuePlace): KnownRate | undefined {
    if (!cell) {
      this.add('error', 'own-figure/no-rate', place, {});
      return undefined;
    }
    const written = cellText(cell);
    const [rate, ...others] = this.rates.named(written);
    if (rate && others.length === 0) return rate;
    const text = quoted(cell);
    if (rate) {
      const names = [rate, ...others].map(({ name }) => `«${name}»`).join(', ');
      this.add('error', 'own-figure/several-rates', place, { text, names });
    } else {
      const names = this.rates.like(written).map((name) => `«${name}»`);
      this.add('error', 'own-figure/unknown-rate', place, { text, names: names.join(', ') });
    }
    return undefined;
  }

  private dayOf(cell: Cell | undefined, { name }: KnownRate, place: IssuePlace): Day | undefined {
    const day = cell && readDay(cell);
    if (typeof day === 'string') return day;
    if (!cell) this.add('error', 'own-figure/no-day', place, { rate: name });
    else this.add('error', 'own-figure/not-a-day', place, { rate: name, text: quoted(cell) });
    return undefined;
  }
}
