import { hasIdentityNumber, isIdentityNumberCell, withoutIdentityNumbers } from '../../src/values/identity-number';
import { madeUpNumber } from './made-up-number';

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

  it.each([
    // why                                            text                                     shown
    ['a test number of the tax authority', 'Kari 15876500016', 'Kari [fødselsnummer]'],
    ['parted after the birth date', 'Kari 158765 00016', 'Kari [fødselsnummer]'],
    ['parted by dots', '15.87.65 00016', '[fødselsnummer]'],
    ['parted with a hyphen', '158765-00016', '[fødselsnummer]'],
    ['within a file name', 'lonn_15876500016.pdf', 'lonn_[fødselsnummer].pdf'],
    ['a D-number', '41010199946', '[fødselsnummer]'],
    ['a help number', '01410199935', '[fødselsnummer]'],
    ['two of them', '15876500016/41010199946', '[fødselsnummer]/[fødselsnummer]'],
    ['control digit wrong', '15876500017', '15876500017'],
    ['an account number', '86011117947', '86011117947'],
    ['part of a longer number', '158765000161', '158765000161'],
    ['a phone number', '+47 55 00 00 00', '+47 55 00 00 00'],
    ['a date and an amount', '02.11.2026 4800,00', '02.11.2026 4800,00'],
    ['nothing', '', ''],
  ])('identity number, %s: «%s»', (_why, text, shown) => {
    expect(withoutIdentityNumbers(text)).toBe(shown);
    expect(hasIdentityNumber(text)).toBe(shown !== text);
  });

  it('knows a number cell that lost its leading zero', () => {
    expect(isIdentityNumberCell(Number(NUMBER))).toBe(true);
    expect(isIdentityNumberCell(Number(NUMBER) + 1)).toBe(false);
    expect(isIdentityNumberCell(43731)).toBe(false);
  });
});
