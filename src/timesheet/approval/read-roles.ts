import type { Assigned } from '../../approval/assigned';
import { issue, type Issue } from '../../claim/issue';
import { ALL_APPROVAL_WORDS, codeOf, ROLES_NAMES } from '../../text/approval-words';
import { cellText, quoted } from '../cells/cell-text';
import type { LogSources } from './read-log';
import { recordTable } from './records';

export interface ReadRoles {
  readonly assigned: readonly Assigned[];
  readonly issues: readonly Issue[];
}

/** The table «Roller»: who may attest and approve, for which unit. A row that is not certain gives nobody a right, and is said. */
export function readRoles(sources: LogSources): ReadRoles {
  const words = ALL_APPROVAL_WORDS.map(({ roles }) => roles.columns);
  const assigned: Assigned[] = [];
  const issues: Issue[] = [];
  const table = recordTable(sources, ROLES_NAMES, words);
  for (const { sheet, row, cells } of table?.records ?? []) {
    const { name, role, unit, handles } = cells;
    if (!name) continue;
    const known = role && codeOf('role', cellText(role));
    const whose = handles ? codeOf('handles', cellText(handles)) : 'everyone';
    const wrong = known ? (whose ? undefined : handles) : (role ?? name);
    if (known && whose) assigned.push({ name: cellText(name), role: known, unit: cellText(unit), handles: whose });
    else if (wrong)
      issues.push(issue('warning', 'role/unreadable', { sheet, row, column: wrong.column }, { text: quoted(wrong) }));
  }
  return { assigned, issues };
}
