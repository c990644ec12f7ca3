import { assess } from '../../src/claim/assess';
import type { TimeEntry } from '../../src/claim/entry';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import type { Day } from '../../src/values/day';
import { minutes } from '../../src/values/minutes';
import { basisPoints, ore } from '../../src/values/money';
import { rulesOf } from './regulations';

const BAMBLE = rulesOf('bamble-folkevalgte');
// OG that day is 1,185,139.50 kr: 4 per mille is 4,740.558 kr, 0.5 per mille 592.56975 kr.
const DAY = '2023-09-05' as Day;

function line(entry: Partial<TimeEntry>, settings: Partial<Settings> = {}) {
  const whole: TimeEntry = {
    entry: 'time',
    sheet: 'Timeliste',
    row: 2,
    columns: {},
    day: DAY,
    minutes: minutes(0),
    pause: minutes(0),
    ...entry,
  };
  const all = { ...NO_SETTINGS, route: 'member' as const, documentation: ['employerStatement' as const], ...settings };
  const { claim, issues } = assess([whole], all, BAMBLE, DAY);
  return { ...claim.lines[0], codes: issues.map(({ code }) => code) };
}

describe('capped-losses', () => {
  it.each([
    // why                                              minutes  whole  lossOre    cap      cut  amount
    ['a whole day one øre under the limit', 0, true, 474_055, 474_056, 0, 474_055],
    ['a whole day at the limit', 0, true, 474_056, 474_056, 0, 474_056],
    ['a whole day one øre over', 0, true, 474_057, 474_056, 1, 474_056],
    ['three hours one øre under their limit', 180, false, 177_770, 177_771, 0, 177_770],
    ['three hours at it', 180, false, 177_771, 177_771, 0, 177_771],
    ['three hours one øre over', 180, false, 177_772, 177_771, 1, 177_771],
    ['a minute under a whole day goes by the hour', 479, false, 500_000, 473_068, 26_932, 473_068],
    ['eight hours are a whole day', 480, false, 500_000, 474_056, 25_944, 474_056],
    ['nine hours are no more than a day', 540, false, 500_000, 474_056, 25_944, 474_056],
  ])('documented: %s', (_why, length, wholeDay, loss, capOre, cutOre, amountOre) => {
    expect(line({ minutes: minutes(length), wholeDay, loss: ore(loss) })).toMatchObject({ capOre, cutOre, amountOre });
  });

  it.each([
    // why                                   minutes  whole  amount
    ['one hour, half an øre up', 60, false, 29_628],
    ['a minute', 1, false, 494],
    ['seven hours and 59 minutes', 479, false, 236_534],
    ['eight hours are a whole day', 480, false, 237_028],
    ['a whole day that is stated', 0, true, 237_028],
  ])('unsubstantiated: %s', (_why, length, wholeDay, amountOre) => {
    const entry = { minutes: minutes(length), wholeDay, lossType: 'ulegitimert', probable: true };
    expect(line(entry, { documentation: [] })).toMatchObject({ kind: 'unsubstantiated', amountOre, cutOre: 0 });
  });

  it('an undocumented loss that nobody has made probable is refused', () => {
    const found = line({ minutes: minutes(60), lossType: 'ulegitimert' });
    expect(found).toMatchObject({ amountOre: null });
    expect(found.codes).toContain('loss/must-be-made-probable');
  });

  it.each([
    // why                                        wage      tax: of what is refunded   amount
    ['under the limit', 400_000, 448_000 + 63_168],
    ['over the limit: the tax falls with the wage', 450_000, 474_056 + 66_842],
  ])('employer’s refund of a whole day, %s', (_why, wage, amountOre) => {
    const settings: Partial<Settings> = {
      route: 'employer',
      employer: { ...NO_SETTINGS.employer, taxZone: 'I' },
      wage: { socialCosts: [], holidayPayPercent: basisPoints(12) },
    };
    expect(line({ wholeDay: true, loss: ore(wage) }, settings)).toMatchObject({ kind: 'employerRefund', amountOre });
  });

  it.each([
    ['a substitute alone', [{ lossType: 'vikar', loss: 350_000 }], [350_000], undefined],
    [
      'a substitute and a loss on one day',
      [{ lossType: 'vikar', loss: 350_000 }, { loss: 400_000 }],
      [null, 400_000],
      'substitute/or-lost-income-not-both',
    ],
    [
      'a word for no kind of loss is taken as lost income',
      [{ lossType: 'noe annet', loss: 100_000 }],
      [100_000],
      'loss-type/not-recognised',
    ],
  ])('%s', (_why, given, amounts, code) => {
    const entries = given.map(({ loss, ...one }, index): TimeEntry => ({
      entry: 'time',
      sheet: 'Timeliste',
      row: index + 2,
      columns: {},
      day: DAY,
      minutes: minutes(0),
      pause: minutes(0),
      wholeDay: true,
      loss: ore(loss),
      ...one,
    }));
    const settings = { ...NO_SETTINGS, route: 'member' as const, documentation: ['employerStatement' as const] };
    const { claim, issues } = assess(entries, settings, BAMBLE, DAY);
    expect(claim.lines.map(({ amountOre }) => amountOre)).toEqual(amounts);
    if (code) expect(issues.map((one) => one.code)).toContain(code);
  });

  it('a self-employed member without a divisor is refused, with the limit', () => {
    const settings: Partial<Settings> = {
      route: 'selfEmployed',
      documentation: ['taxCertificate'],
      income: { pensionable: [ore(78_000_000)] },
    };
    const found = line({ minutes: minutes(480) }, settings);
    expect(found).toMatchObject({ amountOre: null, capOre: 474_056 });
    expect(found.codes).toContain('day-divisor/not-defined-in-pack');
  });
});
