import { programmeAttached, type Occasion } from '../../../src/approval/controls/course-programme';
import { invoiceLinked, type DirectInvoice } from '../../../src/approval/controls/direct-invoice';
import { mealsAsInProgramme, mealsBeyond, type Meal } from '../../../src/approval/controls/programme-meals';
import { documentedWhenPaid } from '../../../src/approval/controls/review-timing';
import {
  flightDescribed,
  type TicketlessFlight,
  type TravelDescription,
} from '../../../src/approval/controls/travel-description';
import {
  vouchersReferToClaim,
  vouchersWithoutReference,
  type Voucher,
} from '../../../src/approval/controls/voucher-references';
import type { Day } from '../../../src/values/day';
import { ore } from '../../../src/values/money';
import { codesOf } from '../reading';

describe('programme', () => {
  it.each<[string, Occasion, string | undefined, string[]]>([
    ['a seminar without', 'seminar', undefined, ['programme/required!']],
    ['a course without', 'course', '', ['programme/required!']],
    ['a conference without', 'conference', undefined, ['programme/required!']],
    ['a study trip without', 'studyTrip', undefined, ['programme/required!']],
    ['a seminar with', 'seminar', 'program.pdf', []],
    ['a meeting needs none', 'meeting', undefined, []],
  ])('%s', (_why, occasion, programme, codes) => {
    expect(codesOf(programmeAttached(occasion, programme))).toEqual(codes);
  });
});

const DESCRIPTION: TravelDescription = {
  journeys: ['TRD-OSL', 'OSL-TRD'],
  name: 'x',
  address: 'y',
  departureAndArrival: 'stated',
  price: ore(219_000),
  issuedOn: '2007-11-12' as Day,
};
const FLIGHT: TicketlessFlight = { paidBy: 'traveller', tripEnd: '2007-11-10' as Day, description: DESCRIPTION };
const without = (field: keyof TravelDescription): TicketlessFlight => {
  const { [field]: _left, ...rest } = DESCRIPTION;
  return { ...FLIGHT, description: { journeys: [], ...rest } };
};

describe('ticketless flights', () => {
  it.each<[string, TicketlessFlight, 'ok' | 'required']>([
    ['all five, after the trip', FLIGHT, 'ok'],
    ['stated on the last day', { ...FLIGHT, tripEnd: '2007-11-12' as Day }, 'ok'],
    ['stated before the trip ended', { ...FLIGHT, tripEnd: '2007-11-13' as Day }, 'required'],
    ['no journeys', without('journeys'), 'required'],
    ['no name', without('name'), 'required'],
    ['no address', without('address'), 'required'],
    ['no times and places', without('departureAndArrival'), 'required'],
    ['no price', without('price'), 'required'],
    ['a bonus journey at 0 kr', { ...FLIGHT, description: { ...DESCRIPTION, price: ore(0) } }, 'ok'],
    ['no day', without('issuedOn'), 'required'],
    ['the e-ticket alone', { paidBy: 'traveller' }, 'required'],
    ['the employer paid', { paidBy: 'employer' }, 'ok'],
  ])('%s', (_why, flight, result) => {
    expect(codesOf(flightDescribed(flight))).toEqual(
      result === 'ok' ? [] : ['travel-description/after-trip-required!'],
    );
  });
});

describe('vouchers', () => {
  it.each<[string, Voucher[], string[]]>([
    ['all refer to the claim', [{ id: 'B1', claim: '2024-017' }], []],
    ['one refers to nothing', [{ id: 'B1', claim: '2024-017' }, { id: 'B2' }], ['B2']],
    ['one refers to another claim', [{ id: 'B1', claim: '2024-016' }], ['B1']],
    ['no vouchers', [], []],
  ])('%s', (_why, vouchers, astray) => {
    expect(vouchersWithoutReference('2024-017', vouchers).map(({ id }) => id)).toEqual(astray);
    expect(codesOf(vouchersReferToClaim('2024-017', vouchers))).toEqual(
      astray.length > 0 ? ['voucher/without-claim-reference!'] : [],
    );
  });

  it('a claim without a number is referred to by none', () => {
    expect(vouchersWithoutReference('', [{ id: 'B1', claim: '' }])).toHaveLength(1);
  });
});

describe('meals', () => {
  it.each<[string, Meal[], Meal[], string[], Meal[]]>([
    ['as in the programme, in any order', ['lunch', 'dinner'], ['dinner', 'lunch'], [], []],
    ['one too few', ['lunch', 'dinner'], ['lunch'], ['meal-deduction/mismatch!'], ['dinner']],
    ['two days, one deducted', ['lunch', 'lunch'], ['lunch'], ['meal-deduction/mismatch!'], ['lunch']],
    ['a hotel breakfast that the programme lacks', ['lunch'], ['breakfast', 'lunch'], ['meal-deduction/mismatch?'], []],
    ['not in the programme is no excuse', ['lunch'], ['dinner'], ['meal-deduction/mismatch!'], ['lunch']],
  ])('%s', (_why, programme, deducted, codes, missing) => {
    expect(codesOf(mealsAsInProgramme(programme, deducted))).toEqual(codes);
    expect(mealsBeyond(programme, deducted)).toEqual(missing);
  });
});

describe('invoices that the accounts paid', () => {
  const INVOICE: DirectInvoice = {
    reference: 'F-881',
    travellers: [{ name: 'A', claim: '2024-017' }],
    purpose: 'Personalseminar',
  };
  it.each<[string, DirectInvoice, 'ok' | 'required']>([
    ['linked', INVOICE, 'ok'],
    ['no travellers', { ...INVOICE, travellers: [] }, 'required'],
    ['a traveller without a claim', { ...INVOICE, travellers: [...INVOICE.travellers, { name: 'B' }] }, 'required'],
    ['no purpose', { ...INVOICE, purpose: '' }, 'required'],
  ])('%s', (_why, invoice, result) => {
    expect(codesOf(invoiceLinked(invoice))).toEqual(result === 'ok' ? [] : ['travellers/and-claim-link-required!']);
  });
});

describe('documentation at the time of payment', () => {
  it.each<[string, string | undefined, string[]]>([
    ['before', '2024-03-11', []],
    ['on the day', '2024-03-12', []],
    ['after', '2024-03-20', ['documentation/after-payment!']],
    ['never', undefined, ['documentation/missing-at-payment!']],
  ])('%s', (_why, documentedOn, codes) => {
    expect(codesOf(documentedWhenPaid('2024-03-12' as Day, documentedOn as Day | undefined))).toEqual(codes);
  });
});
