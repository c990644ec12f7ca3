import { amountOn } from './amount-on';
import type { Report } from './faults';
import { firstDays } from './first-days';
import type { Content } from './lint-content';

/**
 * An employer gets back more than the employee lost: holiday pay, social costs and tax come on top. A lower limit for the employer than for
 * the member on the same day is hardly meant.
 */
export function lintCapPairs({ regulation: { kinds }, figureOf }: Content, report: Report): void {
  const members = Object.values(kinds).filter(({ rule }) => rule === 'lostIncome');
  for (const [id, employer] of Object.entries(kinds)) {
    if (employer.rule !== 'employerRefund') continue;
    for (const member of members) {
      if (member.rule !== 'lostIncome' || member.cap.figure === employer.cap.figure) continue;
      for (const from of firstDays([employer.cap.figure, member.cap.figure], figureOf)) {
        const theirs = amountOn(employer.cap.figure, from, figureOf);
        const own = amountOn(member.cap.figure, from, figureOf);
        if (!theirs.found || !own.found || theirs.value >= own.value) continue;
        const values = { employerOre: theirs.value, memberOre: own.value, from };
        report('warning', 'cap/employer-below-member', ['kinds', id, 'cap', 'figure'], values);
        break;
      }
    }
  }
}
