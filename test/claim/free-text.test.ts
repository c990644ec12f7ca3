import { freeTextIssues } from '../../src/claim/free-text';
import { NO_RULE } from '../../src/claim/text-findings';
import { ownRegulation } from '../../src/regulation/load';
import { codesOf } from '../approval/reading';
import { madeUpNumber } from '../values/made-up-number';

const RULE = ownRegulation('lillesand-stottekontakt')?.freeText ?? NO_RULE;
const PREFIX = 'name-or-sensitive-text/';

/** What is found, with its mark and the words it was found in. */
function found(text: string): string[] {
  const issues = freeTextIssues(text, RULE, { sheet: 'Kjørebok', row: 2 });
  const codes = codesOf(issues);
  return issues.map(({ values }, at) => `${codes[at]?.replace(PREFIX, '')} ${(values as { text: string }).text}`);
}

describe('free text', () => {
  it.each([
    ['a name and a sensitive word', 'Kjørte Ola Nordmann til psykolog', ['name! Ola Nordmann', 'word! psykolog']],
    ['the name first', 'Ola Nordmann til kino', ['name! Ola Nordmann']],
    ['three names', 'Møte med Ola Emil Nordmann', ['name! Ola Emil Nordmann']],
    ['hyphens and Norwegian letters', 'Tur med Anne-Åse Øvrebø', ['name! Anne-Åse Øvrebø']],
    ['an initial and a surname', 'Tur med O. Nordmann', ['name! O. Nordmann']],
    ['a name in a file name', 'Ola_Nordmann_kvittering.pdf', ['name! Ola Nordmann']],
    ['a surname that is a place', 'Tur med Ola Birkeland', ['name! Ola Birkeland']],
    ['a name in capitals', 'Tur med OLA NORDMANN', ['name! OLA NORDMANN']],
    ['letters in two parts, as a Mac stores them', 'Tur med A\u030Ase Nordmann', ['name! Åse Nordmann']],
    ['a given name alone is asked about', 'Kjørte Kari til svømming', ['given-name? Kari']],
    ['its possessive too', 'Hentet på Karis skole', ['given-name? Karis']],
    ['a telephone number', 'Ring 900 12 345', ['phone-number! 900 12 345']],
    ['in pairs', 'Ring 22 12 34 56 først', ['phone-number! 22 12 34 56']],
    ['with the country', 'Ring +47 90012345', ['phone-number! +47 90012345']],
    ['an e-mail address', 'Avtalt med ola@example.no', ['e-mail! ola@example.no']],
    ['a sensitive word in a longer one', 'Kjørte AB til psykologtime', ['word! psykologtime']],
    ['a short sensitive word with an ending', 'Kjørte AB til legen og legetime', ['word! legen', 'word! legetime']],
    ['capitals of the list do not count', 'Kjørte AB til bup', ['word! bup']],
    ['the bare word for a place of treatment', 'Kjørte AB til sykehus', ['word! sykehus']],
    [
      'a named place of treatment is asked about',
      'Kjørte AB til Sørlandet sykehus',
      ['place-of-treatment? Sørlandet sykehus'],
    ],
    ['its name may come after', 'Kjørte AB til DPS Solvang', ['place-of-treatment? DPS Solvang']],
    ['a verb names no place of treatment', 'Besøkte sykehuset', ['word! sykehuset']],
    ['the same thing is said once', 'Lege, lege og lege', ['word! Lege', 'word! lege']],
  ])('%s', (_why, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['initials', 'Kjørte AB til kino'],
    ['initials with full stops', 'Tur med A.B. og C. D.'],
    ['hours and initials', '3,5 t AB'],
    ['a place', 'Tur til Kristiansand med AB'],
    ['a place with a part', 'Tur til Øvre Birkeland med AB'],
    ['a municipality', 'Møte i Kristiansand kommune'],
    ['a municipality of two names', 'Møte i Evje og Hornnes kommune'],
    ['a street', 'Kafé i Henrik Ibsens gate'],
    ['a route', 'Lillesand–Birkeland–Lillesand'],
    ['a route with blanks', 'Lillesand - Grimstad t/r'],
    ['a verb before a place', 'Besøkte Arendal'],
    ['what was done, before a place', 'Bowling Evje'],
    ['a zoo', 'Kristiansand Dyrepark'],
    ['a school', 'Tangen videregående skole'],
    ['a church of a saint', 'Konsert i St. Olav kirke'],
    ['two sentences', 'Kino i Arendal. Middag etterpå.'],
    ['short words inside others', 'Russ og legende i museet'],
    ['a day without full stops', 'Oppdrag 20240903'],
    ['a day with full stops', 'Oppdrag 03.09.2024'],
    ['an amount', 'Utlegg 1 250,00 kr'],
    ['nothing', ''],
  ])('nothing is found: %s', (_why, text) => {
    expect(found(text)).toEqual([]);
  });

  it('an identity number is stopped and never repeated', () => {
    const number = madeUpNumber('010190');
    expect(found(`Kjørte AB, ${number}`)).toEqual(['identity-number! Kjørte AB, [fødselsnummer]']);
  });

  it('so are eleven digits with a wrong one', () => {
    expect(found('Kjørte AB, 010190 12345')).toEqual(['identity-number! Kjørte AB, [fødselsnummer]']);
  });

  it('without a list, no word is sensitive', () => {
    expect(freeTextIssues('Kjørte AB til psykolog', NO_RULE, { sheet: 'Kjørebok', row: 2 })).toEqual([]);
  });
});
