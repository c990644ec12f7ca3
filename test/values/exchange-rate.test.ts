import fc from 'fast-check';
import { exchangeRateFromKroner, oreFromCurrency, type ExchangeRate } from '../../src/values/exchange-rate';

describe('exchange-rate', () => {
  it.each([
    // why                                              kroner      millionths
    ['four decimals, as banks list it', 11.3456, 11_345_600],
    ['one to one', 1, 1_000_000],
    ['the sixth decimal', 0.000001, 1],
    ['half a millionth is rounded up', 0.0000005, 1],
    ['less is no rate', 0.0000004, undefined],
    ['a float that is a little under its text', 1.0000005, 1_000_001],
    ['none', 0, undefined],
    ['negative', -11.3456, undefined],
    ['the highest', 60, 60_000_000],
    ['over it: for a hundred units', 60.01, undefined],
    ['no number', NaN, undefined],
    ['without end', Infinity, undefined],
  ])('%s: %d', (_why, kroner, expected) => {
    expect(exchangeRateFromKroner(kroner)).toBe(expected);
  });

  it.each([
    // why                                   hundredths   millionths         øre
    ['62.50 at 11.3456', 62_50, 11_345_600, 709_10],
    ['half an øre is rounded up', 1_00, 11_345_000, 11_35],
    ['a millionth less is not', 1_00, 11_344_999, 11_34],
    ['kroner stay what they are', 1220_00, 1_000_000, 1220_00],
    ['nothing', 0, 11_345_600, 0],
    ['a product beyond what is exact', 1_000_000_000_001, 59_999_999, 59_999_999_000_060],
  ])('%s', (_why, hundredths, millionths, expected) => {
    expect(oreFromCurrency(hundredths, millionths as ExchangeRate)).toBe(expected);
  });

  it('is the exact product, rounded half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 60_000_000 }), (hundredths, rate) => {
        const exact = (BigInt(hundredths) * BigInt(rate) * 2n + 1_000_000n) / 2_000_000n;
        expect(BigInt(oreFromCurrency(hundredths, rate as ExchangeRate))).toBe(exact);
      }),
    );
  });
});
