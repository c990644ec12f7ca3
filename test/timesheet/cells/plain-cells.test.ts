import { readAmount } from '../../../src/timesheet/cells/amount';
import { isBlank } from '../../../src/timesheet/cells/cell-text';
import { readBirthDates, readNames } from '../../../src/timesheet/cells/candidates';
import { readCount } from '../../../src/timesheet/cells/count';
import { readPercent } from '../../../src/timesheet/cells/percent';
import { plainNumber } from '../../../src/timesheet/cells/plain-number';
import { readYesNo } from '../../../src/timesheet/cells/yes-no';
import { cell, date, formula, time } from '../sheets';

type Written = Parameters<typeof cell>[0];

function shown(reading: ReturnType<typeof readAmount | typeof readYesNo | typeof readCount>): unknown {
  return typeof reading === 'object' ? reading.code : reading;
}

describe('plain-cells', () => {
  it.each<[string, string, number | undefined]>([
    ['thousands with a blank', '1 234,50', 1234.5],
    ['thousands with a no-break space', '1\u00a0234,50', 1234.5],
    ['thousands with a narrow no-break space', '12\u202f345', 12345],
    ['thousands with a point', '1.234,50', 1234.5],
    ['a thousand or a little over one', '1.234', undefined],
    ['decimal point', '7.5', 7.5],
    ['a minus of typography', '\u22127,5', -7.5],
    ['groups of two are no thousands', '12 34', undefined],
    ['two marks', '1,2,3', undefined],
    ['nothing', '', undefined],
  ])('number, %s: %s', (_why, text, expected) => {
    expect(plainNumber(text)).toBe(expected);
  });

  it.each<[string, Written, unknown]>([
    ['kroner', 412.5, 412_50],
    ['half an øre is rounded up by its decimal text', 1.005, 1_01],
    ['text', '412,50', 412_50],
    ['kr in front', 'kr 400', 400_00],
    ['kr behind', '400 kr', 400_00],
    ['per hour', '400 kr/t', 400_00],
    ['comma and dash', '400,-', 400_00],
    ['thousands', 'kr. 1\u00a0234,50', 1234_50],
    ['none', 0, 0],
    ['negative', -1, 'cell/negative-amount'],
    ['a date', date('2026-03-14'), 'cell/not-an-amount'],
    ['per cent', { value: 0.12, shows: 'percent' }, 'cell/not-an-amount'],
    ['a thousand or a little over one', '1.234', 'cell/not-an-amount'],
    ['words', 'avtalt', 'cell/not-an-amount'],
    ['beyond every claim', 1e12, 'cell/not-an-amount'],
    ['an error', { value: '#N/A', shows: 'error' }, 'cell/error-value'],
  ])('amount, %s: %j', (_why, written, expected) => {
    expect(shown(readAmount(cell(written)))).toBe(expected);
  });

  it.each<[string, Written, unknown]>([
    ['a plain number', 12, 1200],
    ['shown as per cent', { value: 0.12, shows: 'percent' }, 1200],
    ['shown as per cent, where floats are off', { value: 0.141, shows: 'percent' }, 1410],
    ['text', '12 %', 1200],
    ['comma', '10,2 %', 1020],
    ['none', 0, 0],
    ['twelve per cent whose format is lost, or an eighth of one', 0.12, 'cell/not-a-percentage'],
    ['over a hundred', 120, 'cell/not-a-percentage'],
    ['negative', -1, 'cell/not-a-percentage'],
    ['words', 'tolv', 'cell/not-a-percentage'],
  ])('percent, %s: %j', (_why, written, expected) => {
    expect(shown(readPercent(cell(written)) as never)).toBe(expected);
  });

  it.each<[string, Written, unknown]>([
    ['ja', 'Ja', true],
    ['nei', 'nei', false],
    ['cross', 'x', true],
    ['tick', '✓', true],
    ['checkbox', true, true],
    ['empty checkbox', false, false],
    ['one', 1, true],
    ['none', 0, false],
    ['perhaps', 'kanskje', 'cell/not-yes-or-no'],
    ['two', 2, 'cell/not-yes-or-no'],
  ])('yes or no, %s: %j', (_why, written, expected) => {
    expect(shown(readYesNo(cell(written)))).toBe(expected);
  });

  it.each<[string, Written, unknown]>([
    ['number', 3, 3],
    ['text', '3', 3],
    ['unit', '3 stk', 3],
    ['half', 0.5, 'cell/not-a-count'],
    ['negative', -1, 'cell/not-a-count'],
    ['a time', time('03:00'), 'cell/not-a-count'],
    ['words', 'mange', 'cell/not-a-count'],
  ])('count, %s: %j', (_why, written, expected) => {
    expect(shown(readCount(cell(written)))).toBe(expected);
  });

  it.each<[string, string, readonly string[], boolean]>([
    ['one', 'Kari Nordmann', ['Kari Nordmann'], false],
    ['lines', 'Kari Nordmann\nOla Nordmann', ['Kari Nordmann', 'Ola Nordmann'], false],
    ['semicolon', 'Kari Nordmann; Ola Nordmann', ['Kari Nordmann', 'Ola Nordmann'], false],
    ['og', 'Kari Nordmann og Ola Nordmann', ['Kari Nordmann', 'Ola Nordmann'], false],
    [
      'comma between whole names',
      'Kari Nordmann, Ola Nordmann og Per Hansen',
      ['Kari Nordmann', 'Ola Nordmann', 'Per Hansen'],
      false,
    ],
    ['surname first, or two first names', 'Nordmann, Kari', ['Nordmann, Kari'], true],
  ])('names, %s: %j', (_why, text, names, isUnsure) => {
    const read = readNames(cell(text));
    expect([read.names, read.problem !== undefined]).toEqual([names, isUnsure]);
  });

  it.each<[string, Written, readonly unknown[], string | undefined]>([
    ['a real date', date('2005-02-01'), ['2005-02-01'], undefined],
    ['two in a text', '01.02.2005; 3.4.06', ['2005-02-01', '2006-04-03'], undefined],
    ['one cannot be read', '01.02.2005, i fjor', ['2005-02-01', undefined], 'cell/not-a-day'],
  ])('birth dates, %s: %j', (_why, written, days, code) => {
    const read = readBirthDates(cell(written));
    expect([read.days, read.problem?.code]).toEqual([days, code]);
  });

  it.each<[string, Written | undefined, boolean]>([
    ['no cell', undefined, true],
    ['empty text', '', true],
    ['blanks', ' \u00a0\n', true],
    ['a formula that gives ""', formula('IF(A1="","",1)', ''), true],
    ['a dash where nothing is', '–', true],
    ['a formula without a value is not known to be empty', formula('A1', null), false],
    ['nought', 0, false],
    ['a short text', 'x', false],
  ])('blank, %s', (_why, written, expected) => {
    expect(isBlank(written === undefined ? undefined : cell(written))).toBe(expected);
  });
});
