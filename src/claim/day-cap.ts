import type { Cap } from '../regulation/kinds';
import type { Day } from '../values/day';
import { timesAmount } from '../regulation/amount-on';
import type { Minutes } from '../values/minutes';
import { NO_ORE, ore, type Ore } from '../values/money';
import type { Basis } from './claim';
import { issue, type Issue } from './issue';
import type { FigureBook, FoundAmount, FoundFigure } from './rules';
import type { SpecialApproval } from './settings';

/** The limit that holds on one day. */
export interface DayLimit {
  /** Of the whole day. */
  readonly dayOre: Ore;
  /** Of the hours of one line, when the day is not a whole one; else the day's. */
  readonly capOre: Ore;
  readonly hour?: FoundAmount;
  readonly found: FoundAmount;
  readonly basis: Basis;
  readonly special: boolean;
}

/** How much of a day a line is. */
export interface Share {
  readonly minutes: Minutes;
  readonly wholeDay: boolean;
}

/** What is left of each day's limit as lines are added. Kinds that share a limit share the ledger. */
export class DayLedger {
  private readonly used = new Map<Day, Ore>();

  usedOn(day: Day): Ore {
    return this.used.get(day) ?? NO_ORE;
  }

  /** Holds an amount against the limits; what goes beyond them is cut. An amount that reaches the limit exactly is not cut. */
  take(day: Day, heldOre: Ore, { dayOre, capOre }: Pick<DayLimit, 'dayOre' | 'capOre'>): { readonly cutOre: Ore } {
    const used = this.usedOn(day);
    const left = Math.min(capOre, Math.max(0, dayOre - used));
    const cutOre = ore(Math.max(0, heldOre - left));
    this.used.set(day, ore(used + heldOre - cutOre));
    return { cutOre };
  }
}

/**
 * The limit on a day: the higher one only with an approval that names all that the regulation asks for; for hours of a day that is not a
 * whole one, so much an hour, and never more than the day's.
 */
export function limitOn(
  cap: Cap,
  day: Day,
  approval: SpecialApproval | undefined,
  figures: FigureBook,
  share?: Share,
): DayLimit | { readonly missing: Extract<FoundFigure, { found: false }> } {
  const special = cap.special !== undefined && approval !== undefined && missingOfApproval(cap, approval).length === 0;
  const found = figures.on(special && cap.special ? cap.special.figure : cap.figure, day);
  if (!found.found) return { missing: found };
  const whole = { dayOre: found.value, capOre: found.value, found, basis: found.basis, special };
  if (!cap.hour || !share || share.wholeDay || share.minutes >= cap.hour.wholeDayMinutes) return whole;
  const hour = figures.on(cap.hour.figure, day);
  if (!hour.found) return { missing: hour };
  const hoursOre = timesAmount(hour, share.minutes, 60);
  return hoursOre >= found.value ? whole : { ...whole, capOre: hoursOre, hour, basis: hour.basis };
}

/** What a special approval lacks, as setting keys. */
export function missingOfApproval(cap: Cap, approval: SpecialApproval): string[] {
  return (cap.special?.needs ?? []).filter((part) => !approval[part]).map((part) => `specialApproval.${part}`);
}

/** Said once for a claim. */
export function approvalIssues(cap: Cap, approval: SpecialApproval | undefined): Issue[] {
  if (!cap.special || !approval) return [];
  const missing = missingOfApproval(cap, approval);
  if (missing.length === cap.special.needs.length || missing.length === 0) return [];
  return missing.map((setting) => issue('warning', 'special-approval/incomplete', { setting }, { missing: setting }));
}
