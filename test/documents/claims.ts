import type { Basis, Claim, ClaimLine, Component, TrailStep } from '../../src/claim/claim';
import { NO_SETTINGS } from '../../src/claim/settings';
import { addDays, type Day } from '../../src/values/day';
import { clockTime, minutes, type ClockTime, type Minutes } from '../../src/values/minutes';
import { divideHalfUp, NO_ORE, ore, percentOf, sumOre, type BasisPoints, type Ore } from '../../src/values/money';

/** Claims as the engine would make them, for the papers to print. */

export const GUIDE: Basis['source'] = {
  title: 'Godtgjersle for prøvenemndsmedlemmar',
  place: 'vestlandfylke.no, sida for prøvenemndsmedlemmar',
  readOn: '2026-11-22' as Day,
  confidence: 'official',
};

export const BASIS: Basis = {
  regulation: 'vestland-provenemnd',
  rule: 'kinds.employerRefund',
  from: '2024-01-01' as Day,
  source: GUIDE,
};
const CAP_BASIS: Basis = { ...BASIS, rule: 'figures.lostIncomeDay' };

const EIGHT = clockTime(8, 0) as ClockTime;

export interface RefundLineWish {
  readonly day: Day;
  readonly hourlyOre: Ore;
  readonly minutes?: Minutes;
  readonly text?: string;
  readonly holidayPay?: number;
  readonly socialCosts?: readonly (readonly [name: string, basisPoints: number])[];
  readonly tax?: number;
  readonly capOre?: Ore;
  readonly special?: boolean;
  readonly basis?: Basis;
}

/** A line of the refund claim, worked out as the regulation says: each component rounded, then added, then cut. */
export function refundLine(wish: RefundLineWish): ClaimLine {
  const {
    day,
    hourlyOre,
    text = 'Gjennomføring av prøve',
    capOre = ore(480_000),
    special = false,
    basis = BASIS,
  } = wish;
  const time = wish.minutes ?? minutes(450);
  const wage = divideHalfUp(time * hourlyOre, 60);
  const holidayPay = share('holidayPay', wish.holidayPay ?? 1200, wage);
  const socialCosts = (wish.socialCosts ?? [['Pensjon', 200]]).map(([name, percent]) => ({
    ...share('socialCost', percent, wage),
    name,
  }));
  const beforeTax = sumOre([wage, holidayPay.amountOre, ...socialCosts.map(({ amountOre }) => amountOre)]);
  const components: Component[] = [
    { component: 'wage', percent: null, baseOre: wage, amountOre: wage },
    holidayPay,
    ...socialCosts,
    share('employersTax', wish.tax ?? 1410, beforeTax),
  ];
  const rawOre = sumOre(components.map(({ amountOre }) => amountOre));
  const cutOre = ore(Math.max(0, rawOre - capOre));
  const amountOre = ore(rawOre - cutOre);
  const trail: TrailStep[] = [
    { step: 'hours', minutes: time, rateOre: hourlyOre, amountOre: wage },
    { step: 'cap', capOre, usedOre: amountOre, basis: 'total', special },
    { step: 'amount', amountOre },
  ];
  const times = { from: EIGHT, to: (EIGHT + time) as ClockTime, minutes: time, count: null };
  const amounts = { rateOre: hourlyOre, rawOre, capOre, cutOre, amountOre };
  return {
    sheet: 'Timar',
    row: 2,
    day,
    kind: 'employerRefund',
    candidates: [],
    taxFreeOre: null,
    distance: null,
    account: null,
    ...times,
    ...amounts,
    components,
    text,
    basis,
    capBasis: CAP_BASIS,
    trail,
  };
}

function share(component: Component['component'], percent: number, baseOre: Ore): Component {
  return { component, percent: percent as BasisPoints, baseOre, amountOre: percentOf(baseOre, percent as BasisPoints) };
}

