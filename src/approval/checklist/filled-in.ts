import { bySort, type DrivingEntry, type JourneyEntry } from '../../claim/entry';
import { issue, type Issue } from '../../claim/issue';
import { isOvernight } from '../../claim/overnight';
import { termReader } from '../../claim/terms';
import { daysBetween } from '../../values/day';
import { drivingDescribed } from '../controls/driving';
import { lodgingStated } from '../controls/lodging';
import { found, ofEach, type Control, type LodgingKind, type TripRow } from './control';

/** Does the claim say what it must say? */
export const FILLED_IN: readonly Control[] = [
  {
    id: 'C-04',
    group: 'filledIn',
    at: 'submit',
    check: ({ claim, lodgings }) =>
      ofEach(bySort(claim.entries).journey.filter(isOvernight), (journey) => lodging(journey, lodgings)),
  },
  { id: 'C-05', group: 'filledIn', at: 'submit', check: ({ claim }) => ofEach(bySort(claim.entries).driving, driving) },
  {
    id: 'C-06',
    group: 'filledIn',
    at: 'submit',
    check: ({ claim }) =>
      ofEach([...bySort(claim.entries).journey, ...bySort(claim.entries).outlay], ({ purpose, sheet, row }) =>
        purpose?.trim() ? [] : [issue('error', 'journey/purpose-required', { sheet, row }, {})],
      ),
  },
  { id: 'C-20', group: 'filledIn', at: 'submit', check: ({ trips }) => ofEach(trips, privatePart) },
  {
    id: 'C-24',
    group: 'filledIn',
    at: 'submit',
    check: ({ claim, issues }) => {
      const protocol = found(issues, 'protocol/');
      return claim.protocolSignedOn === undefined && protocol.length === 0 ? undefined : protocol;
    },
  },
  {
    id: 'C-26',
    group: 'filledIn',
    at: 'submit',
    check: ({ issues }) => found(issues, 'name-or-sensitive-text/', 'file-name/'),
  },
];

function lodging(journey: JourneyEntry, kinds: readonly LodgingKind[]): Issue[] {
  const { day, returnDay, lodging: text, lodgingName, lodgingAddress, sheet, row } = journey;
  const nights = Math.max(1, daysBetween(day, returnDay));
  const named = { ...(lodgingName && { name: lodgingName }), ...(lodgingAddress && { address: lodgingAddress }) };
  if (!text?.trim()) return lodgingStated({ nights, ...named, claimed: 'perDiem' }, { sheet, row });
  const kind = lodgingKind(text, kinds);
  // Where nobody knows what it is, it may be one whose address must be stated.
  const type = kind && !kind.addressNeeded ? 'privateCooking' : 'noCooking';
  const unknown = kind ? [] : [issue('error', 'lodging/not-recognised', { sheet, row }, { text })];
  return [...unknown, ...lodgingStated({ nights, ...named, type, claimed: 'perDiem' }, { sheet, row })];
}

/** By the payer's own words for it. */
function lodgingKind(text: string, kinds: readonly LodgingKind[]): LodgingKind | undefined {
  const found = termReader(kinds)(text);
  return found.match === 'one' ? kinds.find(({ id }) => id === found.id) : undefined;
}

/** @source T-25..T-27, T-91 */
function driving({ route, purpose, sheet, row }: DrivingEntry): Issue[] {
  return drivingDescribed({ ...(route && { route }), ...(purpose && { purpose }) }, { sheet, row });
}

/** Whether a part of the trip was private is asked of everyone; a private part is split from the rest. @source T-03, T-94 */
function privatePart({ privatePart: answer, privateDays, privateAmount, place, departed: day, destination }: TripRow) {
  if (answer === undefined) return [issue('error', 'private-part/not-answered', place, { day, destination })];
  const isSplit = privateDays !== undefined && privateAmount !== undefined;
  return answer === 'yes' && !isSplit ? [issue('error', 'private-part/not-split', place, { day, destination })] : [];
}
