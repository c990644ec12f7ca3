import fc from 'fast-check';
import type { Cell } from '../../../src/timesheet/table';
import { cellEdited } from '../../../src/workbook/typed/cell-edited';
import { cellShown } from '../../../src/workbook/typed/cell-shown';
import { typedValue } from '../../../src/workbook/typed/typed-value';

const NBSP = '\u00a0';

describe('cell-text', () => {
  it.each<[string, Cell['value'], Cell['shows'], string, string]>([
    // why                                        value               shows       shown                  edited
    ['an empty cell', null, 'text', '', ''],
    ['words', 'Møte', 'text', 'Møte', 'Møte'],
    ['a text that looks like a number', '12,5', 'text', '12,5', "'12,5"],
    ['a text that looks like a formula', '=1+1', 'text', '=1+1', "'=1+1"],
    ['a text that begins with an apostrophe', "'a", 'text', "'a", "''a"],
    ['a postcode stays text by itself', '0150', 'text', '0150', '0150'],
    ['a whole number', 2026, 'number', '2026', '2026'],
    ['a fraction', 7.5, 'number', '7,5', '7,5'],
    ['a sum as doubles have it', 0.1 + 0.2, 'number', '0,3', '0,3'],
    ['an amount', 1238.5, 'number', `1${NBSP}238,50`, '1238,5'],
    ['an amount below zero', -1238.5, 'number', `-1${NBSP}238,50`, '-1238,5'],
    ['an amount whose øre round up to a krone', 1999.999, 'number', `2${NBSP}000,00`, '1999,999'],
    ['a long fraction', 1 / 3, 'number', '0,333333333', '0,333333333333333'],
    ['a power of ten', 1e21, 'number', `1${'0'.repeat(21)}`, `1${'0'.repeat(21)}`],
    ['a tiny number', 1.5e-7, 'number', '0,00000015', '0,00000015'],
    ['per cent', 0.141, 'percent', '14,1 %', '14,1 %'],
    ['per cent with many decimals', 0.123456, 'percent', '12,35 %', '12,3456 %'],
    ['a day', 46288, 'date', '23.09.2026', '23.09.2026'],
    ['a day with a time that its format hides', 46288.5, 'date', '23.09.2026', '23.09.2026 12:00'],
    ['a day before Excel’s calendar is right', 5, 'date', '5', '5'],
    ['a day below zero', -1, 'date', '-1', '-1'],
    ['a day and a time', 46288.3125, 'dateTime', '23.09.2026 07:30', '23.09.2026 07:30'],
    ['a time that rounds to the day after', 46288.999999, 'dateTime', '24.09.2026 00:00', '24.09.2026 00:00'],
    ['a time', 0.3125, 'time', '07:30', '07:30'],
    ['a time with seconds', 21630 / 86400, 'time', '06:00:30', '06:00:30'],
    ['a time whose day its format hides', 46288.3125, 'time', '07:30', '23.09.2026 07:30'],
    ['a length', 1.0625, 'duration', '25:30', '25:30'],
    ['a short length', 0.03125, 'duration', '0:45', '0:45'],
    ['true', true, 'boolean', 'SANN', 'SANN'],
    ['an error', '#VALUE!', 'error', '#VERDI!', '#VERDI!'],
    ['an error alike in both', '#REF!', 'error', '#REF!', '#REF!'],
  ])('%s: %s as %s', (_why, value, shows, shown, edited) => {
    expect(cellShown({ value, shows })).toBe(shown);
    expect(cellEdited({ value, shows })).toBe(edited);
  });

  it('shows the value of a formula and edits the formula', () => {
    const cell = { value: 2.5, shows: 'number', formula: 'SUM(A1,1.5)' } as const;
    expect([cellShown(cell), cellEdited(cell)]).toEqual(['2,5', '=SUMMER(A1;1,5)']);
  });

  const typedAgain = (value: Cell['value'], shows: Cell['shows']) => typedValue(cellEdited({ value, shows })).value;

  it('gives the same text when what is edited is typed again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom("'", '=', ' ', '12,5', 'SANN', '07:30', '1.2.26', '5 %', 'kr 5'),
    );
    fc.assert(fc.property(texts, (text) => expect(typedAgain(text, 'text')).toBe(text === '' ? null : text)));
  });

  it('gives the same number, per cent, day, time and length', () => {
    const number = fc.tuple(fc.integer(), fc.constantFrom(1, 10, 100, 10_000)).map(([whole, by]) => whole / by);
    fc.assert(fc.property(number, (value) => expect(typedAgain(value, 'number')).toBe(value)));
    fc.assert(
      fc.property(
        fc.integer().map((parts) => parts / 1e6),
        (value) => expect(typedAgain(value, 'percent')).toBe(value),
      ),
    );
    const day = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(fc.property(day, (value) => expect(typedAgain(value, 'date')).toBe(value)));
    const seconds = fc.nat(86_399);
    fc.assert(fc.property(seconds, (count) => expect(typedAgain(count / 86_400, 'time')).toBe(count / 86_400)));
    fc.assert(
      fc.property(day, seconds, (serial, count) =>
        expect(typedAgain(serial + count / 86_400, 'dateTime')).toBe(serial + count / 86_400),
      ),
    );
    const length = fc.nat(9_999 * 3600);
    fc.assert(fc.property(length, (count) => expect(typedAgain(count / 86_400, 'duration')).toBe(count / 86_400)));
  });
});
