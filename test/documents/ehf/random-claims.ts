import fc from 'fast-check';
import type { Claim } from '../../../src/claim/claim';
import type { TimeEntry } from '../../../src/claim/entry';
import { NO_SETTINGS, type InvoiceSettings, type Settings } from '../../../src/claim/settings';
import type { AttachedFile } from '../../../src/documents/ehf/ehf-invoice';
import { addDays, type Day } from '../../../src/values/day';
import type { ClockTime } from '../../../src/values/minutes';
import { basisPoints, ore } from '../../../src/values/money';
import { assessed, hoursOnly } from '../../claim/rows';

const PIECE = fc.oneof(
  fc.constantFrom('&', '<', '>', '"', "'", ']]>', '<!--', '&amp;', '&#x0;', '</cbc:Name>', '{employee}', '=1+1', '$&'),
  fc.constantFrom('👩🏽‍🔧', '\ud83d', '\u0000', '\u000b', '\ufeff', '\r\n', '\t', 'Ø', 'Čáŋŋá', '\u00a0', '\u202e'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: 1, max: 40 }).map((times) => 'Lang tekst '.repeat(times)),
);

/**
 * A text with a letter in it, and whatever else a keyboard or another program can put there. Without digits: eleven in a row may be an identity
 * number, which is refused, and rightly.
 */
const HOSTILE = fc.array(PIECE, { maxLength: 5 }).map((pieces) => `Å${pieces.join('').replace(/\p{Nd}/gu, '')}`);

/**
 * Random claims that are valid: made from rows by `assess`, with settings that a person may have typed. What varies is what the e-invoice must
 * stand: odd wages and minutes, caps that are hit, percentages, categories, corrections, and texts that are no friends of XML.
 */
export function claims(): fc.Arbitrary<Claim> {
  return fc.tuple(rows(), settings()).map(([entries, given]) => {
    const { claim, issues } = assessed(entries, given, undefined, TODAY);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`no valid claim: ${JSON.stringify(errors)}`);
    return claim;
  });
}

/** One to three files beside each other, the specification first. */
export function attachedFiles(): fc.Arbitrary<readonly AttachedFile[]> {
  const file = fc.record({
    name: HOSTILE,
    mimeCode: fc.constantFrom('application/pdf', 'image/png', 'image/jpeg', 'text/csv'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
    description: fc.option(HOSTILE, { nil: undefined }),
  });
  return fc.array(file, { minLength: 1, maxLength: 3 }).map((files) =>
    files.map(({ name, description, ...file }, index) => ({
      ...file,
      filename: `spesifikasjon-${index + 1} ${name}`,
      ...(description === undefined ? {} : { description }),
    })),
  );
}

const TODAY = '2024-06-30' as Day;

/** Eight to half past three is 450 minutes: all of it is ordinary time, so that some is refunded. */
function rows(): fc.Arbitrary<readonly TimeEntry[]> {
  const row = fc.record({
    after: fc.integer({ min: 0, max: 110 }),
    from: fc.integer({ min: 480, max: 900 }),
    length: fc.integer({ min: 5, max: 450 }),
    clocked: fc.boolean(),
    activity: fc.constantFrom('Prøve', 'Reise'),
  });
  return fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ after }) => after }).map((days) =>
    days.map(({ after, from, length, clocked, activity }, index): TimeEntry => {
      const to = Math.min(930, from + length);
      const clock = clocked ? { from: from as ClockTime, to: to as ClockTime } : {};
      return { ...hoursOnly(to - from), ...clock, day: weekday(after), activity, row: index + 2 };
    }),
  );
}

/** The days from Tuesday 2 January 2024, without the weekends. */
function weekday(after: number): Day {
  const sinceMonday = after + 1;
  return addDays('2024-01-01' as Day, Math.floor(sinceMonday / 5) * 7 + (sinceMonday % 5));
}

