import { formula } from '../sheets';
import { D, readRows, type Written } from './read-rows';

const DRIVE = { entry: 'driving', day: '2026-03-10', distance: 37_500, passengers: [] };

describe('driving-row', () => {
  it.each([
    [
      'nb',
      ['Dato', 'Km', 'Reiserute', 'Formål', 'Kjøretøy', 'Passasjer', 'Passasjer km', 'Tilhenger', 'Skogsvei'],
      ['Utstyr', 'Bompenger', 'Avstand fra'],
    ],
    [
      'nn',
      ['Dato', 'Tal km', 'Køyrerute', 'Føremål', 'Køyretøy', 'Passasjerar', 'Passasjer (km)', 'Tilhengar', 'Skogsveg'],
      ['Utstyr', 'Bompengar', 'Avstand frå'],
    ],
    [
      'en',
      ['Date', 'Kilometres', 'Route', 'Purpose', 'Vehicle', 'Passengers', 'Passenger km', 'Trailer', 'Forest road'],
      ['Equipment', 'Tolls', 'Distance from'],
    ],
  ])('%s: every field of a row', (_language, first, second) => {
    const { entries, issues } = readRows(
      [...first, ...second],
      [D, '37,5 km', 'Bergen – Voss', 'Befaring', 'Bil', 'A.B.; C.D.', '10; 20,5', 'ja', 'nei', true, 64, 'Kart'],
    );
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      {
        ...{ ...DRIVE, vehicle: 'Bil', purpose: 'Befaring', trailer: true, forestRoad: false, equipment: true },
        ...{ distanceSource: 'Kart', tolls: 64_00, route: 'Bergen – Voss' },
        passengers: [
          { name: 'A.B.', distance: 10_000 },
          { name: 'C.D.', distance: 20_500 },
        ],
      },
    ]);
  });

  it.each<[string, Written[], object[], string[]]>([
    [
      'one for all',
      ['A.B., C.D.', 12],
      [
        { name: 'A.B.', distance: 12_000 },
        { name: 'C.D.', distance: 12_000 },
      ],
      [],
    ],
    ['the whole trip when nothing is said', ['A.B.'], [{ name: 'A.B.', distance: 37_500 }], []],
    ['kilometres and no name', [null, 12], [{ distance: 12_000 }], []],
    ['a tick', ['x'], [{ distance: 37_500 }], []],
    ['how many', [2], [{ distance: 37_500 }, { distance: 37_500 }], []],
    ['nobody', ['ingen'], [], []],
    ['nobody, with a 0 that was filled down', [null, 0], [], []],
  ])('passengers: %s', (_why, cells, passengers, issues) => {
    const read = readRows(
      ['Dato', 'Km', 'Reiserute', 'Passasjer', 'Passasjer km'],
      [D, 37.5, 'Bergen – Voss', ...cells],
    );
    expect(read).toEqual({ entries: [{ ...DRIVE, passengers, route: 'Bergen – Voss' }], issues });
  });

  const PLAIN = ['Dato', 'Km', 'Reiserute', 'Passasjer', 'Passasjer km', 'Bompenger'];
  it.each<[string, Written[], object[], string[]]>([
    ['no kilometres', [D, null, 'Bergen – Voss'], [], ['error row/no-km B2']],
    ['tolls and no kilometres', [D, null, null, null, null, 64], [], ['error row/no-km B2']],
    ['kilometres that are none', [D, 'langt'], [], ['error cell/not-km B2']],
    ['a thousand or a little over one', [D, '1.234'], [], ['error cell/not-km B2']],
    ['kilometres below 0', [D, -3], [], ['error cell/negative-km B2']],
    ['farther than round the earth', [D, 375_000], [], ['error cell/not-km B2']],
    ['no day', [null, 37.5], [], ['error row/no-day 2']],
    [
      'distances that do not fit the passengers',
      [D, 37.5, null, 'A.B.', '10; 20'],
      [],
      ['error row/passengers-and-km-differ E2'],
    ],
    ['a passenger’s distance that is none', [D, 37.5, null, 'A.B.', 'halve'], [], ['error cell/not-km E2']],
    ['tolls that are none', [D, 37.5, null, null, null, 'ja'], [DRIVE], ['error cell/not-an-amount F2']],
    ['a typed 0 is for the claim to say', [D, 0], [{ ...DRIVE, distance: 0 }], []],
    ['a formula filled down', [D, formula('H2-G2', 0)], [], []],
    ['a sum', ['Sum', formula('SUM(B2:B9)', 300)], [], ['info sheet/totals-not-read 2']],
    ['an error', [D, { value: '#REF!', shows: 'error' }], [], ['error cell/error-value B2']],
  ])('%s', (_why, cells, entries, issues) => {
    const read = readRows(PLAIN, cells);
    expect(read.entries).toEqual(entries);
    expect(read.issues).toEqual(issues);
  });

  it.each<[string, string[], Written[], unknown, string[]]>([
    ['places from and to', ['Dato', 'Fra', 'Til', 'Km'], [D, 'Bergen', 'Voss', 37.5], 'Bergen – Voss', []],
    [
      'places and a route',
      ['Dato', 'Fra', 'Til', 'Km', 'Reiserute'],
      [D, 'Bergen', 'Voss', 37.5, 'E16'],
      'Bergen – Voss, E16',
      [],
    ],
    ['«Fra–til»', ['Dato', 'Fra–til', 'Km'], [D, 'Bergen – Voss', 37.5], 'Bergen – Voss', []],
    ['«Rute»', ['Dato', 'Rute', 'Km'], [D, 'Bergen – Voss', 37.5], 'Bergen – Voss', []],
    [
      'clock times are neither places nor hours',
      ['Dato', 'Fra', 'Til', 'Km', 'Reiserute'],
      [D, '08:00', '09:00', 37.5, 'Bergen – Voss'],
      'Bergen – Voss',
      ['info sheet/driving-times-not-read B2'],
    ],
  ])('route: %s', (_why, header, cells, route, issues) => {
    const read = readRows(header, cells);
    expect(read.entries).toEqual([{ ...DRIVE, route }]);
    expect(read.issues).toEqual(issues);
  });

  it('beside hours, kilometres are driving where there is a route', () => {
    const header = ['Dato', 'Timer', 'Km', 'Reiserute', 'Merknad'];
    expect(readRows(header, [D, 4, 37.5, 'Bergen – Voss', 'Tur'], [D, 3])).toEqual({
      entries: [
        { entry: 'time', day: '2026-03-10', minutes: 240, pause: 0, note: 'Tur' },
        { ...DRIVE, route: 'Bergen – Voss', purpose: 'Tur' },
        { entry: 'time', day: '2026-03-10', minutes: 180, pause: 0 },
      ],
      issues: [],
    });
  });

  it.each([
    ['said', ['Dato', 'Timer', 'Km'], 'info sheet/km-without-route C1'],
    ['a warning beside passengers', ['Dato', 'Timer', 'Km', 'Passasjer'], 'warning sheet/km-without-route C1'],
  ])('beside hours and without a route they are not read: %s', (_why, header, issue) => {
    const { entries, issues } = readRows(header, [D, 4, 37.5]);
    expect(entries.map(({ entry }) => entry)).toEqual(['time']);
    expect(issues[0]).toBe(issue);
  });
});
