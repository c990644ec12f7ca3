import type { Payouts } from '../regulation/schema';
import { addDays, daysBetween, type Day } from '../values/day';
import type { Ore } from '../values/money';
import type { Basis, Claim } from './claim';
import { payoutFor } from './payout';

/** By when a claim must be sent, when it is paid, and what it costs to wait. */
export interface SendingPlan {
  readonly amountOre: Ore;
  /** The last day, and the rule that decides it. */
  readonly last?: { readonly day: Day; readonly daysLeft: number; readonly basis: Basis };
  /** Sent by this day it is paid on that one; `undefined` where the payer's table says nothing, or has run out. */
  readonly payout?: { readonly sendBy: Day; readonly paidOn: Day };
  /** Sent the day after `payout.sendBy`: paid so many days later. */
  readonly ifLate?: { readonly paidOn: Day; readonly days: number };
}

/**
 * @param payouts the payer's table; where it has run out no pattern is continued
 * @source B-36, T-62, V-125, V-108..V-120; audit control C-25
 */
export function sendingPlan(
  { deadline, payout, totals }: Claim,
  payouts: Payouts | undefined,
  today: Day,
): SendingPlan {
  const next = payout && payouts ? payoutFor(addDays(payout.deadline, 1), payouts) : undefined;
  return {
    amountOre: totals.amountOre,
    ...(deadline && {
      last: { day: deadline.lastDay, daysLeft: daysBetween(today, deadline.lastDay), basis: deadline.basis },
    }),
    ...(payout && { payout: { sendBy: payout.deadline, paidOn: payout.payout } }),
    ...(payout && next?.known && { ifLate: { paidOn: next.payout, days: daysBetween(payout.payout, next.payout) } }),
  };
}
