import { issue, type Issue, type IssuePlace, type IssueValues, type Severity } from '../claim/issue';
import type { RowWithoutEntry } from '../claim/entry';
import type { SheetIssues } from '../claim/sheet-issues';
import type { Problem } from './reading';

/** Codes whose sentence lists the rows it is about: said once for a sheet, not once for each of a thousand rows. */
export type RowListCode = {
  [Code in keyof SheetIssues]: SheetIssues[Code] extends { rows: string } ? Code : never;
}[keyof SheetIssues];

/** Collects what is to be said about the sheets while they are read. */
export class IssueBook {
  /** Rows that gave no entry, and of which something is said. */
  readonly rowsWithoutEntry: RowWithoutEntry[] = [];
  private readonly found: Issue[] = [];
  private readonly lists = new Map<
    string,
    { severity: Severity; code: RowListCode; place: IssuePlace; rows: number[] }
  >();

  add<C extends keyof SheetIssues>(severity: Severity, code: C, place: IssuePlace, values: SheetIssues[C]): void {
    this.found.push(issue(severity, code, place, values as IssueValues[C]));
  }

  addProblem(problem: Problem, place: IssuePlace): void {
    this.found.push(issue(problem.severity, problem.code, place, problem.values));
  }

  /** Things said so far, without the lists of rows. */
  get count(): number {
    return this.found.length;
  }

  /** One more row that the same sentence is about. */
  listRow(severity: Severity, code: RowListCode, sheet: string, row: number, column?: number): void {
    const key = `${severity}/${code}/${sheet}`;
    const list = this.lists.get(key);
    if (list === undefined)
      this.lists.set(key, {
        severity,
        code,
        place: { sheet, row, ...(column === undefined ? {} : { column }) },
        rows: [row],
      });
    else if (list.rows.at(-1) !== row) list.rows.push(row);
  }

  /** Everything found so far, the lists of rows last. */
  all(): Issue[] {
    for (const { severity, code, place, rows } of this.lists.values())
      this.add(severity, code, place, { rows: rowsText(rows) });
    this.lists.clear();
    return this.found;
  }
}

const MOST_SPANS = 30;

/** "3, 7–9, 12" */
export function rowsText(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  const texts = spans
    .slice(0, MOST_SPANS)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return spans.length > MOST_SPANS ? `${texts.join(', ')}, … ${rows.at(-1)}` : texts.join(', ');
}
