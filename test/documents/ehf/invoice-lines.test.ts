import type { ClaimLine } from '../../../src/claim/claim';
import { allowances, invoiceLines, refundLines } from '../../../src/documents/ehf/invoice-lines';
import { wordsIn } from '../../../src/documents/ehf/words';
import { basisPoints, ore } from '../../../src/values/money';
import { exampleClaim, leisureLine, partsOf, refundLine } from './example';

const say = wordsIn('nb');

function linesOf(lines: readonly ClaimLine[]): ReturnType<typeof invoiceLines> {
  return invoiceLines(refundLines(exampleClaim({ lines })), say);
}

describe('invoice-lines', () => {
  it('one wage line for each day, then what comes on top, summed over the claim', () => {
    const claimLines = [refundLine('2026-11-02', 450, 320_00), refundLine('2026-11-03', 440, 320_00)];
    expect(
      linesOf(claimLines).map((line) => [
        line.name,
        line.description,
        line.quantity,
        line.unit,
        line.priceOre,
        line.netOre,
      ]),
    ).toEqual([
      ['Lønn', '02.11.2026: 7,50 timer, kr 320,00 per time', 7.5, 'HUR', 320_00, 2400_00],
      ['Lønn', '03.11.2026: 7:20 timer, kr 320,00 per time', 7.33333, 'HUR', 320_00, 2346_67],
      ['Feriepenger 12 %', undefined, 1, 'EA', 569_60, 569_60],
      ['Sosiale kostnader (OTP 2 %)', undefined, 1, 'EA', 94_93, 94_93],
      ['Arbeidsgiveravgift 14,1 %', undefined, 1, 'EA', 762_98, 762_98],
    ]);
  });

  it('the period of a wage line is its day; what is summed has none of its own', () => {
    const lines = linesOf([refundLine('2026-11-02', 450, 320_00)]);
    expect(lines.map(({ period }) => period)).toEqual([
      { from: '2026-11-02', to: '2026-11-02' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    // why                                        minutes   wage per hour  quantity
    ['a whole hour', 60, 320_00, 1],
    ['half an hour', 450, 320_00, 7.5],
    ['a quarter', 465, 320_00, 7.75],
    ['three minutes are exact', 3, 320_00, 0.05],
    ['a third at a low wage takes four decimals', 20, 100_00, 0.3333],
    ['a third at a higher wage takes five', 20, 320_00, 0.33333],
    ['one minute', 1, 320_00, 0.01667],
    ['a high wage takes more decimals', 440, 2345_67, 7.33333],
    ['a wage in a million', 440, 999_999_99, 7.33333333],
    ['a day and a night', 1440, 1_00, 24],
  ])('hours have the decimals that it takes: %s', (_why, time, hourly, quantity) => {
    const [wage] = linesOf([refundLine('2026-11-02', time, hourly)]);
    expect(wage?.quantity).toBe(quantity);
    expect(wage?.unit).toBe('HUR');
  });

  it.each([
    // why                                         line                                                            description
    ['no hourly wage', { rateOre: null }, '02.11.2026: 7,50 timer'],
    ['no hours', { minutes: null }, undefined],
    ['a wage that hours and hourly wage do not make', { components: partsOf(ore(2500_00)) }, '02.11.2026: 7,50 timer'],
  ])('the wage is one piece when hours times price is not it: %s', (_why, changed, description) => {
    const line = refundLine('2026-11-02', 450, 320_00, changed);
    const [wage] = linesOf([line]);
    const net = line.components[0]?.amountOre;
    expect(wage).toMatchObject({ quantity: 1, unit: 'EA', priceOre: net, netOre: net, description });
  });

  it('two rows of one day are two lines', () => {
    const lines = linesOf([refundLine('2026-11-02', 120, 320_00), refundLine('2026-11-02', 330, 320_00)]);
    expect(lines.filter(({ name }) => name === 'Lønn').map(({ quantity }) => quantity)).toEqual([2, 5.5]);
  });

  it('percentages that differ over the claim are lines of their own, in the same order', () => {
    const changed = partsOf(ore(2400_00)).map((part) =>
      part.component === 'holidayPay' ? { ...part, percent: basisPoints(10.2) } : part,
    );
    const lines = linesOf([
      refundLine('2026-11-02', 450, 320_00),
      refundLine('2026-11-03', 450, 320_00, { components: changed }),
    ]);
    expect(lines.slice(2).map(({ name }) => name)).toEqual([
      'Feriepenger 12 %',
      'Feriepenger 10,2 %',
      'Sosiale kostnader (OTP 2 %)',
      'Arbeidsgiveravgift 14,1 %',
    ]);
  });

  it('each social cost is named, with or without a percentage; one of nothing is left out', () => {
    const [wage, holidayPay, pension, tax] = partsOf(ore(2400_00));
    if (!wage || !holidayPay || !pension || !tax) throw new Error('four parts');
    const components = [
      ...[wage, tax, { ...pension, name: 'Gruppeliv', percent: null }, pension, holidayPay],
      { ...pension, name: 'AFP', percent: basisPoints(0), amountOre: ore(0) },
    ];
    const names = linesOf([refundLine('2026-11-02', 450, 320_00, { components })]).map(({ name }) => name);
    expect(names).toEqual([
      'Lønn',
      'Feriepenger 12 %',
      'Sosiale kostnader (Gruppeliv)',
      'Sosiale kostnader (OTP 2 %)',
      'Arbeidsgiveravgift 14,1 %',
    ]);
  });

  it.each([
    // why                             other line                                          counted
    ['the member’s leisure hours', leisureLine('2026-11-03'), 1],
    ['a day whose cap was used up', refundLine('2026-11-03', 450, 320_00, { amountOre: ore(0) }), 1],
    ['another day of refund', refundLine('2026-11-03', 450, 320_00), 2],
  ])('only the employer’s part goes on the invoice: %s', (_why, other, counted) => {
    expect(refundLines(exampleClaim({ lines: [refundLine('2026-11-02', 450, 320_00), other] }))).toHaveLength(counted);
  });

  it('a line without an amount never gets this far', () => {
    const lines = [refundLine('2026-11-02', 450, 320_00, { amountOre: null })];
    expect(() => refundLines(exampleClaim({ lines }))).toThrow('unreachable: row 5 has no amount');
  });

  it.each([
    // why                           caps                              cut          reason
    ['nothing cut', [null, null], undefined, undefined],
    ['just under the cap', [ore(5750_64), null], undefined, undefined],
    ['one øre over', [ore(5750_63), null], 1, 'Satt ned til taket på kr 5\u00a0750,63 per dag'],
    ['one day', [ore(4800_00), null], 950_64, 'Satt ned til taket på kr 4\u00a0800,00 per dag'],
    ['two days under one cap', [ore(4800_00), ore(4800_00)], 1901_28, 'Satt ned til taket på kr 4\u00a0800,00 per dag'],
    [
      'two caps, the lower first',
      [ore(5000_00), ore(4800_00)],
      1701_28,
      'Satt ned til takene per dag: kr 4\u00a0800,00, 5\u00a0000,00',
    ],
  ])('what the cap takes is one amount off the whole: %s', (_why, caps, amountOre, reason) => {
    const days = caps.map((capOre, index) =>
      refundLine(`2026-11-0${index + 2}`, 450, 600_00, { capOre, components: withoutPension() }),
    );
    const off = allowances(refundLines(exampleClaim({ lines: days })), say, 'nb');
    expect(off).toEqual(amountOre === undefined ? [] : [{ amountOre, reason }]);
  });
});

/** The parts of V-REF-04: 4 500.00 + 540.00 + 710.64. */
function withoutPension(): ClaimLine['components'] {
  const wage = ore(4500_00);
  return [
    { component: 'wage', percent: null, baseOre: wage, amountOre: wage },
    { component: 'holidayPay', percent: basisPoints(12), baseOre: wage, amountOre: ore(540_00) },
    { component: 'employersTax', percent: basisPoints(14.1), baseOre: ore(5040_00), amountOre: ore(710_64) },
  ];
}
