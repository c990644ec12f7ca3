import { newWorkbook } from '../../src/cli/commands/new';
import { ownRegulation, wholeRegulation } from '../../src/regulation/load';
import type { Regulation } from '../../src/regulation/schema';
import { LANGUAGES, type Language } from '../../src/text/language';
import { readTimesheet } from '../../src/timesheet/read-timesheet';
import { readSettings } from '../../src/timesheet/settings/read-settings';
import type { Edit } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

async function made(id: string, language: Language): Promise<XlsxWorkbook> {
  const regulation = wholeRegulation(ownRegulation(id) as Regulation);
  return XlsxWorkbook.open(await newWorkbook(regulation, id, language));
}

function shown({ sheets }: XlsxWorkbook): string[] {
  return sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

const DAY = 46_091;

/** One row for each sheet, by the field's column: what makes it one of its sort. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  Timeliste: { day: DAY, hours: 4 },
  Honorar: { day: DAY, honorarium: 'Honorar', count: 1 },
  Møter: { day: DAY, body: 'Kommunestyret' },
  Barnepass: { day: DAY, childcareHours: 3, childAge: 7 },
  Reiser: { departDay: DAY, departTime: 0.25, returnTime: 0.75, lunches: 1, purpose: 'Kurs' },
  Kjørebok: { day: DAY, km: 37.5, route: 'Bergen – Voss', purpose: 'Kurs' },
  Utlegg: { day: DAY, outlay: 'Parkering', outlayAmount: 150, purpose: 'Kurs' },
};

describe('new-sheets', () => {
  it('a regulation under which nothing is claimed has nothing to fill in, and that is said', async () => {
    await expect(made('skattefrie-satser', 'nb')).rejects.toMatchObject({ said: 'nothingClaimed' });
  });

  it.each([
    ['vestland-provenemnd', ['Innstillinger', 'Timeliste', 'Honorar', 'Reiser', 'Kjørebok', 'Utlegg']],
    [
      'bamble-folkevalgte',
      ['Innstillinger', 'Timeliste', 'Honorar', 'Møter', 'Barnepass', 'Reiser', 'Kjørebok', 'Utlegg'],
    ],
    ['lillesand-stottekontakt', ['Innstillinger', 'Timeliste', 'Kjørebok', 'Utlegg', 'Satser']],
    ['statens-reiseavtale-utland', ['Innstillinger', 'Honorar', 'Reiser', 'Kjørebok', 'Utlegg', 'Satser']],
    ['kjoregodtgjorelse', ['Innstillinger', 'Kjørebok']],
  ])('%s: a sheet for each sort of thing that may be claimed', async (id, expected) => {
    expect(shown(await made(id, 'nb'))).toEqual(expected);
  });

  it.each(
    LANGUAGES.flatMap((language) => [
      ['bamble-folkevalgte', language] as const,
      ['vestland-provenemnd', language] as const,
    ]),
  )('%s in %s: every column is read, as what its header says', async (id, language) => {
    const workbook = await made(id, language);
    const names = shown(workbook).filter((name) => name !== 'Innstillinger');
    const contents = await Promise.all(names.map((name) => workbook.content(name)));
    const { readings } = readTimesheet({ contents, tables: workbook.tables });
    expect(readings.map(({ sheet }) => sheet)).toEqual(names);
    expect(readings.map(({ notUnderstood }) => notUnderstood)).toEqual(names.map(() => []));
    const edits = readings.map(({ sheet, columns }): Edit => {
      // «Formål» and «Lunsj» are other fields in other tables; the header of the sheet says which column is meant.
      const at: Readonly<Record<string, number | undefined>> = {
        ...columns,
        ...{ purpose: columns.purpose ?? columns.note, lunches: columns.lunches ?? columns.pause },
      };
      const cells = Object.entries(ROWS[sheet] ?? {}).map(([field, value]) => ({
        row: 5,
        column: at[field] ?? 0,
        value,
      }));
      return { edit: 'setCells', sheet, cells };
    });
    await workbook.apply(edits);
    const filled = await Promise.all(names.map((name) => workbook.content(name)));
    const { entries, issues } = readTimesheet({ contents: filled, tables: workbook.tables });
    expect(issues).toEqual([]);
    const sorts = { Timeliste: 'time', Honorar: 'honorarium', Møter: 'meeting', Barnepass: 'childcare' };
    const travels = { Reiser: 'journey', Kjørebok: 'driving', Utlegg: 'outlay' };
    expect(entries.map(({ sheet, entry }) => [sheet, entry])).toEqual(
      names.map((name) => [name, { ...sorts, ...travels }[name]]),
    );
  });

  it.each<[Language, string[]]>([
    ['nb', ['Reiserute', 'Arrangement', 'Privat del', 'Betalt av']],
    ['nn', ['Reiserute', 'Arrangement', 'Privat del', 'Betalt av']],
    ['en', ['Travel route', 'Event', 'Private part', 'Paid by']],
  ])('what a travel claim must say of a journey has its columns, in %s', async (language, headers) => {
    const workbook = await made('vestland-provenemnd', language);
    const sheet = shown(workbook)[3] as string;
    const { rows } = await workbook.content(sheet);
    const header = new Map([...rows].flatMap(({ cells }) => cells.map(({ value, column }) => [value, column])));
    const route = header.get(headers[0] as string) as number;
    expect(headers.map((name) => header.get(name))).toEqual(headers.map((_name, index) => route + index));
    const values = [DAY, 0.25, DAY + 1, 0.75, 'Førde', 'Fagprøve'];
    const more = ['Bergen–Førde', 'Fagprøve i kokkfaget', language === 'en' ? 'yes' : 'ja', 'Fylkeskommunen'];
    const cells = [
      ...values.map((value, index) => ({ row: 5, column: index + 1, value })),
      ...more.map((value, index) => ({ row: 5, column: route + index, value })),
    ];
    await workbook.apply([{ edit: 'setCells', sheet, cells }]);
    const { entries, issues } = readTimesheet({ contents: [await workbook.content(sheet)], tables: workbook.tables });
    expect(issues).toEqual([]);
    expect(entries).toMatchObject([
      { entry: 'journey', route: more[0], event: more[1], privatePart: true, paidBy: more[3] },
    ]);
  });

  it.each<[string, Language, string[]]>([
    ['statens-reiseavtale-utland', 'nb', ['Land', 'Døgnsats', 'Valuta', 'Kurs']],
    ['statens-reiseavtale-utland', 'en', ['Country', 'Rate for 24 hours', 'Currency', 'Exchange rate']],
    ['statens-reiseavtale-innland', 'nb', []],
  ])('%s in %s: what a journey abroad needs stands together', async (id, language, expected) => {
    const { rows } = await (await made(id, language)).content('Reiser');
    const headers = [...rows].flatMap(({ cells }) => cells.map((cell) => String(cell?.value)));
    const at = headers.findIndex((header) => /^(Land|Country)$/.test(header));
    expect(at < 0 ? [] : headers.slice(at, at + 4)).toEqual(expected);
  });

  it.each([
    ['an agreement without a payer asks who pays', 'statens-reiseavtale-innland', 'Oppdragsgiver: navn', true],
    ['a payer of its own is not asked for', 'bamble-folkevalgte', 'Oppdragsgiver: navn', false],
    ['no employer claims under it: no invoice', 'lillesand-stottekontakt', 'Faktura: nummer', false],
    ['an employer does', 'bamble-folkevalgte', 'Faktura: nummer', true],
    ['no protocol', 'bamble-folkevalgte', 'Protokollen signert', false],
    ['a protocol', 'vestland-provenemnd', 'Protokollen signert', true],
  ])('settings: %s', async (_why, id, label, isAsked) => {
    const workbook = await made(id, 'nb');
    const content = await workbook.content('Innstillinger');
    const labels = [...content.rows].map(({ cells }) => cells[0]?.value);
    expect(labels.includes(label)).toBe(isAsked);
    const { settings, issues } = readSettings({ contents: [content], tables: workbook.tables });
    expect([settings.regulation, issues]).toEqual([id, []]);
  });
});
