import {
  accountNumber,
  accountNumberText,
  kid,
  organisationNumber,
  organisationNumberText,
  vatNumber,
  vatNumberText,
} from '../../src/values/identifiers';

describe('identifiers', () => {
  it.each([
    // why                                        typed                     number
    ['bare digits', '987654325', '987654325'],
    ['parted in threes', '987 654 325', '987654325'],
    ['parted by no-break spaces', '987\u00a0654\u00a0325', '987654325'],
    ['parted by dots', '987.654.325', '987654325'],
    ['as a VAT number', 'NO 987 654 325 MVA', '987654325'],
    ['as a VAT number without spaces', 'NO987654325MVA', '987654325'],
    ['small letters', 'no 987654325 mva', '987654325'],
    ['MVA alone', '987 654 325 MVA', '987654325'],
    ['the county itself', '821 311 632', '821311632'],
    ['the library’s own example', '998447356', '998447356'],
    ['control digit one too high', '987654326', undefined],
    ['control digit one too low', '987654324', undefined],
    ['two digits swapped', '978654325', undefined],
    ['a digit short', '98765432', undefined],
    ['a digit over', '9876543255', undefined],
    ['no digit fits a remainder of 10', '821311730', undefined],
    ['a letter within', '98765432X', undefined],
    ['all zeros, which pass the modulus', '000000000', undefined],
    ['with a scheme', '0192:987654325', undefined],
    ['nothing', '', undefined],
    ['only words', 'NO MVA', undefined],
  ])('organisation number, %s: «%s»', (_why, typed, number) => {
    expect(organisationNumber(typed)).toBe(number);
  });

  it.each([
    // why                       typed              number
    ['bare digits', '86011117947', '86011117947'],
    ['dots', '8601.11.17947', '86011117947'],
    ['spaces', '8601 11 17947', '86011117947'],
    ['hyphens', '8601-11-17947', '86011117947'],
    ['the library’s own example', '76940512057', '76940512057'],
    ['control digit one too high', '86011117948', undefined],
    ['two digits swapped', '68011117947', undefined],
    ['a digit short', '8601111794', undefined],
    ['a digit over', '860111179470', undefined],
    ['an IBAN', 'NO9386011117947', undefined],
    ['all zeros', '00000000000', undefined],
    ['a letter within', '8601111794O', undefined],
    ['nothing', '', undefined],
  ])('account number, %s: «%s»', (_why, typed, number) => {
    expect(accountNumber(typed)).toBe(number);
  });

  it.each([
    // why                                          typed            reference
    ['modulus 10', '202600425', '202600425'],
    ['modulus 10, one too high', '202600426', undefined],
    ['modulus 10 with control digit 0, which the library refuses', '190', '190'],
    ['modulus 11', '12343', '12343'],
    ['modulus 11 with the hyphen as control sign', '6-', '6-'],
    ['a hyphen where a digit fits', '1234-', undefined],
    ['a hyphen within', '12-34', undefined],
    ['spaces', '2026 00425', '202600425'],
    ['two digits is the shortest', '18', '18'],
    ['one digit', '0', undefined],
    ['25 digits is the longest', '1234567890123456789012340', '1234567890123456789012340'],
    ['26 digits', '12345678901234567890123459', undefined],
    ['a letter', 'A18', undefined],
    ['nothing', '', undefined],
  ])('kid, %s: «%s»', (_why, typed, reference) => {
    expect(kid(typed)).toBe(reference);
  });

  it('kid: every body has one control sign by modulus 10 and one by modulus 11', () => {
    for (let body = 1; body <= 500; body++) {
      const signs = [...'0123456789-'].filter((sign) => kid(`${body}${sign}`) !== undefined);
      const expected = new Set([modulus10(String(body)), modulus11(String(body))]);
      expect(new Set(signs)).toEqual(expected);
    }
  });

  it('prints numbers as people write them', () => {
    expect(organisationNumberText('987654325')).toBe('987 654 325');
    expect(accountNumberText('86011117947')).toBe('8601 11 17947');
    expect(vatNumber('987654325')).toBe('NO987654325MVA');
    expect(vatNumberText('987654325')).toBe('NO 987 654 325 MVA');
  });
});

/** Written out anew, so that the library is not held against itself. */
function modulus10(body: string): string {
  const sum = [...body].reverse().reduce((so, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return so + (product > 9 ? product - 9 : product);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function modulus11(body: string): string {
  const sum = [...body].reverse().reduce((so, digit, index) => so + Number(digit) * ((index % 6) + 2), 0);
  const control = (11 - (sum % 11)) % 11;
  return control === 10 ? '-' : String(control);
}
