import type { Day } from '../values/day';
import type { ClockTime, Minutes } from '../values/minutes';
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
  | 'groupCoordinator';

/** Where a row stands, and in which column each of its fields (1 for A), so that an issue can name the cell. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
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
  readonly person?: string;
  /** Øre per hour, when the row has a wage of its own. */
  readonly wage?: Ore;
  readonly note?: string;
  /** As written, when the sheet says who claims the row. */
  readonly claimedBy?: string;
}

/** A fee by the piece. What is not in the sheet is `undefined`; an empty cell under a header is `""`. */
export interface HonorariumEntry extends RowPlace {
  readonly entry: 'honorarium';
  readonly day: Day;
  /** As written; the regulation says which kind it is. */
  readonly type: string;
  readonly count: number;
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

export interface Candidate {
  readonly name?: string;
  readonly birthDate?: Day;
}

export type Entry = TimeEntry | HonorariumEntry;
