import { issue, type Issue, type IssuePlace } from '../../claim/issue';

/** Where the traveller slept. */
export interface Stay {
  readonly nights: number;
  /** A rented room with a kitchen of one's own is `privateCooking`. */
  readonly type?: 'hotel' | 'noCooking' | 'privateCooking';
  readonly name?: string;
  readonly address?: string;
  /** `perDiem`: the allowance for meals of a journey with a night. `nightOnly`: nothing but the supplement for a night without a receipt. */
  readonly claimed: 'perDiem' | 'nightOnly';
}

/**
 * An error here means that tax must be withheld: a per diem with a night needs the kind of lodging, its name and its address.
 * Of a room with a kitchen, and of a night without a receipt, the kind alone is asked.
 *
 * @source T-22, T-24, T-82, T-84; skattebetalingsforskriften § 5-6-12 (1) c, (3), (9); audit control C-04
 */
export function lodgingStated(stay: Stay, place: IssuePlace): Issue[] {
  if (stay.nights <= 0) return [];
  const issues: Issue[] = stay.type === undefined ? [issue('error', 'lodging/type-missing', place, {})] : [];
  if (stay.type === 'privateCooking' || stay.claimed === 'nightOnly') return issues;
  const address = stay.address?.trim() ?? '';
  if (!stay.name?.trim() || address === '') issues.push(issue('error', 'lodging/address-required', place, {}));
  else if (!/\d/.test(address)) {
    // T-23 asks for a street address. A farm may have no number, so a person decides.
    issues.push(issue('warning', 'lodging/address-not-concrete', place, { text: address }));
  }
  return issues;
}
