import { time } from '../sheets';
import { D, readRows, type ReadRows, type Written } from './read-rows';

const HEADERS = {
  nb: ['Dato', 'Utvalg', 'Fra', 'Til', 'Rolle', 'Type møte', 'Møteplikt', 'Kun én sak', 'Fast ledergodtgjørelse'],
  nn: ['Dato', 'Utval', 'Frå', 'Til', 'Rolle', 'Type møte', 'Møteplikt', 'Berre éi sak', 'Fast leiargodtgjersle'],
  en: [
    'Date',
    'Committee',
    'From',
    'To',
    'Role',
    'Type of meeting',
    'Duty to attend',
    'Single case',
    'Fixed allowance',
  ],
};

const MEETING = { entry: 'meeting', day: '2026-03-10', body: 'Kommunestyret' };

function row(...cells: Written[]): ReadRows {
  return readRows(HEADERS.nb, cells);
}

describe('meeting-row', () => {
  it.each(Object.entries(HEADERS))('%s: every field of a row', (_language, header) => {
    const { entries, issues } = readRows(
      [...header, 'Verv med fast godtgjørelse', 'Merknad'],
      [D, 'Kommunestyret', time('18:00'), '21.30', 'leder', 'kurs', 'ja', 'x', 'nei', 'ordfører', 'Sak 12'],
    );
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      {
        ...MEETING,
        ...{ from: 1080, to: 1290, role: 'leder', event: 'kurs', office: 'ordfører', note: 'Sak 12' },
        ...{ wholeBodySummoned: true, singleCase: true, fixedLeader: false },
      },
    ]);
  });

  it.each<[string, Written[], object[], string[]]>([
    ['without clock times', [D, 'Kommunestyret'], [MEETING], []],
    [
      'past midnight: the rest of the day',
      [D, 'Kommunestyret', '18:00', '00:30'],
      [{ ...MEETING, from: 1080, to: 1440 }],
      [],
    ],
    ['a start and no end', [D, 'Kommunestyret', '18:00'], [MEETING], ['error row/no-end D2']],
    ['an office written as a role', [D, 'Kommunestyret', null, null, 'Varaordfører'], [MEETING], []],
    ['no body', [D, null, '18:00', '20:00'], [], ['error row/no-body B2']],
    ['no body, only what kind of event', [D, null, null, null, null, 'kurs'], [], ['error row/no-body B2']],
    ['no day', [null, 'Kommunestyret', '18:00', '20:00'], [], ['error row/no-day 2']],
    [
      'a tick that is none',
      [D, 'Kommunestyret', null, null, null, null, 'kanskje'],
      [MEETING],
      ['error cell/not-yes-or-no G2'],
    ],
    ['a day filled down for days without a meeting', [D, null, null, null, 'medlem'], [], []],
  ])('%s', (_why, cells, entries, issues) => {
    const read = row(...cells);
    expect(read.entries).toMatchObject(entries);
    expect(read.entries).toHaveLength(entries.length);
    expect(read.issues).toEqual(issues);
  });

  it('a role is looked at as an office too, where there is no column for that', () => {
    expect(row(D, 'Kommunestyret', null, null, 'Ordfører').entries).toEqual([
      { ...MEETING, role: 'Ordfører', office: 'Ordfører' },
    ]);
  });

  it('the whole of an evening in one row: meeting, loss, childcare and driving', () => {
    const read = readRows(
      [
        'Dato',
        'Møte i',
        'Fra',
        'Til',
        'Type tap',
        'Tap (kr)',
        'Timer barnepass',
        'Barnets alder',
        'Km',
        'Reiserute',
        'Formål',
      ],
      [D, 'Formannskapet', '18:00', '21:00', 'dokumentert', 900, 3, 7, '37,5', 'Bergen – Voss', 'Møte'],
      [D, 'Eldrerådet', '12:00', '13:00'],
    );
    expect(read.issues).toEqual([]);
    expect(read.entries).toEqual([
      { entry: 'meeting', day: '2026-03-10', body: 'Formannskapet', from: 1080, to: 1260, note: 'Møte' },
      ...[
        { entry: 'time', day: '2026-03-10', minutes: 0, pause: 0, note: 'Møte', lossType: 'dokumentert', loss: 900_00 },
      ],
      { entry: 'childcare', day: '2026-03-10', minutes: 180, childAge: 7, note: 'Møte' },
      ...[
        {
          entry: 'driving',
          day: '2026-03-10',
          distance: 37_500,
          passengers: [],
          route: 'Bergen – Voss',
          purpose: 'Møte',
        },
      ],
      { entry: 'meeting', day: '2026-03-10', body: 'Eldrerådet', from: 720, to: 780 },
    ]);
  });

  it('hours beside a meeting are a loss only where the row says so', () => {
    const read = readRows(
      ['Dato', 'Utvalg', 'Timer', 'Type tap', 'Tap kr'],
      [D, 'Formannskapet', 3],
      [D, 'Formannskapet', 3, 'vikar'],
    );
    expect(read.issues).toEqual(['warning sheet/hours-beside-not-read C2']);
    expect(read.entries.map(({ entry, minutes }) => [entry, minutes])).toEqual([
      ['meeting', undefined],
      ['meeting', undefined],
      ['time', 180],
    ]);
  });
});
