import fc from 'fast-check';
import { readMoment } from '../../../src/timesheet/cells/clock';
import type { Cell } from '../../../src/timesheet/table';
import { clockText, type ClockTime } from '../../../src/values/minutes';
import { cell, time } from '../sheets';

function read(written: Parameters<typeof cell>[0]): unknown {
  const reading = readMoment(cell(written));
  return typeof reading === 'object' ? [reading.code, reading.value] : reading;
}

const DAY = 43731 * 1440;

describe('clock', () => {
  it.each<[string, Parameters<typeof cell>[0], unknown]>([
    ['a real time', time('07:30'), 450],
    ['a real time shown as duration', time('07:30', 'duration'), 450],
    ['midnight', time('00:00'), 0],
    ['the number 1 shown as 24:00', { value: 1, shows: 'duration' }, 1440],
    ['the number 1 shown as 00:00', { value: 1, shows: 'time' }, 1440],
    ['30 hours shown as 06:00', { value: 1.25, shows: 'time' }, ['cell/not-a-clock-time', undefined]],
    ['seconds are rounded to the minute', { value: (7 * 3600 + 30 * 60 + 20) / 86400, shows: 'time' }, 450],
    ['colon', '07:00', 420],
    ['point', '7.00', 420],
    ['point means minutes in a text', '7.30', 450],
    ['leading zero', '07.30', 450],
    ['hour alone', '7', 420],
    ['four digits', '0730', 450],
    ['three digits', '730', 450],
    ['kl.', 'kl. 7', 420],
    ['kl without a point', 'kl 07.30', 450],
    ['klokka', 'Klokka 7:30', 450],
    ['seconds', '7:30:00', 450],
    ['blanks', '\u00a007:30 ', 450],
    ['24:00', '24:00', 1440],
    ['half a day in English', '3:30 PM', 930],
    ['midnight in English', '12:00 am', 0],
    ['thirteen in English', '13:00 pm', ['cell/not-a-clock-time', undefined]],
    ['seven with a comma is seven either way', '7,00', 420],
    ['a comma may be decimal', '7,30', ['cell/decimal-clock-time', undefined]],
    ['one decimal in a text', '7.5', ['cell/decimal-clock-time', undefined]],
    ['the number 7.3', 7.3, ['cell/decimal-clock-time', undefined]],
    ['the number 7.5', 7.5, ['cell/decimal-clock-time', undefined]],
    ['a whole number', 8, 480],
    ['the number 0', 0, 0],
    ['the number 24', 24, 1440],
    ['the number 25', 25, ['cell/not-a-clock-time', undefined]],
    ['a number whose zero Excel took', 730, 450],
    ['sixty minutes', 760, ['cell/not-a-clock-time', undefined]],
    ['a part of a day whose format is lost', 0.3125, ['cell/number-read-as-clock-time', 450]],
    ['three tenths of a day is a whole minute', 0.3, ['cell/number-read-as-clock-time', 432]],
    ['no whole minute at all', 0.12345, ['cell/not-a-clock-time', undefined]],
    ['a day and a clock time', { value: 43731.3125, shows: 'dateTime' }, DAY + 450],
    ['a day and a clock time shown as time', { value: 43731.3125, shows: 'time' }, DAY + 450],
    ['a day and a clock time in text', '23.09.2019 07:30', DAY + 450],
    ['a day and a clock time, ISO', '2019-09-23T07:30:00', DAY + 450],
    ['midnight with its day', { value: 43731, shows: 'dateTime' }, DAY],
    ['a day alone', { value: 43731, shows: 'date' }, ['cell/not-a-clock-time', undefined]],
    ['25 o´clock', '25:00', ['cell/not-a-clock-time', undefined]],
    ['sixty past', '07:60', ['cell/not-a-clock-time', undefined]],
    ['start and end in one', '08:00-15:30', ['cell/clock-time-range', undefined]],
    ['start and end in whole hours', '8-16', ['cell/clock-time-range', undefined]],
    ['negative', -0.5, ['cell/not-a-clock-time', undefined]],
    ['a place', 'Bergen', ['cell/not-a-clock-time', undefined]],
    ['an error', { value: '#VALUE!', shows: 'error' }, ['cell/error-value', undefined]],
    ['a tick', true, ['cell/not-a-clock-time', undefined]],
  ])('%s: %j', (_why, written, expected) => {
    expect(read(written)).toEqual(expected);
  });

  it('names both clock times that a decimal may be', () => {
    expect(readMoment(cell(7.3))).toMatchObject({ values: { text: '7,3', first: '07:18', second: '07:30' } });
  });

  it('reads every minute of the day back in each style', () => {
    const wrong: unknown[] = [];
    for (let minute = 0; minute <= 1440; minute += 1) {
      const text = clockText(minute as ClockTime);
      const [hours, past] = text.split(':') as [string, string];
      const styles: Cell[] = [
        ...[
          text,
          `${hours}.${past}`,
          `${Number(hours)}:${past}`,
          `${Number(hours)}.${past}`,
          `kl. ${text}`,
          `${hours}${past}`,
          `${text}:00`,
        ].map(cell),
        cell({ value: minute / 1440, shows: 'time' }),
        ...(minute < 1440 ? [cell({ value: 43731 + minute / 1440, shows: 'dateTime' })] : []),
      ];
      for (const one of styles) {
        const reading = readMoment(one);
        if (typeof reading !== 'number' || (reading >= DAY ? reading - DAY : reading) !== minute) wrong.push(one.value);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('never throws, and reads no clock time outside the day', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[\d.:, -]{1,9}$/), fc.double({ noNaN: true }));
    const shows = fc.constantFrom<Cell['shows']>('number', 'date', 'dateTime', 'time', 'duration', 'percent');
    fc.assert(
      fc.property(anything, shows, (value, format) => {
        const reading = readMoment({ column: 1, value, shows: typeof value === 'string' ? 'text' : format });
        return typeof reading === 'object' || (reading >= 0 && reading <= 1440) || reading >= 61 * 1440;
      }),
      { numRuns: 2000 },
    );
  });
});
