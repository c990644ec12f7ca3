import { advanceAllowed } from '../../src/approval/controls/advance';
import { channelAccepted, type Channel } from '../../src/approval/controls/channel';
import { programmeAttached, type Occasion } from '../../src/approval/controls/course-programme';
import { invoiceLinked, type Traveller } from '../../src/approval/controls/direct-invoice';
import { drivingDescribed } from '../../src/approval/controls/driving';
import { lodgingStated, type Stay } from '../../src/approval/controls/lodging';
import { mealsAsInProgramme, mealsBeyond } from '../../src/approval/controls/programme-meals';
import { fieldsFilledIn, missingFields, type Moment } from '../../src/approval/controls/required-fields';
import { documentedWhenPaid } from '../../src/approval/controls/review-timing';
import { flightDescribed, type TravelDescription } from '../../src/approval/controls/travel-description';
import {
  vouchersReferToClaim,
  vouchersWithoutReference,
  type Voucher,
} from '../../src/approval/controls/voucher-references';
import { tripsToFile, zeroCostTripStated } from '../../src/approval/controls/zero-cost-trip';
import { editAllowed } from '../../src/approval/lock';
import { payoutAllowed } from '../../src/approval/payout-gate';
import { returnClaim } from '../../src/approval/return-claim';
import { separationOfDuties } from '../../src/approval/roles';
import { editableBy, type ClaimStatus } from '../../src/approval/status';
import { freeTextIssues } from '../../src/claim/free-text';
import type { Issue, Severity } from '../../src/claim/issue';
import { passengerIssues, supportOutlayIssues } from '../../src/claim/support-extras';
import { positionIssues, projectIssues } from '../../src/claim/support-header';
import { supportMonthIssues } from '../../src/claim/support-month';
import { ownRegulation } from '../../src/regulation/load';
import type { Day } from '../../src/values/day';
import { metresFromKm, type Metres } from '../../src/values/distance';
import { oreFromKroner } from '../../src/values/money';
import type { Inputs, Result } from './case';
import { camelCase, clock, firstCode, hours, SOME_DAY } from './words';

const PLACE = { sheet: 'Ark', row: 2 };

/** The examples' words for our three. */
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'block', warning: 'warning', info: 'info' };

const CHANNELS: Readonly<Record<string, Channel>> = { manual: 'manual', paper: 'manual', miscPay: 'generalForm' };

const OCCASIONS: Readonly<Record<string, Occasion>> = {
  kurs: 'course',
  konferanse: 'conference',
  kongress: 'congress',
  studietur: 'studyTrip',
  møte: 'meeting',
};

const FIELDS: Readonly<Record<string, string>> = { hotelName: 'hotel', outlayDescription: 'outlays' };

