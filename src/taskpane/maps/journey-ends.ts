import type { Address } from '../../claim/settings';
import type { Entry } from '../../claim/entry';

/** Where a journey or a drive goes from and to, as far as the sheet says it: a proposal for the user to mend. */
export interface JourneyEnds {
  readonly from: string;
  readonly to: string;
}

/**
 * @param home where the claimant's journeys begin, when the row does not say
 * @returns undefined for entries that go nowhere
 */
export function journeyEnds(entry: Entry | undefined, home: Address): JourneyEnds | undefined {
  const from = addressText(home);
  if (entry?.entry === 'journey') return { from, to: entry.destination ?? '' };
  if (entry?.entry !== 'driving') return undefined;
  // Some places have a hyphen in their names, and none has a dash.
  const stops = (entry.route ?? '').split(/\s+-\s+|[–—→]|\s+(?:til|to)\s+/i).map((stop) => stop.trim());
  const [first = '', second = ''] = stops.filter((stop) => stop !== '');
  return second === '' ? { from, to: first } : { from: first, to: second };
}

function addressText({ street, postalCode, city }: Address): string {
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
