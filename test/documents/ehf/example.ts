import type { Claim, ClaimLine, Component } from '../../../src/claim/claim';
import { NO_SETTINGS } from '../../../src/claim/settings';
import type { InvoiceContext } from '../../../src/documents/ehf/ehf-invoice';
import type { EhfInvoice, EhfLine } from '../../../src/documents/ehf/model';
import type { InvoiceRules } from '../../../src/documents/ehf/rules';
import type { Day } from '../../../src/values/day';
import { minutes } from '../../../src/values/minutes';
import { basisPoints, divideHalfUp, ore, percentOf, sumOre, type Ore } from '../../../src/values/money';

export const RULES: InvoiceRules = {
  endpoint: { scheme: '0192', id: '821311632' },
  buyerReference: '26503',
  paymentTermDays: 30,
  currency: 'NOK',
  vatCategory: 'O',
  references: { buyerReference: '\\d+', orderNumber: '13\\d{6}' },
};

export const SPECIFICATION = {
  filename: 'spesifikasjon-2026-0042.pdf',
  mimeCode: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.4'),
};

export const CONTEXT: InvoiceContext = { rules: RULES, language: 'nb', attachments: [SPECIFICATION] };

const BASIS = {
  regulation: 'example',
  rule: 'kinds.employerRefund',
  from: '2024-01-01' as Day,
  source: { title: 'Eksempel', place: '§ 1', readOn: '2026-11-01' as Day, confidence: 'official' as const },
};

/** The parties and the days of the sample files: three days of seven and a half hours. */
export function exampleClaim(changed: Partial<Claim> = {}): Claim {
  const lines = changed.lines ?? ['2026-11-02', '2026-11-03', '2026-11-04'].map((day) => refundLine(day, 450, 320_00));
  return {
    regulation: {
      id: 'example',
      version: '1',
      name: 'Prøvenemnder',
      language: 'nb',
      checkedThrough: '2026-12-31' as Day,
    },
    payer: {
      name: 'Vestland fylkeskommune',
      organisationNumber: '821311632',
      address: { street: 'Postboks 7900', postalCode: '5020', city: 'Bergen' },
      unit: 'Vestland fylkeskommune, fagopplæring',
    },
    route: 'employer',
    claimant: { name: 'Kari Nordmann', address: {} },
    employer: {
      name: 'Eksempel Mekaniske AS',
      address: { street: 'Strandgata 1', postalCode: '5003', city: 'Bergen' },
      organisationNumber: '987 654 325',
      accountNumber: '8601.11.17947',
      vatRegistered: true,
      inForetaksregisteret: true,
      taxZone: 'I',
      contact: { name: 'Kari Nordmann', phone: '+47 55 00 00 00', email: 'lonn@example.no' },
    },
    invoice: { number: '2026-0042', date: '2026-11-20' as Day, kid: '202600425' },
    period: null,
    lines,
    entries: [],
    totals: { amountOre: ore(0), cutOre: ore(0), minutes: minutes(0), byKind: [] },
    deadline: null,
    payout: null,
    settings: NO_SETTINGS,
    ...changed,
  };
}

/** A day under the usual percentages, cut at a cap when there is one. */
export function refundLine(day: string, time: number, hourly: number, changed: Partial<ClaimLine> = {}): ClaimLine {
  const capOre = changed.capOre ?? null;
  const wage = divideHalfUp(time * hourly, 60);
  const components = changed.components ?? partsOf(wage);
  const rawOre = sumOre(components.map(({ amountOre }) => amountOre));
  const cutOre = capOre === null ? null : ore(Math.max(0, rawOre - capOre));
  return {
    sheet: 'Timer',
    row: 5,
    day: day as Day,
    kind: 'employerRefund',
    candidates: [],
    from: null,
    to: null,
    minutes: minutes(time),
    count: null,
    rateOre: ore(hourly),
    rawOre,
    capOre,
    cutOre,
    amountOre: ore(rawOre - (cutOre ?? 0)),
    taxFreeOre: null,
    distance: null,
    account: null,
    components,
    text: 'Gjennomføring av prøve',
    basis: BASIS,
    capBasis: null,
    trail: [],
    ...changed,
  };
}

