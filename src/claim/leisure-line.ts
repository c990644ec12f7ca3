import { divideHalfUp, NO_ORE } from '../values/money';
import { openLine, placeOf, refusedBy, type Assessing } from './assessing';
import type { TimeEntry } from './entry';
import { issue, type Issue } from './issue';
import type { Part } from './ordinary-hours';

/**
 * Hours in free time, paid at the leisure rate to the member. On an employer's refund they are not claimed: the line stands with 0.
 *
 * @source V-38, V-40, V-61, V-98, V-100
 */
export function leisureLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const span = { from: part.from, to: part.to, minutes: part.minutes };
  const found = assessing.kindOfRule('perHour');
  if (!found) {
    const notClaimed = issue('warning', 'hours/beyond-ordinary', placeOf(entry, 'hours'), {
      minutes: part.minutes,
      day: entry.day,
    });
    assessing.add(notClaimed);
    const id = Object.entries(assessing.rules.regulation.kinds).find(([, kind]) => kind.rule === 'perHour')?.[0];
    if (!id) return;
    const nothing = { rawOre: NO_ORE, cutOre: NO_ORE, amountOre: NO_ORE, trail: [refusedBy(notClaimed)] };
    assessing.lines.push({ ...openLine(entry, id, assessing.lineBasis(id)), ...span, ...nothing });
    return;
  }
  const { id, kind } = found;
  const missing: Issue[] = [];
  if (kind.needs.includes('clockTimes') && part.from === null) {
    missing.push(issue('error', 'clock-times/required', placeOf(entry, 'hours'), { day: entry.day }));
  }
  if (kind.needs.includes('leisureKind') && !entry.leisureKind) {
    missing.push(issue('error', 'leisure-type/required', placeOf(entry, 'leisureKind'), { day: entry.day }));
  }
  assessing.add(...missing);
  const rate = assessing.figure(kind.figure, entry.day, placeOf(entry, 'day'));
  const open = {
    ...openLine(entry, id, assessing.lineBasis(id, rate?.basis)),
    ...span,
    text: entry.leisureKind ?? entry.activity ?? '',
  };
  if (!rate || missing.length > 0) {
    assessing.lines.push({ ...open, rateOre: rate?.value ?? null, trail: missing.map(refusedBy) });
    return;
  }
  const amountOre = divideHalfUp(part.minutes * rate.value, 60);
  assessing.lines.push({
    ...open,
    rateOre: rate.value,
    rawOre: amountOre,
    cutOre: NO_ORE,
    amountOre,
    trail: [
      { step: 'hours', minutes: part.minutes, rateOre: rate.value, amountOre },
      { step: 'amount', amountOre },
    ],
  });
}
