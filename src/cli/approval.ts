import { approvalOf, type Approval } from '../flow/approval';
import type { Assessed } from './flow';

/** Where a file's claim stands on its way to payment. */
export function approvalOfFile({ cells, claim, ownFigures, settings, issues, rules }: Assessed): Promise<Approval> {
  const separation = rules.regulation.approval?.separation ?? 'threePeople';
  return approvalOf({ cells, claim, ownFigures, settings, issues, separation });
}
