import { issue, type Issue } from '../claim/issue';

/** Names or user ids, as the payer's own system writes them. A role that nobody has taken yet is left out. */
export interface Roles {
  readonly claimant: string;
  readonly attestor?: string;
  readonly approver?: string;
}

/** What the payer demands. The claimant is never one of the other two. */
export type Separation = 'threePeople' | 'attestorMayApprove';

/**
 * Claimant, attestor and approver are three people. Where the payer's rules name the exception that one person attests and approves, it is
 * said each time, so that it stands in the log.
 *
 * @source T-44, T-46, S-07; audit control C-11; reading A-T02
 */
export function separationOfDuties(roles: Roles, demanded: Separation): Issue[] {
  const { claimant, attestor, approver } = roles;
  if (samePerson(claimant, attestor) || samePerson(claimant, approver)) return [inSeveralRoles(claimant)];
  if (attestor === undefined || !samePerson(attestor, approver)) return [];
  return demanded === 'threePeople'
    ? [inSeveralRoles(attestor)]
    : [issue('warning', 'separation-of/duties-exception', {}, { name: attestor })];
}

function inSeveralRoles(name: string): Issue {
  return issue('error', 'separation-of/duties', {}, { name });
}

/** Two roles that nobody has taken are not taken by one person. */
export function samePerson(one: string, other: string | undefined): boolean {
  return plain(one) !== '' && plain(one) === plain(other ?? '');
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
