import { issue, type Issue } from '../../claim/issue';
import type { Day } from '../../values/day';
import type { Ore } from '../../values/money';

/** A flight without a ticket stub. */
export interface TicketlessFlight {
  /** Who paid the airline. What the employer paid needs no refund. */
  readonly paidBy: 'traveller' | 'employer';
  readonly tripEnd?: Day;
  /** Left out when it is not attached; a print of the e-ticket is none. */
  readonly description?: TravelDescription;
}

/** The airline's own statement of what was flown. */
export interface TravelDescription {
  readonly journeys: readonly string[];
  readonly name?: string;
  readonly address?: string;
  readonly departureAndArrival?: 'stated';
  /** Øre. A bonus journey may cost 0, but that must be said. */
  readonly price?: Ore;
  readonly issuedOn?: Day;
}

/**
 * Who wants a refund of a ticketless flight shows that it was flown: five things, stated on the day the trip ended or later. Today's
 * regulation asks for the journeys, name, times and places, and price; we keep the address, which the audit asks for.
 *
 * @source T-34..T-40; skattebetalingsforskriften § 5-6-11; audit control C-09; reading A-T05
 */
export function flightDescribed(flight: TicketlessFlight): Issue[] {
  if (flight.paidBy === 'employer' || isComplete(flight)) return [];
  return [issue('error', 'travel-description/after-trip-required', {}, {})];
}

function isComplete({ description, tripEnd }: TicketlessFlight): boolean {
  if (!description) return false;
  const { journeys, name, address, departureAndArrival, price, issuedOn } = description;
  const stated =
    journeys.some((journey) => journey.trim()) && name?.trim() && address?.trim() && departureAndArrival !== undefined;
  // Without both days nobody can see that the statement came after the trip.
  const after = issuedOn !== undefined && tripEnd !== undefined && issuedOn >= tripEnd;
  return Boolean(stated) && price !== undefined && after;
}
