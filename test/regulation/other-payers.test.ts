import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, ChildcareEntry, HonorariumEntry, MeetingEntry, TimeEntry } from '../../src/claim/entry';
import type { Rules } from '../../src/claim/rules';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { lintRegulation } from '../../src/regulation/lint';
import { nationalFigures, wholeRegulation } from '../../src/regulation/load';
import type { Day } from '../../src/values/day';
import { minutes } from '../../src/values/minutes';
import { basisPoints, oreFromKroner } from '../../src/values/money';
import { assessed, clock, codes, feeRow, hoursOnly, worked } from '../claim/rows';

/** Rules of payers that Krav does not come with, as files alone. The figures are examples. */
function rulesOf(name: string): { rules: Rules; faults: readonly string[] } {
  const text = readFileSync(join(__dirname, 'payers', `${name}.json`), 'utf8');
  const { regulation, faults } = lintRegulation(text);
  if (!regulation) throw new Error(`${name} has errors: ${JSON.stringify(faults)}`);
  return {
    rules: { regulation: wholeRegulation(regulation), national: nationalFigures() },
    faults: faults.map(({ severity, code }) => `${severity} ${code}`),
  };
}

const MEMBER: Settings = {
  ...NO_SETTINGS,
  route: 'member',
  claimant: { name: 'Kari Nordmann', address: {} },
  wage: { ...NO_SETTINGS.wage, hourlyOre: oreFromKroner(500), holidayPayPercent: basisPoints(0) },
  ordinaryHours: { from: clock('08:00'), to: clock('16:00') },
  documentation: ['hoursForm'],
};

const selfEmployed = (yearly: number): Settings => ({
  ...MEMBER,
  route: 'selfEmployed',
  documentation: ['taxCertificate'],
  income: { ...NO_SETTINGS.income, pensionable: [oreFromKroner(yearly)] },
});

interface Case {
  readonly rules: Rules;
  readonly day: Day;
}

/** What each row gives, in øre, and the errors and warnings that are not about the day of the claim. */
function claimed({ rules, day }: Case, entries: readonly Entry[], settings: Settings = MEMBER) {
  const assessment = assessed(
    entries.map((entry) => ({ ...entry, day })),
    settings,
    rules,
    day,
  );
  return {
    amounts: assessment.claim.lines.map(({ amountOre }) => amountOre),
    codes: codes(assessment).filter((code) => code !== 'ordinary-hours/not-stated'),
  };
}

const kroner = (amounts: readonly (number | null)[]) =>
  amounts.map((amount) => (amount === null ? null : amount / 100));

const wage = (perHour: number): Partial<TimeEntry> => ({ wage: oreFromKroner(perHour) });
/** A whole day's loss as the employer states it. */
const loss = (amount: number): TimeEntry =>
  hoursOnly(450, { loss: oreFromKroner(amount), wholeDay: true, lossType: 'legitimert' });
const unsubstantiated = (fields: Partial<TimeEntry>): TimeEntry =>
  hoursOnly(0, { lossType: 'ulegitimert', probable: true, ...fields });
const ofMinutes = (length: number): Partial<HonorariumEntry> => ({ minutes: minutes(length) });

