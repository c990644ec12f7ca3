import type { Assigned } from '../approval/assigned';
import { checklist, type CheckItem, type ControlMode } from '../approval/checklist/checklist';
import type { ControlGround, InvoiceRow, LodgingKind, TripRow } from '../approval/checklist/control';
import { claimsIn, claimState, type ClaimState } from '../approval/claim-state';
import { contentHash, type ContentChange, type ContentPart } from '../approval/content';
import { changesSince, checkKept, checkUnchanged, keptParts, type KeptContent } from '../approval/log/kept-content';
import { checkLog } from '../approval/log/check-log';
import { logEndOf } from '../approval/log/log-end';
import type { LogLine, LogRow } from '../approval/log/log-row';
import type { Voucher } from '../approval/controls/voucher-references';
import type { Separation } from '../approval/roles';
import type { StepGround } from '../approval/take-step';
import type { Claim } from '../claim/claim';
import { claimNumber } from '../claim/claim-number';
import type { Issue } from '../claim/issue';
import type { Rules } from '../claim/rules';
import type { Settings } from '../claim/settings';

/** What a claim's record comes to. */
export interface Judged {
  /** "" where the claim has none yet. */
  readonly number: string;
  readonly state: ClaimState;
  /** What the claim is made of now; put together when somebody asks, since a sheet may have 10,000 rows and most are checked at each typed cell. */
  readonly content: () => readonly ContentPart[];
  /** What has changed since it was sent; `undefined` where it has not been, or where that is not kept. */
  readonly changes: readonly ContentChange[] | undefined;
  /** The audit's controls. */
  readonly checks: readonly CheckItem[];
  /** What the controls looked at. */
  readonly looked: ControlGround;
  /** As the payer tunes them. */
  readonly controls: ApprovalRules['controls'];
  /** What it takes to take the next step. */
  readonly ground: Omit<StepGround, 'content'>;
  readonly logIssues: readonly Issue[];
}

/** What is kept of a claim's way to payment, wherever it lies: in the workbook, or in a bundle. */
export interface ApprovalRecord {
  readonly lines: readonly LogLine[];
  readonly kept: readonly KeptContent[];
  readonly assigned: readonly Assigned[];
  readonly trips: readonly TripRow[];
  readonly invoices: readonly InvoiceRow[];
}

/** A claim, and by which rules it is judged. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly settings: Settings;
  /** Of the claim: errors keep it from being sent. */
  readonly issues: readonly Issue[];
  readonly rules: Rules;
  /** As they were bound in; left out where nobody has handed them in here. */
  readonly vouchers?: readonly Voucher[] | undefined;
}

interface ApprovalRules {
  readonly separation: Separation;
  readonly controls: Readonly<Partial<Record<string, ControlMode>>>;
}

/** What holds where a regulation says nothing of it. */
const ORDINARY_APPROVAL: ApprovalRules = { separation: 'threePeople', controls: {} };

/** Judges what is kept against what the claim is made of now. */
export async function judge(
  record: ApprovalRecord,
  content: () => readonly ContentPart[],
  { claim, settings, issues, rules, vouchers }: JudgedClaim,
): Promise<Judged> {
  const { lines, kept, assigned, trips, invoices } = record;
  const { separation, controls } = rules.regulation.approval ?? ORDINARY_APPROVAL;
  const rows = rowsOf(record);
  const number = claimNumber(settings);
  const state = claimState(rows, number);
  const now = state.submitted ? content() : [];
  const changes = changesSince(state, keptParts(kept, number, state.version), now);
  const logIssues = [
    ...(await checkLog(lines, logEndOf(settings.logEnd ?? ''), separation)),
    ...(await Promise.all(claimsIn(rows).map((one) => checkKept(claimState(rows, one), kept)))).flat(),
    ...(await checkUnchanged(state, changes, now)),
  ];
  const lodgings = lodgingsIn(rules.regulation);
  const known = { claim, issues, number, state, logIssues, assigned, trips, invoices, lodgings };
  const looked = withVouchers(known, vouchers);
  const checks = checklist(looked, controls);
  return {
    ...{ number, state, content, changes, checks, looked, controls, logIssues },
    ground: {
      ...{ state, changes, separation, assigned, checks },
      last: rows.at(-1),
      claimant: claim.claimant.name ?? '',
      unit: claim.payer.unit,
      amountOre: claim.totals.amountOre,
      errors: issues.filter(({ severity }) => severity === 'error').length,
    },
  };
}

/** What it takes to take a step, with the fingerprint of what the claim is made of. */
export async function stepGround({ ground, content }: Judged): Promise<StepGround> {
  return { ...ground, content: await contentHash(content()) };
}

function withVouchers(looked: ControlGround, vouchers: readonly Voucher[] | undefined): ControlGround {
  return vouchers ? { ...looked, vouchers } : looked;
}

/** The controls once more, with vouchers that were handed in since. */
export function checksWith({ looked, controls }: Judged, vouchers: readonly Voucher[]): CheckItem[] {
  return checklist(withVouchers(looked, vouchers), controls);
}

/** Of the payer's own per diem, and of the agreements that it uses. */
function lodgingsIn({ kinds }: Rules['regulation']): LodgingKind[] {
  return Object.values(kinds).flatMap((kind) =>
    'lodgings' in kind
      ? Object.entries(kind.lodgings).map(([id, { name, aliases, addressNeeded }]) => ({
          ...{ id, addressNeeded },
          words: [id, ...Object.values(name), ...aliases],
        }))
      : [],
  );
}

/** The rows that can be read as steps. */
export function rowsOf({ lines }: Pick<ApprovalRecord, 'lines'>): LogRow[] {
  return lines.flatMap(({ row }) => row ?? []);
}
