import type { IssueCode } from '../../claim/issue';
import { approvalIssues } from './approval-issues';
import { claimIssues } from './claim-issues';
import { controlIssues } from './control-issues';
import { ownFigureIssues } from './own-figure-issues';
import { paperIssues } from './paper-issues';
import { privacyIssues } from './privacy-issues';
import { sheetIssues } from './sheet-issues';
import { voucherIssues } from './voucher-issues';

/** Every issue's sentence. */
export const issues = {
  ...sheetIssues,
  ...ownFigureIssues,
  ...claimIssues,
  ...paperIssues,
  ...controlIssues,
  ...approvalIssues,
  ...voucherIssues,
  ...privacyIssues,
} satisfies Readonly<Record<IssueCode, string>>;
