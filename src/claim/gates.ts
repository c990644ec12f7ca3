import { daysBetween, type Day } from '../values/day';
import { accountNumber } from '../values/identifiers';
import { oreFromKroner, sumOre } from '../values/money';
import type { Assessing } from './assessing';
import type { Deadline } from './claim';
import { approvalIssues, missingOfApproval } from './day-cap';
import { inTime, lastDayOfMonths, lastDayOfYear } from './deadline';
import type { Regulation } from '../regulation/schema';
import type { Entry } from './entry';
import { placeOf } from './assessing';
import { issue } from './issue';
import { payoutFor } from './payout';

/** Above this a wage per hour is more likely a month's pay or a price to customers. A question to the user, not a rule. */
const UNUSUAL_WAGE = oreFromKroner(2_000);

/** How near a deadline must be to be said. */
const NEAR_DAYS = 14;

/** What must be in order whatever the rows say: numbers that can be checked, what may never be claimed, approvals, the wage. */
export function settingsGates(assessing: Assessing): void {
  const { claimant, invoice, wage, income } = assessing.settings;
  // The employer's own numbers are checked with the other fields of the paper, in `documents`.
  const { accountNumber: account } = claimant;
  if (account && !accountNumber(account)) {
    assessing.add(
      issue('error', 'identifier/account-number', { setting: 'claimant.accountNumber' }, { text: account }),
    );
  }
  if (invoice.vatPercent)
    assessing.add(issue('error', 'vat/not-allowed-on-wage-refund', { setting: 'invoice.vatPercent' }, {}));
  if (wage.customerRateOre !== undefined)
    assessing.add(issue('error', 'customer-price/not-allowed', { setting: 'wage.customerRate' }, {}));
  if (wage.hourlyOre !== undefined && wage.hourlyOre > UNUSUAL_WAGE) {
    assessing.add(issue('warning', 'wage/unusual', { setting: 'wage.hourly' }, { rateOre: wage.hourlyOre }));
  }
  if (assessing.route === 'selfEmployed') {
    if (
      assessing.rules.regulation.routes.selfEmployed?.channel === 'expenseSystem' &&
      (invoice.number ?? invoice.date)
    ) {
      assessing.add(issue('error', 'self-employed/must-use-expense-system', { setting: 'invoice.number' }, {}));
    }
    const { kind } = assessing.kindOfRule('selfEmployed') ?? {};
    const most = kind?.certificates.most ?? 0;
    if (income.pensionable.length > most) {
      assessing.add(
        issue(
          'error',
          'income/too-many-certificates',
          { setting: 'income.pensionable' },
          { count: income.pensionable.length, most },
        ),
      );
    }
    const { length } = income.pensionable;
    if (kind && length > kind.certificates.least && length < most) {
      assessing.add(
        issue('warning', 'income/certificates-between', { setting: 'income.pensionable' }, { count: length }),
      );
    }
    const leftOut = [income.capital, income.pension].filter((amount) => amount !== undefined);
    if (leftOut.length > 0)
      assessing.add(issue('info', 'income/left-out', { setting: 'income.capital' }, { amountOre: sumOre(leftOut) }));
  }
  approvalGate(assessing);
  holidayPayGate(assessing);
}

/** Days that cannot be right, or that the rules are not known for. */
export function dayGates(entries: readonly Entry[], assessing: Assessing): void {
  const { period } = assessing.settings;
  const { checkedThrough } = assessing.rules.regulation;
  let latest: Day | undefined;
  for (const entry of entries) {
    const { day } = entry;
    if (period && (day < period.from || day > period.to)) {
      assessing.add(
        issue('error', 'day/outside-period', placeOf(entry, 'day'), { day, from: period.from, to: period.to }),
      );
    }
    if (day > assessing.today)
      assessing.add(issue('error', 'day/in-the-future', placeOf(entry, 'day'), { day, today: assessing.today }));
    if (!latest || day > latest) latest = day;
  }
  if (latest && latest > checkedThrough)
    assessing.once(issue('warning', 'regulation/day-after-checked', {}, { day: latest, checkedThrough }));
}

