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
