import type { Report } from './faults';
import type { FigureTable } from './figures';
import { lintVersions } from './lint-versions';
import type { Regulation } from './schema';

/** That the days of each table follow each other, and that what has a currency has a rate. */
export function lintTables({ tables, checkedThrough }: Regulation, report: Report): void {
  for (const [id, { versions }] of Object.entries(tables)) {
    lintVersions(['tables', id], versions, checkedThrough, report);
    versions.forEach((version, index) => {
      for (const name of strangers(version))
        report('error', 'reference/dangling', ['tables', id, 'versions', index, 'currencies', name], {
          section: 'rows',
          id: name,
        });
    });
  }
}

function strangers({ rows, currencies }: FigureTable['versions'][number]): string[] {
  return [...currencies.keys()].filter((name) => !rows.has(name));
}
