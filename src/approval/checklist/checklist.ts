import type { Issue } from '../../claim/issue';
import { ARCHIVED, ATTESTED } from './attested';
import type { Control, ControlGround, ControlGroup, ControlId, ControlMoment } from './control';
import { DOCUMENTED } from './documented';
import { FILED } from './filed';
import { FILLED_IN } from './filled-in';

export const CONTROLS: readonly Control[] = [...FILED, ...FILLED_IN, ...DOCUMENTED, ...ATTESTED, ...ARCHIVED];

/** How a regulation takes a control: it stops the claim, is for a person to look over, or is not run. */
export type ControlMode = 'stop' | 'warn' | 'off';

/** What a control came to. */
export interface CheckItem {
  readonly id: ControlId;
  readonly group: ControlGroup;
  readonly at: ControlMoment;
  readonly outcome: 'good' | 'stop' | 'lookOver' | 'notRelevant' | 'off';
  readonly issues: readonly Issue[];
}

/**
 * Every control, in the audit's five groups.
 *
 * @param modes as the regulation tunes them; a control that is not named stops for what it calls errors
 * @source T-02; audit controls C-01..C-26
 */
export function checklist(
  ground: ControlGround,
  modes: Readonly<Partial<Record<ControlId, ControlMode>>> = {},
): CheckItem[] {
  return CONTROLS.map(({ id, group, at, check }): CheckItem => {
    const mode = modes[id] ?? 'stop';
    if (mode === 'off') return { id, group, at, outcome: 'off', issues: [] };
    const found = check(ground);
    if (!found) return { id, group, at, outcome: 'notRelevant', issues: [] };
    const issues = mode === 'warn' ? found.map(asWarning) : found;
    return { id, group, at, outcome: outcomeOf(issues), issues };
  });
}

const MOMENTS: readonly ControlMoment[] = ['submit', 'attest', 'approve', 'pay', 'archive'];

/** What stops a step: the controls of its own moment, and of those before it. */
export function stopping(items: readonly CheckItem[], moment: ControlMoment): Issue[] {
  const due = MOMENTS.slice(0, MOMENTS.indexOf(moment) + 1);
  return items
    .filter(({ at, outcome }) => outcome === 'stop' && due.includes(at))
    .flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'));
}

function asWarning(found: Issue): Issue {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}

function outcomeOf(issues: readonly Issue[]): CheckItem['outcome'] {
  if (issues.some(({ severity }) => severity === 'error')) return 'stop';
  return issues.some(({ severity }) => severity === 'warning') ? 'lookOver' : 'good';
}