/** From `inputs.rule` to a call of the product, for the audit's controls, free text and support contacts. */
export const CONTROL_CALLS: Readonly<Record<string, (inputs: Inputs) => Result>> = {
  'control.lodging': ({ nights, lodging, perDiem }) => {
    const { type, name, address } = lodging as Record<string, string | undefined>;
    const stay: Stay = {
      nights,
      ...given({ type: type as Stay['type'], name, address }),
      claimed: perDiem ? 'perDiem' : 'nightOnly',
    };
    const issues = lodgingStated(stay, PLACE);
    return { ...verdict(issues), withholdingFree: isOk(issues) };
  },

  'control.mileage': ({ route, purpose }) => {
    const issues = drivingDescribed(given({ route, purpose }), PLACE);
    return { ...verdict(issues), withholdingFree: isOk(issues) };
  },

  'control.course': ({ kind, programme }) => {
    const issues = programmeAttached(OCCASIONS[kind] ?? (camelCase(kind) as Occasion), programme ?? undefined);
    return { ...verdict(issues), taxRisk: !isOk(issues) };
  },

  'control.zeroCostTrip': ({ paidBy, amount, days, destination, purpose }) => {
    const trip = {
      departed: SOME_DAY,
      days,
      destination,
      purpose,
      amount: oreFromKroner(amount),
      ...given({ paidBy }),
    };
    return { ...verdict(zeroCostTripStated(trip)), amount, mustBeFiled: tripsToFile([trip]).length > 0 };
  },

  'control.eticket': ({ selfPaid, attachments, description }) => {
    const { tripEnd } = (description ?? {}) as { tripEnd?: Day };
    const isAttached = (attachments as string[]).includes('airline_travel_description');
    return verdict(
      flightDescribed({
        paidBy: selfPaid ? 'traveller' : 'employer',
        ...given({ tripEnd, description: isAttached && description ? travelDescription(description) : undefined }),
      }),
    );
  },

  'control.roles': ({ claimant, attestor, approver }) =>
    verdict(separationOfDuties({ claimant, ...given({ attestor, approver }) }, 'threePeople')),

  'control.lock': ({ status }) => verdict(editAllowed(status as ClaimStatus)),

  'control.return': ({ status, reason }) => {
    const returned = returnClaim(status, reason ?? '');
    return {
      ...verdict(returned.issues),
      status: returned.status,
      editableBy: editableBy(returned.status),
      reasonRequired: returnClaim(status, '').status !== 'returned',
    };
  },

  'control.payout': ({ status }) => verdict(payoutAllowed(status as ClaimStatus)),

  'control.voucherRefs': ({ claim, vouchers }) => {
    const all = (vouchers as { id: string; claimRef?: string }[]).map(({ id, claimRef }): Voucher => ({
      id,
      ...given({ claim: claimRef }),
    }));
    return {
      ...verdict(vouchersReferToClaim(claim, all)),
      vouchers: vouchersWithoutReference(claim, all).map(({ id }) => id),
    };
  },

  'control.meals': ({ programmeMeals, deducted }) => ({
    ...verdict(mealsAsInProgramme(programmeMeals, deducted)),
    missing: mealsBeyond(programmeMeals, deducted),
  }),

  'control.channel': ({ hasElectronicAccess, channel }) =>
    verdict(
      channelAccepted({
        channel: CHANNELS[camelCase(channel)] ?? 'electronic',
        systemAccess: hasElectronicAccess ? 'yes' : 'no',
      }),
    ),

  'control.directInvoice': ({ invoiceRef, travellers, purpose }) =>
    verdict(
      invoiceLinked({
        reference: invoiceRef,
        travellers: (travellers as (string | Traveller)[]).map((one) =>
          typeof one === 'string' ? { name: one } : one,
        ),
        purpose: purpose ?? '',
      }),
    ),

  'control.advance': ({ outstandingAdvance, newAdvance }) =>
    verdict(advanceAllowed(oreFromKroner(outstandingAdvance), oreFromKroner(newAdvance))),

  'control.requiredFields': ({ claim }) => {
    const { start, end, purpose, route, hotel, outlays } = claim as Record<string, unknown>;
    const filledIn = {
      ...given({ start: moment(start), end: moment(end), purpose: purpose as string, route: route as string }),
      ...(hotel === undefined ? {} : { hotel: given({ name: hotel as string }) }),
      outlays: ((outlays ?? []) as { description?: string }[]).map(({ description }) => given({ description })),
    };
    const missing = missingFields(filledIn).map((field) => FIELDS[field] ?? field);
    return { missing, ...(fieldsFilledIn(filledIn).length > 0 ? { code: 'REQUIRED_FIELDS' } : { ok: true }) };
  },

  'control.reviewTiming': ({ paidOn, documentedOn }) => {
    const issues = documentedWhenPaid(paidOn, documentedOn ?? undefined);
    return { ...verdict(issues), withholding: !isOk(issues) };
  },

  'privacy.freeText': ({ text }) => {
    const rule = ownRegulation('lillesand-stottekontakt')?.freeText;
    if (!rule) throw new Error('the regulation says nothing of free text');
    const issues = freeTextIssues(text, rule, PLACE);
    return { ...verdict(issues), ...(issues.length > 0 ? { code: 'NAME_OR_SENSITIVE_TEXT' } : {}) };
  },

  'stottekontakt.lines': ({ month, lines }) => {
    const all = (lines as { date: Day; hours: number; purpose?: string }[]).map(
      ({ date, hours: count, purpose }, at) => ({
        sheet: 'Ark',
        row: at + 2,
        day: date,
        minutes: hours(count),
        ...given({ purpose }),
      }),
    );
    const totalHours = all.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
    return { ...verdict(supportMonthIssues(month, all)), totalHours };
  },

  'stottekontakt.passenger': ({ tripKm, passenger }) => {
    const { name, initials, km } = passenger as { name?: string; initials?: string; km?: number };
    const who = { ...given({ name: name ?? initials }), distance: metres(km ?? 0) };
    return verdict(passengerIssues(who, metres(tripKm), PLACE));
  },

  'stottekontakt.outlay': ({ type, amount, purpose, attachments }) =>
    verdict(
      supportOutlayIssues(
        {
          type,
          ...given({ amount: amount == null ? undefined : oreFromKroner(amount), purpose }),
          receipts: attachments ?? [],
        },
        PLACE,
      ),
    ),

  'stottekontakt.position': ({ positions, selected }) =>
    verdict(positionIssues({ positions, ...given({ position: selected }) })),

  'stottekontakt.header': ({ project, object }) =>
    verdict(projectIssues({ positions: [], ...given({ project, object }) })),
};

function isOk(issues: readonly Issue[]): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}

function verdict(issues: readonly Issue[]): Result {
  const code = firstCode(issues);
  const worst = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  return { ok: isOk(issues), ...(code ? { code } : {}), ...(worst ? { severity: SEVERITY[worst.severity] } : {}) };
}

/** Without what is null or not there. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as never;
}

function moment(text: unknown): Moment | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  return { day: text.slice(0, 10) as Day, ...(text.length > 10 ? { time: clock(text) } : {}) };
}

function metres(km: number): Metres {
  const found = metresFromKm(km);
  if (found === undefined) throw new Error(`${km} km is no distance`);
  return found;
}

function travelDescription(fields: Record<string, unknown>): TravelDescription {
  const { journeys, name, address, departureArrival, price, issued } = fields;
  return {
    journeys: (journeys ?? []) as string[],
    ...given({
      name: name as string,
      address: address as string,
      departureAndArrival: departureArrival ? ('stated' as const) : undefined,
      price: price == null ? undefined : oreFromKroner(price as number),
      issuedOn: issued as Day,
    }),
  };
}
