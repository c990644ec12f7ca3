import { knownPeople } from '../../src/claim/known-people';
import { NO_RULE } from '../../src/claim/text-findings';
import { masked } from '../../src/privacy/masked';
import { neutralNames } from '../../src/privacy/neutral-names';
import { ownRegulation } from '../../src/regulation/load';
import { madeUpNumber } from '../values/made-up-number';

const NUMBER = madeUpNumber('010190');
const PEOPLE = knownPeople(['Vigdis Rønning']);
const STRICT = ownRegulation('lillesand-stottekontakt')?.freeText ?? NO_RULE;
const OPEN = ownRegulation('vestland-provenemnd')?.freeText ?? NO_RULE;

describe('masked', () => {
  it.each([
    // why                                              rule    text                               masked
    ['a number', STRICT, `Tur ${NUMBER}`, 'Tur •••••••••••'],
    ['a number with a blank', OPEN, `${NUMBER.slice(0, 6)} ${NUMBER.slice(6)}, AB`, '•••••• •••••, AB'],
    [
      'a name, a word and a telephone number',
      STRICT,
      'Ola Nordmann, psykologtime, 900 12 345',
      '••• ••••••••, ••••••••••••, ••• •• •••',
    ],
    ['each time that it stands there', STRICT, 'lege og lege', '•••• og ••••'],
    ['not within another word', STRICT, 'Kari på Karihaugen', '•••• på Karihaugen'],
    ['a file name', STRICT, '2_Ola_Nordmann.pdf', '2_•••_••••••••.pdf'],
    ['a known name, in whatever letters', OPEN, 'møte med vigdis rønning', 'møte med •••••• •••••••'],
    ['a name that the payer asks for stays', OPEN, 'Prøve med Ola Nordmann', 'Prøve med Ola Nordmann'],
    ['hours and initials stay', STRICT, '3,5 t AB', '3,5 t AB'],
    ['an account number stays where the payer does not stop it', OPEN, '8601 11 17947', '8601 11 17947'],
    ['letters in two parts', STRICT, 'Tur med A\u030Ase Nordmann', 'Tur med ••• ••••••••'],
    ['nothing', STRICT, '', ''],
  ])('%s', (_why, rule, text, expected) => {
    const { text: made } = masked(text, { rule, people: PEOPLE });
    expect(made).toBe(expected);
    expect(made.length).toBe(text.normalize('NFC').length);
    expect(masked(made, { rule, people: PEOPLE }).changes).toEqual([]);
  });
});

describe('neutral-names', () => {
  it('keeps the number and the sort, and tells two apart', () => {
    const names = ['1-fly-Ola.PDF', 'Bilag 2 hotell.jpeg', '2b.jpeg', 'Kari.png', 'uten ending'];
    expect(neutralNames(names, 'bilag')).toEqual(['1.pdf', '2.jpeg', '2 (2).jpeg', 'bilag 1.png', 'bilag 2']);
  });
});
