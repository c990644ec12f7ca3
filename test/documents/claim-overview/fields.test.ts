import { claimOverviewFields } from '../../../src/documents/claim-overview/fields';
import { wordsOf } from '../../../src/documents/words';
import { minutes } from '../../../src/values/minutes';
import { ore, type BasisPoints } from '../../../src/values/money';
import { MEMBER } from '../claims';
import { CONTEXT } from '../context';

const NN = wordsOf('nn');
const { language, fonts, madeOn, rules, invoiceRules, kinds } = CONTEXT;
const context = { language, fonts, madeOn, rules, invoiceRules, kinds };
const fields = (claim = MEMBER) => claimOverviewFields(claim, context, NN);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));

describe('fields', () => {
  it('groups the lines by kind, with what to enter in the payer’s system', () => {
    expect(
      plain(fields().groups.map(({ name, entryType, quantity, amount }) => [name, entryType, quantity, amount])),
    ).toEqual([
      ['Tapt arbeidsinntekt', 'PRØVENEMND Tapt arbeidsinntekt', '7,50', '4 800,00'],
      ['Fritidssats', 'PRØVENEMND Fritidssats', '7,50', '1 830,00'],
      ['Prøvehonorar leiar', 'PRØVENEMND Prøvehonorar leiar', '2', '5 200,00'],
    ]);
  });

  it('shows cap and cut where there is a cap', () => {
    expect(plain(fields().groups[0])).toMatchObject({
      isCapped: true,
      lines: [{ raw: '5 250,00', cap: '4 800,00', cut: '450,00', amount: '4 800,00' }],
    });
    expect(fields().groups[1]).toMatchObject({ isCapped: false, counts: 'hours' });
    expect(fields().groups[2]).toMatchObject({ isCapped: false, counts: 'count' });
  });

  it('A-V03: keeps the kinds of a day apart, since the cap holds for one of them', () => {
    expect(plain(fields().days)).toEqual([
      { date: '04.03.2024', amounts: ['4 800,00', '–', '–'], sum: '4 800,00' },
      { date: '06.03.2024', amounts: ['–', '1 830,00', '5 200,00'], sum: '7 030,00' },
    ]);
  });

  it.each([
    // why                    label               value
    ['made', 'Dato', '01.04.2024'],
    ['the days', 'Periode', '04.03.–06.03.2024'],
    ['the last day to send', 'Siste frist', '31.12.2024'],
    ['the payer’s own deadline', 'Send innan', '10.04.2024'],
    ['when it is paid then', 'Blir utbetalt', '12.05.2024'],
  ])('%s', (_why, label, value) => {
    expect(fields().details).toContainEqual([label, value]);
  });

  it('says nothing of deadlines that are not known', () => {
    expect(fields({ ...MEMBER, deadline: null, payout: null }).details.map(([label]) => label)).toEqual([
      'Dato',
      'Periode',
      'Protokoll signert',
    ]);
  });

  it.each([
    ['member', 'Krav frå medlem · mars 2024'],
    ['selfEmployed', 'Krav frå sjølvstendig næringsdrivande · mars 2024'],
  ] as const)('%s', (route, subtitle) => {
    expect(fields({ ...MEMBER, route }).subtitle).toBe(subtitle);
  });

  it('prints the rate that was multiplied, and how it came about', () => {
    const [lost, leisure, leader] = MEMBER.lines as [
      (typeof MEMBER.lines)[0],
      (typeof MEMBER.lines)[0],
      (typeof MEMBER.lines)[0],
    ];
    const trail = [
      { step: 'holidayPayInRate', rateOre: ore(244_00), percent: 1200 as BasisPoints, sumOre: ore(273_28) },
      { step: 'hours', minutes: minutes(450), rateOre: ore(273_28), amountOre: ore(204_960) },
    ] as const;
    const found = fields({ ...MEMBER, lines: [lost, { ...leisure, trail }, leader] });
    expect(found.groups[1]?.lines[0]?.rate).toBe('273,28');
    expect(found.notes[0]).toBe('Satsen på 244,00 kr er auka med 12 % feriepengar til 273,28 kr.');
  });

  it('says how a self-employed person’s income became a rate, once', () => {
    const step = {
      step: 'yearlyIncome',
      yearsOre: [ore(600_000_00), ore(500_000_00)],
      divisor: 230,
      dayMinutes: null,
      perDayOre: ore(2_391_30),
    } as const;
    const part = { step: 'partOfDay', minutes: minutes(240), dayMinutes: minutes(450), amountOre: ore(1) } as const;
    const lines = MEMBER.lines.map((line) => ({ ...line, trail: [step, part] }));
    expect(plain(fields({ ...MEMBER, route: 'selfEmployed', lines }).notes.slice(0, 2))).toEqual([
      'Inntekt per dag: pensjonsgivande inntekt 600 000,00 + 500 000,00 kr, i snitt per år, delt på 230 dagar, er 2 391,30 kr.',
      'Delar av ein dag er rekna etter timane, av ein dag på 7,50 timar.',
    ]);
    const income = { pensionable: [], capital: ore(90_000_00), pension: ore(1_000_50) };
    const settings = { ...MEMBER.settings, income };
    expect(String(plain(fields({ ...MEMBER, route: 'selfEmployed', lines, settings }).notes.slice(0, 1)))).toMatch(
      / er 2 391,30 kr\. Kapitalinntekt på 90 000,00 kr er halden utanfor\. Pensjonsinntekt på 1 000,50 kr er halden utanfor\.$/,
    );
  });
});
