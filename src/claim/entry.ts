import type { Day } from '../values/day';
import type { ClockTime, Minutes } from '../values/minutes';
import type { Metres } from '../values/distance';
import type { ExchangeRate } from '../values/exchange-rate';
import type { Ore } from '../values/money';

/** What a column holds. Header names for each, in three languages, are in `text/headers`. */
export type Field =
  | 'day'
  | 'from'
  | 'to'
  | 'hours'
  | 'pause'
  | 'activity'
  | 'leisureKind'
  | 'person'
  | 'wage'
  | 'note'
  | 'claimedBy'
  | 'honorarium'
  | 'count'
  | 'candidates'
  | 'birthDates'
  | 'contact'
  | 'preApproved'
  | 'certificate'
  | 'reusable'
  | 'role'
  | 'groupCoordinator'
  | 'lossType'
  | 'wholeDay'
  | 'loss'
  | 'probable'
  | 'body'
  | 'event'
  | 'wholeBodySummoned'
  | 'singleCase'
  | 'fixedLeader'
  | 'office'
  | 'childAge'
  | 'childcareHours'
  | 'childcareAmount'
  | 'documented'
  | 'departDay'
  | 'departTime'
  | 'returnDay'
  | 'returnTime'
  | 'kmOneWay'
  | 'overnight'
  | 'lodging'
  | 'lodgingName'
  | 'lodgingAddress'
  | 'breakfasts'
  | 'lunches'
  | 'dinners'
  | 'country'
  | 'countryRate'
  | 'currency'
  | 'exchangeRate'
  | 'destination'
  | 'purpose'
  | 'privatePart'
  | 'paidBy'
  | 'km'
  | 'distanceSource'
  | 'vehicle'
  | 'passengers'
  | 'passengerKm'
  | 'trailer'
  | 'forestRoad'
  | 'equipment'
  | 'tolls'
  | 'route'
  | 'outlay'
  | 'outlayAmount'
  | 'outlayVat'
  | 'receipt';

/** Where a row stands, and in which column each of its fields (1 for A), so that an issue can name the cell. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Whose row it is, as written. None: the claimant's. */
  readonly person?: string;
}

/** A row that could not be read as an entry, and of which something is said. */
export interface RowWithoutEntry {
  readonly sheet: string;
  readonly row: number;
  /** Empty where the row names nobody. */
  readonly person: string;
}

/** Hours served on one calendar day. Work past midnight is two entries of the same row. */
export interface TimeEntry extends RowPlace {
  readonly entry: 'time';
  readonly day: Day;
  /** Both or neither. */
  readonly from?: ClockTime;
  readonly to?: ClockTime;
  /** Time that really passed, less the break. */
  readonly minutes: Minutes;
  readonly pause: Minutes;
  /** As written; the regulation says which activity it is. */
  readonly activity?: string;
  /** As written: time off in lieu, holiday, after working hours, … The regulation says whether the whole row is leisure or only what goes beyond ordinary hours. */
  readonly leisureKind?: string;
  /** Øre per hour, when the row has a wage of its own. */
  readonly wage?: Ore;
  readonly note?: string;
  /** As written, when the sheet says who claims the row. */
  readonly claimedBy?: string;
  /** As written: documented, unsubstantiated, a substitute. The regulation says which kind it is. */
  readonly lossType?: string;
  /** The employer's statement says that the whole day was lost. */
  readonly wholeDay?: boolean;
  /** Øre: what was lost or paid that day with holiday pay, when it is not hours times a rate. */
  readonly loss?: Ore;
  /** An undocumented loss that was made probable. */
  readonly probable?: boolean;
}

/** A fee by the piece. What is not in the sheet is `undefined`; an empty cell under a header is `""`. */
export interface HonorariumEntry extends RowPlace {
  readonly entry: 'honorarium';
  readonly day: Day;
  /** As written; the regulation says which kind it is. */
  readonly type: string;
  readonly count: number;
  /** How long it took, where the fee depends on it. */
  readonly minutes?: Minutes;
  readonly note?: string;
  /** As written: the work that the fee goes with, when the sheet says it. */
  readonly activity?: string;
  readonly candidates?: readonly Candidate[];
  /** The county's contact person, or who sent the assignment. */
  readonly contact?: string;
  readonly preApproved?: boolean;
  readonly certificate?: boolean;
  /** An interrupted exam that can be used next time. */
  readonly reusable?: boolean;
  /** As written: leader or member. */
  readonly role?: string;
  readonly groupCoordinator?: boolean;
}

