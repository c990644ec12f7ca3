import type { Entry } from '../../src/claim/entry';
import { readTimesheet, type Timesheet, type TimesheetSources } from '../../src/timesheet/read-timesheet';
import type { SheetContent } from '../../src/timesheet/table';
import { madeUpNumber } from '../values/made-up-number';
import { expectSayable } from './sayable';
import { date, excelTable, formula, sheet, time } from './sheets';

function read(content: SheetContent | readonly SheetContent[], more: Partial<TimesheetSources> = {}): Timesheet {
  const result = readTimesheet({ contents: 'rows' in content ? [content] : content, tables: [], ...more });
  expectSayable(result.issues);
  return result;
}

/** "row day minutes", with clock times when there are any. */
function brief(entries: readonly Entry[]): string[] {
  return entries.map((entry) => {
    if (entry.entry === 'honorarium') return `${entry.row} ${entry.day} ${entry.type} x${entry.count}`;
    if (entry.entry !== 'time') return `${entry.row} ${entry.day} ${entry.entry}`;
    const clock = entry.from === undefined ? [] : [`${entry.from}-${entry.to}`];
    return [entry.row, entry.day, entry.minutes, ...clock].join(' ');
  });
}

function codes({ issues }: Timesheet): string[] {
  return issues.map(({ severity, code, place }) => `${severity} ${code} ${place.row ?? ''}`.trim());
}

const PLAIN = ['Dato', 'Fra', 'Til', 'Pause', 'Timer'];
const D = date('2026-03-10');

