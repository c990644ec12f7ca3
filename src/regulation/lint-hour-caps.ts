import { amountOn, timesAmount, type Amount } from './amount-on';
import type { Report } from './faults';
import { firstDays } from './first-days';
import type { Content } from './lint-content';

/**
 * A limit for each hour must give the day's limit on a whole day. Every day that one of them changes is looked at.
 *
 * Three outcomes. Within what rounding to øre makes: nothing is said. Within what a list in whole kroner makes (half a krone for each hour,
 * and half a krone for the day; ten kroner where amounts are rounded up to that): a warning, since the claimant may get a few kroner less
 * for a whole day by the hour, as in Oslo, where 7.5 hours at 480 kr are 3600 kr and the day is 3602 kr. Further apart, one of the two is
 * wrong, or the length of the day is.
 */
export function lintHourCaps({ regulation: { kinds }, figureOf }: Content, report: Report): void {
  // Kinds that share their limits share the fault.
  const seen = new Set<string>();
  for (const [id, kind] of Object.entries(kinds)) {
    const hourly = 'cap' in kind ? kind.cap.hour : undefined;
    if (!('cap' in kind) || !hourly) continue;
    const { wholeDayMinutes } = hourly;
    const limits = `${kind.cap.figure} ${hourly.figure} ${wholeDayMinutes}`;
    if (seen.has(limits)) continue;
    seen.add(limits);
    for (const from of firstDays([kind.cap.figure, hourly.figure], figureOf)) {
      const day = amountOn(kind.cap.figure, from, figureOf);
      const hour = amountOn(hourly.figure, from, figureOf);
      if (!day.found || !hour.found) continue;
      const hours = wholeDayMinutes / 60;
      const hoursOre = timesAmount(hour, wholeDayMinutes, 60);
      const apart = Math.abs(hoursOre - day.value);
      if (apart <= (hours + 1) / 2) continue;
      const isRounding = apart <= hours * mostRounded(hour) + mostRounded(day);
      report(
        isRounding ? 'warning' : 'error',
        isRounding ? 'cap/hours-not-quite-day' : 'cap/hours-not-day',
        ['kinds', id, 'cap', 'hour', 'figure'],
        { hourOre: hour.value, wholeDayMinutes, hoursOre, dayOre: day.value, from },
      );
      break;
    }
  }
}

/** Øre that a published amount may be from the exact one. */
function mostRounded({ base }: Amount): number {
  return base?.share.round === '10 kr up' ? 1_000 : 50;
}
