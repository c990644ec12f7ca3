import type { Rules } from '../../src/claim/rules';
import type { Kind, KindOf } from '../../src/regulation/kinds';
import type { Entry } from '../../src/claim/entry';
import type { Settings } from '../../src/claim/settings';
import { basisPoints, oreFromKroner } from '../../src/values/money';
import type { Day } from '../../src/values/day';
import { assessed, codes, clock, DAY, EMPLOYER, feeRow, hoursOnly, MEMBER, TODAY, VESTLAND, worked } from './rows';

const APPROVAL = { approvedBy: 'Avdelingsdirektøren', date: DAY, reason: 'Lang reise', caseNumber: '24/123' };
const wage = (kroner: number): Partial<Settings> => ({ wage: { ...MEMBER.wage, hourlyOre: oreFromKroner(kroner) } });

describe('assess', () => {
  it.each([
    // why                                       kroner/h   raw       cut       amount
    ['one øre under the cap of the day', 639.99, 479_993, 0, 479_993],
    ['at the cap: not cut, and nothing is said', 640.0, 480_000, 0, 480_000],
    ['one øre an hour over the cap', 640.01, 480_008, 8, 480_000],
    ['far over the cap', 700.0, 525_000, 45_000, 480_000],
  ])("member's day, %s", (_why, kroner, rawOre, cutOre, amountOre) => {
    const assessment = assessed([worked('08:00', '15:30')], { ...MEMBER, ...wage(kroner) });
    expect(assessment.claim.lines[0]).toMatchObject({ rawOre, capOre: 480_000, cutOre, amountOre });
    expect(codes(assessment).includes('cap/cut')).toBe(cutOre > 0);
  });

  it.each([
    ['approved by the director, under 8000', 1_066.66, 799_995, 0],
    ['approved, at 8000', 1_066.67, 800_000, 3],
    ['approved, over 8000', 1_200, 800_000, 100_000],
  ])('special approval: %s', (_why, kroner, amountOre, cutOre) => {
    const { claim } = assessed([worked('08:00', '15:30')], { ...MEMBER, ...wage(kroner), specialApproval: APPROVAL });
    expect(claim.lines[0]).toMatchObject({ capOre: 800_000, amountOre, cutOre });
  });

  it.each(['approvedBy', 'date', 'reason', 'caseNumber'] as const)(
    'an approval without %s leaves the ordinary cap and says so',
    (part) => {
      const { [part]: _left, ...approval } = APPROVAL;
      const assessment = assessed([worked('08:00', '15:30')], { ...MEMBER, ...wage(700), specialApproval: approval });
      expect(assessment.claim.lines[0]?.amountOre).toBe(480_000);
      expect(assessment.issues).toContainEqual(
        expect.objectContaining({ code: 'special-approval/incomplete', place: { setting: `specialApproval.${part}` } }),
      );
    },
  );

  it.each([
    ['an employer is reminded to enclose documentation', [], ['special-approval/document-it']],
    ['and not when it is there', ['payDeduction'], []],
  ] as const)('special approval: %s', (_why, documentation, expected) => {
    const assessment = assessed([worked('08:00', '15:30')], { ...EMPLOYER, documentation, specialApproval: APPROVAL });
    expect(codes(assessment)).toEqual(expected);
  });

  it('two rows of one day share the cap of the day', () => {
    const { claim } = assessed([worked('08:00', '12:00'), worked('12:00', '15:30')], { ...MEMBER, ...wage(700) });
    expect(claim.lines.map(({ rawOre, cutOre, amountOre }) => [rawOre, cutOre, amountOre])).toEqual([
      [280_000, 0, 280_000],
      [245_000, 45_000, 200_000],
    ]);
  });

  it("an employer's refund is held against the cap with all its parts, each rounded to øre", () => {
    const { claim } = assessed([worked('08:00', '15:30')], {
      ...EMPLOYER,
      wage: { ...EMPLOYER.wage, hourlyOre: oreFromKroner(600) },
    });
    const [line] = claim.lines;
    expect(line?.components.map(({ amountOre }) => amountOre)).toEqual([450_000, 54_000, 71_064]);
    expect(line).toMatchObject({ rawOre: 575_064, capOre: 480_000, cutOre: 95_064, amountOre: 480_000 });
    expect(line?.basis).toMatchObject({
      regulation: 'vestland-provenemnd',
      rule: 'kinds.employerRefund',
      from: '2024-01-01',
    });
    expect(line?.capBasis).toMatchObject({ rule: 'figures.lostIncomeDay' });
  });

  it('social costs are part of the base of employer’s tax', () => {
    const socialCosts = [{ name: 'OTP', percent: basisPoints(2) }];
    const { claim } = assessed([worked('08:00', '15:30')], { ...EMPLOYER, wage: { ...EMPLOYER.wage, socialCosts } });
    expect(claim.lines[0]?.components.map(({ amountOre }) => amountOre)).toEqual([225_000, 27_000, 4_500, 36_167]);
  });

  it.each([
    ['no hourly wage', { wage: { socialCosts: [], holidayPayPercent: basisPoints(12) } }, 'wage.hourly'],
    ['no holiday pay', { wage: { socialCosts: [], hourlyOre: oreFromKroner(300) } }, 'wage.holidayPayPercent'],
    ['no tax zone', { employer: { address: {}, contact: {} } }, 'employer.taxZone'],
  ] as const)('a row stands with its day and minutes: %s', (_why, settings, setting) => {
    const { claim, issues } = assessed([worked('08:00', '15:30')], { ...EMPLOYER, ...settings });
    expect(claim.lines[0]).toMatchObject({ day: DAY, minutes: 450, amountOre: null });
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'settings/needed', place: { setting } }),
    );
  });

  it.each([['a zone that is no zone', 'IX', 'rate/not-in-pack']])('%s', (_why, taxZone, code) => {
    const assessment = assessed([worked('08:00', '15:30')], {
      ...EMPLOYER,
      employer: { ...EMPLOYER.employer, taxZone },
    });
    expect(codes(assessment)).toContain(code);
  });

  it.each([
    ['the day before the rules begin', '2023-12-31', ['rate/none-on-day']],
    ['the first day of the rules', '2024-01-01', []],
  ])('%s', (_why, day, expected) => {
    const settings = { ...MEMBER, protocolSignedOn: day as Day };
    const assessment = assessed([worked('08:00', '15:30', { day: day as Day })], settings);
    expect(codes(assessment).filter((code) => code === 'rate/none-on-day')).toEqual(expected);
  });

  it.each([
    ['the last day that the source speaks of', '2024-09-12', false],
    ['the day after', '2024-09-13', true],
  ])('%s', (_why, day, said) => {
    const settings = { ...MEMBER, protocolSignedOn: day as Day };
    const assessment = assessed(
      [worked('08:00', '15:30', { day: day as Day })],
      settings,
      VESTLAND,
      '2024-12-31' as Day,
    );
    expect(codes(assessment).includes('regulation/day-after-checked')).toBe(said);
  });

  it('hours beyond the ordinary day: leisure for a member, nothing on an employer’s invoice', () => {
    const row = worked('08:00', '18:00', { leisureKind: 'Etter arbeidstid' });
    const member = assessed([row], { ...MEMBER, ...wage(500) });
    expect(member.claim.lines.map(({ kind, minutes, amountOre }) => [kind, minutes, amountOre])).toEqual([
      ['lostIncome', 450, 375_000],
      ['leisure', 150, 61_000],
    ]);
    const employer = assessed([row], EMPLOYER);
    expect(employer.claim.lines[1]).toMatchObject({ kind: 'leisure', minutes: 150, amountOre: 0 });
    expect(codes(employer)).toContain('hours/beyond-ordinary');
  });

  it.each([
    ['a holiday inside ordinary hours is leisure whole', 'Feriedag', [['leisure', 450]]],
    ['time off in lieu likewise', 'avspasering', [['leisure', 450]]],
    ['a kind nobody knows: the lower rate, and said', 'på hytta', [['leisure', 450]]],
    ['after hours says nothing of the ordinary ones', 'etter arbeidstid', [['lostIncome', 450]]],
  ])('%s', (_why, leisureKind, expected) => {
    const { claim } = assessed([worked('08:00', '15:30', { leisureKind })], MEMBER);
    expect(claim.lines.map(({ kind, minutes }) => [kind, minutes])).toEqual(expected);
  });

  it('without clock times the first hours of a day are the ordinary ones', () => {
    const assessment = assessed([hoursOnly(300), hoursOnly(300)], EMPLOYER);
    expect(assessment.claim.lines.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['employerRefund', 300],
      ['employerRefund', 150],
      ['leisure', 150],
    ]);
    expect(codes(assessment)).toEqual(expect.arrayContaining(['day/twice', 'hours/beyond-ordinary']));
  });

  it.each([
    ['covered by the fee', 'Førebuing', 'covered/by-honorarium', 0],
    ['no lost income for a complaint', 'Klage', 'no-lost-income/for-activity', 0],
    ['both at once must be split', 'Førebuing og gjennomføring av prøve', 'activity/mixed', null],
    ['unknown work is kept and said', 'Synging', 'activity/not-recognised', 287_532],
    ['the exam itself', 'Fagprøve', undefined, 287_532],
  ])('%s', (_why, activity, code, amountOre) => {
    const assessment = assessed([worked('08:00', '15:30', { activity })], EMPLOYER);
    expect(assessment.claim.lines[0]?.amountOre).toBe(amountOre);
    expect(codes(assessment)).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ['touching spans do not overlap', '12:00', undefined],
    ['a minute of overlap', '11:59', 1],
    ['half an hour', '11:30', 30],
  ])('%s', (_why, from, minutes) => {
    const { issues } = assessed([worked('08:00', '12:00'), worked(from, '15:30')], EMPLOYER);
    const found = issues.find(({ code }) => code === 'overlapping/time');
    expect(found?.values).toEqual(minutes === undefined ? undefined : expect.objectContaining({ minutes }));
  });

  it('a day that the other side claims is an error', () => {
    expect(codes(assessed([worked('08:00', '15:30')], { ...EMPLOYER, claimedElsewhere: [DAY] }))).toContain(
      'double-claim/member-and-employer',
    );
  });

  it.each([
    ['the same day by both', DAY, ['double-claim/member-and-employer']],
    ['another day', '2024-03-05', []],
  ])('rows that the member claims are not the employer’s: %s', (_why, day, expected) => {
    const rows = [
      worked('08:00', '12:00', { claimedBy: 'Arbeidsgjevar' }),
      worked('12:00', '15:30', { claimedBy: 'medlem', day: day as Day }),
    ];
    const assessment = assessed(rows, EMPLOYER);
    expect(assessment.claim.lines).toHaveLength(1);
    expect(codes(assessment)).toEqual(expected);
  });

  it.each([
    ['invoiced on the last day of the year', '2024-12-31', true],
    ['one day late', '2025-01-01', false],
  ])('%s', (_why, date, inTime) => {
    const assessment = assessed([worked('08:00', '15:30')], { ...EMPLOYER, invoice: { date: date as Day } });
    expect(assessment.claim.deadline).toMatchObject({ lastDay: '2024-12-31', inTime });
    expect(codes(assessment).includes('after/calendar-year')).toBe(!inTime);
  });

  it.each([
    ['employer', EMPLOYER, 'protocol/not-received'],
    ['member', MEMBER, 'protocol/not-signed'],
  ] as const)('no protocol, %s', (_why, settings, code) => {
    const { protocolSignedOn: _left, ...without } = settings;
    expect(codes(assessed([worked('08:00', '15:30')], without))).toContain(code);
  });

  it('fees are the member’s own: refused with 0 on an employer’s claim', () => {
    const assessment = assessed(
      [worked('08:00', '15:30'), feeRow('Prøvehonorar leiar', 1, { note: 'Kandidat 1' })],
      EMPLOYER,
    );
    expect(assessment.claim.totals.amountOre).toBe(287_532);
    expect(codes(assessment)).toContain('member-expenses/not-on-employer-invoice');
  });

  it('several people: the claimant’s rows only, and the others are named', () => {
    const rows = [
      worked('08:00', '15:30', { person: 'Nordmann, Kari' }),
      worked('08:00', '15:30', { person: 'Ola Nordmann' }),
    ];
    const assessment = assessed(rows, EMPLOYER);
    expect(assessment.claim.lines).toHaveLength(1);
    expect(assessment.issues).toContainEqual(
      expect.objectContaining({ code: 'claimant/other-people-left-out', values: { names: 'Ola Nordmann', rows: 1 } }),
    );
  });

  it.each<[string, Entry]>([
    ['hours', worked('08:00', '15:30', { person: 'Ola Nordmann' })],
    ['a fee', feeRow('leiar', 1, { note: 'Ein kandidat', person: 'Ola Nordmann' })],
  ])('another’s row is not the claimant’s: %s', (_why, row) => {
    const own = worked('17:00', '19:00', { leisureKind: 'reisetid', person: 'Kari Nordmann' });
    const { claim, issues } = assessed([own, row], MEMBER);
    expect(claim.lines.map((line) => line.row)).toEqual([own.row]);
    expect(claim.entries).toEqual([own]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'claimant/other-people-left-out', values: { names: 'Ola Nordmann', rows: 1 } }),
    );
  });

  it('totals add up, by kind in the regulation’s order', () => {
    const rows = [feeRow('leiar', 2, { note: 'To kandidatar' }), worked('08:00', '18:00', { leisureKind: 'reisetid' })];
    const { claim } = assessed(rows, MEMBER);
    expect(claim.totals).toMatchObject({ amountOre: 300_000 + 61_000 + 520_000, minutes: 600 });
    expect(claim.totals.byKind.map(({ kind }) => kind)).toEqual(['lostIncome', 'leisure', 'leader']);
  });

  it('nothing to claim for is an error', () => {
    expect(codes(assessed([], EMPLOYER))).toContain('claim/empty');
  });

  it('two runs give the same claim', () => {
    const rows = [worked('08:00', '18:00', { leisureKind: 'reisetid' })];
    expect(JSON.stringify(assessed(rows, MEMBER))).toBe(JSON.stringify(assessed(rows, MEMBER)));
  });

  it('a day in the future is an error', () => {
    expect(codes(assessed([worked('08:00', '15:30', { day: '2024-04-03' as Day })], EMPLOYER))).toContain(
      'day/in-the-future',
    );
    expect(codes(assessed([worked('08:00', '15:30', { day: TODAY })], EMPLOYER))).not.toContain('day/in-the-future');
  });

  it('ordinary hours that are not stated are said once', () => {
    const { ordinaryHours: _left, ...settings } = EMPLOYER;
    const found = codes(
      assessed([worked('08:00', '15:30'), worked('08:00', '16:30', { day: '2024-03-05' as Day })], settings),
    );
    expect(found).toEqual(['ordinary-hours/not-stated']);
  });

  it('a break is taken from the ordinary part', () => {
    const row = worked('08:00', '18:00', { leisureKind: 'reisetid', minutes: (600 - 30) as never, pause: 30 as never });
    const { claim } = assessed([row], MEMBER);
    expect(claim.lines.map(({ minutes }) => minutes)).toEqual([420, 150]);
  });

  it('clock times before and after the ordinary day are two pieces of leisure', () => {
    const { claim } = assessed([worked('06:00', '18:00', { leisureKind: 'reisetid' })], MEMBER);
    expect(claim.lines.map(({ from, to, minutes }) => [from, to, minutes])).toEqual([
      [clock('06:00'), clock('08:00'), 120],
      [clock('08:00'), clock('15:30'), 450],
      [clock('15:30'), clock('18:00'), 150],
    ]);
  });
});