describe('read-timesheet', () => {
  it('reads a plain table, with every field of a row', () => {
    const read1 = read(
      sheet([
        [
          'Dato',
          'Frå',
          'Til',
          'Pause (min)',
          'Timar',
          'Aktivitet',
          'Fritidstype',
          'Namn',
          'Timeløn',
          'Merknad',
          'Krevst av',
        ],
        [D, '08:00', '15:30', 30, 7, 'Prøve', 'ferie', 'Kari Nordmann', 412.5, 'Kandidat A', 'arbeidsgjevar'],
      ]),
    );
    const columns = {
      day: 1,
      from: 2,
      to: 3,
      pause: 4,
      hours: 5,
      activity: 6,
      leisureKind: 7,
      person: 8,
      wage: 9,
      note: 10,
      claimedBy: 11,
    };
    const readAs = Object.entries(columns).map(([field, column]) => ({ field, column }));
    const names = ['Dato', 'Frå', 'Til', 'Pause (min)', 'Timar', 'Aktivitet', 'Fritidstype', 'Namn', 'Timeløn'];
    const headers = [...names, 'Merknad', 'Krevst av'].map((header, index) => ({
      ...(readAs[index] as { field: string; column: number }),
      header,
    }));
    expect(read1).toEqual({
      rowsWithoutEntry: [],
      elsewhere: [],
      entries: [
        {
          ...{
            entry: 'time',
            sheet: 'Timar',
            row: 2,
            columns,
            day: '2026-03-10',
            from: 480,
            to: 930,
            minutes: 420,
            pause: 30,
          },
          ...{
            activity: 'Prøve',
            leisureKind: 'ferie',
            person: 'Kari Nordmann',
            wage: 412_50,
            note: 'Kandidat A',
            claimedBy: 'arbeidsgjevar',
          },
        },
      ],
      issues: [],
      readings: [{ sheet: 'Timar', headerRow: 1, columns, readAs, notUnderstood: [], headers, sorts: ['time'] }],
      incomplete: [],
    });
  });

  it('reads a table of fees, with every field of a row', () => {
    const result = read(
      sheet([
        [
          'Dato',
          'Honorar',
          'Antall',
          'Merknad',
          'Kandidater',
          'Fødselsdatoer',
          'Kontakt',
          'Godkjent på forhånd',
          'Kursbevis',
          'Kan brukes igjen',
          'Rolle',
          'Koordinator i gruppen',
        ],
        [
          D,
          'Leiar',
          2,
          'Prøve',
          'Kari Nordmann; Ola Nordmann',
          '01.02.2005; 03.04.2006',
          'K. Hansen',
          'ja',
          'x',
          'nei',
          'leiar',
          true,
        ],
        [D, 'Medlem', 1],
      ]),
    );
    expect(result.entries).toMatchObject([
      {
        ...{
          entry: 'honorarium',
          row: 2,
          day: '2026-03-10',
          type: 'Leiar',
          count: 2,
          note: 'Prøve',
          contact: 'K. Hansen',
          role: 'leiar',
        },
        ...{ preApproved: true, certificate: true, reusable: false, groupCoordinator: true },
        candidates: [
          { name: 'Kari Nordmann', birthDate: '2005-02-01' },
          { name: 'Ola Nordmann', birthDate: '2006-04-03' },
        ],
      },
      { entry: 'honorarium', row: 3, type: 'Medlem', count: 1, note: '', contact: '', role: '', candidates: [] },
    ]);
    expect(result.entries[1]).not.toHaveProperty('preApproved');
    expect(result.issues).toEqual([]);
  });

  describe('layouts', () => {
    it('month sheets: header on row 8, parameters at the side, clock times as text, formulas filled down, a sheet with an overview', () => {
      const month = (name: string, day: string): SheetContent =>
        sheet(
          [
            ['Timeliste'],
            [],
            [],
            ['Navn:', 'Kari Nordmann', null, 'Måned:', '03'],
            [],
            ['Avdeling:', 'Verksted'],
            [],
            ['Dato', 'Fra', 'Til', 'Pause', 'Timer', 'Kveld(+30%)', 'Rød Helg(+200%)'],
            [
              date(day),
              '07:00',
              '15:00',
              0.5,
              formula('IF(C9="";-0,5;C9-B9)', 7.5),
              0,
              0,
              null,
              null,
              null,
              'Timelønn',
              205,
            ],
            [
              date('2026-03-11'),
              null,
              null,
              null,
              formula('C10-B10-0.5', -0.5),
              formula('0', 0),
              0,
              null,
              null,
              null,
              'Feriepenger',
              12,
            ],
            [date('2026-03-12'), null, null, null, formula('C11-B11-0.5', -0.5)],
            [date('2026-03-13'), '', null, null, formula('IF(B12="","",1)', '')],
            ['Sum', null, null, null, formula('SUM(E9:E12)', 7.5)],
          ],
          { name },
        );
      const overview = sheet(
        [
          ['Måned', 'Sum'],
          ['Mars', 7.5],
        ],
        { name: 'Oversikt' },
      );
      const result = read([month('Mars', '2026-03-10'), month('April', '2026-04-10'), overview]);
      expect(brief(result.entries)).toEqual(['9 2026-03-10 450 420-900', '9 2026-04-10 450 420-900']);
      expect(result.readings.map((reading) => [reading.sheet, reading.headerRow, reading.notUnderstood])).toEqual([
        ['Mars', 8, ['Kveld(+30%)', 'Rød Helg(+200%)']],
        ['April', 8, ['Kveld(+30%)', 'Rød Helg(+200%)']],
      ]);
      expect(codes(result)).toEqual([
        ...['info sheet/columns-not-read 8', 'info sheet/columns-not-read 8', 'info sheet/no-header'],
        ...[
          'info sheet/prefilled-rows 10',
          'info sheet/totals-not-read 13',
          'info sheet/prefilled-rows 10',
          'info sheet/totals-not-read 13',
        ],
      ]);
    });

    it('several persons, a grand total in the header row at the side, the end as 24:00, day and month swapped', () => {
      const row = (day: string, end: ReturnType<typeof time>): (string | ReturnType<typeof time>)[] => [
        'Kari Nordmann',
        'Tilsyn',
        date(day),
        time('20:00'),
        end,
      ];
      const result = read(
        sheet([
          [
            'Person',
            'Aktivitet',
            'Dato',
            'Klokkeslett start',
            'Klokkeslett slutt',
            'Antall timer (t:mm)',
            null,
            'Sum timer',
            { value: 0.83, shows: 'duration' },
          ],
          [...row('2019-04-08', { value: 1, shows: 'time' }), time('04:00', 'duration')],
          [...row('2019-04-09', time('22:00')), time('02:00', 'duration')],
          ['Ola Nordmann', 'Tilsyn', date('2019-10-04'), time('20:00'), time('22:00'), time('02:00', 'duration')],
          [...row('2019-04-11', time('22:00')), time('02:00', 'duration')],
          [...row('2019-04-12', time('22:00')), time('02:00', 'duration')],
        ]),
      );
      expect(brief(result.entries).slice(0, 3)).toEqual([
        '2 2019-04-08 240 1200-1440',
        '3 2019-04-09 120 1200-1320',
        '4 2019-10-04 120 1200-1320',
      ]);
      expect(result.entries.map((entry) => (entry.entry === 'time' ? entry.person : ''))).toContain('Ola Nordmann');
      expect(result.issues).toMatchObject([
        {
          severity: 'warning',
          code: 'cell/day-and-month-swapped',
          place: { row: 4, column: 3 },
          values: { day: '2019-10-04', otherDay: '2019-04-10' },
        },
      ]);
      expect(result.readings[0]?.columns.hours).toBe(6);
    });

    it('two-row merged header', () => {
      const result = read(
        sheet(
          [
            ['Timeliste mars'],
            ['Dato', 'Tid', null, 'Timer', 'Merknad'],
            [null, 'Fra', 'Til'],
            [D, '08:00', '12:00', 4, 'Prøve'],
          ],
          {
            merges: [
              { top: 1, left: 1, bottom: 1, right: 5 },
              { top: 2, left: 2, bottom: 2, right: 3 },
              { top: 2, left: 1, bottom: 3, right: 1 },
            ],
          },
        ),
      );
      expect(brief(result.entries)).toEqual(['4 2026-03-10 240 480-720']);
      expect(result.readings).toMatchObject([{ headerRow: 3, columns: { day: 1, from: 2, to: 3, hours: 4, note: 5 } }]);
      expect(result.issues).toEqual([]);
    });

    it('two-row header whose first row is no header by itself', () => {
      const result = read(
        sheet(
          [
            ['Dato', 'Klokkeslett', null],
            [null, 'start', 'slutt'],
            [D, '08:00', '12:00'],
          ],
          { merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] },
        ),
      );
      expect(brief(result.entries)).toEqual(['3 2026-03-10 240 480-720']);
      expect(result.issues).toEqual([]);
    });

    it('a row of hints below the header', () => {
      const result = read(
        sheet([
          ['Dato', 'Fra', 'Til'],
          ['(dd.mm.åååå)', '(tt:mm)', '(tt:mm)'],
          [D, '08:00', '12:00'],
        ]),
      );
      expect(brief(result.entries)).toEqual(['3 2026-03-10 240 480-720']);
      expect(result.issues).toEqual([]);
    });

    it('a first row of texts is no second header, though it cannot be read', () => {
      expect(
        codes(
          read(
            sheet([
              ['Dato', 'Fra', 'Til', 'Aktivitet'],
              ['10.3', '08:00', '9.30', 'Arbeid'],
            ]),
          ),
        ),
      ).toEqual(['error cell/day-without-year 2', 'info sheet/no-rows 1']);
    });

    it('a first row of words that has a day in words is no second header', () => {
      expect(
        codes(
          read(
            sheet([
              ['Dato', 'Timer', 'Aktivitet'],
              ['mandag', 'hele dagen', 'Arbeid'],
            ]),
          ),
        ),
      ).toEqual(['error cell/not-a-day 2', 'info sheet/no-rows 1']);
    });

    it('two tables side by side, and one below', () => {
      const result = read(
        sheet([
          ['Veke 11', null, null, 'Veke 12'],
          ['Dato', 'Timar', null, 'Dato', 'Timar'],
          [D, 7.5, null, date('2026-03-17'), 6],
          [null, null, null, date('2026-03-18'), 5],
          [],
          ['Dato', 'Frå', 'Til'],
          [date('2026-03-24'), '08:00', '10:00'],
        ]),
      );
      expect(brief(result.entries)).toEqual([
        '3 2026-03-10 450',
        '3 2026-03-17 360',
        '4 2026-03-18 300',
        '7 2026-03-24 120 480-600',
      ]);
      expect(codes(result)).toEqual(['info sheet/several-tables']);
    });

    it('an Excel table, with its totals row, and a row typed below it', () => {
      const content = sheet([
        ['Timeliste'],
        [null, 'Dato', 'Timer', 'Pris'],
        [null, D, 7.5, 1],
        [null, date('2026-03-11'), 2, 1],
        [null, 'Totalt', formula('SUBTOTAL(109,[Timer])', 9.5)],
      ]);
      const table = excelTable('Timer', 'Timar', { top: 2, left: 2, bottom: 5, right: 4 }, ['Dato', 'Timer', 'Pris'], {
        hasTotalsRow: true,
      });
      const result = read(content, { tables: [table] });
      expect(brief(result.entries)).toEqual(['3 2026-03-10 450', '4 2026-03-11 120']);
      expect(codes(result)).toEqual(['info sheet/columns-not-read 2', 'info sheet/totals-not-read 5']);
    });

    it('an Excel table without a header row', () => {
      const content = sheet([[D, 7.5]]);
      const table = excelTable('Timer', 'Timar', { top: 1, left: 1, bottom: 1, right: 2 }, ['Dato', 'Timer'], {
        hasHeaderRow: false,
      });
      expect(brief(read(content, { tables: [table] }).entries)).toEqual(['1 2026-03-10 450']);
    });

    it('full date and time in start and end, with and without a day column', () => {
      const moment = (serial: number): { value: number; shows: 'dateTime' } => ({ value: serial, shows: 'dateTime' });
      const without = read(
        sheet([
          ['Start', 'Slutt'],
          [moment(46091.875), moment(46092.25)],
          [moment(46093.25), moment(46093.5)],
        ]),
      );
      expect(brief(without.entries)).toEqual([
        '2 2026-03-10 180 1260-1440',
        '2 2026-03-11 360 0-360',
        '3 2026-03-12 360 360-720',
      ]);
      expect(without.issues).toEqual([]);
      const withDay = read(
        sheet([
          ['Dato', 'Start', 'Slutt'],
          [D, moment(46091.25), moment(46091.5)],
          [D, moment(46092.25), moment(46092.5)],
        ]),
      );
      expect(brief(withDay.entries)).toEqual(['2 2026-03-10 360 360-720']);
      expect(codes(withDay)).toEqual(['error row/day-differs 3']);
    });

    it('«Dag» beside «Dato» is the weekday', () => {
      const result = read(
        sheet([
          ['Dag', 'Dato', 'Timer'],
          ['Tysdag', D, 7.5],
        ]),
      );
      expect(brief(result.entries)).toEqual(['2 2026-03-10 450']);
      expect(result.issues).toEqual([]);
    });

    it('the day merged down over several rows', () => {
      const result = read(
        sheet(
          [
            ['Dato', 'Fra', 'Til'],
            [D, '08:00', '09:00'],
            [null, '10:00', '11:00'],
          ],
          { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
        ),
      );
      expect(brief(result.entries)).toEqual(['2 2026-03-10 60 480-540', '3 2026-03-10 60 600-660']);
      expect(result.issues).toEqual([]);
    });

    it('a driving log is no timesheet: its «Fra» and «Til» are places', () => {
      const result = read(
        sheet([
          ['Dato', 'Fra', 'Til', 'Antall km'],
          [D, 'Bergen', 'Voss', 102],
        ]),
      );
      expect(result.entries).toMatchObject([{ entry: 'driving', distance: 102_000, route: 'Bergen – Voss' }]);
      expect(result.issues).toEqual([]);
    });

    it.each([
      [
        'days across the columns',
        [
          ['Navn', date('2026-03-10'), date('2026-03-11')],
          ['Kari Nordmann', 7.5, 7.5],
        ],
        'error sheet/no-header',
      ],
      [
        'one fact in each row',
        [
          ['Dato:', '10.03.2026'],
          ['Timer:', 7.5],
        ],
        'error sheet/no-header',
      ],
      [
        'headers with the day in them',
        [
          ['Navn', 'Date\nSunday 6/25/2023'],
          ['Kari', 7],
        ],
        'error sheet/no-header',
      ],
      [
        'a day and no hours',
        [
          ['Dato', 'Aktivitet'],
          [D, 'Prøve'],
        ],
        'error sheet/header-without-hours 1',
      ],
      [
        'hours and no day',
        [
          ['Navn', 'Timer'],
          ['Kari', 7],
        ],
        'error sheet/header-without-day 1',
      ],
      ['nothing', [], 'error sheet/none'],
    ])('no timesheet: %s', (_why, rows, expected) => {
      expect(codes(read(sheet(rows as Parameters<typeof sheet>[0])))).toEqual([expected]);
    });
  });

  describe('which sheets', () => {
    const one = sheet(
      [
        ['Dato', 'Timer'],
        [D, 1],
      ],
      { name: 'A' },
    );
    const other = sheet(
      [
        ['Dato', 'Timer'],
        [D, 2],
      ],
      { name: 'B' },
    );
    const settings = sheet(
      [
        ['Dato', 'Timer'],
        [D, 3],
      ],
      { name: 'Innstillinger' },
    );

    it.each<[string, Partial<TimesheetSources>, string[], string[]]>([
      ['all but settings', {}, ['2 2026-03-10 60', '2 2026-03-10 120'], []],
      ['one alone, case aside', { onlySheet: 'b' }, ['2 2026-03-10 120'], []],
      ['one that is not there', { onlySheet: 'C' }, [], ['error sheet/not-found']],
      ['not a hidden one', { hiddenSheets: ['B'] }, ['2 2026-03-10 60'], ['info sheet/hidden-not-read']],
      ['a hidden one by name', { hiddenSheets: ['B'], onlySheet: 'B' }, ['2 2026-03-10 120'], []],
    ])('%s', (_why, more, entries, issues) => {
      const result = read([one, other, settings], more);
      expect([brief(result.entries), codes(result)]).toEqual([entries, issues]);
    });
  });

  describe('column map', () => {
    const unknown = sheet([
      ['Navn:', 'Kari Nordmann'],
      ['Når', 'Lengd på dag', 'Merknad'],
      [D, 7.5, 'Prøve'],
    ]);

    it('reads a table whose headers nobody knows, and the ones that are known', () => {
      const result = read(unknown, { map: { day: 1, hours: 2 } });
      expect(result.entries).toMatchObject([{ row: 3, day: '2026-03-10', minutes: 450, note: 'Prøve' }]);
      expect(result.readings).toMatchObject([{ headerRow: 2, columns: { day: 1, hours: 2, note: 3 } }]);
      expect(result.issues).toEqual([]);
    });

    it('reads a table without any header', () => {
      expect(
        brief(
          read(
            sheet([
              [D, 7.5],
              [date('2026-03-11'), 2],
            ]),
            { map: { day: 1, hours: 2 } },
          ).entries,
        ),
      ).toEqual(['1 2026-03-10 450', '2 2026-03-11 120']);
    });

    it('wins over a header, for its own sheet', () => {
      const twice = sheet([
        ['Dato', 'Timer', 'Timer'],
        [D, 7.5, 8],
      ]);
      expect(codes(read(twice))).toEqual(['error sheet/two-columns 1']);
      const result = read(twice, { sheetMaps: { timar: { hours: 3 } } });
      expect([brief(result.entries), codes(result)]).toEqual([['2 2026-03-10 480'], []]);
    });
  });

  describe('columns', () => {
    it.each<[string, Parameters<typeof sheet>[0], string[]]>([
      [
        'two for the same, one of them empty',
        [
          ['Dato', 'Timer', 'Sum timer'],
          [D, 7.5, null],
        ],
        [],
      ],
      [
        'two for the same, both used',
        [
          ['Dato', 'Timer', 'Sum timer'],
          [D, 7.5, 7.5],
        ],
        ['error sheet/two-columns 1'],
      ],
      [
        'two for words only',
        [
          ['Dato', 'Timer', 'Merknad', 'Formål'],
          [D, 7.5, 'a', 'b'],
        ],
        ['warning sheet/two-columns 1'],
      ],
      [
        'one that stands apart',
        [
          ['Dato', 'Fra', 'Til', null, 'Pause'],
          [D, '08:00', '12:00', null, '0:30'],
        ],
        ['warning sheet/columns-apart 1'],
      ],
      [
        'a second one that stands apart',
        [
          ['Dato', 'Timer', null, 'Timer'],
          [D, 7.5, null, 3],
        ],
        ['error sheet/two-columns 1'],
      ],
    ])('%s', (_why, rows, expected) => {
      expect(codes(read(sheet(rows)))).toEqual(expected);
    });

    it('hidden ones are read, and named', () => {
      expect(
        read(
          sheet(
            [
              ['Dato', 'Timer'],
              [D, 7.5],
            ],
            { hiddenColumns: [2] },
          ),
        ).issues,
      ).toMatchObject([{ severity: 'warning', code: 'sheet/hidden-columns', values: { columns: 'B' } }]);
    });
  });

  describe('rows that are no entries', () => {
    it.each<[string, Parameters<typeof sheet>[0][number][], string[]]>([
      ['a date alone', [[D]], []],
      ['hours that are nought', [[D, null, null, null, 0]], []],
      ['a formula that gives nought', [[D, null, null, null, formula('C2-B2', 0)]], []],
      [
        'start and end that are formulas for nought',
        [[D, formula('X2', 0, 'time'), formula('Y2', 0, 'time'), null, formula('C2-B2', 0)]],
        [],
      ],
      [
        'negative hours from a formula',
        [[D, null, null, null, formula('C2-B2-0,5', -0.5)]],
        ['info sheet/prefilled-rows 3'],
      ],
      ['sum', [['Sum', null, null, null, 7.5]], ['info sheet/totals-not-read 3']],
      ['subtotal of a week', [['Sum uke 12', null, null, null, 7.5]], ['info sheet/totals-not-read 3']],
      [
        'a formula that adds up and no label',
        [[null, null, null, null, formula('SUM(E2:E2)+SUM(E2:E30)', 7.5)]],
        ['info sheet/totals-not-read 3'],
      ],
      [
        'a formula that adds up, and a date',
        [[D, null, null, null, formula('SUM(E2:E9)', 7.5)]],
        ['warning sheet/dated-totals-not-read 3'],
      ],
      ['the header once more', [PLAIN], []],
      [
        'words of a header beside clock times, on a row whose day cannot be read',
        [['i vår', time('08:00'), time('09:00'), 'Dato', 'Timer']],
        ['error cell/not-a-day 3'],
      ],
      ['a note below', [[], ['Signatur: ________']], []],
      ['a number below', [[], [null, null, null, null, 7.5]], ['warning sheet/rows-below-not-read 4']],
      ['a labelled number below', [[], ['Timelønn', null, null, null, 20.5]], ['warning sheet/rows-below-not-read 4']],
      ['hours without a day, straight below', [[null, null, null, null, 7.5]], ['error row/no-day 3']],
      ['clock times without a day, also after a gap', [[], [null, '08:00', '09:00']], ['error row/no-day 4']],
      [
        'a weekday without its date, also after a gap',
        [[], ['Onsdag', null, null, null, 7.5]],
        ['error cell/not-a-day 4'],
      ],
    ])('%s', (_why, rows, expected) => {
      const result = read(sheet([PLAIN, [D, '08:00', '15:30', null, 7.5], ...rows]));
      expect([brief(result.entries), codes(result)]).toEqual([['2 2026-03-10 450 480-930'], expected]);
    });

    it('adding up within the row is no total', () => {
      expect(
        brief(
          read(
            sheet([
              ['Dato', 'Timer'],
              [D, formula('SUM(C2:D2)', 7.5)],
            ]),
          ).entries,
        ),
      ).toEqual(['2 2026-03-10 450']);
    });

    it('a hidden row is money: read, and named', () => {
      const result = read(sheet([['Dato', 'Timer'], [D, 1], [D, 2], [D, 3], [D]], { hiddenRows: [3, 4, 5] }));
      expect(result.entries).toHaveLength(3);
      expect(result.issues).toEqual([
        { severity: 'warning', code: 'sheet/hidden-rows', place: { sheet: 'Timar', row: 3 }, values: { rows: '3–4' } },
      ]);
    });
  });

  describe('hours and clock times', () => {
    it.each<[string, Parameters<typeof sheet>[0][number], string[], string[]]>([
      ['agree', [D, '08:00', '15:30', null, 7.5], ['2 2026-03-10 450 480-930'], []],
      ['agree after the break', [D, '08:00', '15:30', 0.5, 7], ['2 2026-03-10 420 480-930'], []],
      ['agree within a minute', [D, '08:00', '15:20', null, 7.33], ['2 2026-03-10 440 480-920'], []],
      [
        'two minutes off',
        [D, '08:00', '15:30', null, '7:28'],
        ['2 2026-03-10 450 480-930'],
        ['error row/hours-differ 2'],
      ],
      [
        'an unstated lunch',
        [D, '08:00', '15:30', null, 7],
        ['2 2026-03-10 450 480-930'],
        ['error row/hours-differ-by-lunch 2'],
      ],
      ['a text of two meanings, one agrees', [D, '08:00', '15:30', null, '7.30'], ['2 2026-03-10 450 480-930'], []],
      [
        'a text of two meanings, the other agrees',
        [D, '08:00', '15:18', null, '7.30'],
        ['2 2026-03-10 438 480-918'],
        [],
      ],
      ['a decimal comma that was minutes', [D, '08:00', '15:30', null, '7,30'], ['2 2026-03-10 450 480-930'], []],
      [
        'a text of two meanings, none agrees',
        [D, '08:00', '12:00', null, '7.30'],
        ['2 2026-03-10 240 480-720'],
        ['error cell/ambiguous-hours 2', 'error row/hours-differ 2'],
      ],
      ['a text of two meanings alone', [D, null, null, null, '7.30'], [], ['error cell/ambiguous-hours 2']],
      [
        'hours that cannot be read',
        [D, '08:00', '15:30', null, 'heile dagen'],
        ['2 2026-03-10 450 480-930'],
        ['error cell/not-hours 2'],
      ],
      [
        'a clock time that cannot be read',
        [D, 7.5, '15:30', null, 7.5],
        ['2 2026-03-10 450'],
        ['error cell/decimal-clock-time 2'],
      ],
      ['start alone', [D, '08:00'], [], ['error row/no-end 2']],
      ['start alone, with hours', [D, '08:00', null, null, 7.5], ['2 2026-03-10 450'], ['warning row/no-end 2']],
      ['end alone', [D, null, '15:30'], [], ['error row/no-start 2']],
      ['no time between', [D, '08:00', '08:00'], [], ['error row/no-time-between 2']],
      ['00:00 to 00:00 is nothing or all', [D, '00:00', '00:00'], [], ['error row/no-time-between 2']],
      ['the whole day', [D, '00:00', '24:00'], ['2 2026-03-10 1440 0-1440'], []],
      ['00:00 ends the day', [D, '20:00', '00:00'], ['2 2026-03-10 240 1200-1440'], []],
      ['past midnight', [D, '22:00', '02:00'], ['2 2026-03-10 120 1320-1440', '2 2026-03-11 120 0-120'], []],
      [
        'past midnight, the hours agree',
        [D, '22:00', '02:00', null, 4],
        ['2 2026-03-10 120 1320-1440', '2 2026-03-11 120 0-120'],
        [],
      ],
      [
        'past midnight with a break in the longer side',
        [D, '22:00', '05:00', 0.5],
        ['2 2026-03-10 120 1320-1440', '2 2026-03-11 270 0-300'],
        ['info sheet/pause-over-midnight 2'],
      ],
      [
        'past midnight for very long',
        [D, '15:30', '08:00'],
        ['2 2026-03-10 510 930-1440', '2 2026-03-11 480 0-480'],
        ['warning row/long-past-midnight 2'],
      ],
      [
        'the night to summer time has an hour less',
        [date('2026-03-28'), '22:00', '06:00'],
        ['2 2026-03-28 120 1320-1440', '2 2026-03-29 300 0-360'],
        [],
      ],
      [
        'the night back has one more',
        [date('2026-10-24'), '22:00', '06:00', null, 9],
        ['2 2026-10-24 120 1320-1440', '2 2026-10-25 420 0-360'],
        [],
      ],
      ['the day of summer time', [date('2026-03-29'), '01:00', '04:00'], ['2 2026-03-29 120 60-240'], []],
      ['break as long as the work', [D, '08:00', '08:30', 0.5], [], ['error row/pause-too-long 2']],
      [
        'break without clock times',
        [D, null, null, 0.5, 7.5],
        ['2 2026-03-10 450'],
        ['warning sheet/pause-without-times 2'],
      ],
      ['25 hours', [D, null, null, null, 25], [], ['error cell/hours-over-day 2']],
      ['negative hours that somebody typed', [D, null, null, null, -2], [], ['error cell/negative-hours 2']],
      [
        'an error in the day',
        [{ value: '#N/A', shows: 'error' }, null, null, null, 7.5],
        [],
        ['error cell/error-value 2'],
      ],
      [
        'an error in the hours',
        [D, null, null, null, { value: '#VALUE!', shows: 'error' }],
        [],
        ['error cell/error-value 2'],
      ],
      [
        'hours that are not calculated',
        [D, null, null, null, formula('C2-B2', null)],
        [],
        ['error sheet/not-calculated 2'],
      ],
      [
        'hours that are not calculated, beside clock times',
        [D, '08:00', '15:30', null, formula('C2-B2', null)],
        ['2 2026-03-10 450 480-930'],
        ['warning sheet/hours-not-calculated 2'],
      ],
      [
        'a day that is not calculated',
        [formula('A1+1', null, 'date'), null, null, null, 7.5],
        [],
        ['error sheet/not-calculated 2'],
      ],
    ])('%s', (_why, row, entries, issues) => {
      const result = read(sheet([PLAIN, row]));
      expect([brief(result.entries), codes(result).filter((code) => !code.includes('sheet/no-rows'))]).toEqual([
        entries,
        issues,
      ]);
    });

    it('says both amounts when they differ', () => {
      expect(read(sheet([PLAIN, [D, '08:00', '15:30', 0.5, 7.5]])).issues).toEqual([
        {
          severity: 'error',
          code: 'row/hours-differ',
          place: { sheet: 'Timar', row: 2, column: 5 },
          values: { clockMinutes: 420, hoursMinutes: 450 },
        },
      ]);
    });
  });

  describe('fees', () => {
    it.each<[string, Parameters<typeof sheet>[0][number], string[], string[]]>([
      [
        'no count, one candidate',
        [D, 'Leiar', null, 'Kari Nordmann'],
        ['2 2026-03-10 Leiar x1'],
        ['warning row/no-count 2'],
      ],
      [
        'no count, two candidates',
        [D, 'Leiar', null, 'Kari Nordmann; Ola Nordmann'],
        ['2 2026-03-10 Leiar x2'],
        ['warning row/count-from-candidates 2'],
      ],
      ['how many candidates, and not who', [D, 'Koordinator', 3, 3], ['2 2026-03-10 Koordinator x3'], []],
      ['a count and no kind is for the claim to refuse', [D, null, 2], ['2 2026-03-10  x2'], []],
      ['half a fee', [D, 'Leiar', 0.5], [], ['error cell/not-a-count 2']],
      ['no day', [null, 'Leiar', 1], [], ['error row/no-day 2']],
      [
        'neither yes nor no',
        [D, 'Leiar', 1, null, 'kanskje'],
        ['2 2026-03-10 Leiar x1'],
        ['error cell/not-yes-or-no 2'],
      ],
    ])('%s', (_why, row, entries, issues) => {
      const result = read(sheet([['Dato', 'Honorar', 'Tal', 'Kandidatar', 'Kan nyttast neste gong'], row]));
      expect([brief(result.entries), codes(result).filter((code) => !code.includes('sheet/no-rows'))]).toEqual([
        entries,
        issues,
      ]);
    });

    it('one row can hold both hours and a fee', () => {
      expect(
        brief(
          read(
            sheet([
              ['Dato', 'Timer', 'Honorar'],
              [D, 7.5, 'Leiar'],
            ]),
          ).entries,
        ),
      ).toEqual(['2 2026-03-10 450', '2 2026-03-10 Leiar x1']);
    });
  });

  it('warns of a year that is far from the others', () => {
    const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2036-03-13'];
    expect(codes(read(sheet([['Dato', 'Timer'], ...days.map((day) => [date(day), 1])])))).toEqual([
      'warning cell/day-far-from-others 6',
    ]);
  });

  it('never lets a national identity number out', () => {
    const number = madeUpNumber('010190');
    const rows = [
      [D, 7.5, `Prøve for ${number}`, null, null, null],
      [D, null, null, 'Leiar', number, number],
      [D, null, null, 'Leiar', Number(number), Number(number)],
      [number, 7.5, null, null, null, null],
      [D, number, null, null, null, null],
    ];
    const result = read(
      sheet([['Dato', 'Timer', 'Merknad', 'Honorar', 'Kandidater', 'Fødselsdato', `Nr. ${number}`], ...rows]),
    );
    expect(JSON.stringify(result)).not.toContain(number.replace(/^0/, ''));
    expect(codes(result).filter((code) => code.startsWith('error cell/identity-number'))).toEqual(
      [2, 3, 3, 4, 4].map((row) => `error cell/identity-number ${row}`),
    );
    expect(result.entries[0]).toMatchObject({ note: 'Prøve for [fødselsnummer]' });
  });
});
