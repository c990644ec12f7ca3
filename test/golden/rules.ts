import { assess } from '../../src/claim/assess';
import type { Claim } from '../../src/claim/claim';
import { decidingDeadline, inTime, lastDayOfMonths } from '../../src/claim/deadline';
import type { Entry } from '../../src/claim/entry';
import type { Issue } from '../../src/claim/issue';
import { payoutFor } from '../../src/claim/payout';
import type { Rules } from '../../src/claim/rules';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { payoutFaults } from '../../src/regulation/lint-payouts';
import { nationalFigures, ownRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { readTimesheet } from '../../src/timesheet/read-timesheet';
import type { Cell } from '../../src/timesheet/table';
import type { Day } from '../../src/values/day';
import { basisPoints, NO_ORE, oreFromKroner, sumOre } from '../../src/values/money';
import { BAMBLE_CALLS } from './bamble';
import type { Inputs, Result } from './case';
import { CONTROL_CALLS } from './controls';
import { employerRefund } from './employer-refund';
import { TRAVEL_CALLS } from './travel';
import {
  camelCase,
  clock,
  codeOf,
  feeEntry,
  firstCode,
  hours,
  kroner,
  SOME_DAY,
  span,
  spanOf,
  sumKroner,
  timeEntry,
  wage,
} from './words';

const vestland = ownRegulation('vestland-provenemnd') as Regulation;
const rules: Rules = { regulation: vestland, national: nationalFigures() };
const TODAY = '2024-12-31' as Day;
const APPROVAL = { approvedBy: 'Avdelingsdirektøren', date: SOME_DAY, reason: 'Særleg høve', caseNumber: '24/1' };

interface Ran {
  readonly claim: Claim;
  readonly issues: readonly Issue[];
}

function run(entries: readonly Entry[], settings: Partial<Settings>, under: Rules = rules): Ran {
  return assess(entries, { ...NO_SETTINGS, protocolSignedOn: TODAY, ...settings }, under, TODAY);
}

const approval = (inputs: Inputs): Partial<Settings> =>
  inputs['directorApproved'] ? { specialApproval: APPROVAL } : {};
const kinds = (claim: Claim, kind: string) => claim.lines.filter((line) => line.kind === kind);
const codeIfAny = (issues: readonly Issue[]) => (firstCode(issues) ? { code: firstCode(issues) } : {});
const cutOf = (claim: Claim) => kroner(claim.totals.cutOre);

/** From `inputs.rule` to a call of the product. */
export const CALLS: Readonly<Record<string, (inputs: Inputs) => Result>> = {
  ...BAMBLE_CALLS,
  ...TRAVEL_CALLS,
  ...CONTROL_CALLS,

  'vestland.honorarium': (inputs) => {
    const entries = (inputs['items'] as Inputs[]).map((item) =>
      feeEntry({
        type: camelCase(item['type']),
        count:
          item['distributedExams'] ??
          item['exams'] ??
          item['meetings'] ??
          item['assignments'] ??
          item['courses'] ??
          item['candidates'] ??
          1,
        // What an example does not mention is in order; what it says is missing is "".
        note: item['note'] ?? 'Som avtalt',
        ...(item['reason'] === undefined ? {} : { activity: camelCase(item['reason']) }),
        ...(item['preApproved'] === undefined ? {} : { preApproved: item['preApproved'] }),
        ...(item['type'] === 'meeting' ? { contact: item['countyContact'] ?? 'Som avtalt' } : {}),
        ...(item['sender'] === undefined ? {} : { contact: item['sender'] }),
        ...(item['certificate'] === undefined ? {} : { certificate: item['certificate'] }),
        ...(item['reusable'] === undefined ? {} : { reusable: item['reusable'] }),
        ...(item['role'] === undefined ? {} : { role: item['role'] }),
        ...(item['isGroupCoordinator'] === undefined ? {} : { groupCoordinator: item['isGroupCoordinator'] }),
        ...(Array.isArray(item['candidates']) ? { candidates: item['candidates'] } : {}),
      }),
    );
    const { protocolSigned } = inputs as { protocolSigned?: boolean };
    const settings = {
      ...NO_SETTINGS,
      route: 'member' as const,
      ...(protocolSigned === false ? {} : { protocolSignedOn: TODAY }),
    };
    const { claim, issues } = assess(entries, settings, rules, TODAY);
    const stopped = issues.some(({ code }) => code === 'protocol/not-signed');
    const missing = issues.find(({ code }) => code === 'candidate/name-and-birthdate-required');
    return {
      amount: stopped ? null : sumKroner(claim.lines),
      lines: claim.lines.map(({ amountOre }) => kroner(amountOre)),
      rejectedLines: claim.lines.flatMap(({ trail }, index) =>
        trail.some(({ step }) => step === 'refused') ? [index] : [],
      ),
      holidayPay: claim.lines.some(({ kind }) => earnsHolidayPay(kind)) ? undefined : 0,
      ...codeIfAny(issues),
      ...(missing ? { missing: (missing.values as { missing: number }).missing } : {}),
    };
  },

  'vestland.lostIncome': (inputs) => {
    const days = inputs['days'] as Inputs[];
    const entries: Entry[] = [];
    let schedule = { from: clock('08:00'), to: clock('24:00') };
    for (const [index, day] of days.entries()) {
      const on = { day: (day['date'] ?? `2024-03-${String(4 + index).padStart(2, '0')}`) as Day };
      const excl = day['hourlyRateExclHolidayPay'] as number | undefined;
      const pay = { wage: wage(excl ?? day['hourlyRateInclHolidayPay']) };
      const reason = inputs['reason'] ? { activity: camelCase(inputs['reason']) } : {};
      const leisureKind = day['leisureType'] as string | undefined;
      if (day['ordinarySchedule'])
        schedule = { from: clock(day['ordinarySchedule'][0]), to: clock(day['ordinarySchedule'][1]) };
      if (day['worked']) {
        entries.push(
          timeEntry({
            ...on,
            ...pay,
            ...reason,
            ...span(day['worked'][0], day['worked'][1]),
            ...(leisureKind ? { leisureKind } : {}),
          }),
        );
      }
      if (day['ordinaryHours'] !== undefined)
        entries.push(timeEntry({ ...on, ...pay, ...reason, ...spanOf(day['ordinaryHours']) }));
      if (day['lost']) entries.push(timeEntry({ ...on, ...pay, ...reason, ...span(day['lost'][0], day['lost'][1]) }));
      let at = clock('08:00') as number;
      for (const part of (day['entries'] ?? []) as Inputs[]) {
        const length = hours(part['hours']);
        const times = {
          from: at as ReturnType<typeof clock>,
          to: (at + length) as ReturnType<typeof clock>,
          minutes: length,
        };
        entries.push(
          timeEntry({
            ...on,
            ...pay,
            ...times,
            activity: vestland.activities[camelCase(part['activity'])]?.name.nn ?? part['activity'],
          }),
        );
        at += length;
      }
      if (day['leisure']) {
        if (!day['ordinarySchedule']) schedule = { from: schedule.from, to: clock(day['leisure'][0]) };
        entries.push(
          timeEntry({
            ...on,
            ...pay,
            ...span(day['leisure'][0], day['leisure'][1]),
            ...(leisureKind ? { leisureKind } : {}),
          }),
        );
      }
    }
    const forms = ((inputs['attached'] ?? []) as string[]).map(camelCase);
    const documentation = (inputs['documented'] ? ['hoursForm', ...forms] : forms) as Settings['documentation'];
    const percent = days[0]?.['holidayPayPct'] as number | undefined;
    const { claim, issues } = run(entries, {
      route: 'member',
      ordinaryHours: schedule,
      documentation,
      claimedElsewhere: (inputs['employerInvoiceExistsFor'] ?? []) as Day[],
      wage: { socialCosts: [], holidayPayPercent: basisPoints(percent ?? 0) },
      ...(inputs['workPattern'] ? { workPattern: inputs['workPattern'] } : {}),
      ...approval(inputs),
    });
    const loss = kinds(claim, 'lostIncome');
    const stopped = issues.some(
      ({ severity, code }) => severity === 'error' && /^(overlapping|double-claim)/.test(code),
    );
    const overlap = issues.find(({ code }) => code === 'overlapping/time')?.values as { minutes: number } | undefined;
    const amount = stopped ? null : sumKroner(claim.lines);
    return {
      amount,
      lostIncome: sumKroner(loss),
      leisure: sumKroner(kinds(claim, 'leisure')),
      total: amount === null ? null : amount + ((inputs['honorariumSameDay'] as number | undefined) ?? 0),
      raw: kroner(sumOre(loss.map(({ rawOre }) => rawOre ?? NO_ORE))),
      cut: cutOf(claim),
      perDay: loss.map(({ amountOre }) => kroner(amountOre)),
      rateUsed: kroner(loss[0]?.rateOre ?? null),
      excludedHours:
        loss
          .filter(({ trail }) => trail.some(({ step }) => step === 'refused'))
          .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) / 60,
      warnings: issues.filter(({ severity }) => severity === 'warning').map(({ code }) => codeOf(code)),
      ...(overlap ? { overlapMinutes: overlap.minutes } : {}),
      ...codeIfAny(issues),
    };
  },

  'vestland.leisure': (inputs) => {
    const { start, end } = inputs as { start?: string; end?: string };
    const { entries } = readTimesheet({
      contents: [
        sheetOf(
          ['Dato', 'Frå', 'Til', 'Timar', 'Type fritid'],
          [
            start ? dayOf(start) : SOME_DAY,
            start?.slice(-5) ?? '',
            end?.slice(-5) ?? '',
            start ? '' : (inputs['hours'] as number),
            (inputs['leisureType'] as string | undefined) ?? '',
          ],
        ),
      ],
      tables: [],
    });
    const { claim, issues } = run(entries, {
      route: 'member',
      ordinaryHours: { from: clock('00:00'), to: clock('00:00') },
    });
    const lines = kinds(claim, 'leisure');
    return {
      amount: sumKroner(lines),
      hours: lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) / 60,
      perDay: lines.map(({ amountOre }) => kroner(amountOre)),
      holidayPay: earnsHolidayPay('leisure') ? undefined : 0,
      managerSignatureRequired: vestland.papers.leisureSheet?.signedBy.includes('employer'),
      ...codeIfAny(issues),
    };
  },

  'vestland.selfEmployed': (inputs) => {
    const dayHours = inputs['normalDayHours'] as number | undefined;
    const income = inputs['income'] as { pensionable: number; capital?: number; pension?: number } | undefined;
    const count = inputs['hours'] === undefined ? ((inputs['days'] as number | undefined) ?? 1) : 1;
    const entries = Array.from({ length: count }, (_, index) =>
      timeEntry({
        day: `2024-03-${String(4 + index).padStart(2, '0')}` as Day,
        minutes: hours(inputs['hours'] ?? 7.5),
      }),
    );
    const { claim, issues } = run(
      entries,
      {
        route: 'selfEmployed',
        documentation: inputs['documented'] === false ? [] : ['taxCertificate'],
        income: {
          pensionable: ((inputs['pensionableIncome'] ?? [income?.pensionable]) as number[]).map(oreFromKroner),
          ...(income?.capital === undefined ? {} : { capital: oreFromKroner(income.capital) }),
          ...(income?.pension === undefined ? {} : { pension: oreFromKroner(income.pension) }),
        },
        ...(/invoice|faktura|ehf/i.test(inputs['channel'] ?? '') ? { invoice: { number: '1' } } : {}),
        ...approval(inputs),
      },
      dayHours === undefined ? rules : withDayOf(hours(dayHours)),
    );
    const stopped = issues.some(({ code }) => code === 'self-employed/must-use-expense-system');
    return {
      amount: stopped ? null : sumKroner(claim.lines),
      perDay: kroner(claim.lines[0]?.rateOre ?? null),
      cut: cutOf(claim),
      ...codeIfAny(issues),
    };
  },

  'vestland.employerRefund': (inputs) => employerRefund(inputs, rules),

  deadline: ({ months, arose, submitted }) => {
    const lastDay = lastDayOfMonths(arose, months);
    return { lastDay, inTime: inTime(lastDay, submitted) };
  },

  'deadline.resolve': ({ defaultMonths, localRule, journeyEnd, submitted }) => {
    const local = localRule && { source: localRule.pack, months: localRule.months };
    const rule = decidingDeadline({ source: 'national', months: defaultMonths }, local);
    const lastDay = lastDayOfMonths(journeyEnd, rule.months);
    return { lastDay, inTime: inTime(lastDay, submitted), source: rule.source };
  },

  'vestland.payout': ({ submitted }) => {
    if (!vestland.payouts) throw new Error('the regulation has no payout table');
    const found = payoutFor(submitted, vestland.payouts);
    return found.known
      ? { deadline: found.deadline, payout: found.payout }
      : { deadline: null, payout: null, code: 'PAYOUT_TABLE_EXHAUSTED' };
  },

  'vestland.payoutTable.lint': () => {
    if (!vestland.payouts) throw new Error('the regulation has no payout table');
    const faults = payoutFaults(vestland.payouts);
    return {
      ...faults,
      rows: vestland.payouts.rows.length,
      payoutAfterDeadline: faults.payoutNotAfterDeadline.length === 0,
      deadlinesStrictlyIncreasing: faults.deadlineNotRising.length === 0,
      payoutsStrictlyIncreasing: faults.payoutNotRising.length === 0,
    };
  },
};