describe('assess, under a payer with other rules', () => {
  const kinds = VESTLAND.regulation.kinds;
  const refund = kinds['employerRefund'] as KindOf<'employerRefund'>;
  const loss = kinds['lostIncome'] as KindOf<'lostIncome'>;
  const under = (changed: Record<string, Kind>): Rules => ({
    ...VESTLAND,
    regulation: { ...VESTLAND.regulation, kinds: { ...kinds, ...changed } },
  });

  it.each([
    // why, the components that the payer covers, what they come to
    ['wage alone: nothing else is asked for', ['wage'], [225_000]],
    ['wage and holiday pay', ['wage', 'holidayPay'], [225_000, 27_000]],
    ['without holiday pay, the tax has no share of it', ['wage', 'employersTax'], [225_000, 31_725]],
  ] as const)('%s', (_why, components, expected) => {
    const { taxZone: _zone, ...employer } = EMPLOYER.employer;
    const { holidayPayPercent: _percent, ...wage } = EMPLOYER.wage;
    const settings = {
      ...EMPLOYER,
      ...((components as readonly string[]).includes('employersTax') ? {} : { employer }),
      ...((components as readonly string[]).includes('holidayPay') ? {} : { wage }),
    };
    const rules = under({ employerRefund: { ...refund, components: [...components] } });
    const assessment = assessed([worked('08:00', '15:30')], settings, rules);
    expect(assessment.claim.lines[0]?.components.map(({ amountOre }) => amountOre)).toEqual(expected);
    expect(codes(assessment)).toEqual([]);
  });

  it.each([
    ['employer', EMPLOYER, { employerRefund: { ...refund, hours: 'all' } }],
    ['member', MEMBER, { lostIncome: { ...loss, hours: 'all' } }],
  ] as const)('all hours count where the payer does not ask which: %s', (_why, settings, changed) => {
    const { ordinaryHours: _left, ...unstated } = settings;
    for (const given of [settings, unstated]) {
      const assessment = assessed([worked('06:00', '18:00')], given, under(changed));
      expect(assessment.claim.lines.map(({ minutes }) => minutes)).toEqual([720]);
      expect(codes(assessment).filter((code) => code !== 'cap/cut')).toEqual([]);
    }
  });
});

describe('assess, a standing signature', () => {
  it.each([
    ['fixed hours: the standing form is a signature', 'fixed', []],
    ['a rota: each claim must be signed', 'shift', ['signature-form/not-for-shift']],
  ] as const)('%s', (_why, workPattern, expected) => {
    const settings: Settings = { ...MEMBER, workPattern, documentation: ['hoursForm', 'signatureForm'] };
    expect(codes(assessed([worked('08:00', '15:30')], settings))).toEqual(expected);
  });
});
