import type { Entry } from '../../../src/claim/entry';
import { readTimesheet } from '../../../src/timesheet/read-timesheet';
import { cellAddress } from '../../../src/timesheet/table';
import { expectSayable } from '../sayable';
import { date, sheet } from '../sheets';

export type Written = Parameters<typeof sheet>[0][number][number];

/** A day that the rows of a test have when nothing else is said. */
export const D = date('2026-03-10');

type Fields = Readonly<Record<string, unknown>>;

export interface ReadRows {
  /** What the entries say, without where they stand. */
  readonly entries: readonly Fields[];
  /** "error row/no-body B2" */
  readonly issues: readonly string[];
}

/** A sheet of a header and rows, read. That a table came out empty is said too; the tests of single rows leave it out. */
export function readRows(header: readonly string[], ...rows: readonly (readonly Written[])[]): ReadRows {
  const { entries, issues } = readTimesheet({ contents: [sheet([header, ...rows])], tables: [] });
  expectSayable(issues);
  return {
    entries: entries.map(withoutPlace),
    issues: issues
      .filter(({ code }) => code !== 'sheet/no-rows')
      .map(({ severity, code, place: { row, column } }) =>
        [severity, code, row === undefined ? '' : column === undefined ? row : cellAddress(row, column)]
          .join(' ')
          .trim(),
      ),
  };
}

function withoutPlace({ sheet: _sheet, row: _row, columns: _columns, ...entry }: Entry): Fields {
  return entry;
}
