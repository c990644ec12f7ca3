import { issue, type Issue } from '../claim/issue';
import type { Ore } from '../values/money';
import { authorised, type Assigned } from './assigned';
import { stopping, type CheckItem } from './checklist/checklist';
import type { ClaimState } from './claim-state';
import { byHand, type ContentChange } from './content';
import { editAllowed } from './lock';
import type { LogEntry, LogRow } from './log/log-row';
import { payoutAllowed } from './payout-gate';
import { returnClaim } from './return-claim';
import { separationOfDuties, type Roles, type Separation } from './roles';
import type { ClaimStatus } from './status';
import { WAY, type ApprovalRole, type ApprovalStep, type ReturnReason } from './steps';

/** A step that somebody asks to take. */
export interface AskedStep {
  readonly step: ApprovalStep;
  readonly claim: string;
  readonly name: string;
  readonly role: ApprovalRole;
  /** "2026-03-14T12:00": the clock is handed in. */
  readonly at: string;
  readonly reason?: ReturnReason;
  readonly text?: string;
  readonly cells?: string;
}

/** The claim as it is now, and the rules of its approval. */
export interface StepGround {
  readonly state: ClaimState;
  /** The last row of the whole log. */
  readonly last: LogRow | undefined;
  /** As the claim names its claimant; an employer sends for a member. */
  readonly claimant: string;
  readonly unit: string;
  readonly assigned: readonly Assigned[];
  readonly separation: Separation;
  readonly amountOre: Ore;
  /** Fingerprint of what the claim is made of now. */
  readonly content: string;
  /** What has changed since it was sent; `undefined` where the workbook no longer has what was sent. */
  readonly changes: readonly ContentChange[] | undefined;
  /** What the audit's controls found. */
  readonly checks: readonly CheckItem[];
  /** How many errors stop the claim. */
  readonly errors: number;
}

export interface StepTaken {
  readonly issues: readonly Issue[];
  /** What is to be written; none where an error stops the step. */
  readonly entry?: LogEntry;
}

/**
 * Takes a step, or says why it cannot be taken. Nothing is changed by asking.
 *
 * @source T-44..T-50, S-06..S-10; audit controls C-11..C-14
 */
export function takeStep(asked: AskedStep, ground: StepGround): StepTaken {
  const issues = [...named(asked), ...withControls(gate(asked, ground), asked, ground), ...clock(asked, ground)];
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const { step, claim, name, role, at, reason = '', text = '', cells = '' } = asked;
  const { state, amountOre, content } = ground;
  const version = step === 'submit' ? state.version + 1 : state.version;
  const where = { claim, version, step, from: state.status, to: WAY[step].to };
  // All but sending is about what was sent: a claim keeps its own rules and amounts, also where newer ones have come meanwhile.
  const about = step !== 'submit' && state.submitted ? state.submitted : { amountOre, content };
  const why = step === 'return' ? { reason, text: text.trim(), cells: cells.trim() } : { reason: '', text, cells: '' };
  const entry = { at, ...where, name: name.trim(), role, ...why, amountOre: about.amountOre, content: about.content };
  return { issues, entry: entry as LogEntry };
}

function named({ step, name, claim }: AskedStep): Issue[] {
  return [
    ...(name.trim() === '' ? [issue('error', 'step/name-required', {}, {})] : []),
    ...(step === 'submit' && claim.trim() === ''
      ? [issue('error', 'step/number-required', { setting: 'claimNumber' }, {})]
      : []),
  ];
}

function gate(asked: AskedStep, ground: StepGround): Issue[] {
  const { state } = ground;
  switch (asked.step) {
    case 'submit':
      return submit(state.status, ground);
    case 'attest':
      return state.status === 'submitted'
        ? [...asSent(ground, 'changed/after-submission'), ...people(asked, ground)]
        : [issue('error', 'attest/not-submitted', {}, {})];
    case 'approve':
      return state.status === 'attested'
        ? [...asSent(ground, 'changed/after-attestation'), ...people(asked, ground)]
        : [issue('error', 'approve/not-attested', {}, {})];
    case 'pay':
      return [...payoutAllowed(state.status), ...asSent(ground, 'changed/after-attestation')];
    case 'return':
      return [
        ...returnClaim(state.status, asked.text ?? '').issues,
        ...(asked.reason === undefined ? [issue('error', 'return/code-required', {}, {})] : []),
        ...authorised({ ...asked, claimant: ground.claimant, unit: ground.unit }, ground.assigned),
      ];
  }
}

/** What the controls of the step, and of those before it, find beside what its gate says. A return is never stopped by what is wrong. */
function withControls(issues: readonly Issue[], { step }: AskedStep, { checks }: StepGround): Issue[] {
  if (step === 'return') return [...issues];
  const told = new Set(issues.map(({ code }) => code));
  return [...issues, ...stopping(checks, step).filter(({ code }) => !told.has(code))];
}

function submit(status: ClaimStatus, { errors, state, content }: StepGround): Issue[] {
  return [
    ...editAllowed(status),
    ...(errors > 0 ? [issue('error', 'submit/has-errors', {}, { count: errors })] : []),
    ...(state.submitted?.content === content ? [issue('warning', 'submit/unchanged', {}, {})] : []),
  ];
}

function asSent(
  { changes, state }: StepGround,
  code: 'changed/after-submission' | 'changed/after-attestation',
): Issue[] {
  if (!state.submitted) return [];
  const { claim, version } = state.submitted;
  if (!changes) return [issue('error', 'log/content-missing', {}, { claim, version })];
  if (byHand(changes).length > 0) return [issue('error', code, {}, {})];
  return changes.length > 0 ? [issue('info', 'rules/superseded', {}, {})] : [];
}

/** Who sent it counts as claimant too: somebody who has sent a claim does not attest it. */
function people(asked: AskedStep, ground: StepGround): Issue[] {
  const { state, claimant, unit, assigned, separation } = ground;
  const other: Omit<Roles, 'claimant'> =
    asked.step === 'attest'
      ? { attestor: asked.name }
      : { approver: asked.name, ...(state.attested && { attestor: state.attested.name }) };
  const senders = [...new Set([claimant, state.submitted?.name ?? ''])].filter((name) => name.trim() !== '');
  const duties = senders.flatMap((sender) => separationOfDuties({ claimant: sender, ...other }, separation));
  const once = duties.filter((one, index) => duties.findIndex(({ code }) => code === one.code) === index);
  return [...once, ...authorised({ ...asked, claimant, unit }, assigned)];
}

/** A clock that went back is said and stands in the log; it stops nobody. */
function clock({ at }: AskedStep, { last }: StepGround): Issue[] {
  return last && at < last.at ? [issue('warning', 'log/clock-went-back', {}, { number: last.number + 1 })] : [];
}
