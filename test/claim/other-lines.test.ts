import { allowance, sharesBySize } from '../../src/claim/allowance';
import { assess } from '../../src/claim/assess';
import { ageOn } from '../../src/claim/childcare';
import type { ChildcareEntry, DrivingEntry, Entry, JourneyEntry, OutlayEntry, TimeEntry } from '../../src/claim/entry';
import { withOwnFigures } from '../../src/claim/own-figures';
import { FigureBook, type Rules } from '../../src/claim/rules';
import { NO_SETTINGS } from '../../src/claim/settings';
import type { KindOf } from '../../src/regulation/kinds';
import type { Day } from '../../src/values/day';
import type { Metres } from '../../src/values/distance';
import { minutes, type ClockTime } from '../../src/values/minutes';
import { ore } from '../../src/values/money';
import { rulesOf } from './regulations';

const DAY = '2023-09-05' as Day;
const ROW = { sheet: 'Ark', row: 2, columns: {}, day: DAY };

function claim(entries: readonly Entry[], regulation: string | Rules, today = DAY, position?: string) {
  const rules = typeof regulation === 'string' ? rulesOf(regulation) : regulation;
  const claimant = { ...NO_SETTINGS.claimant, ...(position !== undefined && { position }) };
  const found = assess(entries, { ...NO_SETTINGS, route: 'member', claimant }, rules, today);
  return { lines: found.claim.lines, codes: found.issues.map(({ code }) => code), totals: found.claim.totals };
}

describe('childcare', () => {
  const care = (more: Partial<ChildcareEntry>): ChildcareEntry => ({
    ...ROW,
    entry: 'childcare',
    childAge: 8,
    ...more,
  });
  it.each([
    // why                                     entry                                               amount   code
    ['by the hour', care({ minutes: minutes(180) }), 510_00, undefined],
    ['a lower amount than the hours give', care({ minutes: minutes(180), amount: ore(400_00) }), 400_00, undefined],
    ['one øre under the limit', care({ amount: ore(1599_99) }), 1599_99, undefined],
    ['at the limit', care({ amount: ore(1600_00) }), 1600_00, undefined],
    ['one øre over it: papers, and no cut', care({ amount: ore(1600_01) }), null, 'childcare/documentation-required'],
    ['the same, documented', care({ amount: ore(1600_01), documented: true }), 1600_01, undefined],
    ['twelve years: paid, with a warning', care({ childAge: 12, minutes: minutes(60) }), 170_00, 'child/disputed-age'],
    ['thirteen years', care({ childAge: 13, minutes: minutes(60) }), 0, 'child/too-old'],
    ['neither hours nor an amount', care({}), null, 'childcare/hours-or-amount-missing'],
  ])('%s', (_why, entry, amountOre, code) => {
    const { lines, codes } = claim([entry], 'bamble-folkevalgte');
    expect(lines[0]?.amountOre).toBe(amountOre);
    if (code) expect(codes).toContain(code);
  });

  it.each([
    ['the day before the birthday', '2011-06-02', '2024-06-01', 12],
    ['the birthday', '2011-06-01', '2024-06-01', 13],
    ['born on a leap day, the day before 1 March', '2012-02-29', '2023-02-28', 10],
    ['and on it', '2012-02-29', '2023-03-01', 11],
  ])('age: %s', (_why, birth, day, age) => {
    expect(ageOn(birth as Day, day as Day)).toBe(age);
  });
});

