import { issue, type Issue, type IssueCode } from '../../claim/issue';
import type { Day } from '../../values/day';
import type { ClockTime } from '../../values/minutes';

/** What a travel claim says before it can be sent. What is not filled in is left out. */
export interface TravelClaim {
  readonly start?: Moment;
  readonly end?: Moment;
  readonly purpose?: string;
  readonly route?: string;
  /** Only for a journey with a night at a hotel. */
  readonly hotel?: { readonly name?: string };
  readonly outlays: readonly { readonly description?: string }[];
}

/** A day with its clock time; both are asked. */
export interface Moment {
  readonly day: Day;
  readonly time?: ClockTime;
}

export type TravelField = 'start' | 'end' | 'purpose' | 'route' | 'hotelName' | 'outlayDescription';

/**
 * Each field that is missing, as its own sentence.
 *
 * @source T-16, T-72..T-77, T-80, T-81; audit controls C-04, C-06
 */
export function fieldsFilledIn(claim: TravelClaim): Issue[] {
  return missingFields(claim).map((field) => issue('error', CODES[field], {}, {}));
}

/** In the order of the form. */
export function missingFields(claim: TravelClaim): TravelField[] {
  const filledIn: Readonly<Record<TravelField, boolean>> = {
    start: claim.start?.time !== undefined,
    end: claim.end?.time !== undefined,
    purpose: Boolean(claim.purpose?.trim()),
    route: Boolean(claim.route?.trim()),
    hotelName: claim.hotel === undefined || Boolean(claim.hotel.name?.trim()),
    outlayDescription: claim.outlays.every(({ description }) => description?.trim()),
  };
  return (Object.keys(filledIn) as TravelField[]).filter((field) => !filledIn[field]);
}

const CODES = {
  start: 'journey/start-required',
  end: 'journey/end-required',
  purpose: 'journey/purpose-required',
  route: 'journey/route-required',
  hotelName: 'journey/hotel-name-required',
  outlayDescription: 'journey/outlay-description-required',
} as const satisfies Readonly<Record<TravelField, IssueCode>>;