describe('other-payers', () => {
  it.each(['oslo-2016', 'vestfold', 'kommune-2017', 'lindesnes', 'nord-aurdal'])(
    '%s says that it is an example',
    (name) => {
      const titles = Object.values(rulesOf(name).rules.regulation.sources).map(({ title }) => title);
      expect(titles).toEqual([expect.stringMatching(/^EXAMPLE /)]);
    },
  );

  describe('Oslo 2016: an hour’s limit, a day’s limit, a year in hours', () => {
    const { rules, faults } = rulesOf('oslo-2016');
    const oslo: Case = { rules, day: '2016-03-02' as Day };

    it('7.5 hours at 480 are 3600, the day is 3602: said, and let through', () => {
      expect(faults).toEqual(['warning cap/hours-not-quite-day']);
    });

    it.each<[string, TimeEntry[], number[]]>([
      ['4 hours an øre under the hour’s limit', [worked('08:00', '12:00', wage(479.99))], [1919.96]],
      ['4 hours at it', [worked('08:00', '12:00', wage(480))], [1920]],
      ['4 hours an øre over it', [worked('08:00', '12:00', wage(480.01))], [1920]],
      ['a minute under the whole day: by the hour', [worked('08:00', '15:29', wage(600))], [3592]],
      ['the whole day: by the day', [worked('08:00', '15:30', wage(600))], [3602]],
      ['a whole day by the hour’s own wage', [worked('08:00', '15:30', wage(480))], [3600]],
      ['a stated day an øre under', [loss(3601.99)], [3601.99]],
      ['a stated day at the limit', [loss(3602)], [3602]],
      ['a stated day an øre over', [loss(3602.01)], [3602]],
      [
        'two parts of a day, each by the hour',
        [worked('08:00', '12:00', wage(600)), worked('12:00', '15:30', wage(600))],
        [1920, 1680],
      ],
      [
        'two parts that together pass the day’s limit',
        [worked('08:00', '12:00', wage(600)), worked('12:00', '16:00', wage(600))],
        [1920, 1682],
      ],
    ])('%s', (_why, entries, expected) => {
      expect(kroner(claimed(oslo, entries).amounts)).toEqual(expected);
    });

    it.each([
      ['a year of 1950 hours at 400', 780_000, 450, 3000],
      ['half of its day', 780_000, 225, 1500],
      ['an øre under the day’s limit', 936_517.4, 450, 3601.99],
      ['at the limit', 936_520, 450, 3602],
      ['an øre over', 936_522.6, 450, 3602],
      ['a part of a day an øre under the hour’s limit', 935_980.5, 60, 479.99],
      ['a part of a day at the hour’s limit', 936_000, 60, 480],
      ['a part of a day above it', 936_019.5, 60, 480],
    ])('self-employed, %s: %d kr', (_why, yearly, length, expected) => {
      const entry = length === 450 ? worked('08:00', '15:30') : hoursOnly(length);
      expect(kroner(claimed(oslo, [entry], selfEmployed(yearly)).amounts)).toEqual([expected]);
    });

    it.each([
      ['a minute under 5 hours', '20:59', [847.17], []],
      ['5 hours', '21:00', [850], []],
      ['a minute over: the rest is not paid, and said', '21:01', [850], ['hours/over-most-a-day']],
    ])('leisure beyond the ordinary day, %s', (_why, to, amounts, found) => {
      const { amounts: paid, codes: said } = claimed(oslo, [worked('16:00', to)]);
      expect({ paid: kroner(paid), said }).toEqual({ paid: amounts, said: found });
    });

    it.each([
      ['a minute', 1, [300], []],
      ['4 hours: up to and with', 240, [300], []],
      ['a minute more', 241, [600], []],
    ])('a meeting of %s', (_why, length, amounts, found) => {
      const { amounts: paid, codes: said } = claimed(oslo, [feeRow('Møte', 1, ofMinutes(length))]);
      expect({ paid: kroner(paid), said }).toEqual({ paid: amounts, said: found });
    });

    it('a meeting without its length cannot be worked out', () => {
      expect(claimed(oslo, [feeRow('Møte', 1)])).toEqual({ amounts: [null], codes: ['meeting/length-missing'] });
    });

    it('fees by the candidate', () => {
      const rows = [feeRow('Leder', 2), feeRow('Medlem', 3), feeRow('Kontaktperson', 1)];
      expect(kroner(claimed(oslo, rows).amounts)).toEqual([3794, 4257, 100]);
    });
  });

  describe('Vestfold: a half-day meeting, a loss that nobody can document', () => {
    const { rules, faults } = rulesOf('vestfold');
    const vestfold: Case = { rules, day: '2019-03-04' as Day };

    it('7.5 hours at 490.40 are the day’s 3678 to the øre', () => {
      expect(faults).toEqual([]);
    });

    it.each<[string, TimeEntry[], number[]]>([
      ['an hour an øre under', [worked('08:00', '09:00', wage(490.39))], [490.39]],
      ['an hour at the limit', [worked('08:00', '09:00', wage(490.4))], [490.4]],
      ['an hour an øre over', [worked('08:00', '09:00', wage(490.41))], [490.4]],
      ['a day an øre under', [loss(3677.99)], [3677.99]],
      ['a day at the limit', [loss(3678)], [3678]],
      ['a day an øre over', [loss(3678.01)], [3678]],
      ['unsubstantiated, an øre under', [unsubstantiated({ loss: oreFromKroner(899.99), wholeDay: true })], [899.99]],
      ['unsubstantiated, at the limit', [unsubstantiated({ loss: oreFromKroner(900), wholeDay: true })], [900]],
      ['unsubstantiated, an øre over', [unsubstantiated({ loss: oreFromKroner(900.01), wholeDay: true })], [900]],
    ])('%s', (_why, entries, expected) => {
      expect(kroner(claimed(vestfold, entries).amounts)).toEqual(expected);
    });

    it.each([
      ['a minute under 4 hours', 239, 500],
      ['4 hours', 240, 1000],
    ])('a meeting of %s', (_why, length, expected) => {
      expect(kroner(claimed(vestfold, [feeRow('Møte', 1, ofMinutes(length))]).amounts)).toEqual([expected]);
    });

    it('what a year is divided by is not said: refused, not guessed', () => {
      expect(claimed(vestfold, [worked('08:00', '15:30')], selfEmployed(780_000))).toEqual({
        amounts: [null],
        codes: ['day-divisor/not-defined-in-pack'],
      });
    });
  });

  describe('a municipality of 2017: every rate rounded up to ten kroner', () => {
    const { rules, faults } = rulesOf('kommune-2017');
    const on = (day: string): Case => ({ rules, day: day as Day });
    const council = (fields: Partial<MeetingEntry> = {}): MeetingEntry => ({
      entry: 'meeting',
      sheet: 'Møter',
      row: 2,
      columns: { day: 1, body: 2 },
      day: '2017-05-02' as Day,
      body: 'Kommunestyret',
      ...fields,
    });

    it('has no faults', () => {
      expect(faults).toEqual([]);
    });

    it.each([
      // why                                    day           documented  unsubstantiated  meeting
      ['a part that is no whole ten', '2017-05-02', 4680, 1870, 1870],
      ['a part that is a whole ten stays', '2018-05-02', 5000, 2000, 2000],
      ['a hundredth of an øre more is ten kroner more', '2019-05-02', 5010, 2010, 2010],
    ])('%s: %s', (_why, day, documented, unsubstantiatedDay, meeting) => {
      expect(kroner(claimed(on(day), [loss(9999)]).amounts)).toEqual([documented]);
      expect(kroner(claimed(on(day), [unsubstantiated({ wholeDay: true })]).amounts)).toEqual([unsubstantiatedDay]);
      expect(kroner(claimed(on(day), [council()]).amounts)).toEqual([meeting]);
    });

    it.each([
      ['an øre under', 4679.99, 4679.99],
      ['at the limit', 4680, 4680],
      ['an øre over', 4680.01, 4680],
    ])('a documented day, %s', (_why, stated, expected) => {
      expect(kroner(claimed(on('2017-05-02'), [loss(stated)]).amounts)).toEqual([expected]);
    });

    it('a deputy in a single case has a part of its own, rounded on its own: 470, not a quarter of 1870', () => {
      const row = council({ body: 'Varamedlem i en enkelt sak' });
      expect(kroner(claimed(on('2017-05-02'), [row]).amounts)).toEqual([470]);
    });

    it('care, by the hour', () => {
      const care: ChildcareEntry = {
        entry: 'childcare',
        sheet: 'Omsorg',
        row: 2,
        columns: { day: 1 },
        day: '2017-05-02' as Day,
        minutes: minutes(150),
        childAge: 4,
        documented: true,
      };
      expect(kroner(claimed(on('2017-05-02'), [care]).amounts)).toEqual([725]);
    });
  });

  it.each([
    ['2.5 % of a month’s allowance, to whole kroner', {}, 2058],
    ['a single case is half of it', { singleCase: true }, 1029],
  ])('Lindesnes: %s', (_why, fields, expected) => {
    const { rules, faults } = rulesOf('lindesnes');
    expect(faults).toEqual([]);
    const day = '2020-05-04' as Day;
    const row: MeetingEntry = {
      entry: 'meeting',
      sheet: 'Møter',
      row: 2,
      columns: { day: 1, body: 2 },
      day,
      body: 'Kommunestyret',
      ...fields,
    };
    expect(kroner(claimed({ rules, day }, [row]).amounts)).toEqual([expected]);
  });

  it.each<[string, TimeEntry[], number[]]>([
    ['a minute under 4 hours', [unsubstantiated({ minutes: minutes(239) })], [750]],
    ['4 hours', [unsubstantiated({ minutes: minutes(240) })], [1500]],
    [
      'two halves of a day are a day, and no more',
      [180, 180, 180].map((length) => unsubstantiated({ minutes: minutes(length) })),
      [750, 750, 0],
    ],
  ])('Nord-Aurdal, unsubstantiated: %s', (_why, entries, expected) => {
    const { rules, faults } = rulesOf('nord-aurdal');
    expect(faults).toEqual([]);
    expect(kroner(claimed({ rules, day: '2020-05-04' as Day }, entries).amounts)).toEqual(expected);
  });
});