describe('driving', () => {
  const drive = (more: Partial<DrivingEntry>): DrivingEntry => ({
    ...ROW,
    entry: 'driving',
    distance: 100_000 as Metres,
    passengers: [],
    route: 'Langesund–Skien',
    purpose: 'Møte',
    ...more,
  });
  it.each([
    // why                                        entry                                                             amount   tax-free  code
    ['a car', drive({}), 448_00, 350_00, undefined],
    ['the last day of an old rate', drive({ day: '2022-12-31' as Day }), 403_00, 350_00, undefined],
    ['the first day of the new one', drive({ day: '2023-01-01' as Day }), 448_00, 350_00, undefined],
    [
      'two passengers, each their own distance',
      drive({ passengers: [{ distance: 100_000 as Metres }, { distance: 50_000 as Metres }] }),
      598_00,
      500_00,
      undefined,
    ],
    ['a trailer on a forest road', drive({ trailer: true, forestRoad: true }), 648_00, 550_00, undefined],
    ['tolls are refunded as they are', drive({ tolls: ore(43_00) }), 491_00, 393_00, undefined],
    ['a motorcycle, by its alias', drive({ vehicle: 'MC' }), 295_00, 295_00, undefined],
    ['a snowmobile', drive({ vehicle: 'snøscooter' }), 1000_00, 1000_00, undefined],
    ['a bicycle gives nothing', drive({ vehicle: 'Sykkel' }), 0, 0, undefined],
    ['100 metres: half an øre up', drive({ distance: 100 as Metres }), 45, 35, undefined],
    ['no distance', drive({ distance: 0 as Metres }), null, null, 'km/not-positive'],
    ['2000 km are a long day', drive({ distance: 2_000_000 as Metres }), 8960_00, 7000_00, undefined],
    ['a metre more is asked about', drive({ distance: 2_000_001 as Metres }), 8960_00, 7000_00, 'km/unusual'],
    ['a vehicle that nobody knows', drive({ vehicle: 'rullebrett' }), null, null, 'vehicle/not-recognised'],
    ['typed kilometres still need a route', drive({ route: '' }), null, null, 'driving/route-missing'],
    ['and a purpose', drive({ purpose: '' }), null, null, 'driving/purpose-missing'],
  ])('%s', (_why, entry, amountOre, taxFreeOre, code) => {
    const { lines, codes } = claim([entry], 'bamble-folkevalgte', '2023-09-30' as Day);
    expect([lines[0]?.amountOre, lines[0]?.taxFreeOre]).toEqual([amountOre, taxFreeOre]);
    if (code) expect(codes).toContain(code);
  });

  it('a year without a known tax-free passenger rate: the split is not worked out', () => {
    const entry = drive({ day: '2019-05-01' as Day, passengers: [{ distance: 1_000 as Metres }] });
    const { lines, codes } = claim([entry], 'kjoregodtgjorelse');
    expect(lines[0]).toMatchObject({ amountOre: 404_00, taxFreeOre: null });
    expect(codes).toContain('tax-free/unknown');
  });
});

