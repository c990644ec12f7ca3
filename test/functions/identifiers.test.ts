import { cellAccountNumber, cellKid, cellOrganisationNumber } from '../../src/functions/identifiers';
import { installRuntime, shown, speak } from './excel';

beforeAll(installRuntime);
beforeEach(() => speak('nb-NO'));

describe('identifiers', () => {
  it.each([
    // why                              formula                                          shown
    ['a number as Excel keeps it', () => cellOrganisationNumber(987654325), '987 654 325'],
    ["people's own spacing", () => cellOrganisationNumber('NO 987.654.325 MVA'), '987 654 325'],
    ['an account number with points', () => cellAccountNumber('8601.11.17947'), '8601 11 17947'],
    ['an account number as a number', () => cellAccountNumber(86011117947), '8601 11 17947'],
    ['modulus 10', () => cellKid('2345676'), '2345676'],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it.each([
    // why                                        formula
    [
      'a wrong control digit',
      () => cellOrganisationNumber('987654321'),
      '#VALUE! «987654321» er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.',
    ],
    [
      'an account number one digit short',
      () => cellAccountNumber('8601111794'),
      '#VALUE! «8601111794» er ikke et kontonummer. Det har elleve sifre, og det siste er et kontrollsiffer.',
    ],
    ['an empty cell', () => cellOrganisationNumber(null), '#VALUE! Her mangler «nummer».'],
    ['a text of blanks', () => cellKid('  '), '#VALUE! Her mangler «nummer».'],
    [
      'TRUE',
      () => cellKid(true),
      '#VALUE! «ja» er ikke et KID-nummer. Det har 2 til 25 sifre, og det siste er et kontrollsiffer. Lange numre må stå som tekst.',
    ],
    [
      'a national identity number is not repeated',
      () => cellOrganisationNumber('15876500016'),
      '#VALUE! «[fødselsnummer]» er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.',
    ],
  ])('%s', (_why, formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  it('more digits than Excel holds are refused as a number', () => {
    expect(shown(() => cellKid(12345678901234500000))).toMatch(/^#VALUE! .*tekst\.$/);
  });

  it.each([
    ['nynorsk', 'nn-NO', '#VALUE! Her manglar «nummer».'],
    ['English', 'en-GB', '#VALUE! "number" is missing here.'],
    ['Danish reads bokmål', 'da-DK', '#VALUE! Her mangler «nummer».'],
    ['Excel does not say', undefined, '#VALUE! Her mangler «nummer».'],
  ])('%s', (_why, language, expected) => {
    speak(language);
    expect(shown(() => cellKid(''))).toBe(expected);
  });
});
