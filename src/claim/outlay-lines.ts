import type { KindOf } from '../regulation/kinds';
import { NO_ORE } from '../values/money';
import { openLine, placeOf, refusedBy, type Assessing } from './assessing';
import type { OutlayEntry } from './entry';
import { issue, type Issue } from './issue';
import { withoutRule } from './without-rule';

type OutlayType = KindOf<'outlay'>['types'][string];

/** Lines for money that was spent: refunded as it is, when it is documented as the payer asks. */
export function outlayLines(entries: readonly OutlayEntry[], assessing: Assessing): void {
  if (entries.length === 0) return;
  const kinds = assessing.kindsOf('outlay');
  if (kinds.length === 0) {
    withoutRule(entries, 'outlay', assessing);
    return;
  }
  for (const entry of entries) {
    const found = kinds
      .map(({ id, kind }) => ({ id, kind, match: assessing.termOf(kind.types, entry.type) }))
      .find(({ match }) => match.match === 'one');
    if (found?.match.match !== 'one') {
      assessing.add(issue('error', 'outlay/type-not-recognised', placeOf(entry, 'outlay'), { text: entry.type }));
      continue;
    }
    const { id, kind, match } = found;
    const line = openLine(entry, id, assessing.lineBasis(id));
    assessing.lines.push(line);
    const missing = missingOf(entry, kind, kind.types[match.id] as OutlayType, assessing);
    assessing.add(...missing);
    if (missing.length > 0) {
      line.trail = missing.map(refusedBy);
      continue;
    }
    line.rawOre = line.amountOre = entry.amount;
    line.taxFreeOre = entry.amount;
    line.cutOre = NO_ORE;
    line.trail = [
      { step: 'stated', amountOre: entry.amount },
      { step: 'amount', amountOre: entry.amount },
    ];
  }
}

/** @source V-13, V-14, V-23; S-33, S-36 */
function missingOf(entry: OutlayEntry, kind: KindOf<'outlay'>, outlay: OutlayType, assessing: Assessing): Issue[] {
  const type = outlay.name[assessing.rules.regulation.language];
  const missing: Issue[] = [];
  if (kind.needs.includes('purpose') && !entry.purpose)
    missing.push(issue('error', 'outlay/purpose-missing', placeOf(entry, 'purpose'), { type }));
  if (outlay.receipt && entry.receipt !== true)
    missing.push(issue('error', 'outlay/receipt-missing', placeOf(entry, 'receipt'), { type }));
  if (outlay.vatShown && entry.vat === undefined)
    missing.push(issue('error', 'outlay/vat-missing', placeOf(entry, 'outlayVat'), { type }));
  return missing;
}
