import type { Entry } from '../../../src/claim/entry';
import { bookingLetters } from '../../../src/documents/booking-letter/booking-letter';
import type { Day } from '../../../src/values/day';
import { clock } from '../../claim/rows';
import { fee, made, MEMBER_SETTINGS, trip } from '../forms/form-claims';

const NIGHTS = {
  ...{ day: '2024-03-04' as Day, returnDay: '2024-03-06' as Day, depart: clock('08:00'), return: clock('16:00') },
  ...{ destination: 'Voss', purpose: 'Fagprøve i kokkfaget', lodgingName: 'Eksempel Hotell' },
};
const CLAIMANT = { ...MEMBER_SETTINGS.claimant, email: 'kari@example.no', employeeNumber: '123' };
const letters = (regulation: string, entries: Entry[], claimant = CLAIMANT) => {
  const { claim, context } = made(regulation, entries, { claimant }, 'nn');
  return bookingLetters(claim, context);
};

describe('booking-letter', () => {
  it('says who, where, when, why, for whom and on whose account, with the claim’s own dates', () => {
    const [letter, ...more] = letters('vestland-provenemnd', [trip(NIGHTS), fee({ day: '2024-03-05' as Day })]);
    expect(more).toEqual([]);
    expect(letter?.missing).toEqual([]);
    expect(letter?.draft.to).toBe('bestilling@berg-hansen.no');
    expect(letter?.draft.subject).toBe('Bestilling til Berg-Hansen: Kari Nordmann, 04.03.2024–06.03.2024');
    for (const words of [
      'i Voss, helst Eksempel Hotell, frå 04.03.2024 til 06.03.2024 (2 netter)',
      'Kari Nordmann, kari@example.no, tilsettnummer 123',
      'Føremålet med reisa: Fagprøve i kokkfaget',
      'Kandidat: Kandidat A, Kandidat B',
      'avtalen prøvenemndsarbeid, avdelingskode 300000, ressursnummer 26503',
    ])
      expect(letter?.draft.text).toContain(words);
    expect(letter?.draft.text).not.toContain('2021');
  });

  it.each<[string, string, Entry[], number]>([
    [
      'a day’s journey needs no booking',
      'vestland-provenemnd',
      [trip({ ...NIGHTS, returnDay: NIGHTS.day, overnight: false })],
      0,
    ],
    ['a payer without an agency', 'statens-reiseavtale-innland', [trip(NIGHTS)], 0],
    [
      'each journey has its own',
      'vestland-provenemnd',
      [trip(NIGHTS), trip({ ...NIGHTS, row: 9, day: '2024-03-11' as Day, returnDay: '2024-03-12' as Day })],
      2,
    ],
  ])('%s', (_why, regulation, entries, count) => {
    expect(letters(regulation, entries)).toHaveLength(count);
  });

  it('without an address for answers it is not made', () => {
    expect(
      letters('vestland-provenemnd', [trip(NIGHTS)], MEMBER_SETTINGS.claimant as typeof CLAIMANT)[0]?.missing,
    ).toEqual(['email']);
  });
});