describe('journeys', () => {
  const trip = (more: Partial<JourneyEntry>): JourneyEntry => ({
    ...ROW,
    entry: 'journey',
    day: '2024-03-04' as Day,
    depart: 480 as ClockTime,
    returnDay: '2024-03-04' as Day,
    return: 960 as ClockTime,
    oneWay: 50_000 as Metres,
    breakfasts: 0,
    lunches: 0,
    dinners: 0,
    ...more,
  });
  const SENT = '2024-03-10' as Day;
  const hotel = {
    returnDay: '2024-03-05' as Day,
    overnight: true,
    lodging: 'Hotell',
    lodgingName: 'Hotellet',
    lodgingAddress: 'Gata 1, Skien',
  };
  it.each([
    // why                                        regulation                      entry                               amount   tax-free  code
    [
      'the state: 15.0 km is too near',
      'statens-reiseavtale-innland',
      trip({ oneWay: 15_000 as Metres }),
      0,
      0,
      'per-diem/too-near',
    ],
    [
      'Vestland: 15.0 km is far enough',
      'vestland-provenemnd',
      trip({ oneWay: 15_000 as Metres }),
      369_00,
      200_00,
      undefined,
    ],
    [
      'Vestland: a metre less is not',
      'vestland-provenemnd',
      trip({ oneWay: 14_999 as Metres }),
      0,
      0,
      'per-diem/too-near',
    ],
    ['too short', 'vestland-provenemnd', trip({ return: 839 as ClockTime }), 0, 0, 'per-diem/too-short'],
    [
      'no distance: taken as far enough, and said',
      'vestland-provenemnd',
      trip({ oneWay: undefined as never }),
      369_00,
      200_00,
      'per-diem/distance-missing',
    ],
    ['a hotel, its address stated', 'statens-reiseavtale-innland', trip(hotel), 1309_00, 1027_00, undefined],
    [
      'a hotel without its address',
      'statens-reiseavtale-innland',
      trip({ ...hotel, lodgingAddress: '' }),
      1309_00,
      204_00,
      'lodging/address-missing',
    ],
    [
      'private lodging needs none',
      'statens-reiseavtale-innland',
      trip({ ...hotel, lodging: 'Privat', lodgingName: '', lodgingAddress: '' }),
      1309_00,
      204_00,
      undefined,
    ],
    [
      'more breakfasts than days',
      'statens-reiseavtale-innland',
      trip({ ...hotel, breakfasts: 3 }),
      1047_20,
      821_20,
      'per-diem/too-many-meals',
    ],
    [
      'abroad without a table, with the user’s own rate',
      'statens-reiseavtale-utland',
      trip({ country: 'Danmark', countryRate: ore(1300_00) }),
      650_00,
      200_00,
      'rate/own-figure',
    ],
    [
      'abroad without either',
      'statens-reiseavtale-utland',
      trip({ country: 'Danmark' }),
      null,
      null,
      'rate/none-on-day',
    ],
    [
      'a country that no table has',
      'statens-reiseavtale-utland',
      trip({ country: 'Atlantis', day: '2019-03-04' as Day, returnDay: '2019-03-04' as Day }),
      null,
      null,
      'country/not-in-table',
    ],
  ])('%s', (_why, regulation, entry, amountOre, taxFreeOre, code) => {
    const { lines, codes } = claim([entry], regulation, SENT);
    expect([lines[0]?.amountOre, lines[0]?.taxFreeOre]).toEqual([amountOre, taxFreeOre]);
    if (code) expect(codes).toContain(code);
  });

  it('two journeys at once', () => {
    const { codes } = claim(
      [trip({}), trip({ row: 3, depart: 900 as ClockTime, return: 1_400 as ClockTime })],
      'statens-reiseavtale-innland',
      SENT,
    );
    expect(codes).toContain('journey/within-another');
  });

  it('one after the other is no trouble', () => {
    const { codes } = claim(
      [trip({}), trip({ row: 3, depart: 960 as ClockTime, return: 1_400 as ClockTime })],
      'statens-reiseavtale-innland',
      SENT,
    );
    expect(codes).not.toContain('journey/within-another');
  });

  it.each([
    ['the last day of the month after the journey ended', '2024-04-05', true],
    ['the day after', '2024-04-06', false],
  ])('the deadline counts from the end of the journey: %s', (_why, today, inTime) => {
    const found = assess(
      [trip(hotel)],
      { ...NO_SETTINGS, route: 'member' },
      rulesOf('statens-reiseavtale-innland'),
      today as Day,
    );
    expect(found.claim.deadline).toMatchObject({ lastDay: '2024-04-05', inTime });
  });
});

describe('outlays', () => {
  const outlay = (more: Partial<OutlayEntry>): OutlayEntry => ({
    ...ROW,
    day: '2024-03-04' as Day,
    entry: 'outlay',
    type: 'Parkering',
    amount: ore(120_00),
    purpose: 'Prøve i Voss',
    receipt: true,
    vat: ore(24_00),
    ...more,
  });
  it.each([
    ['all in order', outlay({}), 120_00, undefined],
    ['no receipt', outlay({ receipt: false }), null, 'outlay/receipt-missing'],
    ['no VAT on the receipt', outlay({ vat: undefined as never }), null, 'outlay/vat-missing'],
    ['tolls have none', outlay({ type: 'Bompengar', vat: undefined as never }), 120_00, undefined],
    ['no purpose', outlay({ purpose: '' }), null, 'outlay/purpose-missing'],
  ])('Vestland: %s', (_why, entry, amountOre, code) => {
    const { lines, codes } = claim([entry], 'vestland-provenemnd', '2024-03-10' as Day);
    expect(lines[0]?.amountOre).toBe(amountOre);
    if (code) expect(codes).toContain(code);
  });

  it('a supplement that no rule knows is refused', () => {
    const { lines, codes } = claim([outlay({ type: 'Tillegg' })], 'lillesand-stottekontakt', '2024-03-10' as Day);
    expect(lines).toEqual([]);
    expect(codes).toContain('outlay/type-not-recognised');
  });
});

