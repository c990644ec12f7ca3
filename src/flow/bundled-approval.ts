import type { CheckItem } from '../approval/checklist/checklist';
import type { InvoiceRow } from '../approval/checklist/control';
import type { ContentPart } from '../approval/content';
import { boundVouchers } from '../approval/controls/voucher-references';
import { linesOf } from '../approval/log/log-row';
import { samePerson } from '../approval/roles';
import type { Claim } from '../claim/claim';
import { claimNumber } from '../claim/claim-number';
import type { Issue } from '../claim/issue';
import { ofThisClaim } from '../claim/of-this-claim';
import type { Approval } from './approval';
import { claimContent } from './claim-content';
import { judge, rowsOf, type ApprovalRecord, type Judged } from './judged';
import type { Reading } from './read-rows';

/** `approval.json` of a bundle: how the claim came where it is, and what the controls found. Of other claims and other people it has nothing. */
export interface ApprovalFile extends ApprovalRecord {
  /** The rows that the claim rests on, as the sheet had them. */
  readonly rows: readonly ContentPart[];
  /** Found when the sheet was read and the claim worked out. */
  readonly issues: readonly Issue[];
  readonly checks: readonly CheckItem[];
}

/** What is handed over of a claim's way to payment, and what it is judged to be. */
export interface BundledApproval {
  readonly file: ApprovalFile;
  readonly judged: Judged;
}

/** A claim that has been worked out, with what it was worked out from. */
export interface WorkedOut extends Pick<Reading, 'settings' | 'ownFigures' | 'rules'> {
  readonly claim: Claim;
  readonly issues: readonly Issue[];
}

/**
 * What a bundle has of the claim's way to payment.
 *
 * @param bound names of the vouchers that are bound in; none where nobody has handed any in
 */
export function approvalForBundle(
  { record, number, content }: Approval,
  source: WorkedOut,
  bound: readonly string[] | undefined,
): Promise<BundledApproval> {
  const rows = content().filter(({ what }) => what === 'row');
  return judgedAlone({ ...ownRecord(record, number, source.claim.claimant.name ?? ''), rows }, source, bound);
}

/** Judges what lies in a bundle by itself, as it is done when the bundle is made and again when it is checked. */
export async function judgedAlone(
  { rows, ...record }: Omit<ApprovalFile, 'issues' | 'checks'>,
  { claim, settings, ownFigures, rules, issues: all }: WorkedOut,
  bound: readonly string[] | undefined,
): Promise<BundledApproval> {
  const issues = ofThisClaim(all);
  const content = () => [...claimContent({ claim, ownFigures, contents: [] }), ...rows];
  const vouchers = bound && boundVouchers(claimNumber(settings), bound);
  const judged = await judge(record, content, { claim, settings, issues, rules, vouchers });
  return { file: { ...record, rows, issues, checks: judged.checks }, judged };
}

/** The part of a workbook's record that is this claim's. */
function ownRecord(record: ApprovalRecord, number: string, claimant: string): ApprovalRecord {
  const own = rowsOf(record).filter(({ claim }) => claim === number && number !== '');
  const names = [claimant, ...own.map(({ name }) => name)];
  return {
    lines: linesOf(number, record.lines),
    kept: record.kept.filter(({ claim }) => claim === number),
    assigned: record.assigned.filter(({ name }) => names.some((one) => samePerson(one, name))),
    trips: record.trips.filter(({ claim }) => number !== '' && claim?.trim() === number),
    invoices: record.invoices.flatMap((row) => ofClaim(row, number)),
  };
}

function ofClaim(row: InvoiceRow, number: string): InvoiceRow[] {
  const travellers = row.travellers.filter(({ claim }) => number !== '' && claim?.trim() === number);
  return travellers.length === 0 ? [] : [{ ...row, travellers }];
}
