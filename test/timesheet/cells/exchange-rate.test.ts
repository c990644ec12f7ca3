import { readExchangeRate } from '../../../src/timesheet/cells/exchange-rate';
import { cell, date } from '../sheets';

type Written = Parameters<typeof cell>[0];

describe('exchange-rate', () => {
  it.each<[string, Written, unknown]>([
    ['a number', 11.3456, 11_345_600],
    ['text with a comma', '11,3456', 11_345_600],
    ['three decimals are no thousands', '11.345', 11_345_000],
    ['with kroner', '11,35 kr', 11_350_000],
    ['a formula’s many decimals', 11.34567891, 11_345_679],
    ['none', 0, 'cell/not-an-exchange-rate'],
    ['negative', -11.3456, 'cell/not-an-exchange-rate'],
    ['negative text', '-11,3456', 'cell/not-an-exchange-rate'],
    ['for a hundred Swedish kroner', 98.5, 'cell/not-an-exchange-rate'],
    ['words', 'dagens', 'cell/not-an-exchange-rate'],
    ['a date', date('2026-03-14'), 'cell/not-an-exchange-rate'],
    ['per cent', { value: 0.12, shows: 'percent' }, 'cell/not-an-exchange-rate'],
    ['an error', { value: '#N/A', shows: 'error' }, 'cell/error-value'],
  ])('%s: %j', (_why, written, expected) => {
    const reading = readExchangeRate(cell(written));
    expect(typeof reading === 'object' ? reading.code : reading).toBe(expected);
  });
});
