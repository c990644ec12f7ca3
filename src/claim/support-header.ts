import { issue, type Issue } from './issue';

/** The head of a support contact's claim in the payer's system. What is not filled in is left out. */
export interface SupportHeader {
  /** The claimant's positions with the payer. */
  readonly positions: readonly string[];
  readonly position?: string;
  readonly project?: string;
  readonly object?: string;
}

/** With one position it is filled in; with several the right one is chosen, never guessed. @source S-18, S-19 */
export function positionIssues({ positions, position }: SupportHeader): Issue[] {
  const isChosen = position !== undefined && positions.some((one) => plain(one) === plain(position));
  if (positions.length < 2 || isChosen) return [];
  return [issue('error', 'position/required', { setting: 'claimant.position' }, { names: positions.join(', ') })];
}

/** Project and object are the payer's, and stay empty. @source S-20 */
export function projectIssues({ project, object }: SupportHeader): Issue[] {
  return project?.trim() || object?.trim() ? [issue('error', 'leave-project/and-object-empty', {}, {})] : [];
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
