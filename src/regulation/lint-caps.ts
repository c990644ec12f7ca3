import { amountOn } from './amount-on';
import type { Report } from './faults';
import { firstDays } from './first-days';
import type { Content } from './lint-content';

/** A limit is shared only with what has one. A special approval that gives no more than the ordinary limit is a slip of the pen. */
export function lintCaps({ regulation: { kinds }, whole, figureOf }: Content, report: Report): void {
  for (const [id, kind] of Object.entries(kinds)) {
    if (!('cap' in kind)) continue;
    const { figure, covers, special } = kind.cap;
    covers.forEach((covered, index) => {
      const other = whole.kinds[covered];
      if (other && !('cap' in other))
        report('error', 'cap/covers-uncapped', ['kinds', id, 'cap', 'covers', index], { id: covered });
    });
    if (!special) continue;
    for (const from of firstDays([figure, special.figure], figureOf)) {
      const ordinary = amountOn(figure, from, figureOf);
      const higher = amountOn(special.figure, from, figureOf);
      if (!ordinary.found || !higher.found || higher.value > ordinary.value) continue;
      const values = { capOre: ordinary.value, specialOre: higher.value, from };
      report('error', 'cap/special-not-higher', ['kinds', id, 'cap', 'special', 'figure'], values);
      break;
    }
  }
}