function earnsHolidayPay(id: string): boolean {
  const kind = vestland.kinds[id];
  return kind !== undefined && 'holidayPay' in kind && kind.holidayPay;
}

/** A sheet of one row under its header, for examples that are about reading as well. */
function sheetOf(header: readonly string[], row: readonly (string | number)[]) {
  const cells = (values: readonly (string | number)[]): Cell[] =>
    values
      .map((value, index) => ({
        column: index + 1,
        value,
        shows: typeof value === 'number' ? ('number' as const) : ('text' as const),
      }))
      .filter(({ value }) => value !== '');
  const rows = [header, row].map((values, index) => ({ number: index + 1, hidden: false, cells: cells(values) }));
  return { name: 'Timeliste', rows, merges: [], hiddenColumns: [] };
}

function dayOf(text: string): Day {
  return text.length > 5 ? (text.slice(0, 10) as Day) : SOME_DAY;
}

/** The same rules with another length of a whole day, for examples that hand it in. */
function withDayOf(dayMinutes: number): Rules {
  const kind = vestland.kinds['selfEmployed'];
  if (kind?.rule !== 'selfEmployed') throw new Error('the regulation has no rule for the self-employed');
  const changed = { ...kind, partOfDay: { ...kind.partOfDay, dayMinutes } };
  return { ...rules, regulation: { ...vestland, kinds: { ...vestland.kinds, selfEmployed: changed } } };
}
