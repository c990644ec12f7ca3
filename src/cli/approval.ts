import { boundVouchers } from '../approval/controls/voucher-references';
import { claimNumber } from '../claim/claim-number';
import { approvalInBundle as inBundle } from '../delivery/approval-in-bundle';
import type { PaperContext } from '../documents/context';
import type { PaperFile } from '../documents/papers/paper-file';
import { approvalOf, type Approval } from '../flow/approval';
import type { ApprovalFile } from '../flow/bundled-approval';
import type { Assessed } from './flow';
import type { VouchersOfClaim } from './vouchers';

/** Where a file's claim stands on its way to payment. */
export function approvalOfFile(
  { cells, claim, ownFigures, settings, issues, rules }: Assessed,
  handed?: VouchersOfClaim,
): Promise<Approval> {
  const vouchers = handed && boundVouchers(claimNumber(settings), namesOf(handed), handed.loose);
  return approvalOf({ cells, claim, ownFigures, settings, issues, rules, vouchers });
}

/** What the bundle has of it, with its page. */
export interface ApprovalPart {
  readonly file: ApprovalFile;
  readonly paper: PaperFile;
}

export async function approvalInBundle(
  assessed: Assessed,
  vouchers: VouchersOfClaim | undefined,
  context: PaperContext,
): Promise<ApprovalPart> {
  const approval = await approvalOfFile(assessed);
  const { file, text } = await inBundle(approval, assessed, vouchers && namesOf(vouchers));
  // Only a bundle has this page: what prints it takes longer to load than a claim's log to be verified.
  const { approvalRecordPdf } = await import('../documents/approval-record/approval-record-pdf');
  return { file, paper: approvalRecordPdf(assessed.claim, text, context) };
}

function namesOf({ bound }: VouchersOfClaim): string[] {
  return bound.map(({ name }) => name);
}
