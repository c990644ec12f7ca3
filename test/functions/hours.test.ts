import { cellLeisure, cellRefund } from '../../src/functions/hours';
import { cellLostIncome } from '../../src/functions/lost-income';
import { cellSelfEmployed } from '../../src/functions/self-employed';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

const BEFORE = serial('2023-12-31');
const DAY = serial('2024-03-04');
const HALF_PAST_FOUR = 16.5 / 24;
const SEVEN = 19 / 24;

describe('hours', () => {
  it.each([
    // why                                              formula                                                       kroner
    ['FRITID: hours', () => cellLeisure(2.5, null, DAY), 610],
    ['FRITID: clock times of cells', () => cellLeisure(HALF_PAST_FOUR, SEVEN, DAY), 610],
    ['FRITID: clock times as text', () => cellLeisure('16:30', 'kl. 19', DAY), 610],
    ['FRITID: until midnight', () => cellLeisure('22:00', 1, DAY), 488],
    ['FRITID: the night that an hour is lost', () => cellLeisure('00:00', '05:00', serial('2024-03-31')), 976],
    ['FRITID: hours as text', () => cellLeisure('2 t 30 min', undefined, DAY), 610],
    ['FRITID: a third of an hour with two decimals', () => cellLeisure(7.33, null, DAY), 1789.33],
    ['TAPTINNTEKT: under the limit', () => cellLostIncome(7.5, 400, DAY), 3000],
    ['TAPTINNTEKT: exactly the limit', () => cellLostIncome(7.5, 640, DAY), 4800],
    ['TAPTINNTEKT: over the limit', () => cellLostIncome(7.5, 640.01, DAY), 4800],
    ['TAPTINNTEKT: half an øre rounds up', () => cellLostIncome(0.5, 400.01, DAY), 200.01],
    ['TAPTINNTEKT: without a day', () => cellLostIncome(1, 400), 400],
    // 7.5 x 300 = 2250.00; 12 % 270.00; 14.1 % of 2520.00 = 355.32
    ['REFUSJON: by zone', () => cellRefund(7.5, 300, 0.12, 'I', null, DAY), 2875.32],
    ['REFUSJON: by per cent', () => cellRefund(7.5, 300, 0.12, 0.141, null, DAY), 2875.32],
    ['REFUSJON: per cent as whole numbers', () => cellRefund(7.5, 300, 12, 14.1, null, DAY), 2875.32],
    ['REFUSJON: per cent as text', () => cellRefund(7.5, '300 kr', '12 %', '14,1 %', null, DAY), 2875.32],
    ['REFUSJON: a zone in words', () => cellRefund(7.5, 300, 0.12, 'sone i', null, DAY), 2875.32],
    ['REFUSJON: no employer’s tax', () => cellRefund(7.5, 300, 0.12, 'V', null, DAY), 2520],
    ['REFUSJON: 0 is no tax either', () => cellRefund(7.5, 300, 0.12, 0, null, DAY), 2520],
    // 2 % 45.00; 14.1 % of 2565.00 = 361.67 (361.665)
    ['REFUSJON: with social costs', () => cellRefund(7.5, 300, 0.12, 'I', 0.02, DAY), 2926.67],
    ['REFUSJON: the limit is for the whole', () => cellRefund(7.5, 600, 0.12, 'I', null, DAY), 4800],
    // 520 000 / 260
    ['NARING: a day', () => cellSelfEmployed(520000, null, DAY), 2000],
    ['NARING: two days and a half', () => cellSelfEmployed(520000, 2.5, DAY), 5000],
    ['NARING: the day rate is rounded first', () => cellSelfEmployed(500000, 3, DAY), 5769.24],
    ['NARING: each day has its own limit', () => cellSelfEmployed(2600000, 2, DAY), 9600],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    [
      'FRITID: the day before',
      () => cellLeisure(1, null, BEFORE),
      /^#N\/A Satsen «Fritidssats» finnes ikke for 31\.12\.2023/,
    ],
    [
      'FRITID: past midnight',
      () => cellLeisure('22:00', '01:00', DAY),
      /^#VALUE! Slutten \(01:00\) må være etter starten \(22:00\)\./,
    ],
    [
      'FRITID: a time where hours are asked for',
      () => cellLeisure(7.5 / 24, null, DAY),
      /^#VALUE! «0,3125» kan ikke leses sikkert som timer\./,
    ],
    [
      'FRITID: more than a day',
      () => cellLeisure(24.5, null, DAY),
      /^#VALUE! «24,5» kan ikke leses sikkert som timer\./,
    ],
    ['FRITID: no clock time', () => cellLeisure('8', 'lunsj', DAY), /^#VALUE! «lunsj» er ikke et klokkeslett\./],
    [
      'TAPTINNTEKT: the day before',
      () => cellLostIncome(1, 400, BEFORE),
      /^#N\/A Satsen «Grense per dag for tapt arbeidsinntekt» finnes ikke/,
    ],
    [
      'TAPTINNTEKT: less than nothing',
      () => cellLostIncome(-1, 400, DAY),
      /^#VALUE! «-1» kan ikke leses sikkert som timer\./,
    ],
    ['TAPTINNTEKT: a wage in words', () => cellLostIncome(1, 'mye', DAY), /^#VALUE! «mye» er ikke et beløp\./],
    ['TAPTINNTEKT: no wage', () => cellLostIncome(1, null, DAY), /^#VALUE! Her mangler «timesats»\.$/],
    [
      'REFUSJON: a share that may be half a per cent',
      () => cellRefund(1, 300, 0.5, 'I', null, DAY),
      /^#VALUE! «0,5» kan ikke leses sikkert som prosent\./,
    ],
    [
      'REFUSJON: a zone that is not there',
      () => cellRefund(1, 300, 0.12, 'VI', null, DAY),
      /^#VALUE! «VI» er verken en prosent eller en sone .* I, Ia, II, III, IV, IVa, V\.$/,
    ],
    ['NARING: no days', () => cellSelfEmployed(520000, 0, DAY), /^#VALUE! «0» er ikke et antall dager\./],
    [
      'NARING: more than a year',
      () => cellSelfEmployed(520000, 367, DAY),
      /^#VALUE! «367» er ikke et antall dager\. .* 366/,
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});
