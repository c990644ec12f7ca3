import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayFromParts,
  dayFromSerial,
  dayFromText,
  dayOfInstant,
  daysBetween,
  elapsedMinutes,
  serialFromDay,
  weekdayOf,
  type Day,
} from '../../src/values/day';
import { clockFromText, type ClockTime } from '../../src/values/minutes';

const clock = (text: string): ClockTime => clockFromText(text) as ClockTime;

describe('day', () => {
  it.each([
    ['a leap day', '2024-02-29', true],
    ['no leap day', '2023-02-29', false],
    ['the thirty-first of April', '2024-04-31', false],
    ['month thirteen', '2024-13-01', false],
    ['day first', '01-02-2024', false],
    ['a time beside it', '2024-02-01T00:00', false],
  ])('%s: %s', (_why, text, exists) => {
    expect(dayFromText(text) !== undefined).toBe(exists);
  });

  it.each([
    ['the first day that Excel has right', 61, '1900-03-01'],
    ['Excel’s imagined 29 February 1900', 60, undefined],
    ['the day of the epoch of 1970', 25_569, '1970-01-01'],
    ['with a clock time', 43_731.75, '2019-09-23'],
    ['the last day of Excel', 2_958_465, '9999-12-31'],
    ['one more', 2_958_466, undefined],
  ])('dayFromSerial: %s', (_why, serial, expected) => {
    expect(dayFromSerial(serial)).toBe(expected);
  });

  it.each([
    ['three months, same day', '2024-01-15', 3, '2024-04-15'],
    ['clamped to a leap February', '2023-11-30', 3, '2024-02-29'],
    ['clamped to April', '2024-01-31', 3, '2024-04-30'],
    ['over a new year', '2024-11-30', 3, '2025-02-28'],
    ['over a clock change', '2024-03-30', 1, '2024-04-30'],
  ])('addMonths: %s', (_why, from, months, expected) => {
    expect(addMonths(from as Day, months)).toBe(expected);
  });

  it.each([
    ['an ordinary night', '2024-03-04', '22:00', '2024-03-05', '06:00', 480],
    ['the night to summer time', '2024-03-30', '22:00', '2024-03-31', '06:00', 420],
    ['the night back', '2024-10-26', '22:00', '2024-10-27', '06:00', 540],
    ['the very hour that is missing', '2024-03-31', '01:00', '2024-03-31', '03:00', 60],
    ['the very hour that comes twice', '2024-10-27', '01:00', '2024-10-27', '04:00', 240],
    ['the day after the change', '2024-04-01', '00:00', '2024-04-02', '00:00', 1440],
    ['a whole day with 23 hours', '2024-03-31', '00:00', '2024-03-31', '24:00', 1380],
    ['a whole day with 25 hours', '2024-10-27', '00:00', '2024-10-27', '24:00', 1500],
  ])('elapsedMinutes: %s', (_why, fromDay, from, toDay, to, expected) => {
    expect(elapsedMinutes(fromDay as Day, clock(from), toDay as Day, clock(to))).toBe(expected);
  });

  it.each([
    ['just before midnight in Norway, winter', Date.UTC(2024, 0, 1, 22, 59), '2024-01-01'],
    ['midnight in Norway, winter', Date.UTC(2024, 0, 1, 23, 0), '2024-01-02'],
    ['midnight in Norway, summer', Date.UTC(2024, 5, 1, 22, 0), '2024-06-02'],
  ])('dayOfInstant: %s', (_why, instant, expected) => {
    expect(dayOfInstant(instant)).toBe(expected);
  });

  it('serial and day are each other’s inverse, and weekdays follow one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const day = dayFromSerial(serial) as Day;
        const next = addDays(day, 1);
        expect(serialFromDay(day)).toBe(serial);
        expect(daysBetween(day, next)).toBe(1);
        expect(weekdayOf(next)).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('no day of a year out of range', () => {
    expect(dayFromParts(999, 1, 1)).toBeUndefined();
  });
});
