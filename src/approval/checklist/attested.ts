import { issue } from '../../claim/issue';
import { authorised, isLeaderOf } from '../assigned';
import { documentedWhenPaid } from '../controls/review-timing';
import { vouchersReferToClaim } from '../controls/voucher-references';
import { payoutAllowed } from '../payout-gate';
import { dayFromText } from '../../values/day';
import { hasIdentityNumber } from '../../values/identity-number';
import { archiveName } from '../archive-name';
import { found, type Control, type ControlGround } from './control';

/** Has the right person looked over it, and is it as it was then? */
export const ATTESTED: readonly Control[] = [
  {
    id: 'C-11',
    group: 'attested',
    at: 'approve',
    check: people,
  },
  {
    id: 'C-12',
    group: 'attested',
    at: 'approve',
    check: ({ state, logIssues }) => (state.version === 0 ? undefined : found(logIssues, 'log/', 'changed/', 'rules/')),
  },
  {
    id: 'C-13',
    group: 'attested',
    at: 'attest',
    check: ({ state }) => {
      const returns = state.steps.filter(({ step }) => step === 'return');
      if (returns.length === 0) return undefined;
      return returns.every(({ text, reason }) => text.trim() !== '' && reason !== '')
        ? []
        : [issue('error', 'return/reason-required', {}, {})];
    },
  },
  { id: 'C-14', group: 'attested', at: 'pay', check: payment },
  {
    id: 'C-19',
    group: 'attested',
    at: 'attest',
    check: ({ claim, assigned }) => {
      const name = claim.claimant.name ?? '';
      if (assigned.length === 0) return undefined;
      return isLeaderOf(name, claim.payer.unit, assigned) ? [issue('warning', 'claimant/leader', {}, { name })] : [];
    },
  },
];

/** Can an auditor find it again, and from each paper the others? */
export const ARCHIVED: readonly Control[] = [
  {
    id: 'C-15',
    group: 'archived',
    at: 'archive',
    // A claim without a number is for C-16 to say.
    check: ({ number, vouchers }) => (vouchers && number !== '' ? vouchersReferToClaim(number, vouchers) : undefined),
  },
  {
    id: 'C-16',
    group: 'archived',
    at: 'archive',
    check: ({ claim, number }) => {
      if (number === '') return [issue('warning', 'archive/number-required', { setting: 'claimNumber' }, {})];
      return hasIdentityNumber(archiveName(claim, number)) ? [issue('error', 'archive/identity-number', {}, {})] : [];
    },
  },
];

/** Who has attested and approved is still named for it. */
function people({ state, logIssues, assigned, claim }: ControlGround) {
  if (state.version === 0) return undefined;
  const [claimant, unit] = [claim.claimant.name ?? '', claim.payer.unit];
  const acted = [state.attested, state.approved].flatMap((row) =>
    row ? authorised({ name: row.name, role: row.role, claimant, unit }, assigned) : [],
  );
  return [...found(logIssues, 'separation-of/'), ...acted];
}

/** What has been paid was approved, and the last paper was there on that day: the claim was sent with its papers. @source T-14, T-50, T-86 */
function payment({ state }: ControlGround) {
  const { status, paid, approved, submitted } = state;
  if (status === 'approved') return payoutAllowed(status);
  if (!paid) return undefined;
  const day = (text: string | undefined) => dayFromText((text ?? '').slice(0, 10));
  const paidOn = day(paid.at);
  return paidOn
    ? [...payoutAllowed(approved ? 'approved' : 'submitted'), ...documentedWhenPaid(paidOn, day(submitted?.at))]
    : [];
}
