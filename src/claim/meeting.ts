import { timesAmount } from '../regulation/amount-on';
import type { KindOf } from '../regulation/kinds';
import { elapsedMinutes, type Day } from '../values/day';
import type { ClockTime } from '../values/minutes';
import { NO_ORE, type Ore } from '../values/money';
import type { FigureBook, FoundAmount, FoundFigure } from './rules';

export type MeetingKind = KindOf<'meeting'>;

/** A meeting in the regulation's own words. */
export interface Meeting {
  readonly day: Day;
  readonly from?: ClockTime | undefined;
  readonly to?: ClockTime | undefined;
  /** Id of a body of the kind. */
  readonly body: string;
  readonly role: 'member' | 'leader';
  readonly fixedLeader: boolean;
  /** Id of an event that is no meeting. */
  readonly event?: string | undefined;
  readonly wholeBodySummoned: boolean;
  readonly singleCase: boolean;
  /** Id of an office whose allowance covers meetings. */
  readonly office?: string | undefined;
}

export type MeetingFee =
  | { readonly outcome: 'paid'; readonly rate: FoundAmount; readonly percent: number; readonly amountOre: Ore }
  | { readonly outcome: 'noRate'; readonly missing: Extract<FoundFigure, { found: false }> }
  | { readonly outcome: 'covered'; readonly office: string }
  | { readonly outcome: 'unpaidEvent'; readonly event: string };

/**
 * What one meeting gives, whatever other meetings there are that day.
 *
 * @returns øre; half of a published rate is half of the rounded one
 * @source B-44, B-49, B-63 … B-84, B-89; reading A-X03
 */
export function meetingFee(meeting: Meeting, kind: MeetingKind, figures: FigureBook): MeetingFee {
  const { office, event } = meeting;
  if (office !== undefined && office in kind.coveredOffices) return { outcome: 'covered', office };
  if (event !== undefined && !meeting.wholeBodySummoned) return { outcome: 'unpaidEvent', event };
  const body = kind.bodies[meeting.body];
  if (!body) throw new Error(`unreachable: no body ${meeting.body}`);
  const leads = meeting.role === 'leader' && !meeting.fixedLeader;
  const rate = figures.on((leads ? body.leaderFigure : undefined) ?? body.figure, meeting.day);
  if (!rate.found) return { outcome: 'noRate', missing: rate };
  const percent = meeting.singleCase ? kind.singleCase.percent : 100;
  return { outcome: 'paid', rate, percent, amountOre: timesAmount(rate, percent, 100) };
}

export interface Paid {
  readonly meeting: Meeting;
  readonly amountOre: Ore;
}

export interface Sequence {
  /** In the order of the meetings; 0 for those that a higher one of the same sequence takes the place of. */
  readonly amounts: readonly Ore[];
  /** For each meeting: the index of the one that is paid in its place. */
  readonly replacedBy: readonly (number | undefined)[];
  /** For each meeting: the index of an earlier one of the same day that is paid too. */
  readonly besides: readonly (number | undefined)[];
}

/**
 * Meetings in sequence give one allowance, the highest. Those of a day that lie further apart are paid both. Meetings without clock times
 * cannot be held against others, so that they are paid, and the day is said.
 *
 * @source B-85, B-86; reading A-B04: a chain of gaps of at most so many minutes
 */
export function inSequence(paid: readonly Paid[], { consecutive }: MeetingKind): Sequence {
  const amounts = paid.map(({ amountOre }) => amountOre);
  const replacedBy = paid.map((): number | undefined => undefined);
  const order = paid
    .map((_, index) => index)
    .filter((index) => paid[index]?.meeting.from !== undefined && (amounts[index] ?? 0) > 0)
    .sort((a, b) => compare(paid[a]?.meeting as Meeting, paid[b]?.meeting as Meeting));
  let chain: number[] = [];
  let latest: Meeting | undefined;
  const close = (): void => {
    const highest = chain.reduce(
      (best, index) => ((amounts[index] ?? 0) > (amounts[best] ?? 0) ? index : best),
      chain[0] ?? 0,
    );
    for (const index of chain) {
      if (index === highest) continue;
      amounts[index] = NO_ORE;
      replacedBy[index] = highest;
    }
    chain = [];
  };
  for (const index of order) {
    const { meeting } = paid[index] as Paid;
    if (latest && gap(latest, meeting) > consecutive.mostGapMinutes) {
      close();
      latest = undefined;
    }
    chain.push(index);
    if (!latest || gap(latest, meeting) + length(meeting) > 0) latest = meeting;
  }
  close();
  return { amounts, replacedBy, besides: paid.map((_, index) => besidesOf(index, paid, amounts)) };
}

function besidesOf(index: number, paid: readonly Paid[], amounts: readonly Ore[]): number | undefined {
  if ((amounts[index] ?? 0) === 0) return undefined;
  const { day } = (paid[index] as Paid).meeting;
  const other = paid.findIndex(({ meeting }, at) => at < index && meeting.day === day && (amounts[at] ?? 0) > 0);
  return other < 0 ? undefined : other;
}

/** Minutes from the end of one to the beginning of the next; negative when they overlap. */
function gap(before: Meeting, after: Meeting): number {
  return elapsedMinutes(
    before.day,
    before.to ?? before.from ?? (0 as ClockTime),
    after.day,
    after.from ?? (0 as ClockTime),
  );
}

function length({ from, to }: Meeting): number {
  return (to ?? from ?? 0) - (from ?? 0);
}

function compare(one: Meeting, other: Meeting): number {
  return one.day === other.day ? (one.from ?? 0) - (other.from ?? 0) : one.day < other.day ? -1 : 1;
}
