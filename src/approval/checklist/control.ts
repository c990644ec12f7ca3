import type { Claim } from '../../claim/claim';
import type { Issue, IssuePlace } from '../../claim/issue';
import type { Term } from '../../claim/terms';
import type { Day } from '../../values/day';
import type { Ore } from '../../values/money';
import type { Assigned } from '../assigned';
import type { ClaimState } from '../claim-state';
import type { Sending } from '../controls/channel';
import type { Occasion } from '../controls/course-programme';
import type { DirectInvoice } from '../controls/direct-invoice';
import type { Meal } from '../controls/programme-meals';
import type { Voucher } from '../controls/voucher-references';
import type { RegisteredTrip } from '../controls/zero-cost-trip';

/** The audit's controls, by their number in it. */
export const CONTROL_IDS = [
  ...(['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07', 'C-08', 'C-09'] as const),
  ...(['C-10', 'C-11', 'C-12', 'C-13', 'C-14', 'C-15', 'C-16', 'C-17', 'C-18'] as const),
  ...(['C-19', 'C-20', 'C-21', 'C-22', 'C-23', 'C-24', 'C-25', 'C-26'] as const),
] as const;

export type ControlId = (typeof CONTROL_IDS)[number];

/** The audit's five questions. @source T-02 */
export type ControlGroup = 'filed' | 'filledIn' | 'documented' | 'attested' | 'archived';

/** When a control is run. `report`: it stops nobody, it counts. */
export type ControlMoment = 'submit' | 'attest' | 'approve' | 'pay' | 'archive' | 'report';

/** One control: what it finds, or `undefined` where the claim has nothing for it to look at. */
export interface Control {
  readonly id: ControlId;
  readonly group: ControlGroup;
  readonly at: ControlMoment;
  readonly check: (ground: ControlGround) => readonly Issue[] | undefined;
}

/** All that the controls look at. What is not known is left out, and its controls are not run. */
export interface ControlGround {
  readonly claim: Claim;
  /** What was found when the claim was worked out. */
  readonly issues: readonly Issue[];
  /** The claim's number; "" where it has none yet. */
  readonly number: string;
  readonly state: ClaimState;
  /** What the log and the roles say. */
  readonly logIssues: readonly Issue[];
  readonly assigned: readonly Assigned[];
  readonly trips: readonly TripRow[];
  readonly invoices: readonly InvoiceRow[];
  /** The kinds of lodging that the payer's rules know. */
  readonly lodgings: readonly LodgingKind[];
  /** None: nobody has handed them in here. */
  readonly vouchers?: readonly Voucher[];
  readonly sending?: Sending;
}

/** A row of the register of trips. */
export interface TripRow extends RegisteredTrip {
  readonly place: IssuePlace;
  readonly name: string;
  readonly returned: Day | undefined;
  readonly occasion: Occasion | undefined;
  /** Name of the attached programme. */
  readonly programme: string | undefined;
  /** Meals that the programme holds; none where the row says nothing of them. */
  readonly programmeMeals: readonly Meal[] | undefined;
  /** For a trip that somebody else paid: whom the payer paid for. */
  readonly coversWhom: string | undefined;
  readonly isFlight: boolean;
  /** The day of the airline's statement, and whether it says the five things. */
  readonly statementOn: Day | undefined;
  readonly isStatementWhole: boolean;
  readonly privatePart: 'yes' | 'no' | undefined;
  readonly privateDays: number | undefined;
  readonly privateAmount: Ore | undefined;
  /** Øre of advances that are not settled. */
  readonly advance: Ore | undefined;
  /** The amount as it was typed; "how much" of the register. */
  readonly isAmountStated: boolean;
}

/** A kind of lodging, by the words that people write for it. */
export interface LodgingKind extends Term {
  /** Name and address must be stated. */
  readonly addressNeeded: boolean;
}

export interface InvoiceRow extends DirectInvoice {
  readonly place: IssuePlace;
}

/** The issues whose codes begin so: what was found already is not looked for again. */
export function found(issues: readonly Issue[], ...beginnings: readonly string[]): Issue[] {
  return issues.filter(({ code }) => beginnings.some((beginning) => code.startsWith(beginning)));
}

/** The same issues, said of a row. */
export function at(place: IssuePlace, issues: readonly Issue[]): Issue[] {
  return issues.map((one) => ({ ...one, place: { ...place, ...one.place } }));
}

/** The trips of this claim: those that name its number. */
export function ownTrips({ trips, number }: ControlGround): TripRow[] {
  return trips.filter(({ claim }) => number !== '' && claim?.trim() === number);
}

/** `undefined` where there is nothing to look at. */
export function ofEach<T>(things: readonly T[], check: (thing: T) => readonly Issue[]): Issue[] | undefined {
  return things.length === 0 ? undefined : things.flatMap(check);
}
