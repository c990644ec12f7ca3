import { typedValue } from '../../../src/workbook/typed/typed-value';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('typed-value', () => {
  it.each([
    // why                                        typed             value        format
    ['a decimal comma', '12,5', 12.5, undefined],
    ['a whole number', '7', 7, undefined],
    ['zero', '0', 0, undefined],
    ['no zero with a sign', '-0', 0, undefined],
    ['below one', '0,25', 0.25, undefined],
    ['a minus', '-3', -3, undefined],
    ['the minus of printed papers', '−3,5', -3.5, undefined],
    ['a plus', '+3', 3, undefined],
    ['spaces around are not part of it', '  12,5 ', 12.5, undefined],
    ['thousands by a space', '1 234,50', 1234.5, '#,##0.00'],
    ['thousands by a no-break space', `1${NBSP}234,5`, 1234.5, '#,##0.0'],
    ['thousands by a narrow one', `12${NARROW}345`, 12345, '#,##0'],
    ['thousands by points, told by the comma', '1.234,50', 1234.5, '#,##0.00'],
    ['per cent', '12 %', 0.12, '0%'],
    ['per cent without the space', '12,5%', 0.125, '0.0%'],
    ['per cent is exact', '14,1 %', 0.141, '0.0%'],
    ['per cent below zero', '-5 %', -0.05, '0%'],
    ['kroner before', 'kr 1 234,50', 1234.5, '"kr" #,##0.00'],
    ['kroner after', '1234 kr', 1234, '#,##0 "kr"'],
    ['kroner with a point', 'Kr. 100', 100, '"kr" #,##0'],
    ['kroner below zero', '-kr 100', -100, '"kr" #,##0'],
    ['kroner below zero, the minus inside', 'kr -100', -100, '"kr" #,##0'],
    ['whole kroner as on a bill', '1 500,-', 1500, '#,##0 "kr"'],
    ['fifteen digits are kept exactly', '123456789012345', 123456789012345, undefined],
  ])('%s: «%s»', (_why, typed, value, format) => {
    const read = typedValue(typed);
    expect(Object.is(read.value, value)).toBe(true);
    expect(read.format).toBe(format);
    expect(read.shows).toBe(typed.includes('%') ? 'percent' : 'number');
  });

  it.each([
    // why                                    typed                value              shows       format
    ['a day', '23.09.2026', 46288, 'date', 'dd.mm.yyyy'],
    ['a day with two digits of the year', '23.9.26', 46288, 'date', 'dd.mm.yyyy'],
    ['a day as on paper', '23/9-2026', 46288, 'date', 'dd.mm.yyyy'],
    ['a day with strokes', '23/9/2026', 46288, 'date', 'dd.mm.yyyy'],
    ['a day as computers write it', '2026-09-23', 46288, 'date', 'dd.mm.yyyy'],
    ['leap day', '29.02.2024', 45351, 'date', 'dd.mm.yyyy'],
    ['before fifty is this century', '1.1.49', 54424, 'date', 'dd.mm.yyyy'],
    ['from fifty on the last one', '1.1.50', 18264, 'date', 'dd.mm.yyyy'],
    ['the first day of a right calendar', '01.03.1900', 61, 'date', 'dd.mm.yyyy'],
    ['a clock time', '07:30', 0.3125, 'time', 'hh:mm'],
    ['a clock time without the zero', '7:30', 0.3125, 'time', 'hh:mm'],
    ['midnight', '00:00', 0, 'time', 'hh:mm'],
    ['seconds', '06:00:30', 21630 / 86400, 'time', 'hh:mm:ss'],
    ['the end of the day is a length', '24:00', 1, 'duration', '[h]:mm'],
    ['longer than a day', '25:30', 1.0625, 'duration', '[h]:mm'],
    ['a day and a clock time', '23.09.2026 07:30', 46288.3125, 'dateTime', 'dd.mm.yyyy hh:mm'],
    ['with «kl.» between', '23.9.2026 kl. 07:30', 46288.3125, 'dateTime', 'dd.mm.yyyy hh:mm'],
    ['as computers write both', '2026-09-23T07:30', 46288.3125, 'dateTime', 'dd.mm.yyyy hh:mm'],
    ['true', 'SANN', true, 'boolean', undefined],
    ['false, in small letters', 'usann', false, 'boolean', undefined],
    ['true in English', 'TRUE', true, 'boolean', undefined],
    ['nothing', '', null, 'text', undefined],
    ['a space that wipes a cell', ' ', null, 'text', undefined],
    ['an apostrophe alone', "'", null, 'text', undefined],
  ])('%s: «%s»', (_why, typed, value, shows, format) => {
    expect(typedValue(typed)).toEqual({ value, shows, ...(format !== undefined && { format }) });
  });

  it.each([
    // why                                                typed                  text kept
    ['words', 'Møte i utvalget', 'Møte i utvalget'],
    ['spaces around words are the user’s', ' Sum ', ' Sum '],
    ['an apostrophe says text, and is not part of it', "'12,5", '12,5'],
    ['an apostrophe before a formula', "'=1+1", '=1+1'],
    ['a postcode', '0150', '0150'],
    ['a postcode with a place', '0150 OSLO', '0150 OSLO'],
    ['an account number that begins with zero', '05391234567', '05391234567'],
    ['an account number with points', '1234.56.78903', '1234.56.78903'],
    ['an account number with spaces', '1234 56 78903', '1234 56 78903'],
    ['an organisation number', '974 760 673', '974 760 673'],
    ['a telephone number in pairs', '22 33 44 55', '22 33 44 55'],
    ['a telephone number in threes and twos', '912 34 567', '912 34 567'],
    ['a telephone number from abroad', '+4791234567', '+4791234567'],
    ['sixteen digits, which a number would round', '1234567890123456', '1234567890123456'],
    ['a code that Excel makes 2000 of', '2E3', '2E3'],
    ['zeros before a decimal', '00,5', '00,5'],
    ['half past seven, or 7.3, or July 1930', '7.30', '7.30'],
    ['a point, which may be 12 May', '12.5', '12.5'],
    ['a point before three digits: a thousand, or a little over one', '1.234', '1.234'],
    ['a day without a year', '23.09.', '23.09.'],
    ['a day that is not in the calendar', '31.02.2026', '31.02.2026'],
    ['29 February of a common year', '29.02.2026', '29.02.2026'],
    ['month before day', '09/23/2026', '09/23/2026'],
    ['a day before Excel’s calendar is right', '28.02.1900', '28.02.1900'],
    ['no such clock time', '07:60', '07:60'],
    ['no such seconds', '07:30:75', '07:30:75'],
    ['a length below zero, which Excel cannot show', '-1:30', '-1:30'],
    ['a clock range', '08-16', '08-16'],
    ['a day and no clock time of it', '23.09.2026 24:00', '23.09.2026 24:00'],
    ['per cent of nothing', '%', '%'],
    ['kroner without a number', 'kr', 'kr'],
    ['two minuses', '-kr -5', '-kr -5'],
    ['groups that are no thousands', '1 23', '1 23'],
    ['yes is a word', 'ja', 'ja'],
  ])('%s: «%s» stays text', (_why, typed, text) => {
    expect(typedValue(typed)).toMatchObject({ value: text, shows: 'text' });
    expect(typedValue(typed).format).toBeUndefined();
  });

  it.each([
    ['a point may be meant as a comma', '12.5', 'point'],
    ['also as a clock', '7.30', 'point'],
    ['the calendar has no such day', '31.02.2026', 'noSuchDay'],
    ['month before day', '09/23/2026', 'noSuchDay'],
    ['an apostrophe leaves no doubt', "'12.5", undefined],
    ['a code is no day', '12-34-56', undefined],
    ['an account number is none either', '1234.56.78903', undefined],
  ])('%s: «%s» is told as %s', (_why, typed, doubt) => {
    expect(typedValue(typed).doubt).toBe(doubt);
  });
});
