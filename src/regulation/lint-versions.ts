import { addDays, yearOf, type Day } from '../values/day';
import type { Report } from './faults';
import type { Figure } from './figures';
import type { JsonPath } from './json-path';

interface Version {
  readonly from: Day;
  readonly to?: Day | undefined;
}

/**
 * That each version is an amount or a part of one, and that the days of each figure follow each other.
 *
 * @returns whether every version can be worked out
 */
export function lintFigures(figures: Readonly<Record<string, Figure>>, checkedThrough: Day, report: Report): boolean {
  let allHaveAmounts = true;
  for (const [id, { versions, fromUser }] of Object.entries(figures)) {
    const path = ['figures', id];
    versions.forEach(({ value, share }, index) => {
      if ((value === null) !== (share === undefined)) return;
      allHaveAmounts = false;
      report('error', 'field/exactly-one', [...path, 'versions', index], { fields: 'value, share' });
    });
    if (versions.length === 0 && fromUser !== true) report('error', 'version/none', [...path, 'versions'], {});
    lintVersions(path, versions, checkedThrough, report);
  }
  return allHaveAmounts;
}

/** Versions may not overlap or end before they begin. Days that none covers may be meant: they are said. */
export function lintVersions(path: JsonPath, versions: readonly Version[], checkedThrough: Day, report: Report): void {
  versions.forEach(({ from, to }, index) => {
    const here = [...path, 'versions', index];
    if (to !== undefined && to < from) report('error', 'version/goes-back', [...here, 'to'], { from, to });
    const before = versions[index - 1];
    if (!before) return;
    // An open end is closed by the next version's first day only when somebody says so.
    if (before.to === undefined || from <= before.to)
      report('error', 'version/overlaps', [...here, 'from'], { from, before: before.from });
    else if (addDays(before.to, 1) < from)
      report('warning', 'version/gap', [...here, 'from'], { from: addDays(before.to, 1), to: addDays(from, -1) });
  });
  const to = versions.at(-1)?.to;
  if (to === undefined || to >= checkedThrough) return;
  const years = yearsText(yearOf(addDays(to, 1)), yearOf(checkedThrough));
  report('warning', 'version/ended', [...path, 'versions', versions.length - 1, 'to'], { to, checkedThrough, years });
}

function yearsText(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
