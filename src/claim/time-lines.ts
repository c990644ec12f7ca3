import { weekdayOf } from '../values/day';
import { minutes, type ClockTime, type Minutes } from '../values/minutes';
import { NO_ORE } from '../values/money';
import { openLine, placeOf, type Assessing } from './assessing';
import type { TimeEntry } from './entry';
import { issue } from './issue';
import { hourlyLine } from './hourly-line';
import { lossLine } from './loss-line';
import { otherLossLine } from './other-loss-line';
import { partsOf, scheduleMinutes, wholeOf, type Part } from './ordinary-hours';

/** Lines for hours: each row is parted into ordinary time and what goes beyond it, and each part goes under its rule. */
export function timeLines(entries: readonly TimeEntry[], assessing: Assessing): void {
  const schedule = assessing.settings.ordinaryHours;
  const lossId = lossKind(assessing);
  if (lossId === undefined) {
    for (const entry of entries) {
      if (!otherLossLine(entry, entries, assessing)) hourlyLine(entry, wholeOf(entry), assessing);
    }
    return;
  }
  const loss = assessing.rules.regulation.kinds[lossId];
  // A day's share of a year's income, for one, does not ask which hours of the day it was.
  const ordinaryOnly = loss !== undefined && 'hours' in loss && loss.hours === 'ordinaryOnly';
  const ordinaryUsed = new Map<string, number>();
  let longest = 0;
  let unstated = false;
  for (const entry of entries) {
    if (otherLossLine(entry, entries, assessing)) continue;
    const gives = workOf(entry, assessing);
    if (gives === 'unclear') {
      assessing.lines.push({ ...openLine(entry, lossId, assessing.lineBasis(lossId)), ...span(wholeOf(entry)) });
      continue;
    }
    if (gives !== 'lostIncome') {
      nothingLine(entry, gives, lossId, assessing);
      continue;
    }
    if (wholeRowLeisure(entry, assessing)) {
      hourlyLine(entry, wholeOf(entry), assessing);
      continue;
    }
    // An amount that the employer states is of ordinary hours already.
    if (!ordinaryOnly || entry.loss !== undefined) {
      lossLine(entry, wholeOf(entry), assessing);
      continue;
    }
    if (!schedule) {
      unstated = true;
      longest = Math.max(longest, entry.minutes);
      lossLine(entry, wholeOf(entry), assessing);
      continue;
    }
    const parts =
      entry.from === undefined
        ? partsByLength(entry, scheduleMinutes(schedule), ordinaryUsed)
        : partsOf(entry, schedule);
    for (const part of parts) {
      if (part.ordinary) lossLine(entry, part, assessing);
      else hourlyLine(entry, part, assessing);
    }
    if (weekdayOf(entry.day) > 5 && parts.some((part) => part.ordinary)) {
      assessing.add(issue('warning', 'day/weekend', placeOf(entry, 'day'), { day: entry.day }));
    }
  }
  if (unstated) {
    assessing.once(
      issue(
        'warning',
        'ordinary-hours/not-stated',
        { setting: 'ordinaryHours.from' },
        { longestMinutes: minutes(longest) },
      ),
    );
  }
}

export function span(part: Part): { from: ClockTime | null; to: ClockTime | null; minutes: Minutes } {
  return { from: part.from, to: part.to, minutes: part.minutes };
}

/** Rows with hours alone: the first hours of the day are the ordinary ones, until the ordinary day is full. */
function partsByLength(entry: TimeEntry, dayMinutes: Minutes, used: Map<string, number>): Part[] {
  const before = used.get(entry.day) ?? 0;
  const ordinary = Math.max(0, Math.min(entry.minutes, dayMinutes - before));
  used.set(entry.day, before + ordinary);
  const parts: Part[] = [
    { ordinary: true, from: null, to: null, minutes: minutes(ordinary) },
    { ordinary: false, from: null, to: null, minutes: minutes(entry.minutes - ordinary) },
  ];
  return parts.filter((part) => part.minutes > 0);
}

function workOf(entry: TimeEntry, assessing: Assessing): 'lostIncome' | 'coveredByHonorarium' | 'nothing' | 'unclear' {
  const { activities } = assessing.rules.regulation;
  if (!entry.activity) return 'lostIncome';
  const found = assessing.activityOf(entry.activity);
  if (found.match === 'one') return activities[found.id]?.gives ?? 'lostIncome';
  if (found.match === 'none') {
    assessing.add(issue('warning', 'activity/not-recognised', placeOf(entry, 'activity'), { text: entry.activity }));
    return 'lostIncome';
  }
  const gives = new Set(found.ids.map((id) => activities[id]?.gives));
  if (gives.size === 1) return activities[found.ids[0] ?? '']?.gives ?? 'lostIncome';
  assessing.add(issue('error', 'activity/mixed', placeOf(entry, 'activity'), { text: entry.activity }));
  return 'unclear';
}

/** Work that a fee pays already, or that nothing more is paid for: shown with its hours and 0, so that nobody wonders where it went. */
function nothingLine(
  entry: TimeEntry,
  gives: 'coveredByHonorarium' | 'nothing',
  kind: string,
  assessing: Assessing,
): void {
  const match = assessing.activityOf(entry.activity ?? '');
  const activity = match.match === 'one' ? assessing.activityName(match.id) : (entry.activity ?? '');
  const found =
    gives === 'coveredByHonorarium'
      ? issue('warning', 'covered/by-honorarium', placeOf(entry, 'activity'), { activity, minutes: entry.minutes })
      : issue('error', 'no-lost-income/for-activity', placeOf(entry, 'activity'), { activity });
  assessing.add(found);
  assessing.lines.push({
    ...openLine(entry, kind, assessing.lineBasis(kind)),
    ...span(wholeOf(entry)),
    rawOre: NO_ORE,
    cutOre: NO_ORE,
    amountOre: NO_ORE,
    trail: [{ step: 'refused', code: found.code }],
  });
}

function wholeRowLeisure(entry: TimeEntry, assessing: Assessing): boolean {
  if (!entry.leisureKind) return false;
  const found = assessing.leisureKindOf(entry.leisureKind);
  if (found.match === 'one') return leisureKindIsWholeRow(found.id, assessing);
  // The lower rate is the safe reading of a kind of free time that we do not know.
  assessing.add(
    issue('warning', 'leisure-type/not-recognised', placeOf(entry, 'leisureKind'), { text: entry.leisureKind }),
  );
  return true;
}

function leisureKindIsWholeRow(id: string, assessing: Assessing): boolean {
  return Object.values(assessing.rules.regulation.kinds).some(
    (kind) => kind.rule === 'perHour' && kind.leisureKinds[id]?.wholeRow === true,
  );
}

/** The kind that hours at work go under on this route. Without one, hours are paid at the rate of the route's own kind by the hour. */
function lossKind(assessing: Assessing): string | undefined {
  const rule = { employer: 'employerRefund', member: 'lostIncome', selfEmployed: 'selfEmployed' } as const;
  return assessing.kindOfRule(rule[assessing.route])?.id;
}
