import fc from 'fast-check';
import { readDay } from '../../../src/timesheet/cells/day';
import type { Cell } from '../../../src/timesheet/table';
import { addDays, serialFromDay, weekdayOf, type Day } from '../../../src/values/day';
import { cell, date } from '../sheets';

function read(written: Parameters<typeof cell>[0]): unknown {
  const reading = readDay(cell(written));
  return typeof reading === 'object' ? [reading.code, reading.value] : reading;
}

describe('day', () => {
  it.each<[string, Parameters<typeof cell>[0], unknown]>([
    ['a real date', date('2019-09-23'), '2019-09-23'],
    ['a real date with a clock time', { value: 43731.3125, shows: 'dateTime' }, '2019-09-23'],
    ['a date shown as a time still holds its day', { value: 43731.3125, shows: 'time' }, '2019-09-23'],
    ['as most write it', '23.09.2019', '2019-09-23'],
    ['slash and dash, two digits', '23/9-19', '2019-09-23'],
    ['no zeros', '23.9.19', '2019-09-23'],
    ['blanks after the points', ' 23. 9. 2019 ', '2019-09-23'],
    ['dashes', '23-09-2019', '2019-09-23'],
    ['no-break space', '23.\u00a09.2019', '2019-09-23'],
    ['year first', '2019-09-23', '2019-09-23'],
    ['with a clock time in text', '2019-09-23T07:00:00', '2019-09-23'],
    ['day and clock', '23.09.2019 07:00', '2019-09-23'],
    ['month by name', '23. september 2019', '2019-09-23'],
    ['month cut short', '23. sept. 2019', '2019-09-23'],
    ['English month first by name is certain', 'September 23, 2019', '2019-09-23'],
    ['weekday in front agrees', 'man 23.09.2019', '2019-09-23'],
    ['nynorsk weekday', 'måndag 23. september 2019', '2019-09-23'],
    ['weekday with a point and a comma', 'Man., 23.9.19', '2019-09-23'],
    ['two digits from fifty on are the last century', '01.02.50', '1950-02-01'],
    ['two digits below fifty are this century', '01.02.49', '2049-02-01'],
    ['weekday in front differs', 'tir 23.09.2019', ['cell/weekday-differs', undefined]],
    ['eight digits can be one day only', '23092019', ['cell/number-read-as-day', '2019-09-23']],
    ['eight digits, year first', 20190923, ['cell/number-read-as-day', '2019-09-23']],
    ['eight digits whose zero Excel took', 1092019, ['cell/number-read-as-day', '2019-09-01']],
    ['six digits can be two days', '230919', ['cell/ambiguous-day', undefined]],
    ['six digits in a number', 230919, ['cell/ambiguous-day', undefined]],
    ['a serial number whose date format is lost', 43731, ['cell/number-read-as-day', '2019-09-23']],
    ['month first cannot be', '09/23/2019', ['cell/month-before-day', undefined]],
    ['no year', '23.9', ['cell/day-without-year', undefined]],
    ['no year, month by name', '23. september', ['cell/day-without-year', undefined]],
    ['no year, as a number', 23.9, ['cell/day-without-year', undefined]],
    ['several days', '20.10.-30.10.2017', ['cell/day-range', undefined]],
    ['several days of one month', '20.-22.10.2017', ['cell/day-range', undefined]],
    ['two whole dates', '20.10.2017 - 22.10.2017', ['cell/day-range', undefined]],
    ['before 1900', '31.12.1899', ['cell/day-out-of-range', undefined]],
    ['the last day', '31.12.2100', '2100-12-31'],
    ['after 2100', '01.01.2101', ['cell/day-out-of-range', undefined]],
    ['a real date after 2100', { value: 80000, shows: 'date' }, ['cell/day-out-of-range', undefined]],
    ['Excel´s day 0', { value: 0.5, shows: 'date' }, ['cell/day-out-of-range', undefined]],
    ['no such day', '30.02.2020', ['cell/not-a-day', undefined]],
    ['leap day', '29.02.2020', '2020-02-29'],
    ['no leap day', '29.02.2019', ['cell/not-a-day', undefined]],
    ['day of the month alone', 12, ['cell/not-a-day', undefined]],
    ['words', 'i går', ['cell/not-a-day', undefined]],
    ['weekday alone', 'mandag', ['cell/not-a-day', undefined]],
    ['a tick', true, ['cell/not-a-day', undefined]],
    ['an error', { value: '#N/A', shows: 'error' }, ['cell/error-value', undefined]],
  ])('%s: %j', (_why, written, expected) => {
    expect(read(written)).toEqual(expected);
  });

  const MONTHS = [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ];
  const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

  it('reads every day of 1900–2100 back in each style', () => {
    let day = '1900-01-01' as Day;
    const wrong: string[] = [];
    while (day <= '2100-12-31') {
      const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
      const [m, d] = [Number(month), Number(dayOfMonth)];
      const styles: Cell['value'][] = [
        ...[`${dayOfMonth}.${month}.${year}`, `${d}.${m}.${year}`, `${d}/${m}-${year}`, `${d}/${m}/${year}`, day],
        ...[`${d}. ${MONTHS[m - 1]} ${year}`, `${WEEKDAYS[weekdayOf(day) - 1]} ${d}.${m}.${year}`],
        ...(year >= '1950' && year < '2050' ? [`${d}.${m}.${year.slice(2)}`, `${d}/${m}-${year.slice(2)}`] : []),
      ];
      for (const value of styles) if (readDay({ column: 1, value, shows: 'text' }) !== day) wrong.push(`${value}`);
      if (day >= '1900-03-01' && readDay({ column: 1, value: serialFromDay(day), shows: 'date' }) !== day)
        wrong.push(day);
      day = addDays(day, 1);
    }
    expect(wrong).toEqual([]);
  });

  it('never throws, and never reads a day outside its years', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d./ -]{1,14}$/),
      fc.double({ noNaN: true }),
      fc.integer(),
    );
    const shows = fc.constantFrom<Cell['shows']>('number', 'date', 'dateTime', 'time', 'duration', 'percent');
    fc.assert(
      fc.property(anything, shows, (value, format) => {
        const reading = readDay({ column: 1, value, shows: typeof value === 'string' ? 'text' : format });
        const day = typeof reading === 'object' ? reading.value : reading;
        return day === undefined || (day >= '1900-01-01' && day <= '2100-12-31');
      }),
      { numRuns: 2000 },
    );
  });
});
