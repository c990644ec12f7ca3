import type { Day } from '../values/day';
import type { BasisPoints, Ore } from '../values/money';
import type { Minutes } from '../values/minutes';

type Nothing = Record<never, never>;

/** The sheet is said too: a workbook may have one for each month, or for each payer. */
interface OtherRow {
  readonly otherSheet: string;
  readonly otherRow: number;
}

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
  'rate/not-in-pack': { rate: string };
  'rate/own-figure': { rate: string; source: string };
  'rate/secondary-source': { rate: string; source: string };
  'regulation/day-after-checked': { day: Day; checkedThrough: Day };
  'day/outside-period': { day: Day; from: Day; to: Day };
  'day/in-the-future': { day: Day; today: Day };
  'day/weekend': { day: Day };
  'day/twice': { day: Day } & OtherRow;
  'day/over-24-hours': { day: Day; minutes: Minutes };

  // Hours
  'ordinary-hours/not-stated': { longestMinutes: Minutes };
  'hours/beyond-ordinary': { minutes: Minutes; day: Day };
  'hours/over-most-a-day': { day: Day; minutes: Minutes; paidMinutes: Minutes };
  'overlapping/time': { day: Day; minutes: Minutes } & OtherRow;
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
  'cap/cut-hours': { day: Day; minutes: Minutes; capOre: Ore; cutOre: Ore };
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
  'journey/within-another': { day: Day } & OtherRow;
  'claimed/twice': { day: Day } & OtherRow;
  'after/calendar-year': { lastDay: Day; submittedOn: Day };
  'after/deadline': { lastDay: Day; submittedOn: Day };
  'deadline/near': { lastDay: Day; days: number };
  'payout/table-exhausted': { lastDeadline: Day };

  // Losses under other rules
  'day-divisor/not-defined-in-pack': Nothing;
  'loss/must-be-made-probable': { day: Day };
  'loss/hours-or-amount-missing': { day: Day };
  'loss-type/not-recognised': { text: string };
  'substitute/or-lost-income-not-both': { day: Day };
  'income-statement/required': Nothing;

  // Meetings
  'body/not-recognised': { text: string };
  'event/not-recognised': { text: string };
  'no-allowance/for-course': { event: string };
  'covered-by/office-allowance': { office: string };
  'meetings/consecutive': { day: Day } & OtherRow;
  'same-day-meetings/check-consecutive': { day: Day } & OtherRow;
  'one-claim/per-meeting': { meetings: number };
  'one-claim/per-month': { months: number };
  'line-date/outside-claim': { day: Day };
  'fewer-than/two-meetings': { meetings: number; least: number };

  // Childcare
  'child/too-old': { age: number; through: number };
  'child/disputed-age': { age: number };
  'child/age-missing': Nothing;
  'childcare/documentation-required': { amountOre: Ore; limitOre: Ore };
  'childcare/hours-or-amount-missing': Nothing;

  // Journeys
  'kind/not-in-regulation': { what: string };
  'per-diem/too-short': { minutes: Minutes; leastMinutes: Minutes };
  'per-diem/too-near': { km: number; leastKm: number };
  'per-diem/distance-missing': { leastKm: number };
  'per-diem/long-stay': { days: number; most: number };
  'per-diem/too-many-meals': { meal: string; count: number; days: number };
  'country/not-in-table': { text: string; nearest: string };
  'currency/not-recognised': { text: string };
  'currency/differs': { stated: string; currency: string };
  'exchange-rate/missing': { currency: string };
  'exchange-rate/without-currency': Nothing;
  'lodging/type-missing': Nothing;
  'lodging/not-recognised': { text: string };
  'lodging/address-missing': Nothing;
  'tax-free/unknown': { day: Day };

  // Driving and outlays
  'km/not-positive': Nothing;
  'km/unusual': { km: number; most: number };
  'vehicle/not-recognised': { text: string };
  'driving/route-missing': Nothing;
  'driving/purpose-missing': Nothing;
  'outlay/type-not-recognised': { text: string };
  'outlay/receipt-missing': { type: string };
  'outlay/vat-missing': { type: string };
  'outlay/purpose-missing': { type: string };

  // Fees by the piece
  'meeting/length-missing': { type: string };
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
