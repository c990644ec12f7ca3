import { allowance, sharesBySize } from '../../src/claim/allowance';
import { assess } from '../../src/claim/assess';
import { ageOn } from '../../src/claim/childcare';
import type { Entry, MeetingEntry, TimeEntry } from '../../src/claim/entry';
import { withOwnFigures } from '../../src/claim/own-figures';
import { FigureBook, type Rules } from '../../src/claim/rules';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import type { KindOf } from '../../src/regulation/kinds';
import { commonBase, impliedBase } from '../../src/regulation/lint-shares';
import { nationalFigures, ownRegulation, wholeRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import type { Day } from '../../src/values/day';
import { basisPoints, kronerFromOre, oreFromKroner } from '../../src/values/money';
import type { Inputs, Result } from './case';
import { camelCase, clock, codeOf, firstCode, hours, kroner, sumKroner, timeEntry } from './words';

const own: Rules = {
  regulation: wholeRegulation(ownRegulation('bamble-folkevalgte') as Regulation),
  national: nationalFigures(),
};
const DAY = '2023-09-05' as Day;

/** The rules with the mayor's allowance, or the minister's salary, that an example hands in. */
function rulesWith(figure: 'og' | 'ministerSalary', value: number | undefined): Rules {
  if (value === undefined) return own;
  const from = '2010-01-01' as Day;
  return withOwnFigures(own, [{ id: figure, from, value: oreFromKroner(value), source: 'the example' }]);
}

function run(entries: readonly Entry[], rules: Rules, settings: Partial<Settings> = {}) {
  // The claim is sent on the day of its last row: deadlines have examples of their own.
  const today = entries.map(({ day }) => day).reduce((last, day) => (day > last ? day : last), DAY);
  return assess(entries, { ...NO_SETTINGS, route: 'member', ...settings }, rules, today);
}

function kindOf<Rule extends 'allowance' | 'pot'>(id: string, { regulation }: Rules): KindOf<Rule> {
  return regulation.kinds[id] as KindOf<Rule>;
}

const meetingEntry = (item: Inputs, row: number): MeetingEntry => {
  const start = item['start'] as string | undefined;
  const end = item['end'] as string | undefined;
  return {
    entry: 'meeting',
    sheet: 'Møter',
    row,
    columns: {},
    day: (item['date'] ?? start?.slice(0, 10) ?? DAY) as Day,
    ...(start && end ? { from: clock(start), to: clock(end) } : {}),
    body: camelCase(item['committee'] ?? 'kommunestyret'),
    role: item['role'] ?? 'member',
    fixedLeader: item['fixedLeaderAllowance'] === true,
    ...(item['kind'] ? { event: item['kind'] } : {}),
    wholeBodySummoned: item['wholeCommitteeSummoned'] === true,
    singleCase: item['deputyForSingleCase'] === true,
    ...(item['claimantOffice'] ? { office: item['claimantOffice'] } : {}),
  };
};

export const BAMBLE_CALLS: Readonly<Record<string, (inputs: Inputs) => Result>> = {
  'bamble.og': ({ ministerSalary }) => {
    const rules = rulesWith('ministerSalary', ministerSalary);
    const book = new FigureBook(rules);
    const mayor = allowance(kindOf<'allowance'>('mayor', rules), DAY, book, undefined);
    const deputy = allowance(kindOf<'allowance'>('deputyMayor', rules), DAY, book, undefined);
    if (mayor.outcome === 'noRate' || deputy.outcome === 'noRate') throw new Error('no salary on the day');
    return {
      og: kroner(mayor.yearOre),
      ogMonthly: kroner(mayor.payoutOre),
      deputyMayor: kroner(deputy.yearOre),
      deputyMayorMonthly: kroner(deputy.payoutOre),
    };
  },

  'bamble.og.inferFromPublishedRates': ({ published }) => {
    const base = baseOf(published);
    const share = own.regulation.figures['og']?.versions[0]?.share;
    if (!base || !share) throw new Error('no common base');
    const minister = (og: number): number => Math.round((og * 1e8) / share.perMillion) / 100;
    return {
      ogMin: cents(base.least),
      ogMaxExclusive: cents(base.below),
      ministerMin: minister(base.least),
      ministerMaxExclusive: minister(base.below),
    };
  },

  'bamble.ratelist.lint': ({ rates, siblings, permille, asOf }) => {
    const shares = { perMillion: permille * 1000, divisor: 1, round: 'krone half up' } as const;
    const [listed] = Object.values(rates as Record<string, number>);
    if (listed === undefined) throw new Error('no rate');
    const others = Object.values((siblings ?? {}) as Record<string, number>).map((one) => impliedBase(one, shares));
    const amount = new FigureBook(own).on('og', (asOf ?? DAY) as Day);
    const known = others.length > 0 ? commonBase(others) : undefined;
    const mine = impliedBase(listed, shares);
    const fits = known
      ? commonBase([known, mine]) !== undefined
      : amount.found && amount.value / 100 >= mine.least && amount.value / 100 < mine.below;
    return {
      impliedOg: Math.round((mine.least + mine.below) / 2),
      ...(fits ? {} : { code: 'RATE_INCONSISTENT_WITH_PERMILLE' }),
    };
  },

  'bamble.meeting': (inputs) => {
    const entries = (inputs['meetings'] as Inputs[]).map((item, index) => meetingEntry(item, index + 1));
    const gap = inputs['maxGapMinutes'] as number | undefined;
    const rules = withGap(rulesWith('og', inputs['og']), gap);
    const dates = claimDates(inputs);
    const settings = dates.length > 0 ? { claimDays: dates } : {};
    const { claim, issues } = run(entries, rules, settings);
    const code = firstCode(issues.filter(({ severity, code: one }) => severity === 'error' || /one-claim/.test(one)));
    return {
      amount: sumKroner(claim.lines),
      paid: claim.lines.map(({ amountOre }) => kroner(amountOre)),
      // How old the rules are is no matter of the meetings.
      warnings: issues
        .filter(({ severity, code: one }) => severity === 'warning' && !one.startsWith('regulation/'))
        .map(({ code: one }) => codeOf(one)),
      ...(code ? { code } : {}),
    };
  },

  'bamble.leader': ({ og, pct, payoutsPerYear = 2, adHoc, meetingsInPeriod }) => {
    const rules = rulesWith('og', og);
    const id = Object.entries(rules.regulation.kinds).find(
      ([one, kind]) =>
        kind.rule === 'allowance' &&
        rules.regulation.figures[kind.figure]?.versions[0]?.share?.perMillion === Math.round(pct * 10_000) &&
        (adHoc === true) === (one === 'leaderAdHoc'),
    )?.[0];
    const kind = kindOf<'allowance'>(id ?? 'leaderAdHoc', rules);
    const meetings = adHoc ? meetingsInPeriod : undefined;
    const found = allowance({ ...kind, payoutsPerYear }, DAY, new FigureBook(rules), meetings);
    if (found.outcome === 'noRate') throw new Error('no rate on the day');
    return {
      annual: kroner(found.yearOre),
      perPayout: kroner(found.payoutOre),
      ...(found.outcome === 'tooFewMeetings' ? { code: 'FEWER_THAN_TWO_MEETINGS' } : {}),
    };
  },

  'bamble.opposition': ({ og, seats }) => {
    const rules = rulesWith('og', og);
    const pot = new FigureBook(rules).on(kindOf<'pot'>('opposition', rules).figure, DAY);
    if (!pot.found) throw new Error('no rate on the day');
    const shares = Object.entries(sharesBySize(pot.value, seats)).map(([name, share]) => [name, kronerFromOre(share)]);
    return { pot: kroner(pot.value), shares: Object.fromEntries(shares) };
  },

  'bamble.lostIncome': (inputs) => {
    const rules = rulesWith('og', inputs['og']);
    const given = inputs['lossInclHolidayPay'] as number | number[] | undefined;
    const losses = Array.isArray(given) ? given : [given];
    const isEmployer = inputs['via'] === 'employerRefund';
    const isSelf = inputs['claimantType'] === 'selfEmployed';
    const count = Math.max(losses.length, (inputs['days'] as number | undefined) ?? 1);
    const entries: TimeEntry[] = [];
    for (let index = 0; index < count; index++) {
      const entry = timeEntry({
        day: `2023-09-${String(4 + index).padStart(2, '0')}` as Day,
        minutes: hours(inputs['hours'] ?? (isSelf ? 8 : 0)),
        wholeDay: inputs['wholeDay'] === true,
        probable: inputs['probable'] === true,
      });
      const loss = losses[index] ?? losses[0];
      if (isEmployer) entries.push({ ...entry, loss: oreFromKroner(inputs['wage']) });
      else if (inputs['documented'] === false)
        entries.push({
          ...entry,
          lossType: 'unsubstantiated',
          ...(loss === undefined ? {} : { loss: oreFromKroner(loss) }),
        });
      else if (isSelf) entries.push(entry);
      else {
        if (loss !== undefined) entries.push({ ...entry, loss: oreFromKroner(loss) });
        if (inputs['substituteCosts'] !== undefined)
          entries.push({ ...entry, lossType: 'substitute', loss: oreFromKroner(inputs['substituteCosts']) });
      }
    }
    const papers =
      (inputs['attachments'] as string[] | undefined) ?? (inputs['documented'] === false ? [] : ['employerStatement']);
    const percent = inputs['employerTaxPct'] as number | undefined;
    const { claim, issues } = run(entries, percent === undefined ? rules : withTax(rules, percent), {
      route: isEmployer ? 'employer' : isSelf ? 'selfEmployed' : 'member',
      documentation: (isSelf ? ['taxCertificate'] : papers.map(camelCase)) as Settings['documentation'],
      employer: { ...NO_SETTINGS.employer, taxZone: 'example' },
      wage: { socialCosts: [], holidayPayPercent: basisPoints(inputs['holidayPayPct'] ?? 0) },
      income: { pensionable: inputs['netIncome'] === undefined ? [] : [oreFromKroner(inputs['netIncome'])] },
    });
    const errors = issues.filter(({ severity }) => severity === 'error');
    const stopped = errors.length > 0;
    const [line] = claim.lines;
    const parts = (name: string): number =>
      claim.lines
        .flatMap(({ components }) => components)
        .filter(({ component }) => component === name)
        .reduce((sum, { amountOre }) => sum + amountOre, 0);
    const wageOre = parts('wage') + parts('holidayPay');
    const cutOfWage = isEmployer && line ? Math.max(0, wageOre - (line.capOre ?? wageOre)) : 0;
    const refundedWage = wageOre - cutOfWage;
    return {
      amount: stopped ? null : sumKroner(claim.lines),
      cap: kroner(line?.capOre ?? null),
      cut: kroner(claim.totals.cutOre),
      perDay: claim.lines.map(({ amountOre }) => kroner(amountOre)),
      wageInclHolidayPay: wageOre / 100,
      refundedWage: refundedWage / 100,
      employerTax: isEmployer && line?.amountOre != null ? (line.amountOre - refundedWage) / 100 : undefined,
      ...(stopped ? { code: firstCode(errors) } : {}),
    };
  },

  'bamble.childcare': (inputs) => {
    const { childBirthDate, careDate = DAY, hours: count, amountClaimed, documented } = inputs;
    const age = (inputs['childAge'] as number | undefined) ?? ageOn(childBirthDate, careDate);
    const entry: Entry = {
      entry: 'childcare',
      sheet: 'Barnepass',
      row: 1,
      columns: {},
      day: careDate,
      childAge: age,
      documented: documented === true,
      ...(count === undefined ? {} : { minutes: hours(count) }),
      ...(amountClaimed === undefined ? {} : { amount: oreFromKroner(amountClaimed) }),
    };
    const { claim, issues } = run([entry], own);
    const [line] = claim.lines;
    const code = firstCode(issues.filter(({ severity }) => severity === 'error'));
    return {
      age,
      amount: kroner(line?.amountOre ?? null),
      computed: kroner(line?.rawOre ?? null),
      documentationRequired: issues.some(({ code: one }) => one === 'childcare/documentation-required'),
      warnings: issues
        .filter(({ severity }) => severity === 'warning')
        .map(({ code: one }) => codeOf(one))
        .filter((one) => one.startsWith('AGE_')),
      ...(code ? { code } : {}),
    };
  },

  'bamble.adminSubsistence': ({ days, paidDirectByMunicipality }) => {
    const kind = own.regulation.kinds['administrativeBoard'] as KindOf<'perPiece'>;
    const count = paidDirectByMunicipality === false ? 0 : days;
    const entry: Entry = {
      entry: 'honorarium',
      sheet: 'Honorar',
      row: 1,
      columns: {},
      day: DAY,
      type: 'administrativeBoard',
      count,
    };
    return { amount: sumKroner(run([entry], own).claim.lines), discretionary: kind.discretionary === true };
  },
};

function baseOf(published: Readonly<Record<string, number>>) {
  return commonBase(
    Object.entries(published).map(([perMille, value]) =>
      impliedBase(value, { perMillion: Number(perMille) * 1000, divisor: 1, round: 'krone half up' }),
    ),
  );
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The claim's days: stated, or the date that stands in its description. */
function claimDates(inputs: Inputs): Day[] {
  const stated = inputs['claimDates'] as Day[] | undefined;
  if (stated) return stated;
  const found = /(\d{2})\.(\d{2})\.(\d{4})/.exec(inputs['claimDescription'] ?? '');
  return found ? [`${found[3]}-${found[2]}-${found[1]}` as Day] : [];
}

function withGap(rules: Rules, mostGapMinutes: number | undefined): Rules {
  const kind = rules.regulation.kinds['meeting'];
  if (mostGapMinutes === undefined || kind?.rule !== 'meeting') return rules;
  const meeting = { ...kind, consecutive: { ...kind.consecutive, mostGapMinutes } };
  return { ...rules, regulation: { ...rules.regulation, kinds: { ...rules.regulation.kinds, meeting } } };
}

function withTax(rules: Rules, percent: number): Rules {
  const figure = {
    unit: 'percent' as const,
    requirements: [],
    versions: [{ from: '2010-01-01' as Day, value: basisPoints(percent), sources: ['tariff'] }],
  };
  const figures = { ...rules.national.figures, 'employersTax.example': figure };
  return { ...rules, national: { ...rules.national, figures } };
}
