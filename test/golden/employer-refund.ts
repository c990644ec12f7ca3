import { assess } from '../../src/claim/assess';
import type { Issue } from '../../src/claim/issue';
import { DayLedger, limitOn } from '../../src/claim/day-cap';
import { refundComponents, withinLimit } from '../../src/claim/employer-refund';
import { refundLineAllowed } from '../../src/claim/refund-line-allowed';
import { FigureBook, type Rules } from '../../src/claim/rules';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { ehfInvoice } from '../../src/documents/ehf/ehf-invoice';
import { missingPaperFields } from '../../src/documents/ehf/paper-fields';
import { preflight } from '../../src/documents/ehf/preflight';
import type { Day } from '../../src/values/day';
import { organisationNumber } from '../../src/values/identifiers';
import { basisPoints, divideHalfUp, oreFromKroner, sumOre } from '../../src/values/money';
import type { Inputs, Result } from './case';
import { camelCase, codeOf, firstCode, hours, kroner, SOME_DAY, spanOf, timeEntry } from './words';

const APPROVAL = { approvedBy: 'Avdelingsdirektøren', date: SOME_DAY, reason: 'Særleg høve', caseNumber: '24/1' };

/** The examples of this rule ask about one thing each: the amount, a line, the deadline, the invoice's fields, or the address. */
export function employerRefund(inputs: Inputs, rules: Rules): Result {
  return {
    ...(inputs['peppolEndpoint'] ? endpoint(inputs['peppolEndpoint']) : {}),
    ...(inputs['lines'] ? lines(inputs['lines'], rules) : {}),
    ...(inputs['invoice'] ? fields(inputs['invoice'], rules) : {}),
    ...(inputs['hourlyWage'] === undefined ? {} : amounts(inputs, rules)),
    ...gates(inputs, rules),
  };
}

function endpoint(text: string): Result {
  const [scheme = '', id = ''] = text.split(':');
  return { scheme, orgNo: id, mod11Valid: organisationNumber(id) !== undefined };
}

function lines(given: readonly { type: string; amount: number }[], rules: Rules): Result {
  const kind = rules.regulation.kinds['employerRefund'];
  if (kind?.rule !== 'employerRefund') throw new Error('the regulation has no employer refund');
  const rejected = given.flatMap(({ type }, index) => (refundLineAllowed(kind, camelCase(type)) ? [] : [index]));
  const kept = given.filter((_, index) => !rejected.includes(index));
  const payable = kept.reduce((sum, { amount }) => sum + oreFromKroner(amount), 0) / 100;
  return {
    rejectedLines: rejected,
    payable,
    total: payable,
    ...(rejected.length > 0 ? { code: 'MEMBER_EXPENSES_NOT_ON_EMPLOYER_INVOICE' } : {}),
  };
}

function amounts(inputs: Inputs, rules: Rules): Result {
  const kind = rules.regulation.kinds['employerRefund'];
  if (kind?.rule !== 'employerRefund') throw new Error('the regulation has no employer refund');
  const wageOre = divideHalfUp(hours(inputs['hours']) * oreFromKroner(inputs['hourlyWage']), 60);
  const social = oreFromKroner(inputs['socialCosts'] ?? 0);
  const components = refundComponents(
    {
      wageOre,
      holidayPayPercent: basisPoints(inputs['holidayPayPct']),
      socialCosts: [{ name: 'Sosiale kostnader', percent: null, amountOre: social }],
      employersTaxPercent: basisPoints(inputs['employerTaxPct']),
    },
    kind,
  );
  const totalOre = sumOre(components.map(({ amountOre }) => amountOre));
  const limit = limitOn(kind.cap, SOME_DAY, inputs['directorApproved'] ? APPROVAL : undefined, new FigureBook(rules));
  if ('missing' in limit) throw new Error('no limit on the day');
  const { cutOre, amountOre } = withinLimit(SOME_DAY, totalOre, components, kind.cap.basis, limit, new DayLedger());
  const part = (name: string): number | null =>
    kroner(sumOre(components.filter(({ component }) => component === name).map((found) => found.amountOre)));
  return {
    wage: part('wage'),
    holidayPay: part('holidayPay'),
    social: part('socialCost'),
    employerTax: part('employersTax'),
    total: kroner(totalOre),
    vat: 0,
    cut: kroner(cutOre),
    payable: kroner(amountOre),
  };
}

