import type { Issue } from '../../claim/issue';

/** What tells one issue from another. */
export function issueKey(found: Issue): string {
  return JSON.stringify(found);
}
