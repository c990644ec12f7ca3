import { cellDeadline, cellPayout } from '../../src/functions/dates';
import { installRuntime, serial, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

describe('dates', () => {
  it.each([
    // why                                     formula                                          the day
    ['FRIST: the same day of a later month', () => cellDeadline(3, serial('2024-03-14')), '2024-06-14'],
    ['FRIST: the month is shorter', () => cellDeadline(3, serial('2023-11-30')), '2024-02-29'],
    ['FRIST: no month is the day itself', () => cellDeadline(0, '14.03.2024'), '2024-03-14'],
    ['UTBETALING: the day of the deadline', () => cellPayout(serial('2024-02-13')), '2024-03-12'],
    ['UTBETALING: the day after', () => cellPayout(serial('2024-02-14')), '2024-03-26'],
    ['UTBETALING: the last row', () => cellPayout(serial('2024-08-16'), 'vestland-provenemnd'), '2024-09-12'],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(serial(expected));
  });

  it.each([
    [
      'UTBETALING: after the table',
      () => cellPayout(serial('2024-08-17')),
      /^#N\/A Når kravet blir utbetalt, er ikke kjent: tabellen slutter 16\.08\.2024\.$/,
    ],
    ['FRIST: half a month', () => cellDeadline(1.5, serial('2024-03-14')), /^#VALUE! «1,5» er ikke et antall\./],
    ['FRIST: no day', () => cellDeadline(3, ''), /^#VALUE! Her mangler «dato»\.$/],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toMatch(expected);
  });
});
