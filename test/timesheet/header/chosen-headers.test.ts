import type { Entry } from '../../../src/claim/entry';
import { HEADERS } from '../../../src/text/headers';
import { chosenNames } from '../../../src/text/chosen-names';
import { LANGUAGES } from '../../../src/text/language';
import { fieldOfName } from '../../../src/timesheet/header/header-name';
import { readTimesheet, type Timesheet } from '../../../src/timesheet/read-timesheet';
import { readSettings } from '../../../src/timesheet/settings/read-settings';
import type { SheetContent } from '../../../src/timesheet/table';
import { expectSayable } from '../sayable';
import { date, excelTable, sheet } from '../sheets';

const D = date('2026-03-10');

interface Workbook {
  readonly settings: readonly (readonly [string, string])[];
  readonly sheets: readonly SheetContent[];
  readonly file?: unknown;
}

/** A workbook with its settings, as every shell reads it. */
function read({ settings, sheets, file }: Workbook): Timesheet & { readonly codes: readonly string[] } {
  const contents = [{ ...sheet([['Felt', 'Verdi'], ...settings]), name: 'Innstillinger' }, ...sheets];
  const basis = readSettings({ contents, tables: [], ...(file === undefined ? {} : { file }) });
  const timesheet = readTimesheet({ contents, tables: [], chosenHeaders: basis.chosenHeaders });
  const issues = [...basis.issues, ...timesheet.issues];
  expectSayable(issues);
  return { ...timesheet, codes: issues.map(({ severity, code, place }) => `${severity} ${code} ${place.row ?? ''}`) };
}

function brief(entries: readonly Entry[]): string[] {
  return entries.map((entry) =>
    entry.entry === 'time' ? `${entry.row} ${entry.minutes} ${entry.from ?? ''}-${entry.to ?? ''}` : entry.entry,
  );
}

