import { NO_ORE } from '../values/money';
import { openLine, placeOf, refusedBy, type Assessing } from './assessing';
import { childcare } from './childcare';
import type { ChildcareEntry } from './entry';
import { issue } from './issue';
import { noRate } from './rules';
import { withoutRule } from './without-rule';

/** Lines for care of children. */
export function childcareLines(entries: readonly ChildcareEntry[], assessing: Assessing): void {
  if (entries.length === 0) return;
  const found = assessing.kindOfRule('childcare');
  if (!found) {
    withoutRule(entries, 'childAge', assessing);
    return;
  }
  for (const entry of entries) childcareLine(entry, found, assessing);
}

function childcareLine(
  entry: ChildcareEntry,
  { id, kind }: NonNullable<ReturnType<typeof Assessing.prototype.kindOfRule<'childcare'>>>,
  assessing: Assessing,
): void {
  const line = openLine(entry, id, assessing.lineBasis(id));
  line.minutes = entry.minutes ?? null;
  assessing.lines.push(line);
  const { childAge } = entry;
  if (childAge === undefined) {
    assessing.add(issue('error', 'child/age-missing', placeOf(entry, 'childAge'), {}));
    return;
  }
  const care = { ...entry, childAge, documented: entry.documented === true };
  const found = childcare(care, kind, assessing.figures);
  switch (found.outcome) {
    case 'unstated':
      assessing.add(issue('error', 'childcare/hours-or-amount-missing', placeOf(entry, 'childcareHours'), {}));
      return;
    case 'noRate':
      assessing.add(noRate(found.missing, entry.day, placeOf(entry, 'day')));
      return;
    case 'tooOld': {
      const values = { age: childAge, through: kind.throughAge };
      const refusal = issue('error', 'child/too-old', placeOf(entry, 'childAge'), values);
      assessing.add(refusal);
      line.rawOre = line.cutOre = line.amountOre = NO_ORE;
      line.trail = [refusedBy(refusal)];
      return;
    }
    case 'paid':
    case 'documentation': {
      const { rate, amountOre, limitOre, disputed } = found;
      assessing.used(rate);
      line.basis = assessing.lineBasis(id, rate.basis);
      line.rawOre = amountOre;
      line.rateOre = entry.minutes === undefined ? null : rate.value;
      line.trail =
        entry.minutes === undefined
          ? [{ step: 'stated', amountOre }]
          : [{ step: 'hours', minutes: entry.minutes, rateOre: rate.value, amountOre }];
      if (disputed)
        assessing.add(issue('warning', 'child/disputed-age', placeOf(entry, 'childAge'), { age: childAge }));
      if (found.outcome === 'documentation') {
        const values = { amountOre, limitOre };
        const refusal = issue('error', 'childcare/documentation-required', placeOf(entry, 'documented'), values);
        assessing.add(refusal);
        line.trail = [...line.trail, refusedBy(refusal)];
        return;
      }
      line.cutOre = NO_ORE;
      line.amountOre = amountOre;
      line.trail = [...line.trail, { step: 'amount', amountOre }];
    }
  }
}
