import { drivingDescribed, type Drive } from '../../../src/approval/controls/driving';
import { lodgingStated, type Stay } from '../../../src/approval/controls/lodging';
import { fieldsFilledIn, missingFields, type TravelClaim } from '../../../src/approval/controls/required-fields';
import { tripsToFile, zeroCostTripStated, type RegisteredTrip } from '../../../src/approval/controls/zero-cost-trip';
import type { Day } from '../../../src/values/day';
import type { ClockTime } from '../../../src/values/minutes';
import { ore } from '../../../src/values/money';
import { codesOf } from '../reading';

const PLACE = { sheet: 'Reiser', row: 4 };
const HOTEL: Stay = {
  nights: 1,
  type: 'hotel',
  name: 'Britannia Hotell',
  address: 'Dronningens gt. 5, 7011 Trondheim',
  claimed: 'perDiem',
};
const { type: _type, ...WITHOUT_TYPE } = HOTEL;

describe('lodging', () => {
  it.each<[string, Stay, string[]]>([
    ['all is stated', HOTEL, []],
    ['no address', { ...HOTEL, address: '' }, ['lodging/address-required!']],
    ['no name', { ...HOTEL, name: ' ' }, ['lodging/address-required!']],
    ['a rented room without a kitchen', { ...HOTEL, type: 'noCooking', address: '' }, ['lodging/address-required!']],
    ['a place alone is looked at', { ...HOTEL, address: 'Trondheim' }, ['lodging/address-not-concrete?']],
    ['a kitchen of one’s own: neither is asked', { nights: 1, type: 'privateCooking', claimed: 'perDiem' }, []],
    ['a night without receipt: the kind alone', { nights: 1, type: 'hotel', claimed: 'nightOnly' }, []],
    ['the kind is always asked', { ...WITHOUT_TYPE, claimed: 'nightOnly' }, ['lodging/type-missing!']],
    ['no night, no lodging', { nights: 0, claimed: 'perDiem' }, []],
  ])('%s', (_why, stay, codes) => {
    expect(codesOf(lodgingStated(stay, PLACE))).toEqual(codes);
  });
});

describe('driving', () => {
  it.each<[string, Drive, string[]]>([
    ['in order', { route: 'Skien–Bamble–Skien', purpose: 'Møte i formannskapet' }, []],
    ['no route', { route: '', purpose: 'Møte i formannskapet' }, ['route/required!']],
    ['no purpose', { route: 'Skien–Bamble', purpose: ' ' }, ['driving/purpose-missing!']],
    ['neither', {}, ['route/required!', 'driving/purpose-missing!']],
    ['one word is looked at', { route: 'Skien–Bamble', purpose: 'Møte' }, ['purpose/one-word?']],
  ])('%s', (_why, drive, codes) => {
    expect(codesOf(drivingDescribed(drive, PLACE))).toEqual(codes);
  });
});

const TRIP: RegisteredTrip = {
  departed: '2024-03-04' as Day,
  days: 2,
  destination: 'Bergen',
  purpose: 'Seminar',
  amount: ore(0),
  paidBy: 'Arrangøren',
};
const { paidBy: _paidBy, ...UNPAID } = TRIP;

describe('trips that cost nothing', () => {
  it.each<[string, RegisteredTrip, string[]]>([
    ['in order', TRIP, []],
    ['nobody says who paid', UNPAID, ['paid-by/required!']],
    ['with own expenses the claim says who paid', { ...UNPAID, amount: ore(100) }, []],
    ['no days', { ...TRIP, days: 0 }, ['journey/days-required!']],
    [
      'neither where nor why',
      { ...TRIP, destination: '', purpose: '' },
      ['journey/destination-required!', 'journey/purpose-required!'],
    ],
  ])('%s', (_why, trip, codes) => {
    expect(codesOf(zeroCostTripStated(trip))).toEqual(codes);
  });

  it('every trip is filed, whatever it cost', () => {
    expect(codesOf(tripsToFile([TRIP, { ...TRIP, amount: ore(100) }, { ...TRIP, claim: '2024-017' }]))).toEqual([
      'trip/without-claim?',
      'trip/without-claim?',
    ]);
  });
});

const AT_SEVEN = { day: '2007-10-01' as Day, time: 420 as ClockTime };
const CLAIM: TravelClaim = { start: AT_SEVEN, end: AT_SEVEN, purpose: 'Møte', route: 'Trondheim–Oslo', outlays: [] };
const { end: _end, ...OPEN } = CLAIM;

describe('required fields', () => {
  it.each<[string, TravelClaim, string[]]>([
    ['in order', CLAIM, []],
    ['no end', OPEN, ['end']],
    ['a day without its time', { ...CLAIM, start: { day: AT_SEVEN.day } }, ['start']],
    ['a hotel without a name', { ...CLAIM, hotel: {} }, ['hotelName']],
    ['an outlay without a description', { ...CLAIM, outlays: [{ description: 'Taxi' }, {}] }, ['outlayDescription']],
    [
      'all, in the order of the form',
      { outlays: [{}], hotel: {} },
      ['start', 'end', 'purpose', 'route', 'hotelName', 'outlayDescription'],
    ],
  ])('%s', (_why, claim, missing) => {
    expect(missingFields(claim)).toEqual(missing);
    expect(codesOf(fieldsFilledIn(claim))).toHaveLength(missing.length);
  });
});
