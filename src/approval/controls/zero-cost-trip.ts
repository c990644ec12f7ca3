import { issue, type Issue } from '../../claim/issue';
import type { Day } from '../../values/day';
import type { Ore } from '../../values/money';

export interface Trip {
  readonly departed: Day;
  /** Days away, part of a day too: the insurance report counts them. */
  readonly days: number;
  readonly destination: string;
  readonly purpose: string;
  /** Øre that the traveller claims. */
  readonly amount: Ore;
  /** Who paid, when the traveller did not. */
  readonly paidBy?: string;
}

/**
 * A claim of 0 kr is a claim: it says who paid, how long, where and why.
 *
 * @source T-12, T-13, T-15, T-66, T-70; audit controls C-01, C-02
 */
export function zeroCostTripStated(trip: Trip): Issue[] {
  const issues: Issue[] = [];
  if (trip.amount === 0 && !trip.paidBy?.trim()) issues.push(issue('error', 'paid-by/required', {}, {}));
  if (!(trip.days > 0)) issues.push(issue('error', 'journey/days-required', {}, {}));
  if (!trip.destination.trim()) issues.push(issue('error', 'journey/destination-required', {}, {}));
  if (!trip.purpose.trim()) issues.push(issue('error', 'journey/purpose-required', {}, {}));
  return issues;
}

/** A trip in the register of trips; `claim` is the number of its claim, when one is filed. */
export interface RegisteredTrip extends Trip {
  readonly claim?: string;
}

/**
 * Trips that nobody has filed a claim for. What a trip cost is not asked: every trip is filed.
 *
 * @source T-11, T-12, T-70; audit control C-01
 */
export function tripsToFile(register: readonly RegisteredTrip[]): Issue[] {
  return register
    .filter(({ claim }) => !claim?.trim())
    .map(({ departed, destination }) => issue('warning', 'trip/without-claim', {}, { day: departed, destination }));
}
