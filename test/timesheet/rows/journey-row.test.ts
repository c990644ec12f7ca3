import { date, time } from '../sheets';
import { serialFromDay, type Day } from '../../../src/values/day';
import { D, readRows, type Written } from './read-rows';

const BACK = date('2026-03-12');

/** A day and a clock time in one cell. */
function moment(iso: string, clock: string): Written {
  const [hours, past] = clock.split(':').map(Number) as [number, number];
  return { value: serialFromDay(iso as Day) + (hours * 60 + past) / 1440, shows: 'dateTime' };
}

const DAY_TRIP = { entry: 'journey', day: '2026-03-10', depart: 450, returnDay: '2026-03-10', return: 1125 };
const NO_MEALS = { breakfasts: 0, lunches: 0, dinners: 0 };
const NIGHTS = { ...DAY_TRIP, returnDay: '2026-03-12', ...NO_MEALS };

describe('journey-row', () => {
  it.each([
    [
      'nb',
      ['Avreise dato', 'Avreise kl', 'Hjemkomst dato', 'Hjemkomst kl', 'Reisemål', 'Formål', 'Km en vei', 'Land'],
      ['Døgnsats', 'Valuta', 'Kurs', 'Overnatting', 'Losji', 'Hotell', 'Adresse', 'Frokost', 'Lunsj', 'Middag'],
    ],
    [
      'nn',
      [
        'Dato for avreise',
        'Klokkeslett avreise',
        'Heimkomst dato',
        'Heimkomst kl',
        'Reisemål',
        'Føremål',
        'Km ein veg',
        'Land',
      ],
      [
        'Døgnsats',
        'Valuta',
        'Kurs per 1',
        'Overnatting',
        'Type losji',
        'Overnattingsstad',
        'Adresse',
        'Frukost',
        'Lunsj',
        'Middag',
      ],
    ],
    [
      'en',
      [
        'Departure date',
        'Departure time',
        'Return date',
        'Return time',
        'Destination',
        'Purpose',
        'Km one way',
        'Country',
      ],
      [
        'Country rate',
        'Currency',
        'Exchange rate',
        'Overnight',
        'Lodging',
        'Hotel',
        'Address',
        'Breakfast',
        'Lunch',
        'Dinner',
      ],
    ],
  ])('%s: every field of a row', (_language, first, second) => {
    const { entries, issues } = readRows(
      [...first, ...second],
      [
        ...[D, time('07:30'), BACK, '18.45', 'Stockholm', 'Konferanse', '416,5 km', 'Sverige'],
        ...[1048, 'SEK', 0.9876, 'ja', 'hotell', 'Hotell Eksempel', 'Storgata 1', 2, 'x', '1 stk'],
      ],
    );
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      {
        ...DAY_TRIP,
        ...{ returnDay: '2026-03-12', breakfasts: 2, lunches: 1, dinners: 1, oneWay: 416_500, overnight: true },
        ...{ lodging: 'hotell', lodgingName: 'Hotell Eksempel', lodgingAddress: 'Storgata 1', country: 'Sverige' },
        ...{
          countryRate: 1048_00,
          currency: 'SEK',
          exchangeMillionths: 987_600,
          destination: 'Stockholm',
          purpose: 'Konferanse',
        },
      },
    ]);
  });

  it.each<[string, string[], Written[], object[], string[]]>([
    [
      'a day and two clock times are a day trip',
      ['Dato', 'Avreise', 'Hjemkomst'],
      [D, '07:30', time('18:45')],
      [{ ...DAY_TRIP, ...NO_MEALS }],
      [],
    ],
    [
      'day and clock time in one cell',
      ['Avreise dato/kl', 'Hjemkomst dato/kl'],
      [moment('2026-03-10', '07:30'), '12.03.2026 18:45'],
      [NIGHTS],
      [],
    ],
    [
      'the same under headers for the date',
      ['Avreise dato', 'Hjemkomst dato'],
      [moment('2026-03-10', '07:30'), moment('2026-03-12', '18:45')],
      [NIGHTS],
      [],
    ],
    [
      '«Avreise» beside «Avreise kl» is the date',
      ['Avreise', 'Avreise kl', 'Hjemkomst', 'Hjemkomst kl'],
      [D, '07:30', BACK, '18:45'],
      [NIGHTS],
      [],
    ],
    [
      'units in parentheses',
      ['Avreise (dato)', 'Avreise (kl)', 'Hjemkomst (dato)', 'Hjemkomst (kl)'],
      [D, '07:30', BACK, '18:45'],
      [NIGHTS],
      [],
    ],
    [
      'the day it was written down is another',
      ['Dato', 'Avreise dato', 'Avreise kl', 'Hjemkomst dato', 'Hjemkomst kl'],
      [date('2026-04-01'), D, '07:30', BACK, '18:45'],
      [NIGHTS],
      ['info sheet/columns-not-read 1'],
    ],
  ])('%s', (_why, header, cells, entries, issues) => {
    expect(readRows(header, cells)).toEqual({ entries, issues });
  });

  const PLAIN = [
    'Avreise dato',
    'Avreise kl',
    'Hjemkomst dato',
    'Hjemkomst kl',
    'Reisemål',
    'Overnatting',
    'Frokost',
    'Km en vei',
    'Kurs',
  ];
  const NONE = [null, null, null, null];
  it.each<[string, Written[], string[]]>([
    ['no clock time of departure', [D, null, BACK, '18:45'], ['error row/no-departure B2']],
    ['no day of departure', [null, '07:30', BACK, '18:45'], ['error row/no-departure A2']],
    ['no return', [D, '07:30'], ['error row/no-return D2']],
    ['a day of return and no clock time', [D, '07:30', BACK], ['error row/no-return D2']],
    ['nothing but where to', [D, null, null, null, 'Voss'], ['error row/no-departure B2', 'error row/no-return D2']],
    ['home before leaving', [D, '07:30', date('2026-03-09'), '18:45'], ['error row/return-before-departure D2']],
    [
      'home before leaving on the same day: a night away is stated',
      [D, '14:00', null, '01:00'],
      ['error row/return-before-departure D2'],
    ],
    ['home at once', [D, '14:00', D, '14:00'], ['error row/return-before-departure D2']],
    ['a day that is none', ['31.02.2026', '07:30', BACK, '18:45'], ['error cell/not-a-day A2']],
    ['a day of return that is none', [D, '07:30', '31.02.2026', '18:45'], ['error cell/not-a-day C2']],
    ['a clock time that is none', [D, '07:30', BACK, 'kvelden'], ['error cell/not-a-clock-time D2']],
    [
      'another day in the cell of the clock time',
      [D, moment('2026-03-11', '07:30'), BACK, '18:45'],
      ['error row/day-differs B2'],
    ],
    ['meals that are no count', [D, '07:30', D, '18:45', null, null, 'alle'], ['error cell/not-a-count G2']],
    ['a distance below 0', [D, '07:30', D, '18:45', null, null, null, -5], ['error cell/negative-km H2']],
    ['an exchange rate of 0', [D, '07:30', D, '18:45', ...NONE, 0], ['error cell/not-an-exchange-rate I2']],
    ['an exchange rate below 0', [D, '07:30', D, '18:45', ...NONE, -11.3], ['error cell/not-an-exchange-rate I2']],
    ['neither a night nor none', [D, '07:30', D, '18:45', null, 'hos tante'], ['error cell/not-yes-or-no F2']],
  ])('%s', (_why, cells, issues) => {
    expect(readRows(PLAIN, cells).issues).toEqual(issues);
  });

  it('a day alone, filled down, is no journey', () => {
    expect(readRows(PLAIN, [D], [BACK])).toEqual({ entries: [], issues: [] });
    expect(readRows(['Avreise', 'Hjemkomst'], [D])).toEqual({ entries: [], issues: [] });
  });

  it('nights may be counted', () => {
    expect(readRows(PLAIN, [D, '07:30', BACK, '18:45', null, 2]).entries).toMatchObject([{ overnight: true }]);
  });

  it('what more a travel claim says of the journey', () => {
    const more = ['Reisemål', 'Strekning', 'Arrangement', 'Privat del', 'Betalt av'];
    const cells = [D, '07:30', BACK, '18:45', 'Bergen', 'Voss–Bergen–Voss', 'Kurs', 'nei', 'Arrangøren'];
    const read = readRows(['Avreise dato', 'Avreise kl', 'Hjemkomst dato', 'Hjemkomst kl', ...more], cells);
    expect(read.issues).toEqual([]);
    expect(read.entries).toEqual([
      {
        ...{ ...NIGHTS, destination: 'Bergen', route: 'Voss–Bergen–Voss', event: 'Kurs' },
        ...{ privatePart: false, paidBy: 'Arrangøren' },
      },
    ]);
  });

  it('driving and outlays beside a journey are of the day of departure', () => {
    const read = readRows(
      ['Avreise dato', 'Avreise kl', 'Hjemkomst dato', 'Hjemkomst kl', 'Reiserute', 'Formål', 'Km', 'Utlegg', 'Beløp'],
      [D, '07:30', BACK, '18:45', 'Bergen – Voss', 'Kurs', 204, 'Parkering', 150],
    );
    expect(read.issues).toEqual([]);
    expect(read.entries).toEqual([
      { ...NIGHTS, destination: 'Bergen – Voss', purpose: 'Kurs' },
      ...[
        {
          entry: 'driving',
          day: '2026-03-10',
          distance: 204_000,
          passengers: [],
          route: 'Bergen – Voss',
          purpose: 'Kurs',
        },
      ],
      { entry: 'outlay', day: '2026-03-10', type: 'Parkering', amount: 150_00, purpose: 'Kurs' },
    ]);
  });
});
