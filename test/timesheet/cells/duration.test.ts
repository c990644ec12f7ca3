import fc from 'fast-check';
import { readHours, readMinutes, readPause } from '../../../src/timesheet/cells/duration';
import type { Cell } from '../../../src/timesheet/table';
import { cell, time } from '../sheets';

function shown(reading: ReturnType<typeof readHours>): unknown {
  return typeof reading === 'object'
    ? [reading.code, reading.value, reading.candidates].filter((part) => part !== undefined)
    : reading;
}

describe('duration', () => {
  it.each<[string, Parameters<typeof cell>[0], unknown]>([
    ['hours', 7.5, 450],
    ['one hour', 1, 60],
    ['none', 0, 0],
    ['a quarter', 0.25, 15],
    ['twenty minutes with two decimals', 7.33, 440],
    ['a third, computed', 22 / 3, 440],
    ['no whole minute', 7.34, ['cell/hours-rounded', 440]],
    ['7:30 whose time format is lost, or 18.75 minutes', 0.3125, ['cell/ambiguous-hours', [19, 450]]],
    ['a third of a day whose time format is lost', 1 / 3, ['cell/ambiguous-hours', [20, 480]]],
    ['a real time', time('07:30'), 450],
    ['a real duration', time('07:30', 'duration'), 450],
    ['a whole day', { value: 1, shows: 'duration' }, 1440],
    ['over a day', { value: 1.25, shows: 'duration' }, ['cell/hours-over-day']],
    ['comma', '7,5', 450],
    ['point', '7.5', 450],
    ['comma and unit', '7,5 t', 450],
    ['timar', '7,5 timar', 450],
    ['point, two digits and unit is decimal', '7.25 t', 435],
    ['hours and minutes', '7t 30m', 450],
    ['hours and minutes with blanks', '7 t 30 min', 450],
    ['hours and minutes, tight', '7t30', 450],
    ['hours og minutes', '7 timer og 30 minutter', 450],
    ['unit alone', '6h', 360],
    ['minutes alone', '45 min', 45],
    ['a hundred hours in a day', '100h', ['cell/hours-over-day']],
    ['colon', '7:30', 450],
    ['colon and seconds', '7:30:00', 450],
    ['half', '½', 30],
    ['seven and a half', '7½', 450],
    ['seven and a half, written out', '7 1/2', 450],
    ['seven and a half, one sign apart', '7 ½ t', 450],
    ['point and two digits is two things', '7.30', ['cell/ambiguous-hours', [438, 450]]],
    ['point and fifty is two things', '7.50', ['cell/ambiguous-hours', [450, 470]]],
    ['point and noughts is one thing', '7.00', 420],
    ['more than sixty can be no minutes', '7.75', 465],
    ['comma and thirty is decimal, and said', '7,30', ['cell/decimal-hours', 438, [438, 450]]],
    ['comma and half is decimal', '7,50', 450],
    ['comma and a quarter is decimal', '7,25', 435],
    ['a day', 24, 1440],
    ['a minute over a day', 24.02, ['cell/hours-over-day']],
    ['25 hours', 25, ['cell/hours-over-day']],
    ['25 hours in text', '25,0', ['cell/hours-over-day']],
    ['over a day and no whole minute', '60.89', ['cell/hours-over-day']],
    ['two things, both over a day', '30.30', ['cell/hours-over-day']],
    ['negative', -0.5, ['cell/negative-hours']],
    ['negative in text', '-0,50', ['cell/negative-hours']],
    ['negative in text with a real minus sign', '\u22120,50', ['cell/negative-hours']],
    ['start and end in one', '08:00-15:30', ['cell/clock-time-range']],
    ['hours shown as a date', { value: 7.5, shows: 'date' }, ['cell/not-hours']],
    ['per cent', { value: 0.5, shows: 'percent' }, ['cell/not-hours']],
    ['words', 'heile dagen', ['cell/not-hours']],
    ['an error', { value: '#REF!', shows: 'error' }, ['cell/error-value']],
  ])('%s: %j', (_why, written, expected) => {
    expect(shown(readHours(cell(written)))).toEqual(expected);
  });

  it.each<[string, Parameters<typeof cell>[0], unknown]>([
    ['half an hour', 0.5, 30],
    ['an hour', 1, 60],
    ['minutes, for nobody breaks for 30 hours', 30, 30],
    ['minutes in text', '30', 30],
    ['unit', '30 min', 30],
    ['a real time', time('00:30'), 30],
    ['neither hours nor minutes for certain', 5, ['cell/unsure-pause']],
    ['none', 0, 0],
  ])('pause, %s: %j', (_why, written, expected) => {
    expect(shown(readPause(cell(written)))).toEqual(expected);
  });

  it.each<[string, Parameters<typeof cell>[0], unknown]>([
    ['a number is minutes', 5, 5],
    ['a text is minutes', '45', 45],
    ['a time format still wins', time('00:45'), 45],
    ['a part of a minute', 0.5, ['cell/not-hours']],
  ])('under a header in minutes, %s: %j', (_why, written, expected) => {
    expect(shown(readMinutes(cell(written)))).toEqual(expected);
  });

  it('reads every minute of a day back in each style', () => {
    const wrong: unknown[] = [];
    for (let minutes = 0; minutes <= 1440; minutes += 1) {
      const [hours, past] = [Math.floor(minutes / 60), minutes % 60];
      const colon = `${hours}:${String(past).padStart(2, '0')}`;
      const styles = [
        colon,
        `${hours}t ${past}m`,
        `${hours} t ${past} min`,
        `${minutes} min`,
        { value: minutes / 1440, shows: 'duration' } as const,
      ];
      for (const style of styles) if (readHours(cell(style)) !== minutes) wrong.push(style);
      const decimal = readHours(cell(Number((minutes / 60).toFixed(2))));
      if (decimal !== minutes) wrong.push(minutes / 60);
    }
    expect(wrong).toEqual([]);
  });

  it('never throws, and reads no time outside a day', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[-\d.:, tm½]{1,9}$/), fc.double({ noNaN: true }));
    const shows = fc.constantFrom<Cell['shows']>('number', 'date', 'dateTime', 'time', 'duration', 'percent');
    fc.assert(
      fc.property(anything, shows, (value, format) => {
        const reading = readHours({ column: 1, value, shows: typeof value === 'string' ? 'text' : format });
        const amount = typeof reading === 'object' ? reading.value : reading;
        return amount === undefined || (amount >= 0 && amount <= 1440);
      }),
      { numRuns: 2000 },
    );
  });
});
