import { kmFromMetres, type Metres } from '../values/distance';
import type { Ore } from '../values/money';
import { issue, type Issue, type IssuePlace } from './issue';
import { isInitials } from './support-purpose';

/** The user in the support contact's car. */
export interface SupportPassenger {
  /** What stands in the field for the passenger’s name. */
  readonly name?: string;
  /** How far the user sat in the car. */
  readonly distance: Metres;
}

/**
 * The passenger of a drive is named by initials alone, and sat no longer in the car than it drove.
 *
 * @source S-30, S-31, S-32; reading A-X02
 */
export function passengerIssues(passenger: SupportPassenger, trip: Metres, place: IssuePlace): Issue[] {
  const name = passenger.name?.trim() ?? '';
  const issues: Issue[] = [];
  if (name === '') issues.push(issue('error', 'passenger/initials-missing', place, {}));
  else if (!isInitials(name)) issues.push(issue('error', 'initials/only', place, {}));
  if (passenger.distance > trip) {
    const values = { km: kmFromMetres(passenger.distance), tripKm: kmFromMetres(trip) };
    issues.push(issue('error', 'passenger-km/exceeds-trip', place, values));
  }
  return issues;
}

/**
 * The tax rule asks for the passenger’s name where the municipality allows initials only; so the payer must have the name. Said once.
 *
 * @source reading A-X02; skattebetalingsforskriften § 5-6-12 (11)
 */
export function passengerNamesAtPayer(passengers: readonly SupportPassenger[]): Issue[] {
  return passengers.length > 0 ? [issue('warning', 'passenger/name-with-payer', {}, {})] : [];
}

export interface SupportOutlay {
  /** As written. */
  readonly type: string;
  /** Øre. */
  readonly amount?: Ore;
  readonly purpose?: string;
  /** File names. */
  readonly receipts: readonly string[];
}

/** An outlay has its receipt, an amount and a purpose. @source S-33, S-35, S-36 */
export function supportOutlayIssues(outlay: SupportOutlay, place: IssuePlace): Issue[] {
  const { type, amount, purpose, receipts } = outlay;
  const issues: Issue[] = [];
  if (!receipts.some((name) => name.trim())) issues.push(issue('error', 'receipt/required', place, {}));
  if (amount === undefined || amount <= 0) issues.push(issue('error', 'outlay/amount-required', place, {}));
  if (!purpose?.trim()) issues.push(issue('error', 'outlay/purpose-missing', place, { type }));
  return issues;
}
