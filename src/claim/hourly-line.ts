import { divideHalfUp, NO_ORE } from '../values/money';
import { minutes } from '../values/minutes';
import { openLine, placeOf, refusedBy, type Assessing } from './assessing';
import type { TimeEntry } from './entry';
import { issue, type Issue } from './issue';
import type { Part } from './ordinary-hours';
import { shareSteps } from './share-steps';

/**
 * Hours that are paid by the hour, e.g. free time that was used, or a support contact's. On an employer's refund free time is not claimed:
 * the line stands with 0.
 *
 * @source V-38, V-40, V-61, V-98, V-100; S-22, S-23
 */
export function hourlyLine(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const found = assessing.kindOfRule('perHour');
  if (!found) {
    notClaimed(entry, part, assessing);
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
    from: part.from,
    to: part.to,
    minutes: part.minutes,
    text: entry.leisureKind ?? entry.activity ?? entry.note ?? '',
  };
  if (!rate || missing.length > 0) {
    assessing.lines.push({ ...open, rateOre: rate?.value ?? null, trail: missing.map(refusedBy) });
    return;
  }
  const rawOre = divideHalfUp(part.minutes * rate.value, 60);
  const before = assessing.minutesBefore(entry.day, part.minutes);
  const most = Math.max(0, (kind.mostMinutesADay ?? Infinity) - before);
  const paid = minutes(Math.min(part.minutes, most));
  const amountOre = paid === part.minutes ? rawOre : divideHalfUp(paid * rate.value, 60);
  const cutOre = (rawOre - amountOre) as typeof rawOre;
  if (cutOre > 0) {
    const values = { day: entry.day, minutes: part.minutes, paidMinutes: paid };
    assessing.add(issue('warning', 'hours/over-most-a-day', placeOf(entry, 'hours'), values));
  }
  assessing.lines.push({
    ...open,
    rateOre: rate.value,
    rawOre,
    cutOre,
    amountOre,
    trail: [
      ...shareSteps(rate),
      { step: 'hours', minutes: part.minutes, rateOre: rate.value, amountOre: rawOre },
      ...(cutOre > 0 ? [{ step: 'cut', cutOre } as const] : []),
      { step: 'amount', amountOre },
    ],
  });
}

function notClaimed(entry: TimeEntry, part: Part, assessing: Assessing): void {
  const values = { minutes: part.minutes, day: entry.day };
  const refusal = issue('warning', 'hours/beyond-ordinary', placeOf(entry, 'hours'), values);
  assessing.add(refusal);
  const id = assessing.hourlyKind;
  if (!id) return;
  const open = openLine(entry, id, assessing.lineBasis(id));
  const span = { from: part.from, to: part.to, minutes: part.minutes };
  const nothing = { rawOre: NO_ORE, cutOre: NO_ORE, amountOre: NO_ORE, trail: [refusedBy(refusal)] };
  assessing.lines.push({ ...open, ...span, ...nothing });
}
