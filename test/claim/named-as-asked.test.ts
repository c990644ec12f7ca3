import { assess } from '../../src/claim/assess';
import type { Candidate, Entry, Passenger } from '../../src/claim/entry';
import { initialsOf } from '../../src/claim/named-as-asked';
import { entriesToKeep } from '../../src/claim/of-this-claim';
import type { Rules } from '../../src/claim/rules';
import { NO_SETTINGS } from '../../src/claim/settings';
import type { Day } from '../../src/values/day';
import { metresFromKm, type Metres } from '../../src/values/distance';
import { rulesOf } from './regulations';

const TODAY = '2024-10-20' as Day;
const km = (count: number): Metres => metresFromKm(count) as Metres;
const place = { sheet: 'Ark', row: 2, columns: {}, day: '2024-09-03' as Day };

function claimOf(entry: Entry, rules: Rules) {
  const { claim } = assess(
    [entry],
    { ...NO_SETTINGS, route: 'member', claimant: { address: {}, name: 'Kari Lie' } },
    rules,
    TODAY,
  );
  return claim;
}

describe('named-as-asked', () => {
  it.each([
    ['two names', 'Ola Nordmann', 'ON'],
    ['a name in two parts', 'Anne-Marie Lie', 'AML'],
    ['the surname first', 'Nordmann, Ola Emil', 'OEN'],
    ['Norwegian letters, small', 'åse øvrebø', 'ÅØ'],
    ['initials stay', 'O.N.', 'O.N.'],
    ['one name', 'Ola', 'O'],
  ])('%s: «%s» is «%s»', (_why, name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });

  const drive = (name: string): Entry => {
    const passengers: Passenger[] = [{ name, distance: km(10) }];
    return { ...place, entry: 'driving', distance: km(10), passengers, purpose: 'Kino' };
  };

  it.each([
    // why                                             regulation                  name             kept
    ['a payer that wants initials', 'lillesand-stottekontakt', 'Ola Nordmann', 'ON'],
    ['initials as they are', 'lillesand-stottekontakt', 'ON', 'ON'],
    ['a payer that wants the name', 'bamble-folkevalgte', 'Ola Nordmann', 'Ola Nordmann'],
  ])('passengers, %s', (_why, id, name, expected) => {
    const claim = claimOf(drive(name), rulesOf(id));
    const kept = [claim.entries, entriesToKeep(claim)].map(([entry]) => entry);
    for (const entry of kept) expect(entry).toMatchObject({ passengers: [{ name: expected }] });
  });

  const born: Candidate[] = [{ name: 'Ola Nordmann', birthDate: '2005-02-01' as Day }];
  const exam = (type: string): Entry => ({
    ...place,
    ...{ entry: 'honorarium', type, count: 1, note: 'Ola Nordmann', groupCoordinator: false, candidates: born },
  });

  it.each<[string, string, 'fullName' | 'initials' | undefined, Candidate]>([
    // why                                                  fee             asked       kept
    ['a birth date where it is demanded', 'Koordinatorhonorar', undefined, born[0] as Candidate],
    ['and nowhere else', 'Leder', undefined, { name: 'Ola Nordmann' }],
    ['initials where the payer asks for those', 'Leder', 'initials', { name: 'ON' }],
    ['initials and a birth date', 'Koordinatorhonorar', 'initials', { name: 'ON', birthDate: '2005-02-01' as Day }],
  ])('candidates, %s', (_why, type, asked, expected) => {
    const { regulation, national } = rulesOf('vestland-provenemnd');
    const kinds = Object.fromEntries(
      Object.entries(regulation.kinds).map(([id, kind]) => [
        id,
        kind.rule === 'perPiece' && asked ? { ...kind, candidates: asked } : kind,
      ]),
    );
    const claim = claimOf(exam(type), { regulation: { ...regulation, kinds }, national });
    expect(claim.lines.map(({ candidates }) => candidates)).toEqual([[expected]]);
    expect(entriesToKeep(claim)).toMatchObject([{ candidates: [expected] }]);
    expect(
      entriesToKeep(claim).flatMap((entry) =>
        Object.keys((entry as unknown as { candidates: Candidate[] }).candidates[0] ?? {}),
      ),
    ).toEqual(Object.keys(expected));
  });
});
