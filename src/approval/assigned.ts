import { issue, type Issue } from '../claim/issue';
import { samePerson } from './roles';
import type { ApprovalRole } from './steps';

/** A row of the table «Roller»: who may do what, said beforehand. */
export interface Assigned {
  readonly name: string;
  readonly role: ApprovalRole;
  /** "" for every unit. */
  readonly unit: string;
  /** Whose claims: a unit's leaders are often handled elsewhere. */
  readonly handles: 'everyone' | 'leaders' | 'others';
}

/** Who asks to act, on what. */
export interface Acting {
  readonly name: string;
  readonly role: ApprovalRole;
  readonly claimant: string;
  readonly unit: string;
}

/**
 * Attestors and approvers are named beforehand for each unit. A claimant who attests or approves for the unit is its leader, and the claims of
 * leaders go to those who handle them.
 *
 * @source T-44, T-45, T-52; audit controls C-11, C-19
 */
export function authorised(acting: Acting, assigned: readonly Assigned[]): Issue[] {
  if (acting.role !== 'attestor' && acting.role !== 'approver') return [];
  const ofRole = assigned.filter(({ role }) => role === acting.role);
  if (ofRole.length === 0) return [issue('warning', 'roles/none-named', {}, {})];
  const own = ofRole.filter((one) => samePerson(one.name, acting.name) && isUnit(one, acting.unit));
  const { name } = acting;
  if (own.length === 0) return [issue('error', 'role/not-held', {}, { name, unit: acting.unit })];
  const isLeader = isLeaderOf(acting.claimant, acting.unit, assigned);
  const handled = own.some(({ handles }) => handles === 'everyone' || (handles === 'leaders') === isLeader);
  if (handled) return [];
  return [issue('error', isLeader ? 'role/leaders-elsewhere' : 'role/leaders-only', {}, { name })];
}

/** Whether somebody attests or approves in the unit, and so has claims that others must look over. */
export function isLeaderOf(name: string, unit: string, assigned: readonly Assigned[]): boolean {
  return assigned.some(
    (one) => (one.role === 'attestor' || one.role === 'approver') && isUnit(one, unit) && samePerson(one.name, name),
  );
}

function isUnit({ unit }: Assigned, wanted: string): boolean {
  return unit.trim() === '' || unit.trim().toLowerCase() === wanted.trim().toLowerCase();
}
