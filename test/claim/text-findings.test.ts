import { fileNameIssues } from '../../src/claim/file-name-issues';
import { knownPeople } from '../../src/claim/known-people';
import { findingsIn, NO_RULE } from '../../src/claim/text-findings';
import { ownRegulation } from '../../src/regulation/load';
import { expectSayable } from '../timesheet/sayable';
import { madeUpNumber } from '../values/made-up-number';

const PEOPLE = knownPeople(['Vigdis Åmodt Rønning', 'Sol, Birk']);
const STRICT = ownRegulation('lillesand-stottekontakt')?.freeText ?? NO_RULE;

const found = (text: string, rule = NO_RULE): string[] =>
  findingsIn(text, rule, PEOPLE).map(
    ({ told, severity, text: one }) => `${told}${severity === 'error' ? '!' : '?'} ${one}`,
  );

const spaced = (digits: string, between: string): string => digits.slice(0, 6) + between + digits.slice(6);
const dotted = (digits: string): string => digits.replace(/^(..)(..)(..)/, '$1.$2.$3 ');
const HIDDEN = 'identity-number! Tur [fødselsnummer]';

describe('text-findings', () => {
  it.each([
    // why                                              number
    ['a birth number', madeUpNumber('010190')],
    ['with a blank', spaced(madeUpNumber('010190'), ' ')],
    ['with full stops', dotted(madeUpNumber('010190'))],
    ['with slashes', dotted(madeUpNumber('010190')).replaceAll('.', '/')],
    ['with a dash that Word puts', spaced(madeUpNumber('010190'), '–')],
    ['with a blank that does not break', spaced(madeUpNumber('010190'), '\u00a0')],
    ['a D-number', madeUpNumber('410190')],
    ['an H-number', madeUpNumber('014190')],
    ['synthetic: month + 80', madeUpNumber('018190')],
    ['synthetic: month + 65', madeUpNumber('016690')],
    ['a synthetic D-number: day + 40, month + 80', madeUpNumber('418190')],
  ])('%s is stopped whoever pays', (_why, number) => {
    expect(found(`Tur ${number}`)).toEqual([HIDDEN]);
    expect(found(`Tur_${number}`)).toEqual([HIDDEN]);
  });

  it.each([
    // why                                                             text                       found
    ['an account number that is no birth number', '8601 11 17947', []],
    ['an account number with full stops', '8601.11.17947', []],
    ['an organisation number', '974 760 673', []],
    ['a telephone number of eleven digits: from another country', '+46 99 123 45 67', []],
    ['a telephone number with 0047', '0047 900 12 345', ['phone-number? 0047 900 12 345']],
    ['twelve digits', '010190123456', []],
    ['a payment reference', '2345678903', []],
    ['a day and an amount', '01.01.2026 12 345,00', []],
    ['one digit wrong, and it begins with a birth date', '010190 12345', ['identity-number? [fødselsnummer]']],
    ['the same, and no day', '991390 12345', []],
  ])('%s: «%s»', (_why, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('a payer can stop all eleven digits', () => {
    expect(found('86011117947', STRICT)).toEqual(['identity-number! [fødselsnummer]']);
  });

  it.each([
    // why                                                    text                          found
    ['two names of one who is known, in small letters', 'tur med vigdis rønning', ['name? vigdis rønning']],
    ['the surname first', 'RØNNING, VIGDIS til kino', ['name? RØNNING, VIGDIS']],
    ['one name by itself', 'hentet rønning', ['given-name? rønning']],
    ['its possessive', 'på Vigdis’ skole og vigdiss hjem', ['given-name? Vigdis', 'given-name? vigdiss']],
    ['names of two who do not belong together', 'vigdis birk', ['given-name? vigdis', 'given-name? birk']],
    ['a name that is a word, together with the other', 'tur med birk sol', ['name? birk sol']],
    ['somebody unknown, in small letters', 'tur med torbjørn eliassen', []],
    ['by default a name is asked about', 'Møte med Ola Nordmann', ['name? Ola Nordmann']],
  ])('%s: «%s»', (_why, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('a payer that asks for names is not asked about them', () => {
    const rule = ownRegulation('vestland-provenemnd')?.freeText ?? NO_RULE;
    expect(found('Prøve med Ola Nordmann på Haukeland sjukehus, ring 900 12 345', rule)).toEqual([
      'phone-number? 900 12 345',
    ]);
  });
});

describe('file-name-issues', () => {
  const NUMBER = madeUpNumber('010190');
  it.each([
    // why                                     file                                issues
    ['a name', '1_Ola_Nordmann.pdf', ['file-name/name Ola Nordmann']],
    ['a name that is known', '1-vigdis.jpg', ['file-name/given-name vigdis']],
    ['a number, which is masked', `2-${NUMBER}.pdf`, ['file-name/identity-number 2-[fødselsnummer]']],
    ['a sensitive word', '3-psykolog.pdf', ['file-name/word psykolog']],
    ['a neutral name', '4-kvittering.pdf', []],
    ['a camera’s name', 'IMG_20260903_134501.jpg', []],
  ])('%s: %s', (_why, name, expected) => {
    const issues = fileNameIssues(name, STRICT, PEOPLE);
    expect(issues.map(({ code, values }) => `${code} ${(values as { text: string }).text}`)).toEqual(expected);
    expect(JSON.stringify(issues)).not.toContain(NUMBER);
    expectSayable(issues);
  });

  it('says enough of a number to find the file', () => {
    const [issue] = fileNameIssues(`2-${NUMBER}.pdf`, NO_RULE);
    expect(issue?.values).toMatchObject({ name: '2-0101•••••••.pdf' });
  });
});