/** A meeting of a body. What is not in the sheet is `undefined`. */
export interface MeetingEntry extends RowPlace {
  readonly entry: 'meeting';
  readonly day: Day;
  /** Both or neither. */
  readonly from?: ClockTime;
  readonly to?: ClockTime;
  /** As written; the regulation says which body it is. */
  readonly body: string;
  /** As written: leader, member, deputy. */
  readonly role?: string;
  /** Whether a leader has a fixed allowance besides. */
  readonly fixedLeader?: boolean;
  /** As written: a course, an inspection. Left out: a meeting. */
  readonly event?: string;
  /** The whole body was summoned with a duty to attend. */
  readonly wholeBodySummoned?: boolean;
  /** A deputy who was called in for one case. */
  readonly singleCase?: boolean;
  /** As written: an office whose allowance covers meetings. */
  readonly office?: string;
  readonly note?: string;
}

/** Care of a child during a meeting: hours, or an amount. */
export interface ChildcareEntry extends RowPlace {
  readonly entry: 'childcare';
  readonly day: Day;
  readonly minutes?: Minutes;
  readonly amount?: Ore;
  /** Whole years on the day of care. */
  readonly childAge?: number;
  readonly documented?: boolean;
  readonly note?: string;
}

/** Which meals of 24 hours somebody else paid. */
export interface Meals {
  readonly breakfast: boolean;
  readonly lunch: boolean;
  readonly dinner: boolean;
}

/** From leaving to coming home. `day` is the day of departure. */
export interface JourneyEntry extends RowPlace {
  readonly entry: 'journey';
  readonly day: Day;
  readonly depart: ClockTime;
  readonly returnDay: Day;
  readonly return: ClockTime;
  readonly oneWay?: Metres;
  readonly overnight?: boolean;
  /** As written. */
  readonly lodging?: string;
  readonly lodgingName?: string;
  readonly lodgingAddress?: string;
  /** How many of each meal somebody else paid, over the whole journey. */
  readonly breakfasts: number;
  readonly lunches: number;
  readonly dinners: number;
  /** As written. Left out, or Norge: in Norway. */
  readonly country?: string;
  /** Øre for 24 hours, where the user hands in the country's rate; hundredths of `currency`, where that is another. */
  readonly countryRate?: Ore;
  /** As written. Left out: kroner, or the currency of the regulation's own rate. */
  readonly currency?: string;
  /** Kroner for one unit of the currency. */
  readonly exchangeMillionths?: ExchangeRate;
  readonly destination?: string;
  /** From where to where, as written. */
  readonly route?: string;
  readonly purpose?: string;
  /** As written: a course, a conference, … */
  readonly event?: string;
  /** Whether a part of the journey was private. */
  readonly privatePart?: boolean;
  /** As written: who paid, where it was not the traveller. */
  readonly paidBy?: string;
}

/** Driving on one day. */
export interface DrivingEntry extends RowPlace {
  readonly entry: 'driving';
  readonly day: Day;
  readonly distance: Metres;
  /** How the distance is known, as written: by the odometer, from a map. */
  readonly distanceSource?: string;
  /** As written. */
  readonly vehicle?: string;
  readonly passengers: readonly Passenger[];
  readonly trailer?: boolean;
  readonly forestRoad?: boolean;
  readonly equipment?: boolean;
  readonly tolls?: Ore;
  readonly route?: string;
  readonly purpose?: string;
}

export interface Passenger {
  readonly name?: string;
  readonly distance: Metres;
}

/** Money that was spent. */
export interface OutlayEntry extends RowPlace {
  readonly entry: 'outlay';
  readonly day: Day;
  /** As written; the regulation says which type it is. */
  readonly type: string;
  readonly amount: Ore;
  /** The VAT that the receipt shows; 0 when it shows that there is none. */
  readonly vat?: Ore;
  readonly purpose?: string;
  readonly receipt?: boolean;
}

export type EntriesBySort = { readonly [Sort in Entry['entry']]: readonly Extract<Entry, { entry: Sort }>[] };

export function bySort(entries: readonly Entry[]): EntriesBySort {
  const sorted: { [Sort in Entry['entry']]: Extract<Entry, { entry: Sort }>[] } = {
    time: [],
    honorarium: [],
    meeting: [],
    childcare: [],
    journey: [],
    driving: [],
    outlay: [],
  };
  for (const entry of entries) (sorted[entry.entry] as Entry[]).push(entry);
  return sorted;
}

export interface Candidate {
  readonly name?: string;
  readonly birthDate?: Day;
}

export type Entry =
  TimeEntry | HonorariumEntry | MeetingEntry | ChildcareEntry | JourneyEntry | DrivingEntry | OutlayEntry;