/** @source V-04, V-126 */
export function protocolGate(lastDay: Day | undefined, assessing: Assessing): void {
  if (!assessing.rules.regulation.protocol?.mustBeSigned) return;
  const { protocolSignedOn } = assessing.settings;
  const place = { setting: 'protocolSignedOn' };
  if (!protocolSignedOn) {
    assessing.add(
      issue('error', assessing.route === 'employer' ? 'protocol/not-received' : 'protocol/not-signed', place, {}),
    );
  } else if (protocolSignedOn > assessing.today) {
    assessing.add(
      issue('error', 'protocol/signed-later-than-today', place, { day: protocolSignedOn, today: assessing.today }),
    );
  } else if (lastDay && protocolSignedOn < lastDay) {
    assessing.add(issue('warning', 'protocol/before-last-day', place, { day: protocolSignedOn, lastDay }));
  }
}

/**
 * The last day to send the claim: the earliest that any of its days gives.
 *
 * @source V-125
 */
export function deadlineGate(firstDay: Day | null, assessing: Assessing): Deadline | null {
  const { deadlines } = assessing.rules.regulation;
  const index = deadlines.findIndex(({ routes }) => routes.includes(assessing.route));
  if (index < 0 || !firstDay) return null;
  const lastDay = lastDayBy(deadlines[index], firstDay);
  const submittedOn = assessing.settings.invoice.date ?? assessing.today;
  const deadline = {
    lastDay,
    submittedOn,
    inTime: inTime(lastDay, submittedOn),
    basis: assessing.figures.deadlineBasis(index),
  };
  const place = assessing.settings.invoice.date ? { setting: 'invoice.date' } : {};
  const days = daysBetween(submittedOn, lastDay);
  const late = deadlines[index]?.rule === 'months' ? 'after/deadline' : 'after/calendar-year';
  if (!deadline.inTime) assessing.add(issue('error', late, place, { lastDay, submittedOn }));
  else if (days <= NEAR_DAYS) assessing.add(issue('warning', 'deadline/near', place, { lastDay, days }));
  return deadline;
}

function lastDayBy(deadline: Regulation['deadlines'][number] | undefined, day: Day): Day {
  return deadline?.rule === 'months' && deadline.months !== undefined
    ? lastDayOfMonths(day, deadline.months)
    : lastDayOfYear(day);
}

/** When a claim through the payer's own system is paid. An invoice is paid by its due date instead. */
export function payoutGate(assessing: Assessing): { deadline: Day; payout: Day } | null {
  const { payouts, routes } = assessing.rules.regulation;
  if (!payouts || routes[assessing.route]?.channel !== 'expenseSystem') return null;
  const found = payoutFor(assessing.today, payouts);
  if (found.known) return { deadline: found.deadline, payout: found.payout };
  assessing.add(issue('info', 'payout/table-exhausted', {}, { lastDeadline: found.lastDeadline }));
  return null;
}

/** @source V-36; reading A-V02: all that the regulation asks for, and documentation, or the ordinary limit stands */
function approvalGate(assessing: Assessing): void {
  const { specialApproval, documentation } = assessing.settings;
  const { kinds, routes } = assessing.rules.regulation;
  const cap = routes[assessing.route]?.kinds.map((id) => kinds[id]).find((kind) => kind && 'cap' in kind);
  if (!specialApproval || !cap || !('cap' in cap)) return;
  const { special } = cap.cap;
  assessing.add(...approvalIssues(cap.cap, specialApproval));
  if (!special || missingOfApproval(cap.cap, specialApproval).length > 0 || !specialApproval.date) return;
  const limit = assessing.figures.on(special.figure, specialApproval.date);
  if (!limit.found) return;
  const { approvedBy = '', caseNumber = '' } = specialApproval;
  assessing.add(issue('info', 'special-approval/used', {}, { capOre: limit.value, approvedBy, caseNumber }));
  // A member's own claim is refused without documentation; an employer encloses it, and is reminded.
  if (special.documented && documentation.length === 0) {
    assessing.add(
      issue('warning', 'special-approval/document-it', { setting: 'documentation' }, { capOre: limit.value }),
    );
  }
}

function holidayPayGate(assessing: Assessing): void {
  const { holidayPayPercent } = assessing.settings.wage;
  if (holidayPayPercent === undefined || holidayPayPercent === 0) return;
  const usual = Object.entries(assessing.rules.national.figures)
    .filter(([id]) => id.startsWith('holidayPay.'))
    .flatMap(([, figure]) => figure.versions.map(({ value }) => value as number));
  if (usual.includes(holidayPayPercent)) return;
  assessing.add(
    issue('warning', 'wage/unusual-holiday-pay', { setting: 'wage.holidayPayPercent' }, { percent: holidayPayPercent }),
  );
}