/** What stops the whole refund, and the deadline. */
function gates(inputs: Inputs, rules: Rules): Result {
  const { workDate = SOME_DAY, invoiceDate, protocolReceived, customerRate, vatPct } = inputs;
  const settings: Settings = {
    ...NO_SETTINGS,
    route: 'employer',
    employer: { ...NO_SETTINGS.employer, taxZone: 'I' },
    ordinaryHours: { from: 0, to: 1440 } as NonNullable<Settings['ordinaryHours']>,
    ...(protocolReceived === false ? {} : { protocolSignedOn: workDate }),
    wage: {
      socialCosts: [],
      hourlyOre: oreFromKroner(inputs['hourlyWage'] ?? 300),
      holidayPayPercent: basisPoints(12),
      ...(customerRate === undefined ? {} : { customerRateOre: oreFromKroner(customerRate) }),
    },
    invoice: {
      ...(invoiceDate ? { date: invoiceDate } : {}),
      ...(vatPct === undefined ? {} : { vatPercent: basisPoints(vatPct) }),
    },
  };
  const { claim, issues } = assess(
    [timeEntry({ day: workDate as Day, ...spanOf(7.5) })],
    settings,
    rules,
    (invoiceDate ?? '2024-12-31') as Day,
  );
  const errors = issues.filter(({ severity }) => severity === 'error');
  const refused = errors.some(
    ({ code }) => code === 'vat/not-allowed-on-wage-refund' || code === 'customer-price/not-allowed',
  );
  const held = errors.some(({ code }) => code === 'protocol/not-received');
  return {
    held,
    deadlineOk: claim.deadline?.inTime,
    lastDay: claim.deadline?.lastDay,
    ...(errors.length > 0 ? { code: firstCode(errors) } : {}),
    ...(refused || held ? { payable: null } : {}),
  };
}

/** Their names for the settings that an invoice may lack, in the order that the source lists them. */
const FIELDS: readonly (readonly [string, (issue: Issue) => boolean])[] = [
  ['supplierOrgNo', ({ code }) => code === 'paper/organisation-number-missing'],
  ['bankAccount', ({ code }) => code === 'paper/account-number-missing'],
  ['buyerReference', ({ code }) => code === 'ehf/buyer-reference-missing'],
  ['employee', ({ code }) => code === 'paper/employee-missing'],
  ['days', ({ code }) => code === 'paper/lines-missing'],
  ['attachments', ({ code }) => code === 'ehf/attachment-missing'],
];

function fields(invoice: Inputs, rules: Rules): Result {
  const entries = ((invoice['days'] ?? []) as { date: Day; hours: number }[]).map(({ date, hours: count }) =>
    timeEntry({ day: date, ...spanOf(count) }),
  );
  const settings: Settings = {
    ...NO_SETTINGS,
    route: 'employer',
    protocolSignedOn: SOME_DAY,
    claimant: { address: {}, ...(invoice['employee'] ? { name: invoice['employee'] } : {}) },
    employer: {
      ...NO_SETTINGS.employer,
      taxZone: 'I',
      ...(invoice['supplierOrgNo'] ? { organisationNumber: invoice['supplierOrgNo'] } : {}),
      ...(invoice['bankAccount'] ? { accountNumber: invoice['bankAccount'] } : {}),
    },
    wage: { hourlyOre: oreFromKroner(300), holidayPayPercent: basisPoints(12), socialCosts: [] },
  };
  const { claim } = assess(entries, settings, rules, SOME_DAY);
  const invoiceRules = rules.regulation.invoice;
  if (!invoiceRules) throw new Error('the regulation has no invoice settings');
  const files = ((invoice['attachments'] ?? []) as unknown[]).map((_, index) => ({
    filename: `${index}.pdf`,
    mimeCode: 'application/pdf',
    bytes: new Uint8Array([37]),
  }));
  const made = ehfInvoice(claim, {
    rules: { ...invoiceRules, buyerReference: invoice['buyerReference'] ?? '' },
    language: 'nn',
    attachments: files,
  });
  const issues = [...missingPaperFields(claim), ...preflight(made)];
  const missing = FIELDS.filter(([, is]) => issues.some(is)).map(([name]) => name);
  const wrong = issues.find(({ code }) => code === 'paper/organisation-number-wrong');
  return {
    missing,
    ...(wrong ? { code: 'INVALID_ORG_NO' } : missing.length > 0 ? { code: codeOf('required/fields') } : {}),
  };
}