describe('chosen-headers', () => {
  it.each<
    [
      string,
      readonly (readonly [string, string])[],
      readonly string[],
      readonly (string | number)[],
      object,
      readonly string[],
    ]
  >([
    // why                                       settings                               headers                          row                         columns                              issues
    [
      'a header that nobody knows',
      [['Kolonne: Fravær kl.', 'Fra']],
      ['Dato', 'Fravær kl.', 'Til'],
      ['08:00', '12:00'],
      { day: 1, from: 2, to: 3 },
      [],
    ],
    [
      'in other letters, with a line break in the sheet',
      [['kolonne: FRAVÆR KL', 'fra']],
      ['Dato', 'Fravær\nkl.', 'Til'],
      ['08:00', '12:00'],
      { day: 1, from: 2, to: 3 },
      [],
    ],
    [
      'in quotes, in English, by the field itself',
      [['Column: «Fravær kl.»', 'from']],
      ['Dato', 'Fravær kl.', 'Til'],
      ['08:00', '12:00'],
      { day: 1, from: 2, to: 3 },
      [],
    ],
    [
      'a header that is another thing here',
      [['Kolonne: Merknad', 'Oppdrag']],
      ['Dato', 'Merknad', 'Timer'],
      ['Prøve', 4],
      { day: 1, activity: 2, hours: 3 },
      [],
    ],
    [
      'the day itself',
      [['Kolonne: Når', 'Dato']],
      ['Når', 'Oppdrag', 'Timer'],
      ['Prøve', 4],
      { day: 1, activity: 2, hours: 3 },
      [],
    ],
    [
      'what is chosen goes before what a header says',
      [['Kolonne: Godkjente', 'Timer']],
      ['Dato', 'Timer', 'Godkjente'],
      [8, 4],
      { day: 1, hours: 3 },
      ['info sheet/columns-not-read 1'],
    ],
    [
      'a column that is to be left alone, and is nothing to be told of',
      [['Kolonne: Timer', 'Leses ikke']],
      ['Dato', 'Fra', 'Til', 'Timer'],
      ['08:00', '12:00', 99],
      { day: 1, from: 2, to: 3 },
      [],
    ],
    [
      'an emptied choice is none',
      [['Kolonne: Merknad', '']],
      ['Dato', 'Merknad', 'Timer'],
      ['Prøve', 4],
      { day: 1, note: 2, hours: 3 },
      [],
    ],
    [
      'a header that is not there',
      [['Kolonne: Fravær kl.', 'Fra']],
      ['Dato', 'Oppdrag', 'Timer'],
      ['Prøve', 4],
      { day: 1, activity: 2, hours: 3 },
      ['warning column/no-such-header 2'],
    ],
    [
      'a field that nobody knows',
      [['Kolonne: Merknad', 'Fraa']],
      ['Dato', 'Merknad', 'Timer'],
      ['Prøve', 4],
      { day: 1, note: 2, hours: 3 },
      ['error map/unknown-field 2'],
    ],
    [
      'one header that is two things',
      [
        ['Kolonne: Merknad', 'Oppdrag'],
        ['Kolonne: merknad', 'Navn'],
      ],
      ['Dato', 'Merknad', 'Timer'],
      ['Prøve', 4],
      { day: 1, activity: 2, hours: 3 },
      ['error setting/twice 3'],
    ],
    [
      'two columns that are one thing',
      [
        ['Kolonne: Godkjente', 'Timer'],
        ['Kolonne: Avtalte', 'Timer'],
      ],
      ['Dato', 'Godkjente', 'Avtalte'],
      [4, 5],
      { day: 1, hours: 2 },
      ['error column/same-field 1'],
    ],
  ])('%s', (_why, settings, headers, row, columns, codes) => {
    const result = read({ settings, sheets: [sheet([headers, [D, ...row]])] });
    expect(result.readings.map((reading) => reading.columns)).toEqual([columns]);
    expect(result.entries).toHaveLength(1);
    expect(result.codes.map((code) => code.trim())).toEqual(codes);
  });

  it('holds in every sheet that has the header, and asks for it in none alone', () => {
    const mars = {
      ...sheet([
        ['Dato', 'Fravær kl.', 'Til'],
        [D, '08:00', '12:00'],
      ]),
      name: 'Mars',
    };
    const april = {
      ...sheet([
        ['Dato', 'Fra', 'Til'],
        [D, '08:00', '09:00'],
      ]),
      name: 'April',
    };
    const result = read({ settings: [['Kolonne: Fravær kl.', 'Fra']], sheets: [mars, april] });
    expect(brief(result.entries)).toEqual(['2 240 480-720', '2 60 480-540']);
    expect(result.codes).toEqual([]);
  });

  it('tells columns of one name from each other by the group above them', () => {
    const grouped = sheet(
      [
        ['Dato', 'Ut', null, 'Hjem', null],
        [null, 'Kl', 'Sted', 'Kl', 'Sted'],
        [D, '08:00', 'Florø', '12:00', 'Førde'],
      ],
      {
        merges: [
          { top: 1, left: 2, bottom: 1, right: 3 },
          { top: 1, left: 4, bottom: 1, right: 5 },
        ],
      },
    );
    const result = read({
      settings: [
        ['Kolonne: Ut Kl', 'Fra'],
        ['Kolonne: Hjem Kl', 'Til'],
      ],
      sheets: [grouped],
    });
    expect(brief(result.entries)).toEqual(['3 240 480-720']);
    expect(result.readings[0]?.headers.map(({ header, field }) => [header, field])).toEqual([
      ['Dato', 'day'],
      ['Ut Kl', 'from'],
      ['Ut Sted', undefined],
      ['Hjem Kl', 'to'],
      ['Hjem Sted', undefined],
    ]);
  });

  it('a file goes before the workbook, without a word', () => {
    const result = read({
      settings: [['Kolonne: Fravær kl.', 'Til']],
      sheets: [
        sheet([
          ['Dato', 'Fravær kl.', 'Til'],
          [D, '08:00', '12:00'],
        ]),
      ],
      file: { column: { 'Fravær kl.': 'Fra' } },
    });
    expect(result.readings[0]?.columns).toEqual({ day: 1, from: 2, to: 3 });
    expect(result.codes).toEqual([]);
  });

  it('in an Excel table', () => {
    const content = sheet([
      ['Dato', 'Fravær kl.', 'Til'],
      [D, '08:00', '12:00'],
    ]);
    const table = excelTable('Tabell1', content.name, { top: 1, left: 1, bottom: 2, right: 3 }, [
      'Dato',
      'Fravær kl.',
      'Til',
    ]);
    const chosenHeaders = [{ header: 'Fravær kl.', field: 'from' as const, place: {} }];
    const result = readTimesheet({ contents: [content], tables: [table], chosenHeaders });
    expect(brief(result.entries)).toEqual(['2 240 480-720']);
    // Without it there is no table, and the headers to choose among are told of.
    const { incomplete } = readTimesheet({ contents: [sheet([['Når', 'Oppdrag', 'Timer']])], tables: [] });
    expect(incomplete).toEqual([
      {
        sheet: content.name,
        headerRow: 1,
        lacks: 'noDay',
        headers: [
          { column: 1, header: 'Når' },
          { column: 2, header: 'Oppdrag', field: 'activity' },
          { column: 3, header: 'Timer', field: 'hours' },
        ],
      },
    ]);
  });

  it('what a field is called in the list to choose from is read as that field', () => {
    for (const language of LANGUAGES) {
      const names = chosenNames(language);
      for (const field of Object.keys(HEADERS))
        expect(`${field} ${fieldOfName(names[field as keyof typeof names])}`).toBe(`${field} ${field}`);
    }
  });
});
