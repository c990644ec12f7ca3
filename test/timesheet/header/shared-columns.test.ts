import type { Field } from '../../../src/claim/entry';
import { readTimesheet } from '../../../src/timesheet/read-timesheet';
import { sheet } from '../sheets';

describe('shared-columns', () => {
  it.each<[string, string[], Field[]]>([
    ['a break is a break in a timesheet', ['Dato', 'Fra', 'Til', 'Lunsj'], ['day', 'from', 'to', 'pause']],
    [
      'and a meal in a table of journeys',
      ['Avreise dato', 'Hjemkomst dato', 'Lunsj', 'Reisemål'],
      ['departDay', 'returnDay', 'lunches', 'destination'],
    ],
    [
      'a remark in a driving log is its purpose',
      ['Dato', 'Reiserute', 'Km', 'Merknad'],
      ['day', 'route', 'km', 'purpose'],
    ],
    ['what no row is read from is not read', ['Dato', 'Timer', 'Tilhenger'], ['day', 'hours']],
  ])('%s', (_why, headers, fields) => {
    const { readings } = readTimesheet({ contents: [sheet([headers])], tables: [] });
    expect(readings.map(({ readAs }) => readAs.map(({ field }) => field))).toEqual([fields]);
  });
});
