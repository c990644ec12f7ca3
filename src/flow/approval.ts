import type { Issue } from '../claim/issue';
import type { ContentPart } from '../approval/content';
import type { OwnFigure } from '../claim/own-figures';
import { readKeptContent, readLog, type ReadContent, type ReadLog } from '../timesheet/approval/read-log';
import { readRoles } from '../timesheet/approval/read-roles';
import { readTrips } from '../timesheet/approval/read-trips';
import type { WorkbookCells } from './basis';
import { claimContent } from './claim-content';
import { judge, type ApprovalRecord, type Judged, type JudgedClaim } from './judged';

/** Where the workbook's claim stands on its way to payment, and what is to be said of how it came there. */
export interface Approval extends Judged {
  readonly log: ReadLog;
  readonly kept: ReadContent;
  readonly record: ApprovalRecord;
  /** Of the log, of what is kept, of the roles. */
  readonly issues: readonly Issue[];
}

/** A claim with all that it was worked out from. */
export interface ApprovalSource extends JudgedClaim {
  readonly cells: Pick<WorkbookCells, 'contents' | 'tables'>;
  readonly ownFigures: readonly OwnFigure[];
}

export async function approvalOf({ cells, ownFigures, ...judged }: ApprovalSource): Promise<Approval> {
  const [log, kept, roles, register] = [readLog(cells), readKeptContent(cells), readRoles(cells), readTrips(cells)];
  const { trips, invoices } = register;
  const record = { lines: log.lines, kept: kept.kept, assigned: roles.assigned, trips, invoices };
  let parts: readonly ContentPart[] | undefined;
  const content = () => (parts ??= claimContent({ claim: judged.claim, ownFigures, contents: cells.contents }));
  const result = await judge(record, content, judged);
  return { ...result, log, kept, record, issues: [...result.logIssues, ...roles.issues, ...register.issues] };
}