/** Holiday pay 12 %, pension 2 %, employer's tax 14.1 %. */
export function partsOf(wage: Ore): readonly Component[] {
  const holiday = percentOf(wage, basisPoints(12));
  const pension = percentOf(wage, basisPoints(2));
  const base = sumOre([wage, holiday, pension]);
  return [
    { component: 'wage', percent: null, baseOre: wage, amountOre: wage },
    { component: 'holidayPay', percent: basisPoints(12), baseOre: wage, amountOre: holiday },
    { component: 'socialCost', name: 'OTP', percent: basisPoints(2), baseOre: wage, amountOre: pension },
    {
      component: 'employersTax',
      percent: basisPoints(14.1),
      baseOre: base,
      amountOre: percentOf(base, basisPoints(14.1)),
    },
  ];
}

/** What the member claims beside the refund. */
export function leisureLine(day: string): ClaimLine {
  return {
    ...refundLine(day, 120, 244_00, { components: [], rawOre: ore(488_00), amountOre: ore(488_00) }),
    kind: 'leisure',
  };
}

const period = { from: '2026-11-02' as Day, to: '2026-11-04' as Day };

/** The facts of the sample invoice, word for word. */
export const SAMPLE: EhfInvoice = {
  kind: 'invoice',
  number: '2026-0042',
  issueDate: '2026-11-20' as Day,
  dueDate: '2026-12-20' as Day,
  notes: ['Refusjon av lønn ved permisjon med lønn for medlem av prøvenemnd. Spesifikasjon er vedlagt.'],
  currency: 'NOK',
  buyerReference: '26503',
  orderNumber: undefined,
  period,
  credited: undefined,
  attachments: [
    {
      id: 'Vedlegg 1',
      description: 'Spesifikasjon: lønn, feriepenger, sosiale kostnader, arbeidsgiveravgift',
      ...SPECIFICATION,
    },
  ],
  seller: {
    name: 'Eksempel Mekaniske AS',
    organisationNumber: '987654325',
    endpoint: { scheme: '0192', id: '987654325' },
    address: { street: 'Strandgata 1', city: 'Bergen', postalCode: '5003', country: 'NO' },
    vatRegistered: true,
    vatNumber: undefined,
    inForetaksregisteret: true,
    legalForm: 'Aksjeselskap. Org.nr. NO 987 654 325 MVA. Foretaksregisteret',
    contact: { name: 'Kari Nordmann', phone: '+47 55 00 00 00', email: 'lonn@example.no' },
  },
  buyer: {
    name: 'Vestland fylkeskommune',
    organisationNumber: '821311632',
    endpoint: { scheme: '0192', id: '821311632' },
    address: { street: 'Postboks 7900', city: 'Bergen', postalCode: '5020', country: 'NO' },
  },
  delivery: { partyName: 'Vestland fylkeskommune, fagopplæring', date: '2026-11-04' as Day },
  payment: { meansCode: '30', kid: '202600425', accountNumber: '86011117947', accountName: 'Eksempel Mekaniske AS' },
  paymentTerms: '30 dager netto',
  allowances: [],
  vat: {
    category: 'O',
    percent: undefined,
    exemptionCode: 'VATEX-EU-O',
    exemptionReason: 'Refusjon av lønn - ikke merverdiavgiftspliktig (utenfor merverdiavgiftsloven)',
    taxableOre: ore(9365_33),
  },
  totals: {
    linesOre: ore(9365_33),
    allowancesOre: ore(0),
    withoutVatOre: ore(9365_33),
    withVatOre: ore(9365_33),
    payableOre: ore(9365_33),
  },
  lines: [
    {
      name: 'Lønn',
      description: '3 dager á 7,5 timer, kr 320,00 per time',
      quantity: 22.5,
      unit: 'HUR',
      priceOre: ore(320_00),
      netOre: ore(7200_00),
      period: undefined,
    },
    piece('Feriepenger 12 %', 864_00),
    piece('Sosiale kostnader (OTP 2 %)', 144_00),
    piece('Arbeidsgiveravgift 14,1 %', 1157_33),
  ],
};

/** The facts of the sample credit note. */
export const SAMPLE_CREDIT_NOTE: EhfInvoice = {
  ...SAMPLE,
  kind: 'creditNote',
  number: '2026-0043',
  notes: ['Kreditnota: retter faktura 2026-0042'],
  credited: { number: '2026-0042', date: '2026-11-20' as Day },
  payment: { meansCode: '30', kid: undefined, accountNumber: '86011117947', accountName: 'Eksempel Mekaniske AS' },
};

function piece(name: string, amount: number): EhfLine {
  return {
    name,
    description: undefined,
    quantity: 1,
    unit: 'EA',
    priceOre: ore(amount),
    netOre: ore(amount),
    period: undefined,
  };
}
