import { chooseFile, inOneBench, whenOpened } from './bench-page';
import { clock, day, length, moment, workbookOf } from './layouts';

/** 4 March 2024, a Monday. */
const MON = 45355;
const months = ['Januar', 'Februar', 'Mars', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober'];

/** What is found of it, and what the check says of what is odd in it. */
const twins: [why: string, bytes: Uint8Array, found: string | undefined, says: string][] = [
  [
    'a sheet for each month, header on row 8, clock times as text, formulas filled down over empty days, parameters at the side',
    workbookOf([
      ...months.map((name, index) => ({
        name,
        rows: {
          4: ['Navn', 'Kari Nordmann'],
          6: ['Avdeling', 'Verksted'],
          8: ['Dato', 'Fra', 'Til', 'Timer', 'Kveld(+30%)', 'Rød Helg(+200%)', 'Merknad'],
          9: [day(MON + index), '07:00', '15:00', { f: '(C9-B9)*24-0.5', v: 7.5 }, null, null, 'Prøve', 'Lunsj', 0.5],
          10: [day(MON + index + 1), null, null, { f: '(C10-B10)*24-0.5', v: -0.5 }, null, null, null, 'Rød dag', 2],
        },
      })),
      { name: 'Oversikt', rows: { 1: ['Måned', 'Sum'], 2: ['Mars', 7.5] } },
    ]),
    'Januar · 1 rader',
    '«Januar» har en formel som gir mindre enn null timer, og ingen klokkeslett. De er ikke lest: rad 10.',
  ],
  [
    'LibreOffice: persons and activities, hours as t:mm, the grand total in the header row, 24:00, day and month swapped',
    workbookOf([
      {
        name: 'Timer',
        rows: {
          1: [
            'Person',
            'Aktivitet',
            'Dato',
            'Klokkeslett start',
            'Klokkeslett slutt',
            'Antall timer (t:mm)',
            null,
            length(0.75),
          ],
          2: ['Kari Nordmann', 'Gjennomføring av prøve', day(MON), clock(0.375), clock(0.625), length(0.25)],
          3: ['Ola Nordmann', 'Reise', day(43742), clock(0.75), clock(1), length(0.25)],
          4: ['Kari Nordmann', 'Reise', day(MON + 1), clock(0.5), clock(0.75), length(0.25)],
        },
      },
    ]),
    'Timer · 3 rader',
    'Arket gjelder flere personer: Kari Nordmann, Ola Nordmann.',
  ],
  [
    'a sheet for each week, merged titles, persons in columns',
    workbookOf([
      {
        name: 'Uke 10',
        rows: { 1: ['Timeliste uke 10'], 3: ['Dag', 'Kari', 'Ola'], 4: ['Mandag', 7.5, 4], 5: ['Tirsdag', 7.5, null] },
        merges: ['A1:C1'],
      },
      {
        name: 'Uke 11',
        rows: { 1: ['Timeliste uke 11'], 3: ['Dag', 'Kari', 'Ola'], 4: ['Mandag', 7.5, 4] },
        merges: ['A1:C1'],
      },
    ]),
    undefined,
    'Fant ingen overskriftsrad i arket «Uke 10».',
  ],
  [
    'input, output and lists',
    workbookOf([
      { name: 'Input', rows: { 1: ['Dato', 'Timer', 'Oppdrag'], 2: [day(MON), 3, 'Gjennomføring av prøve'] } },
      { name: 'Output', rows: { 1: ['Radetiketter', 'Summer av Timer'], 2: ['Totalsum', 3] } },
      { name: 'Def', rows: { 1: ['Oppdrag'], 2: ['Gjennomføring av prøve'], 3: ['Reise'] } },
    ]),
    'Input · 1 rader',
    'Fant ingen overskriftsrad i arket «Output».',
  ],
  [
    'dates across the columns, weekdays as text',
    workbookOf([
      {
        name: 'Mars',
        rows: {
          1: ['', 'man', 'tir', 'ons'],
          2: ['Navn', day(MON), day(MON + 1), day(MON + 2)],
          3: ['Kari Nordmann', 7.5, 7.5, 4],
        },
      },
    ]),
    undefined,
    'Fant ingen overskriftsrad i arket «Mars».',
  ],
  [
    'hours as text: 6h, 7,5, 7t 30m, 7.30',
    workbookOf([
      {
        name: 'Timer',
        rows: {
          1: ['Dato', 'Timer', 'Oppdrag'],
          2: [day(MON), '6h', 'Gjennomføring av prøve'],
          3: [day(MON + 1), '7,5', 'Gjennomføring av prøve'],
          4: [day(MON + 2), '7t 30m', 'Gjennomføring av prøve'],
          5: [day(MON + 3), '7.30', 'Gjennomføring av prøve'],
          6: [day(MON + 4), '100h', 'Gjennomføring av prøve'],
        },
      },
    ]),
    'Timer · 3 rader',
    'Celle B5: «7.30» kan være 7,30 timer eller 7,50 timer.',
  ],
  [
    'a form of keys and values, with a box that is ticked',
    workbookOf([
      {
        name: 'Reise',
        rows: {
          1: ['Reiseregning'],
          3: ['Navn', 'Kari Nordmann'],
          4: ['Avreise', '04.03.2024', 'kl. (tt:mm)', '07:00'],
          5: ['Hjemkomst', '05.03.2024', 'kl. (tt:mm)', '18:00'],
          6: ['Overnatting', true],
          7: ['Formål', 'Prøve'],
        },
      },
    ]),
    undefined,
    'Fant ingen overskriftsrad i arket «Reise».',
  ],
  [
    'ranges of days in one cell, «je 6», «20/25»',
    workbookOf([
      {
        name: 'Liste',
        rows: { 1: ['Dato', 'Timer', 'Oppdrag'], 2: ['20.10.-30.10.2023', 'je 6', 'Prøve'], 3: ['20/25', 6, 'Prøve'] },
      },
    ]),
    'Liste · 0 rader',
    'Celle A2: «20.10.-30.10.2023» er flere dager. Skriv én rad for hver dag.',
  ],
  [
    'WPS: headers in Chinese with blanks before them, whole moments in start and end, an end before its start',
    workbookOf([
      {
        name: '工时',
        rows: {
          1: ['  日期', '  开始', '  结束', '  备注'],
          2: [day(MON), moment(MON + 0.5), moment(MON + 0.4), 'a'],
        },
      },
    ]),
    undefined,
    'Fant ingen overskriftsrad i arket «工时».',
  ],
  [
    'days across with the date under the weekday in the header, and many merges',
    workbookOf([
      {
        name: 'Sheet1',
        rows: {
          1: ['Timesheet'],
          2: ['Employee', 'Date\nSunday 6/25/2023', 'Date\nMonday 6/26/2023'],
          3: ['Jane', 8, 8],
        },
        merges: ['A1:C1', 'A4:A9', 'B4:B9', 'C4:C9'],
      },
    ]),
    undefined,
    'Fant ingen overskriftsrad i arket «Sheet1».',
  ],
  [
    'a log of driving, with the odometer',
    workbookOf([
      {
        name: 'Kjørebok',
        rows: {
          1: [
            'Dato',
            'Fra sted',
            'Til sted',
            'Formål',
            'Km-stand start',
            'Km-stand slutt',
            'Antall km',
            'Passasjerens navn',
          ],
          2: [day(MON), 'Førde', 'Bergen', 'Prøve', 10_000, 10_175, { f: 'F2-E2', v: 175 }, null],
        },
      },
    ]),
    'Kjørebok · 1 rader',
    'Rad 2: skriv kjøreruten, fra hvor og til hvor',
  ],
  [
    'a header of two rows, subtotals for each week, hidden rows',
    workbookOf([
      {
        name: 'Timer',
        rows: {
          1: ['Dato', 'Klokkeslett', null, 'Timer', 'Oppdrag'],
          2: [null, 'Fra', 'Til', null, null],
          3: [day(MON), clock(0.375), clock(0.5), 3, 'Gjennomføring av prøve'],
          4: [day(MON + 1), clock(0.375), clock(0.5), 3, 'Gjennomføring av prøve'],
          5: ['Sum uke 10', null, null, 6],
          6: ['23/9-19', clock(0.375), clock(0.5), 3, 'Gjennomføring av prøve'],
        },
        merges: ['B1:C1', 'A1:A2', 'D1:D2', 'E1:E2'],
        hiddenRows: [4],
      },
    ]),
    'Timer · 3 rader',
    'Skjulte rader i arket «Timer» er med i kravet',
  ],
  [
    'a workbook from a Mac, where days are counted from 1904',
    workbookOf(
      [{ name: 'Timer', rows: { 1: ['Dato', 'Timer', 'Oppdrag'], 2: [day(MON - 1462), 3, 'Gjennomføring av prøve'] } }],
      '<workbookPr date1904="1"/>',
    ),
    'Timer · 1 rader',
    '(lengste dag: 3,00 timer)',
  ],
];

inOneBench('layouts', 'sheets as people lay them out', (bench) => {
  it.each(twins)('%s', async (_why, bytes, found, says) => {
    const { page } = bench();
    const name = `ark-${twins.findIndex(([, one]) => one === bytes)}.xlsx`;
    await chooseFile(page, name, bytes);
    await whenOpened(page, name);
    const tables = page.locator('#pane main');
    await tables
      .getByText(found ?? 'Krav fant ingen tabell med timer, møter eller reiser.')
      .first()
      .waitFor();
    await page.locator('.strip button', { hasText: 'Kontroller' }).click();
    const more = page.getByRole('button', { name: /^Vis \d+ til$/ });
    while ((await more.count()) > 0) await more.first().click();
    await tables.getByText(says).first().waitFor();
  });
});
