import { isIdentityNumberCell, withoutIdentityNumbers } from '../../../src/timesheet/cells/identity-number';
import { madeUpNumber } from '../made-up-number';

const NUMBER = madeUpNumber('010190');

describe('identity-number', () => {
  it.each([
    ['alone', NUMBER, '[fødselsnummer]'],
    ['in a sentence', `Kandidat ${NUMBER} møtte`, 'Kandidat [fødselsnummer] møtte'],
    ['with a blank', `${NUMBER.slice(0, 6)} ${NUMBER.slice(6)}`, '[fødselsnummer]'],
    ['with a dash', `${NUMBER.slice(0, 6)}-${NUMBER.slice(6)}`, '[fødselsnummer]'],
    ['with points in the date', `01.01.90 ${NUMBER.slice(6)}`, '[fødselsnummer]'],
    ['two of them', `${NUMBER}, ${NUMBER}`, '[fødselsnummer], [fødselsnummer]'],
    ['D number', madeUpNumber('410190'), '[fødselsnummer]'],
    ['synthetic number, month + 80', madeUpNumber('018190'), '[fødselsnummer]'],
    ['wrong control digit', NUMBER.slice(0, 10) + ((Number(NUMBER[10]) + 1) % 10), null],
    ['twelve digits', `${NUMBER}1`, null],
    ['no date in front, as in an account number', madeUpNumber('993456'), null],
    ['a date', '01.01.1990', null],
    ['a telephone number', '+47 55 55 55 55', null],
  ])('%s: %s', (_why, text, expected) => {
    expect(withoutIdentityNumbers(text)).toBe(expected ?? text);
  });

  it('knows a number cell that lost its leading zero', () => {
    expect(isIdentityNumberCell(Number(NUMBER))).toBe(true);
    expect(isIdentityNumberCell(Number(NUMBER) + 1)).toBe(false);
    expect(isIdentityNumberCell(43731)).toBe(false);
  });
});