describe('support contacts', () => {
  const hours = (more: Partial<TimeEntry>): TimeEntry => ({
    ...ROW,
    entry: 'time',
    minutes: minutes(210),
    pause: minutes(0),
    note: '3,5 t AB',
    ...more,
  });
  const own = withOwnFigures(rulesOf('lillesand-stottekontakt'), [
    { id: 'supportHour', from: DAY, value: ore(220_00), source: 'Vedtak i kommunen' },
  ]);
  it.each([
    ['with the municipality’s own rate', hours({}), own, 770_00, 'rate/own-figure'],
    ['without it', hours({}), rulesOf('lillesand-stottekontakt'), null, 'rate/not-in-pack'],
    ['the day before the rate', hours({ day: '2023-09-04' as Day }), own, null, 'rate/none-on-day'],
    ['other hours in the purpose', hours({ note: '3 t AB' }), own, 770_00, 'hours-in/purpose-differ'],
    ['a full name', hours({ note: '3,5 t Ola Nordmann' }), own, 770_00, 'name-or-sensitive-text/name'],
  ])('%s', (_why, entry, rules, amountOre, code) => {
    const { lines, codes } = claim([entry], rules);
    expect(lines[0]?.amountOre).toBe(amountOre);
    expect(codes).toContain(code);
  });

  it('an amount that rests on an own figure says whose it is', () => {
    const { lines } = claim([hours({})], own);
    expect(lines[0]?.basis.source).toMatchObject({ title: 'Vedtak i kommunen', confidence: 'user' });
  });

  it.each([
    ['two lines of one day', [hours({}), hours({ row: 3, note: '3,5 t CD' })], 'one-line/per-day'],
    ['two months on one claim', [hours({}), hours({ row: 3, day: '2023-08-05' as Day })], 'one-claim/per-month'],
  ])('%s', (_why, entries, code) => {
    expect(claim(entries, own).codes).toContain(code);
  });

  it.each([
    // why, as written in the settings, what is said
    ['several positions: none is chosen for anybody', 'Støttekontakt; Vikar', true],
    ['the one that was chosen', 'Støttekontakt', false],
    ['a semicolon after the only one', 'Støttekontakt;', false],
    ['nothing said, which the paper says', undefined, false],
  ])('position: %s', (_why, position, isAsked) => {
    expect(claim([hours({})], own, DAY, position).codes.includes('position/required')).toBe(isAsked);
  });
});

describe('yearly allowances', () => {
  const rules = rulesOf('bamble-folkevalgte');
  const kindOf = (id: string) => rules.regulation.kinds[id] as KindOf<'allowance'>;
  it.each([
    ['the mayor, each month', 'mayor', undefined, 98_761_63],
    ['the deputy mayor, each month', 'deputyMayor', undefined, 49_380_81],
    ['a leader, twice a year', 'leaderHealth', undefined, 24_887_93],
    ['a temporary committee with one meeting', 'leaderAdHoc', 1, 0],
    ['with two', 'leaderAdHoc', 2, 11_851_40],
  ])('%s', (_why, id, meetings, payoutOre) => {
    expect(allowance(kindOf(id), DAY, new FigureBook(rules), meetings)).toMatchObject({ payoutOre });
  });

  it.each([
    ['as the example has it', 72_000_00, { A: 5, B: 3, C: 1 }, { A: 40_000_00, B: 24_000_00, C: 8_000_00 }],
    ['an øre that cannot be shared goes to the largest remainder', 100, { A: 1, B: 1, C: 1 }, { A: 34, B: 33, C: 33 }],
    ['nobody has seats', 100, { A: 0 }, { A: 0 }],
  ])('a pot by size: %s', (_why, sum, seats, shares) => {
    expect(sharesBySize(ore(sum), seats)).toEqual(shares);
  });
});

describe('rows without a rule', () => {
  it.each([
    ['a meeting on an exam board', { ...ROW, entry: 'meeting', body: 'Kommunestyret' }],
    ['childcare on an exam board', { ...ROW, entry: 'childcare', childAge: 3 }],
  ] as const)('%s is said, not dropped', (_why, entry) => {
    const { lines, codes } = claim([entry], 'vestland-provenemnd', '2024-03-10' as Day);
    expect(lines).toEqual([]);
    expect(codes).toContain('kind/not-in-regulation');
  });
});
