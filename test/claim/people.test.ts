import { everyonesEntries, settingsOf } from '../../src/claim/people';
import { NO_SETTINGS, type Settings } from '../../src/claim/settings';
import { oreFromKroner } from '../../src/values/money';
import { worked } from './rows';

const row = (person?: string) => worked('08:00', '09:00', person === undefined ? {} : { person });

describe('people', () => {
  it.each<[string, (string | undefined)[], string | undefined, string[], number]>([
    // why, whose the rows are, the claimant, people in order with their rows, rows of nobody
    ['each once, in the order of the sheet', ['Kari', 'Ola', 'Kari'], undefined, ['Kari 2', 'Ola 1'], 0],
    ['written in two ways', ['Kari Nordmann', 'Nordmann, Kari', 'kari  nordmann'], undefined, ['Kari Nordmann 3'], 0],
    ['a row without a name is the claimant’s', ['Ola', '', undefined], 'Kari', ['Ola 1', 'Kari 2'], 0],
    ['and nobody’s where there is no claimant', ['Ola', ''], undefined, ['Ola 1'], 1],
    ['no names at all', [undefined], undefined, [], 1],
    ['no rows', [], 'Kari', [], 0],
  ])('%s', (_why, persons, claimant, expected, nobodys) => {
    const { people, nameless } = everyonesEntries({ entries: persons.map(row), rowsWithoutEntry: [] }, claimant);
    expect(people.map(({ name, entries }) => `${name} ${entries.length}`)).toEqual(expected);
    expect(nameless).toHaveLength(nobodys);
  });

  it('somebody none of whose rows could be read is there too', () => {
    const rowsWithoutEntry = ['Ola', 'Kari', ''].map((person, index) => ({ sheet: 'Ark', row: index + 2, person }));
    const { people, nameless } = everyonesEntries({ entries: [row('Kari')], rowsWithoutEntry }, undefined);
    expect(people.map(({ name, entries }) => `${name} ${entries.length}`)).toEqual(['Kari 1', 'Ola 0']);
    expect(nameless).toEqual([{ sheet: 'Ark', row: 4, person: '' }]);
  });

  it('another’s claim has nothing of the claimant’s own: no wage, no account, no employer', () => {
    const settings: Settings = {
      ...NO_SETTINGS,
      route: 'member',
      language: 'nn',
      claimant: { name: 'Kari Nordmann', address: { city: 'Førde' }, accountNumber: '86011117947' },
      payer: { name: 'Eksempel kommune' },
      employer: { name: 'Eksempel AS', address: {}, contact: {} },
      wage: { hourlyOre: oreFromKroner(448), socialCosts: [] },
    };
    expect(settingsOf('Ola Nordmann', settings)).toEqual({
      ...NO_SETTINGS,
      route: 'member',
      language: 'nn',
      claimant: { name: 'Ola Nordmann', address: {} },
      payer: { name: 'Eksempel kommune' },
    });
    expect(settingsOf('Nordmann, Kari', settings)).toBe(settings);
  });
});
