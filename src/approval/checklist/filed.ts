import { issue, type Issue } from '../../claim/issue';
import { channelAccepted } from '../controls/channel';
import { DayCounter } from '../../claim/days-away';
import { tripsToFile, zeroCostTripStated } from '../controls/zero-cost-trip';
import { at, found, ofEach, type Control, type TripRow } from './control';

/** Is there a claim for every trip, by the right way and in time? */
export const FILED: readonly Control[] = [
  {
    id: 'C-01',
    group: 'filed',
    at: 'submit',
    check: ({ trips }) => ofEach(trips, (trip) => at(trip.place, tripsToFile([trip]))),
  },
  { id: 'C-02', group: 'filed', at: 'submit', check: ({ trips }) => ofEach(trips, whoPaid) },
  {
    id: 'C-03',
    group: 'filed',
    at: 'report',
    check: ({ trips }) => (trips.length === 0 ? undefined : daysOfYear(trips)),
  },
  { id: 'C-18', group: 'filed', at: 'submit', check: ({ sending }) => sending && channelAccepted(sending) },
  {
    id: 'C-25',
    group: 'filed',
    at: 'submit',
    check: ({ claim, issues }) => (claim.deadline ? found(issues, 'deadline/', 'after/') : undefined),
  },
  { id: 'C-23', group: 'filed', at: 'submit', check: ({ issues }) => found(issues, 'claimed/', 'double-claim/') },
];

/** Of a trip at 0 kr who paid, and of one that somebody else paid whom they paid for. @source T-66, T-67 */
function whoPaid(trip: TripRow): Issue[] {
  const covers = trip.paidBy?.trim() && !trip.coversWhom?.trim();
  const { departed: day, destination } = trip;
  return at(trip.place, [
    // An amount that nobody has typed is not 0 kr.
    ...zeroCostTripStated(trip).filter(({ code }) => trip.isAmountStated || code !== 'paid-by/required'),
    ...(covers ? [issue('warning', 'paid-by/covers-whom', {}, { day, destination })] : []),
  ]);
}

/** Days away for each person and year, for the insurance report. @source T-13 */
function daysOfYear(trips: readonly TripRow[]): Issue[] {
  const counter = new DayCounter();
  for (const { name, departed, returned } of trips) counter.add({ name, from: departed, to: returned ?? departed });
  return counter
    .result()
    .map(({ name, year, days }) => issue('info', 'trip/days-of-year', {}, { name, reference: String(year), days }));
}