export function refundClaim(lines: readonly ClaimLine[], more: Partial<Claim> = {}): Claim {
  return {
    regulation: {
      id: 'vestland-provenemnd',
      version: '2024-01',
      name: 'Vestland fylkeskommune: godtgjersle for prøvenemndsmedlemmar',
      language: 'nn',
      checkedThrough: '2024-09-12' as Day,
    },
    payer: {
      name: 'Vestland fylkeskommune',
      organisationNumber: '821311632',
      address: { street: 'Postboks 7900', postalCode: '5020', city: 'Bergen' },
      unit: 'Fagopplæring',
    },
    route: 'employer',
    claimant: { name: 'Kari Nordmann', address: {} },
    employer: {
      name: 'Hansen & Sønn AS',
      address: { street: 'Strandgata 1', postalCode: '5003', city: 'Bergen' },
      organisationNumber: '987654325',
      vatRegistered: true,
      inForetaksregisteret: true,
      accountNumber: '86011117947',
      taxZone: 'I',
      contact: { name: 'Ola Nordmann', email: 'lon@example.no' },
    },
    protocolSignedOn: '2024-03-31' as Day,
    invoice: { number: '2024-0042', date: '2024-04-01' as Day, kid: '202600425' },
    period: lines.length ? { from: (lines[0] as ClaimLine).day, to: (lines[lines.length - 1] as ClaimLine).day } : null,
    lines,
    entries: [],
    totals: {
      amountOre: sumOre(lines.map(({ amountOre }) => amountOre ?? NO_ORE)),
      cutOre: sumOre(lines.map(({ cutOre }) => cutOre ?? NO_ORE)),
      minutes: minutes(lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0)),
      byKind: [],
    },
    deadline: null,
    payout: null,
    settings: NO_SETTINGS,
    ...more,
  };
}

/** Three days, the first above the cap. */
export const THREE_DAYS = refundClaim([
  refundLine({ day: '2024-03-04' as Day, hourlyOre: ore(600_00) }),
  refundLine({ day: '2024-03-05' as Day, hourlyOre: ore(488_63) }),
  refundLine({ day: '2024-03-06' as Day, hourlyOre: ore(488_63), text: 'Synfaring og prøve' }),
]);

/** So many days from 1 January, each its own wage. */
export function manyDays(count: number): ClaimLine[] {
  return Array.from({ length: count }, (_, index) =>
    refundLine({
      day: addDays('2024-01-01' as Day, index % 366),
      hourlyOre: ore(420_00 + (index % 23) * 1111),
      minutes: minutes(360 + (index % 7) * 20),
      text: [
        'Gjennomføring av prøve',
        'Synfaring og prøve',
        'Møte i prøvenemnda om vurdering og gjennomføring av fagprøva',
      ][index % 3] as string,
    }),
  );
}

export const CREDIT_NOTE = refundClaim(THREE_DAYS.lines, {
  invoice: {
    number: '2024-0050',
    date: '2024-05-02' as Day,
    credits: { number: '2024-0042', date: '2024-04-01' as Day },
  },
});

/** Four social costs, a tax that changes, a special approval the first day. */
export const SEVERAL_COSTS = refundClaim(
  ['2024-03-04', '2024-03-05', '2024-03-06'].map((day, index) =>
    refundLine({
      day: day as Day,
      hourlyOre: ore(623_45 + index),
      minutes: minutes([450, 440, 500][index] as number),
      socialCosts: [
        ['OTP (tenestepensjon)', 200],
        ['AFP', 250],
        ['Yrkesskadeforsikring', 60],
        ['Gruppeliv', 35],
      ],
      tax: index === 0 ? 1060 : 1410,
      capOre: ore(index === 0 ? 800_000 : 480_000),
      special: index === 0,
    }),
  ),
  {
    settings: {
      ...NO_SETTINGS,
      specialApproval: {
        approvedBy: 'Avdelingsdirektør for fagopplæring',
        date: '2024-02-20' as Day,
        reason: 'Høg dokumentert timeløn.',
        caseNumber: '2024/1234',
      },
    },
  },
);

