import { issue, type Issue } from '../../claim/issue';
import type { ClaimState } from '../claim-state';
import { byHand, contentChanges, contentHash, type ContentChange, type ContentPart } from '../content';
import { attestationHolds } from '../lock';

/** What a version of a claim was made of, as the workbook keeps it beside the log. */
export interface KeptContent {
  readonly claim: string;
  readonly version: number;
  readonly part: ContentPart;
}

/** What was kept of one version. Empty where nothing is. */
export function keptParts(kept: readonly KeptContent[], claim: string, version: number): ContentPart[] {
  return kept.flatMap((one) => (one.claim === claim && one.version === version ? [one.part] : []));
}

/** What has changed since the version at hand was sent. @returns undefined where the workbook no longer has it */
export function changesSince(
  state: ClaimState,
  kept: readonly ContentPart[],
  now: readonly ContentPart[],
): ContentChange[] | undefined {
  if (!state.submitted || kept.length === 0) return undefined;
  return contentChanges(kept, now);
}

/**
 * Whether all that is kept of a claim, in each of its versions, is what was sent.
 *
 * @source T-48; audit control C-12
 */
export async function checkKept(state: ClaimState, kept: readonly KeptContent[]): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { step, claim, version, content } of state.steps) {
    if (step !== 'submit') continue;
    const parts = keptParts(kept, claim, version);
    if (parts.length === 0) issues.push(issue('error', 'log/content-missing', {}, { claim, version }));
    else if ((await contentHash(parts)) !== content)
      issues.push(issue('error', 'log/content-changed', {}, { claim, version }));
  }
  return issues;
}

/**
 * Whether the workbook still says what was sent. A claim that was returned is the claimant's to change.
 *
 * @source T-48; audit control C-12
 */
export async function checkUnchanged(
  { submitted, status }: ClaimState,
  changes: readonly ContentChange[] | undefined,
  now: readonly ContentPart[],
): Promise<Issue[]> {
  if (!submitted || !changes || status === 'returned') return [];
  if (byHand(changes).length === 0) return changes.length > 0 ? [issue('info', 'rules/superseded', {}, {})] : [];
  if (status === 'submitted') return [issue('warning', 'changed/after-submission', {}, {})];
  return attestationHolds(submitted.content, await contentHash(now));
}
