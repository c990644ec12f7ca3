import type { FreeTextRule } from '../regulation/schema';
import { issue, type Issue, type IssuePlace } from './issue';
import { NOBODY, type KnownPeople } from './known-people';
import { findingsIn } from './text-findings';

/**
 * What a purpose or note says about who somebody is, or about their health: stopped or asked about, as the payer has it.
 *
 * @param people names that are known from the same sheet
 * @source S-30, S-31; reading A-S03; audit control C-26
 */
export function freeTextIssues(
  written: string,
  rule: FreeTextRule,
  place: IssuePlace,
  people: KnownPeople = NOBODY,
): Issue[] {
  return findingsIn(written, rule, people).map(({ told, severity, text }) =>
    issue(severity, `name-or-sensitive-text/${told}`, place, { text }),
  );
}
