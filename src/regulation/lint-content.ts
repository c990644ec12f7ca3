import { addDays } from '../values/day';
import { figureOn, type Figure } from './figures';
import type { Report } from './lint';
import { onWeekend, payoutFaults } from './lint-payouts';
import type { Regulation } from './schema';

/** What has the right form and still cannot be right, or should be looked at. */
export function lintContent(regulation: Regulation, report: Report): void {
  const { from, checkedThrough, figures } = regulation;
  if (checkedThrough < from)
    report('error', 'regulation/checked-before-from', ['checkedThrough'], { from, checkedThrough });
  for (const [id, figure] of Object.entries(figures)) lintVersions(id, figure, report);
  lintUnused(regulation, report);
  lintCaps(regulation, report);
  lintPayouts(regulation, report);
  lintWords(regulation, report);
}

function lintVersions(id: string, { versions }: Figure, report: Report): void {
  versions.forEach(({ from, to }, index) => {
    const path = ['figures', id, 'versions', index];
    if (to !== undefined && to < from) report('error', 'version/goes-back', [...path, 'to'], { from, to });
    const before = versions[index - 1];
    if (!before) return;
    const end = before.to ?? before.from;
    // An open end is closed by the next version's first day only when somebody says so.
    if (before.to === undefined || from <= end)
      report('error', 'version/overlaps', [...path, 'from'], { from, before: before.from });
    else if (addDays(end, 1) < from)
      report('warning', 'version/gap', [...path, 'from'], { from: addDays(end, 1), to: addDays(from, -1) });
  });
}

function lintUnused(regulation: Regulation, report: Report): void {
  const text = JSON.stringify([regulation.kinds, regulation.routes]);
  for (const id of Object.keys(regulation.figures)) {
    if (!text.includes(`"${id}"`)) report('warning', 'figure/unused', ['figures', id], { id });
  }
}

/** A special approval that gives no more than the ordinary limit is a slip of the pen. */
function lintCaps({ kinds, figures }: Regulation, report: Report): void {
  for (const [id, kind] of Object.entries(kinds)) {
    if (!('cap' in kind)) continue;
    kind.cap.covers.forEach((covered, index) => {
      const other = kinds[covered];
      if (other && !('cap' in other))
        report('error', 'cap/covers-uncapped', ['kinds', id, 'cap', 'covers', index], { id: covered });
    });
    if (!kind.cap.special) continue;
    const ordinary = figures[kind.cap.figure];
    const special = figures[kind.cap.special.figure];
    for (const version of special?.versions ?? []) {
      const found = ordinary && figureOn(ordinary, version.from);
      if (!found?.found || version.value > found.version.value) continue;
      const values = { cap: found.version.value / 100, special: version.value / 100 };
      report('error', 'cap/special-not-higher', ['kinds', id, 'cap', 'special', 'figure'], values);
    }
  }
}

function lintPayouts({ payouts }: Regulation, report: Report): void {
  if (!payouts) return;
  const { payoutNotAfterDeadline, deadlineNotRising, payoutNotRising } = payoutFaults(payouts);
  const notRising = new Set([...deadlineNotRising, ...payoutNotRising]);
  payouts.rows.forEach(({ deadline, payout }, index) => {
    const path = ['payouts', 'rows', index];
    if (payoutNotAfterDeadline.includes(index + 1))
      report('error', 'payout/not-after-deadline', path, { deadline, payout });
    if (notRising.has(index + 1)) report('error', 'payout/not-rising', path, { deadline, payout });
    for (const day of [deadline, payout]) if (onWeekend(day)) report('warning', 'payout/on-weekend', path, { day });
  });
}

/** Two kinds or activities that a person would write the same way cannot be told apart. */
function lintWords({ kinds, activities }: Regulation, report: Report): void {
  const entryTypes = new Map<string, string>();
  for (const [id, { entryType }] of Object.entries(kinds)) {
    if (entryType === undefined) continue;
    if (entryTypes.has(entryType))
      report('warning', 'entry-type/twice', ['kinds', id, 'entryType'], { name: entryType });
    entryTypes.set(entryType, id);
  }
  const fees = Object.entries(kinds).filter(([, { rule }]) => rule === 'perPiece');
  for (const [group, terms] of [
    ['kinds', fees],
    ['activities', Object.entries(activities)],
  ] as const) {
    const known = new Map<string, string>();
    for (const [id, { name, aliases }] of terms) {
      for (const word of new Set([...Object.values(name), ...aliases].map((one) => one.toLowerCase()))) {
        const other = known.get(word);
        if (other !== undefined) report('error', 'alias/twice', [group, id, 'aliases'], { alias: word, other });
        known.set(word, id);
      }
    }
  }
}