export const HOSTILE_TEXT = `<script>alert("x")</script> & =SUM(A1) 😀 שלום \u202Eabc {{employer}}\r\n${'Ærespanskrøllemannsforsikring'.repeat(11)}`;

export const HOSTILE = refundClaim(
  [
    refundLine({
      day: '2024-03-04' as Day,
      hourlyOre: ore(600_00),
      text: HOSTILE_TEXT,
      socialCosts: [[HOSTILE_TEXT, 200]],
      basis: { ...BASIS, source: { ...GUIDE, title: HOSTILE_TEXT, place: HOSTILE_TEXT, confidence: 'secondary' } },
    }),
    refundLine({ day: '2025-03-04' as Day, hourlyOre: ore(1_234_567_89), minutes: minutes(433) }),
  ],
  {
    claimant: { name: HOSTILE_TEXT, address: {} },
    employer: {
      ...THREE_DAYS.employer,
      name: HOSTILE_TEXT,
      contact: { name: HOSTILE_TEXT },
      address: { street: HOSTILE_TEXT, city: HOSTILE_TEXT },
    },
    payer: { ...THREE_DAYS.payer, name: HOSTILE_TEXT, unit: HOSTILE_TEXT },
    invoice: { number: HOSTILE_TEXT, date: '2024-04-01' as Day, kid: '1'.repeat(25) },
  },
);

const memberLine = (day: string, kind: string, more: Partial<ClaimLine> = {}): ClaimLine => ({
  ...refundLine({ day: day as Day, hourlyOre: ore(244_00), text: 'Prøve i kokkfaget' }),
  ...{
    kind,
    rawOre: ore(183_000),
    amountOre: ore(183_000),
    capOre: null,
    cutOre: NO_ORE,
    components: [],
    capBasis: null,
    trail: [],
  },
  basis: { ...BASIS, rule: `kinds.${kind}` },
  ...more,
});

/** A member's own claim: lost income above the cap, free time, a fee. */
export const MEMBER: Claim = refundClaim(
  [
    memberLine('2024-03-04', 'lostIncome', {
      ...{
        rateOre: ore(700_00),
        rawOre: ore(525_000),
        capOre: ore(480_000),
        cutOre: ore(45_000),
        amountOre: ore(480_000),
        capBasis: CAP_BASIS,
      },
      trail: [
        { step: 'cap', capOre: ore(480_000), usedOre: ore(480_000), basis: 'wageInclHolidayPay', special: false },
      ],
    }),
    memberLine('2024-03-06', 'leisure'),
    memberLine('2024-03-06', 'leader', {
      from: null,
      to: null,
      minutes: null,
      count: 2,
      rateOre: ore(2_600_00),
      rawOre: ore(520_000),
      amountOre: ore(520_000),
    }),
  ],
  {
    route: 'member',
    claimant: {
      name: 'Kari Nordmann',
      address: { street: 'Fjordvegen 2', postalCode: '6856', city: 'Sogndal' },
      accountNumber: '86011117947',
    },
    totals: {
      ...{ amountOre: ore(1_183_000), cutOre: ore(45_000), minutes: minutes(900) },
      byKind: [
        { kind: 'lostIncome', lines: 1, minutes: minutes(450), amountOre: ore(480_000) },
        { kind: 'leisure', lines: 1, minutes: minutes(450), amountOre: ore(183_000) },
        { kind: 'leader', lines: 1, minutes: minutes(0), amountOre: ore(520_000) },
      ],
    },
    deadline: { lastDay: '2024-12-31' as Day, submittedOn: '2024-04-01' as Day, inTime: true, basis: BASIS },
    payout: { deadline: '2024-04-10' as Day, payout: '2024-05-12' as Day },
  },
);
