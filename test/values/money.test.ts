import fc from 'fast-check';
import {
  basisPoints,
  divideHalfUp,
  kronerFromOre,
  oreFromKroner,
  percentOf,
  sumOre,
  type Ore,
} from '../../src/values/money';

describe('money', () => {
  it.each([
    ['whole kroner', 4800, 480_000],
    ['two decimals', 2846.15, 284_615],
    ['a number that binary cannot hold', 1.005, 101],
    ['just under half an øre', 1.0049, 100],
    ['half an øre below zero rounds away from zero', -1.005, -101],
    ['a large amount', 12_345_678.9, 1_234_567_890],
    ['nothing', 0, 0],
    ['less than half an øre is no amount below zero', -0.001, 0],
  ])('oreFromKroner: %s', (_why, kroner, expected) => {
    expect(oreFromKroner(kroner)).toBe(expected);
    expect(Object.is(oreFromKroner(kroner), -0)).toBe(false);
  });

  it.each([
    ['holiday pay of 2250 kr', 225_000, 10.2, 22_950],
    ['employer’s tax that ends in half an øre', 252_000, 14.1, 35_532],
    ['half an øre rounds up', 1_000, 0.05, 1],
    ['just under half', 999, 0.05, 0],
  ])('percentOf: %s', (_why, amount, percent, expected) => {
    expect(percentOf(amount as Ore, basisPoints(percent))).toBe(expected);
  });

  it('refuses what cannot be exact instead of being nearly right', () => {
    expect(() => divideHalfUp(Number.MAX_SAFE_INTEGER + 2, 3)).toThrow('unreachable');
    expect(() => sumOre([0.5 as Ore])).toThrow('unreachable');
  });

  it('kroner and back is the same øre', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        (amount) => oreFromKroner(kronerFromOre(amount as Ore)) === amount,
      ),
    );
  });

  it('division is the nearest whole number, halves up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (product, divisor) => {
        const result = divideHalfUp(product, divisor);
        return 2 * product >= (2 * result - 1) * divisor && 2 * product < (2 * result + 1) * divisor;
      }),
    );
  });
});