function settings(): fc.Arbitrary<Settings> {
  return fc
    .record({
      texts: fc.array(HOSTILE, { minLength: 9, maxLength: 9 }),
      wage: wage(),
      invoice: invoice(),
      registers: fc.record({ vatRegistered: fc.boolean(), inForetaksregisteret: fc.boolean() }),
      taxZone: fc.constantFrom('I', 'Ia', 'II', 'III', 'IV', 'IVa', 'V'),
      hasContact: fc.boolean(),
      isSpecial: fc.boolean(),
    })
    .map(({ texts, wage: paid, invoice: sent, registers, taxZone, hasContact, isSpecial }): Settings => {
      const [
        employee = '',
        employer = '',
        street = '',
        city = '',
        contact = '',
        phone = '',
        email = '',
        approver = '',
      ] = texts;
      // Under E, the employer is in one register or the other (BR-E-02).
      const inOne = registers.vatRegistered || sent.vatCategory !== 'E';
      return {
        ...NO_SETTINGS,
        route: 'employer',
        claimant: { name: employee, address: {} },
        employer: {
          name: employer,
          address: { street, postalCode: '5003', city },
          organisationNumber: '987654325',
          accountNumber: '86011117947',
          taxZone,
          vatRegistered: registers.vatRegistered,
          inForetaksregisteret: inOne ? registers.inForetaksregisteret : true,
          contact: hasContact ? { name: contact, phone, email } : {},
        },
        wage: paid,
        ordinaryHours: { from: 480 as ClockTime, to: 930 as ClockTime },
        protocolSignedOn: '2024-06-20' as Day,
        invoice: sent,
        ...(isSpecial ? { specialApproval: approval(approver) } : {}),
      };
    });
}

function approval(approver: string): NonNullable<Settings['specialApproval']> {
  return { approvedBy: approver, date: '2024-01-02' as Day, reason: approver, caseNumber: '2024/17' };
}

/** From what is hardly a wage to what every cap cuts. */
function wage(): fc.Arbitrary<Settings['wage']> {
  const cost = fc.record({
    name: HOSTILE,
    percent: fc.integer({ min: 1, max: 30_00 }).map((one) => basisPoints(one / 100)),
  });
  return fc
    .record({
      hourly: fc.oneof(fc.integer({ min: 1_00, max: 700_00 }), fc.integer({ min: 700_00, max: 3000_00 })),
      holidayPay: fc.constantFrom(10.2, 12, 12.5, 14.3, 10.01),
      socialCosts: fc.uniqueArray(cost, { maxLength: 3, selector: ({ name }) => name }),
    })
    .map(({ hourly, holidayPay, socialCosts }) => ({
      hourlyOre: ore(hourly),
      holidayPayPercent: basisPoints(holidayPay),
      socialCosts,
    }));
}

function invoice(): fc.Arbitrary<InvoiceSettings> {
  return fc
    .record({
      number: HOSTILE,
      reference: fc.option(fc.constantFrom(...REFERENCES), { nil: undefined }),
      order: fc.option(fc.integer({ min: 13_000_000, max: 13_999_999 }), { nil: undefined }),
      vatCategory: fc.constantFrom('O' as const, 'E' as const, undefined),
      credited: fc.option(HOSTILE, { nil: undefined }),
    })
    .map(({ number, reference, order, vatCategory, credited }) => ({
      number: `2024-${number}`,
      date: '2024-06-28' as Day,
      ...(reference === undefined ? {} : { kid: reference }),
      ...(order === undefined ? {} : { orderNumber: String(order) }),
      ...(vatCategory === undefined ? {} : { vatCategory }),
      ...(credited === undefined ? {} : { credits: { number: `2023-${credited}`, date: '2024-06-27' as Day } }),
    }));
}

/** Of two signs and of twenty-five, with leading zeros, and one whose control sign by modulus 11 is the hyphen. */
const REFERENCES = ['18', '202600425', '00012344', '1234564-', `${'1'.repeat(24)}2`];
