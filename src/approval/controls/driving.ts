import { issue, type Issue, type IssuePlace } from '../../claim/issue';

export interface Drive {
  readonly route?: string;
  readonly purpose?: string;
}

/**
 * Kilometres that are typed in need their route and purpose as much as those from a driving log. An error here means that tax must be
 * withheld.
 *
 * @source T-25, T-26, T-27, T-65, T-91; skattebetalingsforskriften § 5-6-12 (11); audit controls C-05, C-06
 */
export function drivingDescribed({ route, purpose }: Drive, place: IssuePlace): Issue[] {
  const why = purpose?.trim() ?? '';
  const issues: Issue[] = [];
  if (!route?.trim()) issues.push(issue('error', 'route/required', place, {}));
  if (why === '') issues.push(issue('error', 'driving/purpose-missing', place, {}));
  // One word seldom tells what a drive was for; a person decides.
  else if (!/\s/.test(why)) issues.push(issue('warning', 'purpose/one-word', place, { text: why }));
  return issues;
}
