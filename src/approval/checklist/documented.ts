import { bySort, type JourneyEntry } from '../../claim/entry';
import { issue, type Issue } from '../../claim/issue';
import { sumOre, type Ore } from '../../values/money';
import { advanceAllowed } from '../controls/advance';
import { programmeAttached } from '../controls/course-programme';
import { invoiceLinked } from '../controls/direct-invoice';
import { mealsAsInProgramme, type Meal } from '../controls/programme-meals';
import { flightDescribed } from '../controls/travel-description';
import { at, ofEach, ownTrips, type Control, type ControlGround, type TripRow } from './control';

/** Are the costs documented? */
export const DOCUMENTED: readonly Control[] = [
  {
    id: 'C-07',
    group: 'documented',
    at: 'attest',
    check: (ground) =>
      ofEach(ownTrips(ground), (trip) => at(trip.place, programmeAttached(trip.occasion ?? 'other', trip.programme))),
  },
  {
    id: 'C-08',
    group: 'documented',
    at: 'attest',
    check: (ground) => ofEach(ownTrips(ground).filter(hasMeals), meals(ground)),
  },
  {
    id: 'C-09',
    group: 'documented',
    at: 'attest',
    check: (ground) => ofEach(ownTrips(ground).filter(isOwnFlight), flight),
  },
  {
    id: 'C-10',
    group: 'documented',
    at: 'attest',
    check: (ground) =>
      ofEach(
        ownTrips(ground).filter(({ isAmountStated }) => isAmountStated),
        amount(ground),
      ),
  },
  {
    id: 'C-21',
    group: 'documented',
    at: 'attest',
    check: ({ invoices }) => ofEach(invoices, (one) => at(one.place, invoiceLinked(one))),
  },
  {
    id: 'C-22',
    group: 'documented',
    at: 'submit',
    check: ({ trips }) =>
      ofEach(
        trips.filter(({ advance = 0 }) => advance > 0),
        ({ advance = 0 as Ore, place }) => at(place, advanceAllowed(advance, advance)),
      ),
  },
  {
    id: 'C-17',
    group: 'documented',
    at: 'approve',
    check: ({ claim, vouchers }) => {
      const needs = bySort(claim.entries).outlay.length > 0;
      if (!needs && !vouchers) return undefined;
      return needs && !vouchers?.length ? [issue('warning', 'vouchers/none-with-claim', {}, {})] : [];
    },
  },
];

function hasMeals({ programmeMeals }: TripRow): boolean {
  return programmeMeals !== undefined;
}

/** What others paid is no refund to the traveller. */
function isOwnFlight({ isFlight, paidBy }: TripRow): boolean {
  return isFlight && !paidBy?.trim();
}

function meals({ claim }: ControlGround) {
  return ({ place, programmeMeals = [], ...trip }: TripRow): Issue[] => {
    const journey = bySort(claim.entries).journey.find(({ day }) => day === trip.departed);
    return journey ? at(place, mealsAsInProgramme(programmeMeals, deducted(journey))) : [];
  };
}

function deducted({ breakfasts, lunches, dinners }: JourneyEntry): Meal[] {
  const times = (meal: Meal, count: number): Meal[] => Array.from({ length: count }, () => meal);
  return [...times('breakfast', breakfasts), ...times('lunch', lunches), ...times('dinner', dinners)];
}

function flight({ place, name, destination, returned, statementOn, isStatementWhole }: TripRow): Issue[] {
  const stated = {
    journeys: [destination],
    name,
    address: name,
    departureAndArrival: 'stated',
    price: 0 as Ore,
  } as const;
  const description = statementOn && isStatementWhole ? { ...stated, issuedOn: statementOn } : undefined;
  const trip = { paidBy: 'traveller', ...(returned && { tripEnd: returned }) } as const;
  return at(place, flightDescribed({ ...trip, ...(description && { description }) }));
}

/** The typed amount against the lines of the days of the trip. @source T-21, T-28 */
function amount({ claim }: ControlGround) {
  return ({ place, departed, returned = departed, amount: typedOre, destination }: TripRow): Issue[] => {
    const lines = claim.lines.filter(({ day }) => day >= departed && day <= returned);
    const computedOre = sumOre(lines.flatMap(({ amountOre }) => amountOre ?? []));
    if (typedOre === computedOre) return [];
    return [issue('error', 'amount/differs', place, { typedOre, computedOre, day: departed, destination })];
  };
}
