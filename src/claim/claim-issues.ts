import type { Day } from '../values/day';
import type { BasisPoints, Ore } from '../values/money';
import type { Minutes } from '../values/minutes';

type Nothing = Record<never, never>;

/** Raised while a claim is assessed: `claim`. The codes that the worked examples use have the same words as there. */
export interface ClaimIssues {
  // Who and what
  'settings/route-missing': Nothing;
  'settings/needed': { label: string };
  'route/not-in-regulation': { route: string };
  'claimant/several-people': { names: string };
  'claimant/other-people-left-out': { names: string; rows: number };
  'claim/empty': Nothing;
  'identifier/account-number': { text: string };

  // Rates and dates
  'rate/none-on-day': { rate: string; day: Day; nearest: Day };
  'rate/secondary-source': { rate: string; source: string };
  'regulation/day-after-checked': { day: Day; checkedThrough: Day };
  'day/outside-period': { day: Day; from: Day; to: Day };
  'day/in-the-future': { day: Day; today: Day };
  'day/weekend': { day: Day };
  'day/twice': { day: Day; otherRow: number };
  'day/over-24-hours': { day: Day; minutes: Minutes };

  // Hours
  'ordinary-hours/not-stated': { longestMinutes: Minutes };
  'hours/beyond-ordinary': { minutes: Minutes; day: Day };
  'overlapping/time': { day: Day; minutes: Minutes; otherRow: number };
  'activity/not-recognised': { text: string };
  'activity/mixed': { text: string };
  'covered/by-honorarium': { activity: string; minutes: Minutes };
  'no-lost-income/for-activity': { activity: string };
  'clock-times/required': { day: Day };
  'leisure-type/required': { day: Day };
  'leisure-type/not-recognised': { text: string };
  'claimed-by/not-recognised': { text: string };

  // Money
  'wage/holiday-pay-taken-as-included': { rateOre: Ore };
  'wage/unusual-holiday-pay': { percent: BasisPoints };
  'wage/unusual': { rateOre: Ore };
  'cap/cut': { day: Day; capOre: Ore; cutOre: Ore };
  'special-approval/incomplete': { missing: string };
  'special-approval/document-it': { capOre: Ore };
  'special-approval/used': { capOre: Ore; approvedBy: string; caseNumber: string };
  'vat/not-allowed-on-wage-refund': Nothing;
  'customer-price/not-allowed': Nothing;
  'member-expenses/not-on-employer-invoice': { type: string };

  // Documentation and gates
  'lost-income/documentation-required': Nothing;
  'hours-form/required-each-time': Nothing;
  'signature-form/not-for-shift': Nothing;
  'tax-certificate/or-accountant-letter-required': Nothing;
  'income/too-many-certificates': { count: number; most: number };
  'income/certificates-between': { count: number };
  'self-employed/must-use-expense-system': Nothing;
  'income/left-out': { amountOre: Ore };
  'part-of-day/worked-out': { day: Day; minutes: Minutes; dayMinutes: Minutes };
  'protocol/not-signed': Nothing;
  'protocol/not-received': Nothing;
  'protocol/signed-later-than-today': { day: Day; today: Day };
  'protocol/before-last-day': { day: Day; lastDay: Day };
  'double-claim/member-and-employer': { day: Day };
  'after/calendar-year': { lastDay: Day; submittedOn: Day };
  'deadline/near': { lastDay: Day; days: number };
  'payout/table-exhausted': { lastDeadline: Day };

  // Fees by the piece
  'honorarium/type-not-recognised': { text: string };
  'note/with-candidate-required': { type: string };
  'candidate/name-and-birthdate-required': { missing: number };
  'meeting/not-preapproved': Nothing;
  'meeting/not-with-additional-protocol': Nothing;
  'meeting/not-with-this-work': { activity: string };
  'contact/required': { type: string };
  'invitation/or-sender-required': { type: string };
  'course-certificate/required': Nothing;
  'not-group/coordinator': Nothing;
  'interrupted/reusable-not-stated': Nothing;
  'interrupted/role-not-stated': Nothing;
}
