import { D, readRows, type Written } from './read-rows';

describe('person', () => {
  it.each<[string, string[], Written[], object[]]>([
    // why, header, row, what the entries say of people
    ['hours', ['Dato', 'Navn', 'Timer'], [D, 'Kari', 2], [{ entry: 'time', person: 'Kari' }]],
    [
      'a fee',
      ['Dato', 'Medlem', 'Honorar', 'Antall'],
      [D, 'Kari', 'Leder', 1],
      [{ entry: 'honorarium', person: 'Kari' }],
    ],
    [
      'a fee with its candidate',
      ['Dato', 'Medlem', 'Honorar', 'Kandidat'],
      [D, 'Kari', 'Leder', 'Ola'],
      [{ entry: 'honorarium', person: 'Kari', candidates: [{ name: 'Ola' }] }],
    ],
    [
      'a name beside a birth date is the candidate’s',
      ['Dato', 'Honorar', 'Navn', 'Fødselsdato'],
      [D, 'Leder', 'Ola', '10.03.2001'],
      [{ entry: 'honorarium', candidates: [{ name: 'Ola', birthDate: '2001-03-10' }] }],
    ],
    [
      'a meeting',
      ['Dato', 'Navn', 'Utvalg', 'Fra', 'Til'],
      [D, 'Kari', 'Eldrerådet', '16:00', '17:00'],
      [{ entry: 'meeting', person: 'Kari' }],
    ],
    [
      'an outlay',
      ['Dato', 'Navn', 'Utlegg', 'Beløp'],
      [D, 'Kari', 'Parkering', 50],
      [{ entry: 'outlay', person: 'Kari' }],
    ],
    ['a drive', ['Dato', 'Navn', 'Km', 'Strekning'], [D, 'Kari', 12, 'A–B'], [{ entry: 'driving', person: 'Kari' }]],
    [
      'a child minded: a name there may be the child’s, and is not kept',
      ['Dato', 'Navn', 'Barnepass timer', 'Barnets alder'],
      [D, 'Lille Ola', 3, 8],
      [{ entry: 'childcare' }],
    ],
  ])('%s', (_why, header, cells, expected) => {
    const { entries } = readRows(header, cells);
    expect(entries).toEqual(expected.map((one) => expect.objectContaining(one)));
    // Nobody else's name is taken for whose row it is.
    expect(entries.map(({ person }) => person)).toEqual(expected.map((one) => (one as { person?: string }).person));
  });
});
