import { approvalOf, ORDINARY_APPROVAL, type Approval } from '../flow/approval';
import type { Assessed } from './flow';

/** Where a file's claim stands on its way to payment. */
export function approvalOfFile({ cells, claim, ownFigures, settings, issues, rules }: Assessed): Promise<Approval> {
  const ofPayer = rules.regulation.approval ?? ORDINARY_APPROVAL;
  return approvalOf({ cells, claim, ownFigures, settings, issues, rules: ofPayer });
}
