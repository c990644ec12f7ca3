import type { Assigned } from '../approval/assigned';
import { checklist, type CheckItem, type ControlMode } from '../approval/checklist/checklist';
import { claimsIn, claimState, type ClaimState } from '../approval/claim-state';
import { contentHash, type ContentChange, type ContentPart } from '../approval/content';
import { changesSince, checkKept, checkUnchanged, keptParts } from '../approval/log/kept-content';
import { checkLog } from '../approval/log/check-log';
import { logEndOf } from '../approval/log/log-end';
import type { LogRow } from '../approval/log/log-row';
import type { Voucher } from '../approval/controls/voucher-references';
import type { Separation } from '../approval/roles';
import type { StepGround } from '../approval/take-step';
import type { Claim } from '../claim/claim';
import { claimNumber } from '../claim/claim-number';
import type { Issue } from '../claim/issue';
import type { OwnFigure } from '../claim/own-figures';
import type { Settings } from '../claim/settings';
import { readKeptContent, readLog, type ReadContent, type ReadLog } from '../timesheet/approval/read-log';
import { readRoles } from '../timesheet/approval/read-roles';
import { readTrips } from '../timesheet/approval/read-trips';
import type { WorkbookCells } from './basis';
import { claimContent } from './claim-content';

/** Where the workbook's claim stands on its way to payment, and what is to be said of how it came there. */
export interface Approval {
  /** "" where the claim has none yet. */
  readonly number: string;
  readonly state: ClaimState;
  readonly log: ReadLog;
  readonly kept: ReadContent;
  readonly assigned: readonly Assigned[];
  /** What the claim is made of now. */
  readonly now: readonly ContentPart[];
  /** What has changed since it was sent; `undefined` where it has not been, or where that is not kept. */
  readonly changes: readonly ContentChange[] | undefined;
  /** The audit's controls. */
  readonly checks: readonly CheckItem[];
  /** What it takes to take the next step. */
  readonly ground: StepGround;
  /** Of the log, of what is kept, of the roles. */
  readonly issues: readonly Issue[];
}

/** A claim with all that it was worked out from. */
export interface ApprovalSource {
  readonly cells: Pick<WorkbookCells, 'contents' | 'tables'>;
  readonly claim: Claim;
  readonly ownFigures: readonly OwnFigure[];
  readonly settings: Settings;
  /** Of the claim: errors keep it from being sent. */
  readonly issues: readonly Issue[];
  /** As the regulation says it. */
  readonly rules: ApprovalRules;
  /** As they were bound in; left out where nobody has handed them in here. */
  readonly vouchers?: readonly Voucher[];
}

export interface ApprovalRules {
  readonly separation: Separation;
  readonly controls: Readonly<Partial<Record<string, ControlMode>>>;
}

/** What holds where a regulation says nothing of it. */
export const ORDINARY_APPROVAL: ApprovalRules = { separation: 'threePeople', controls: {} };

export async function approvalOf(source: ApprovalSource): Promise<Approval> {
  const { cells, claim, settings, rules, vouchers } = source;
  const { separation } = rules;
  const [log, kept, roles] = [readLog(cells), readKeptContent(cells), readRoles(cells)];
  const register = readTrips(cells);
  const rows = rowsOf(log);
  const number = claimNumber(settings);
  const state = claimState(rows, number);
  const now = claimContent({ claim, ownFigures: source.ownFigures, contents: cells.contents });
  const ofVersion = keptParts(kept.kept, number, state.version);
  const changes = changesSince(state, ofVersion, now);
  const logIssues = [
    ...(await checkLog(log.lines, logEndOf(settings.logEnd ?? ''), separation)),
    ...(await Promise.all(claimsIn(rows).map((one) => checkKept(claimState(rows, one), kept.kept)))).flat(),
    ...(await checkUnchanged(state, changes, now)),
  ];
  const { assigned } = roles;
  const { trips, invoices } = register;
  const looked = { claim, issues: source.issues, number, state, logIssues, assigned, trips, invoices };
  const checks = checklist({ ...looked, ...(vouchers && { vouchers }) }, rules.controls);
  return {
    ...{ number, state, log, kept, now, changes, assigned, checks },
    ground: {
      ...{ state, changes, separation, assigned, checks },
      last: rows.at(-1),
      claimant: claim.claimant.name ?? '',
      unit: claim.payer.unit,
      amountOre: claim.totals.amountOre,
      content: await contentHash(now),
      errors: source.issues.filter(({ severity }) => severity === 'error').length,
    },
    issues: [...logIssues, ...roles.issues, ...register.issues],
  };
}

/** The rows that can be read as steps. */
export function rowsOf({ lines }: ReadLog): LogRow[] {
  return lines.flatMap(({ row }) => row ?? []);
}
