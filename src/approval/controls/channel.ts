import { issue, type Issue } from '../../claim/issue';

/** How the claim comes in. `generalForm` is the form for sundry pay, which asks neither purpose nor days. */
export type Channel = 'electronic' | 'manual' | 'generalForm';

export interface Sending {
  readonly channel: Channel;
  /** Whether the claimant can use the payer's system. */
  readonly systemAccess: 'yes' | 'no';
}

/**
 * A claim outside the system escapes its controls: who has access uses it. The form for sundry pay never replaces a travel claim.
 *
 * @source T-10, T-51; audit control C-18
 */
export function channelAccepted({ channel, systemAccess }: Sending): Issue[] {
  if (channel === 'generalForm') return [issue('error', 'general-form/not-for-travel', {}, {})];
  if (channel === 'manual' && systemAccess === 'yes') return [issue('error', 'manual-claim/not-accepted', {}, {})];
  return [];
}
