/** Makes the workbooks in `examples/`. Deterministic: a second run gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook } from '../src/cli/commands/new';
import { knownRegulation } from '../src/regulation/load';
import type { Language } from '../src/text/language';
import { columnNumber } from '../src/timesheet/table';
import { dayFromText, serialFromDay } from '../src/values/day';
import type { CellEdit, CellInput, CellLook } from '../src/workbook/workbook';
import { XlsxWorkbook } from '../src/workbook/xlsx/xlsx-workbook';

const FOLDER = 'examples';

/** "2024-03-04" and "08:00" as Excel holds them; other text stays text. */
function cell(value: string | number | boolean | null | { formula: string; value?: string | number }): {
  value: CellInput;
  look?: CellLook;
} {
  if (typeof value !== 'string') return { value };
  const day = dayFromText(value);
  if (day) return { value: serialFromDay(day), look: 'date' };
  const clock = /^(\d\d):(\d\d)$/.exec(value);
  if (clock) return { value: (Number(clock[1]) * 60 + Number(clock[2])) / 1440, look: 'time' };
  // A leading apostrophe is Excel's own way of saying: text, whatever it looks like.
  return { value: value.replace(/^'/, '') };
}

type Value = Parameters<typeof cell>[0];

/** A row of values beginning in a column. */
function row(number: number, column: string, values: readonly Value[]): CellEdit[] {
  const first = columnNumber(column) ?? 1;
  return values.flatMap((value, index) =>
    value === null ? [] : [{ row: number, column: first + index, ...cell(value) }],
  );
}

type Rows = readonly (readonly Value[])[];

/** An exam board's workbook, filled in. */
function filled(settings: Readonly<Record<string, Value>>, timesheet: Rows, fees: Rows): Promise<Uint8Array> {
  return filledIn('vestland-provenemnd', 'nn', settings, { Timeliste: timesheet, Honorar: fees });
}

/** A new workbook of a regulation, with its settings and the rows of its sheets. */
async function filledIn(
  id: string,
  language: Language,
  settings: Readonly<Record<string, Value>>,
  sheets: Readonly<Record<string, Rows>>,
): Promise<Uint8Array> {
  const regulation = knownRegulation(id);
  if (!regulation) throw new Error(`no regulation ${id}`);
  const workbook = XlsxWorkbook.open(await newWorkbook(regulation, id, language));
  const content = await workbook.content('Innstillinger');
  const labels = new Map<string, number>();
  for (const { number, cells } of content.rows) {
    const name = cells.find(({ column }) => column === 1)?.value;
    if (typeof name === 'string') labels.set(name, number);
  }
  const values = Object.entries(settings).map(([label, value]) => {
    const at = labels.get(label);
    if (at === undefined) throw new Error(`no setting «${label}»`);
    return { row: at, column: 2, value: cell(value).value };
  });
  await workbook.apply([
    { edit: 'setCells', sheet: 'Innstillinger', cells: values },
    ...Object.entries(sheets).map(([sheet, rows]) => ({
      edit: 'setCells' as const,
      sheet,
      cells: rows.flatMap((line, index) => row(5 + index, 'A', line)),
    })),
  ]);
  return workbook.toBytes();
}

const EXAM = 'Gjennomføring av prøve';
const INSPECTION = 'Fysisk befaring av prøvestad før prøven';
const TRAVEL = 'Reise i samband med prøvegjennomføring';

const EMPLOYER = {
  'Kven krev': 'arbeidsgjevar',
  'Medlem: namn': 'Kari Nordmann',
  'Arbeidsgjevar: namn': 'Eksempel Mekaniske AS',
  'Arbeidsgjevar: organisasjonsnummer': '987 654 325',
  'Arbeidsgjevar: gateadresse': 'Strandgata 1',
  'Arbeidsgjevar: postnummer': "'5003",
  'Arbeidsgjevar: poststad': 'Bergen',
  'Arbeidsgjevar: kontonummer': '8601 11 17947',
  'Arbeidsgjevar: i Meirverdiavgiftsregisteret': 'ja',
  'Arbeidsgjevar: i Føretaksregisteret': 'ja',
  'Arbeidsgjevar: avgiftssone': 'I',
  'Arbeidsgjevar: kontaktperson': 'Ola Nordmann',
  'Arbeidsgjevar: e-post': 'lonn@example.no',
  'Arbeidsgjevar: telefon': "'55 00 00 00",
  Timeløn: 520,
  'Feriepengar (%)': 12,
  'Sosiale kostnader': 'OTP 2 %',
  'Ordinær arbeidstid frå': '08:00',
  'Ordinær arbeidstid til': '15:30',
  'Protokollen signert': '2024-03-27',
  'Faktura: nummer': '2024-0042',
  'Faktura: dato': '2024-04-02',
  'Faktura: KID': "'202400420",
} satisfies Record<string, Value>;

/** An employer's month: everything in order, two days over the limit a day. */
const employersMonth = () =>
  filled(
    EMPLOYER,
    [
      ['2024-03-05', '09:00', '12:00', null, null, INSPECTION],
      ['2024-03-11', '08:00', '15:30', null, null, EXAM],
      ['2024-03-12', '08:00', '15:30', null, null, EXAM],
      ['2024-03-13', '08:00', '13:00', null, null, EXAM],
      ['2024-03-13', '13:00', '14:30', null, null, TRAVEL],
      ['2024-03-20', '09:00', '13:30', null, null, EXAM],
    ],
    [],
  );

/** A member who is deducted in pay, with fees and leisure hours. */
const membersClaim = () =>
  filled(
    {
      'Kven krev': 'medlem',
      'Medlem: namn': 'Kari Nordmann',
      'Medlem: gateadresse': 'Fjordvegen 2',
      'Medlem: postnummer': "'6800",
      'Medlem: poststad': 'Førde',
      'Medlem: kontonummer': '8601 11 17947',
      'Arbeidsgjevar: namn': 'Eksempel Mekaniske AS',
      Timeløn: 448,
      'Ordinær arbeidstid frå': '08:00',
      'Ordinær arbeidstid til': '15:30',
      'Protokollen signert': '2024-03-20',
      Dokumentasjon: 'timeskjema; signaturskjema',
    },
    [
      ['2024-03-11', '07:00', '17:00', null, null, EXAM, 'Reisetid utanom arbeidstid', 'Prøve i Florø'],
      ['2024-03-12', '08:00', '15:30', null, null, EXAM, null, 'Prøve i Florø'],
      ['2024-03-16', '10:00', '14:00', null, null, EXAM, 'Helg', 'Prøve på laurdag'],
      ['2024-03-18', '12:00', '15:30', null, null, INSPECTION, 'Feriedag', 'Brukte feriedag'],
    ],
    [
      ['2024-03-11', 'Prøvehonorar leiar', 2, 'Kandidat A; Kandidat B', 'Fagprøve i kokkfaget'],
      ['2024-03-12', 'Honorar for føring av tilleggsprotokoll', 1, 'Kandidat B', 'Tilleggsprotokoll'],
      ['2024-03-14', 'Møtehonorar', 1, null, 'Nemndsmøte', 'Kontaktperson i fylket', 'ja'],
    ],
  );

/** As sheets come: titles, a header in two rows, dates and times as text, subtotals, empty rows, a hidden row, figures at the side, a sheet per month. */
async function messy(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank();
  const settings = Object.entries({
    ...EMPLOYER,
    Timeløn: 'kr 389,-',
    'Feriepengar (%)': '10,2 %',
    'Faktura: nummer': '2024-0043',
    'Faktura: KID': null,
    'Protokollen signert': '30.04.2024',
    'Faktura: dato': '2. mai 2024',
  });
  const settingCells = settings.flatMap(([label, value], index) => row(index + 1, 'A', [label, value]));
  const header = [
    ...row(7, 'B', ['Dato', 'Klokkeslett', null, 'Pause', 'Timar', 'Kva']),
    ...row(8, 'C', ['frå', 'til', '(min)', '(t:mm)']),
  ];
  const title = (month: string): CellEdit[] => [
    { row: 1, column: 2, value: 'TIMELISTE', look: 'title' },
    { row: 2, column: 2, value: `Månad: ${month}` },
    ...row(4, 'B', ['Namn:', 'Kari Nordmann']),
    ...row(5, 'B', ['Avdeling:', 'Verkstad']),
    ...header,
    ...row(9, 'J', ['Satsar', null]),
    ...row(10, 'J', ['Timeløn', 389]),
    ...row(11, 'J', ['Overtid', '50 %']),
  ];
  const march = [
    ...title('mars 2024'),
    ...row(9, 'B', ['man 04.03.2024', "'08:00", "'15:30", null, { formula: '(D9-C9)*24', value: 7.5 }, 'Prøve']),
    ...row(10, 'B', ['5/3-24', "'08.00", "'12.30", 30, '4 t', 'Synfaring']),
    ...row(11, 'B', ['6. mars 2024', 'kl. 9', 'kl. 15', null, '6h', 'Reise']),
    ...row(12, 'B', ['Sum veke 10', null, null, null, { formula: 'SUM(F9:F11)', value: 17.5 }]),
    ...row(14, 'B', ['2024-03-12', '08:00', '15:30', null, null, 'Fagprøve']),
    ...row(15, 'B', ["'13.3.24", "'0800", "'1400", null, null, 'Fagprøve']),
    ...row(16, 'B', ['2024-03-14', null, null, null, { formula: '(D16-C16)*24', value: 0 }]),
    ...row(17, 'B', ['2024-03-15', null, null, null, { formula: '(D17-C17)*24', value: 0 }]),
    ...row(18, 'B', ['Totalt', null, null, null, { formula: 'SUM(F14:F17)', value: 31 }]),
    { row: 20, column: 2, value: 'Underskrift: ____________________' },
  ];
  const april = [
    ...title('april 2024'),
    ...row(9, 'B', ['2024-04-09', '08:00', '15:30', null, '7t 30m', 'Prøve']),
    ...row(10, 'B', ['2024-04-10', '08:00', '12:00', null, '4,0', 'Prøve']),
    ...row(11, 'B', ['Totalt', null, null, null, { formula: 'SUM(F9:F10)', value: 11.5 }]),
  ];
  await workbook.apply([
    { edit: 'addSheet', name: 'Mars', columnWidths: [3, 18, 10, 10, 9, 9, 24] },
    { edit: 'setCells', sheet: 'Mars', cells: march },
    { edit: 'addSheet', name: 'April', columnWidths: [3, 18, 10, 10, 9, 9, 24] },
    { edit: 'setCells', sheet: 'April', cells: april },
    { edit: 'addSheet', name: 'Innstillingar', columnWidths: [44, 30] },
    { edit: 'setCells', sheet: 'Innstillingar', cells: settingCells },
  ]);
  // Merged cells and a hidden row are made by hand: Krav itself never makes them.
  return patched(workbook.toBytes(), (xml) =>
    xml.includes('Synfaring')
      ? xml
          .replace(/<row ([^>]*)r="10"/, '<row $1r="10" hidden="1"')
          .replace(
            '</sheetData>',
            '</sheetData><mergeCells count="3"><mergeCell ref="B1:G1"/><mergeCell ref="B2:G2"/><mergeCell ref="C7:D7"/></mergeCells>',
          )
      : xml,
  );
}

function patched(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const entries = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    /worksheets\/sheet\d+\.xml$/.test(name) ? strToU8(change(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(2024, 0, 1) });
}

/** At least 25 different mistakes, each of which somebody has made. */
const mistakes = () =>
  filled(
    {
      ...EMPLOYER,
      'Medlem: namn': '=HYPERLINK("http://example.no";"Kari <script>") & Sønn 🙂',
      'Arbeidsgjevar: organisasjonsnummer': '987 654 326',
      'Arbeidsgjevar: kontonummer': '8601 11 17948',
      'Arbeidsgjevar: avgiftssone': 'IX',
      'Feriepengar (%)': 21,
      'Periode frå': '2024-03-01',
      'Periode til': '2024-03-31',
      'Protokollen signert': '2024-03-05',
      'Særskild godkjenning: godkjend av': 'Avdelingsdirektøren',
      'Faktura: nummer': null,
      'Faktura: dato': '2025-01-02',
      'Faktura: KID': "'12345678",
    },
    [
      ["'31.02.2024", '08:00', '15:30', null, null, EXAM],
      ["'9/13/2024", '08:00', '15:30', null, null, EXAM],
      ["'4.3", '08:00', '15:30', null, null, EXAM],
      ["'20.03.-22.03.2024", '08:00', '15:30', null, null, EXAM],
      [12, '08:00', '15:30', null, null, EXAM],
      ["'01.01.2101", '08:00', '15:30', null, null, EXAM],
      ['2024-03-04', "'25:00", '15:30', null, null, EXAM],
      ['2024-03-05', 7.3, '15:30', null, null, EXAM],
      ['2024-03-06', '08:00', null, null, null, EXAM],
      ['2024-03-07', null, null, null, -3, EXAM],
      ['2024-03-08', null, null, null, 25, EXAM],
      ['2024-03-11', null, null, null, 'mange', EXAM],
      ['2024-03-11', null, null, null, "'7.30", EXAM],
      ['2024-03-12', '08:00', '15:30', null, 6, EXAM],
      ['2024-03-13', '08:00', '12:00', null, null, EXAM],
      ['2024-03-13', '11:00', '15:30', null, null, EXAM],
      ['2024-03-16', '08:00', '12:00', null, null, EXAM],
      ['2024-03-18', '08:00', '18:00', null, null, EXAM],
      ['2024-03-19', '08:00', '12:00', null, null, 'Utarbeiding av oppgåve'],
      ['2024-03-19', '12:00', '14:00', null, null, 'Klage'],
      ['2024-03-20', '08:00', '12:00', null, null, 'Planlegging og gjennomføring av prøve'],
      ['2024-03-21', '08:00', '15:30', null, null, 'Kakebaking'],
      ['2024-03-22', '08:00', '08:00', null, null, EXAM],
      ['2024-03-25', '08:00', '09:00', 90, null, EXAM],
      ['2024-04-02', '08:00', '15:30', null, null, EXAM],
      ['2023-12-31', '08:00', '15:30', null, null, EXAM],
      [null, '08:00', '15:30', null, null, EXAM],
      ['2024-03-26', '08:00', { formula: 'NA()', value: '#N/A' }, null, null, EXAM],
      ['2024-03-27', '08:00', { formula: 'B32+0.3125' }, null, null, EXAM],
      ['2024-03-28', '08:00', '15:30', null, null, EXAM, null, 'Kandidat 01010112377'],
    ],
    [
      ['2024-03-11', 'Prøvehonorar leiar', 1, 'Kandidat A', 'Honorar på arbeidsgjevaren sin faktura'],
      ['2024-03-12', 'Julegåve', 1, null, 'Finst ikkje i reglementet'],
    ],
  );

/** An elected member's evening: the council after another body, lost income, a child minded, and the drive. */
const electedMember = () =>
  filledIn(
    'bamble-folkevalgte',
    'nb',
    {
      'Hvem krever': 'medlem',
      'Medlem: navn': 'Kari Nordmann',
      'Medlem: gateadresse': 'Storgata 2',
      'Medlem: postnummer': "'3970",
      'Medlem: poststed': 'Langesund',
      'Medlem: kontonummer': '8601 11 17947',
      Dokumentasjon: 'uttalelse fra arbeidsgiver',
    },
    {
      Timeliste: [
        ['2023-09-14', '13:00', '16:00', null, null, 'Tapt arbeidsfortjeneste', null, 2100, null, 'Trukket i lønn'],
      ],
      Møter: [
        ['2023-09-14', 'Eldrerådet', '16:00', '17:30', 'medlem', null, null, null, null, null, 'Høring om omsorgsplan'],
        ['2023-09-14', 'Kommunestyret', '18:00', '21:00', 'medlem', null, null, null, null, null, 'Sak 41–56/23'],
      ],
      Barnepass: [['2023-09-14', 5.5, null, 8, null, 'Barnevakt under møtene']],
      Kjørebok: [
        ['2023-09-14', 37.5, 'Kart', 'Langesund–Kommunehuset–Langesund', 'Møter i eldrerådet og kommunestyret', 'Bil'],
      ],
    },
  );

/** A support contact's month, with the municipality's own rates, and one purpose that says too much. */
const supportContact = () =>
  filledIn(
    'lillesand-stottekontakt',
    'nb',
    {
      'Hvem krever': 'medlem',
      'Medlem: navn': 'Kari Nordmann',
      'Medlem: gateadresse': 'Strandgata 3',
      'Medlem: postnummer': "'4790",
      'Medlem: poststed': 'Lillesand',
      'Medlem: kontonummer': '8601 11 17947',
      'Medlem: stilling': 'Støttekontakt',
      'Periode fra': '2026-09-01',
      'Periode til': '2026-09-30',
    },
    {
      Timeliste: [
        ['2026-09-03', null, null, null, 3.5, '3,5 t AB'],
        ['2026-09-10', '16:00', '18:00', null, null, '2 t AB'],
        ['2026-09-17', null, null, null, 4, '4 t AB'],
      ],
      Kjørebok: [
        ['2026-09-03', 24, 'Kilometerstand', 'Lillesand–Kristiansand–Lillesand', 'Kino med AB', 'AB', 20],
        ['2026-09-17', 18, 'Kilometerstand', 'Lillesand–Birkeland–Lillesand', 'Bading med AB', 'AB', 18],
      ],
      Utlegg: [['2026-09-03', 'Utgiftsdekning støttekontakt', 120, 'Kinobillett', 'ja']],
      Satser: [
        ['Støttekontakt lønn', '2026-01-01', 220, 'Eksempel: vedtak i kommunen, ikke en virkelig sats'],
        ['Kilometersats, støttekontakt', '2026-01-01', 5.3, 'Eksempel: vedtak i kommunen'],
        ['Passasjertillegg, støttekontakt', '2026-01-01', 1, 'Eksempel: vedtak i kommunen'],
      ],
    },
  );

/** Three nights and a course: board with meals of the programme taken off, a hotel by receipt, and the drive to the train. */
const courseJourney = () =>
  filledIn(
    'statens-reiseavtale-innland',
    'nb',
    {
      'Hvem krever': 'medlem',
      'Medlem: navn': 'Ola Nordmann',
      'Medlem: gateadresse': 'Fjordgata 1',
      'Medlem: postnummer': "'7010",
      'Medlem: poststed': 'Trondheim',
      'Medlem: kontonummer': '8601 11 17947',
      'Oppdragsgiver: navn': 'Eksempel kommune',
      'Oppdragsgiver: enhet': 'Enhet for opplæring',
    },
    {
      Reiser: [
        [
          ...['2026-10-12', '07:30', '2026-10-15', '18:00', 'Oslo', 'Kurs i sluttvurdering', 490, 'ja', 'Hotell'],
          ...['Eksempel Hotell', 'Storgata 10, 0155 Oslo', 3, 3, 1],
        ],
      ],
      Kjørebok: [
        [
          '2026-10-12',
          34.2,
          'Kart',
          'Heimdal–Værnes',
          'Til flyet, kurs i sluttvurdering',
          'Bil',
          null,
          null,
          null,
          null,
          null,
          56,
        ],
        ['2026-10-15', 34.2, 'Kart', 'Værnes–Heimdal', 'Fra flyet, kurs i sluttvurdering', 'Bil'],
      ],
      Utlegg: [
        ['2026-10-15', 'Hotell etter kvittering', 5370, 'Tre netter, kurs i sluttvurdering', 'ja'],
        ['2026-10-12', 'Buss, tog, ferge eller fly', 2190, 'Fly tur–retur Oslo, kurs i sluttvurdering', 'ja'],
        ['2026-10-12', 'Kurs- eller deltakeravgift', 4900, 'Kurs i sluttvurdering', 'ja'],
      ],
    },
  );

/** An exam a night away from home: the room is ordered from the county's travel agency, and the board, the drive and the fees are claimed. */
const examAwayFromHome = () =>
  filledIn(
    'vestland-provenemnd',
    'nn',
    {
      'Kven krev': 'medlem',
      'Medlem: namn': 'Ola Nordmann',
      'Medlem: gateadresse': 'Strandgata 1',
      'Medlem: postnummer': "'5003",
      'Medlem: poststad': 'Bergen',
      'Medlem: kontonummer': '8601 11 17947',
      'Medlem: e-post': 'ola@example.no',
      'Medlem: telefon': "'55 00 00 00",
      'Medlem: tilsettnummer': "'40012",
      'Protokollen signert': '2024-05-16',
    },
    {
      Honorar: [
        ['2024-05-13', 'Prøvehonorar leiar', 1, 'Kandidat A', 'Fagprøve i kokkfaget'],
        ['2024-05-14', 'Prøvehonorar leiar', 1, 'Kandidat B', 'Fagprøve i kokkfaget'],
      ],
      Reiser: [
        [
          ...['2024-05-13', '07:00', '2024-05-14', '18:00', 'Førde', 'Fagprøve i kokkfaget', 175, 'ja', 'Hotell'],
          ...['Eksempel Hotell', 'Hotellgata 1, 6800 Førde', 1],
        ],
      ],
      Kjørebok: [
        ['2024-05-13', 175, 'Kart', 'Bergen–Førde', 'Til fagprøve i kokkfaget', 'Bil'],
        ['2024-05-14', 175, 'Kart', 'Førde–Bergen', 'Frå fagprøve i kokkfaget', 'Bil'],
      ],
    },
  );

/** The employer's claim taken back, as the credit note for it. */
const creditNote = () =>
  filled(
    {
      ...EMPLOYER,
      'Faktura: nummer': '2024-0050',
      'Faktura: dato': '2024-04-15',
      'Faktura: KID': null,
      'Kreditnota for faktura: nummer': '2024-0042',
      'Kreditnota for faktura: dato': '2024-04-02',
    },
    [['2024-03-13', '13:00', '14:30', null, null, TRAVEL]],
    [],
  );

/** A loss that nobody can document, made probable. */
const undocumentedLoss = () =>
  filledIn(
    'bamble-folkevalgte',
    'nb',
    {
      'Hvem krever': 'medlem',
      'Medlem: navn': 'Kari Nordmann',
      'Medlem: gateadresse': 'Storgata 2',
      'Medlem: postnummer': "'3970",
      'Medlem: poststed': 'Langesund',
      'Medlem: kontonummer': '8601 11 17947',
    },
    {
      Timeliste: [
        [
          ...['2023-09-14', '13:00', '16:00', null, null, 'Ulegitimert tap', null, null, 'ja'],
          'Frilansoppdrag som måtte avlyses',
        ],
      ],
      Møter: [['2023-09-14', 'Eldrerådet', '16:00', '17:30', 'medlem', null, null, null, null, null, 'Sak 12/23']],
    },
  );

/** A whole board in one sheet, as a coordinator has it: one column says whose each row is. */
async function wholeBoard(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank();
  const people = ['Kari Nordmann', 'Ola Nordmann', 'Anne Eksempel', 'Per Prøve'];
  const fees = people.flatMap((person, index) => [
    ['2024-03-11', person, index === 0 ? 'Prøvehonorar leiar' : 'Prøvehonorar medlem', 2, 'Fagprøve i kokkfaget'],
    ['2024-03-12', person, index === 0 ? 'Prøvehonorar leiar' : 'Prøvehonorar medlem', 1, 'Fagprøve i kokkfaget'],
  ]);
  const settings = Object.entries({ 'Kven krev': 'medlem', 'Protokollen signert': '2024-03-20' });
  await workbook.apply([
    { edit: 'addSheet', name: 'Honorar', columnWidths: [12, 22, 26, 8, 30] },
    {
      edit: 'setCells',
      sheet: 'Honorar',
      cells: [['Dato', 'Medlem', 'Honorar', 'Tal', 'Merknad'], ...fees].flatMap((values, index) =>
        row(index + 1, 'A', values),
      ),
    },
    { edit: 'addSheet', name: 'Innstillingar', columnWidths: [30, 20] },
    { edit: 'setCells', sheet: 'Innstillingar', cells: settings.flatMap((pair, index) => row(index + 1, 'A', pair)) },
  ]);
  return workbook.toBytes();
}

const EXAMPLES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['arbeidsgiver.xlsx', employersMonth],
  ['kreditnota.xlsx', creditNote],
  ['medlem.xlsx', membersClaim],
  ['nemnd.xlsx', wholeBoard],
  ['folkevalgt.xlsx', electedMember],
  ['ulegitimert.xlsx', undocumentedLoss],
  ['stottekontakt.xlsx', supportContact],
  ['reise.xlsx', courseJourney],
  ['overnatting.xlsx', examAwayFromHome],
  ['rotete.xlsx', messy],
  ['feil.xlsx', mistakes],
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, make] of EXAMPLES) writeFileSync(join(FOLDER, name), await make());
}

void main();
