import type { Assessing } from './assessing';
import { placeOf } from './assessing';
import type { DrivingEntry, Entry, OutlayEntry, TimeEntry } from './entry';
import { issue } from './issue';
import { passengerIssues, passengerNamesAtPayer } from './support-extras';
import { positionIssues } from './support-header';
import { supportMonthIssues } from './support-month';

/** What the payer wants of a month's claim. */
export function monthGates(
  {
    time,
    driving,
    outlay,
  }: { time: readonly TimeEntry[]; driving: readonly DrivingEntry[]; outlay: readonly OutlayEntry[] },
  assessing: Assessing,
): void {
  const all: readonly Entry[] = [...time, ...driving, ...outlay];
  if (assessing.rules.regulation.claimPer?.unit === 'month') ofOneMonth(all, time, assessing);
  onePosition(assessing);
  if (assessing.kindOfRule('mileage')?.kind.passengers === 'initials') initialsOnly(driving, assessing);
}

/** Who has several positions with the payer writes which: none is chosen for them. @source S-18, S-19 */
function onePosition(assessing: Assessing): void {
  const positions = (assessing.settings.claimant.position ?? '').split(';').map((one) => one.trim());
  assessing.add(...positionIssues({ positions: positions.filter(Boolean) }));
}

/** @source S-17, S-25, S-37 */
function ofOneMonth(all: readonly Entry[], time: readonly TimeEntry[], assessing: Assessing): void {
  const months = new Set(all.map(({ day }) => day.slice(0, 7)));
  const stated = assessing.settings.period?.from.slice(0, 7);
  if (months.size > 1 && stated === undefined)
    assessing.once(issue('error', 'one-claim/per-month', {}, { months: months.size }));
  const needs = assessing.kindOfRule('perHour')?.kind.needs ?? [];
  if (!needs.includes('hoursInPurpose')) return;
  const lines = time.map(({ sheet, row, day, minutes, note = '' }) => ({ sheet, row, day, minutes, purpose: note }));
  for (const month of stated === undefined ? months : [stated]) {
    const ofMonth = stated === undefined ? lines.filter(({ day }) => day.startsWith(month)) : lines;
    assessing.add(...supportMonthIssues(month, ofMonth));
  }
}

/** @source S-31, S-32; reading A-X02 */
function initialsOnly(driving: readonly DrivingEntry[], assessing: Assessing): void {
  for (const entry of driving) {
    for (const passenger of entry.passengers)
      assessing.add(...passengerIssues(passenger, entry.distance, placeOf(entry, 'passengers')));
  }
  passengerNamesAtPayer(driving.flatMap(({ passengers }) => passengers)).forEach((found) => assessing.once(found));
}
