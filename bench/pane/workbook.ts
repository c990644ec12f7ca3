import type { WorkbookModel } from '../../test/office-host/model/workbook-model';

const SETTINGS: readonly (readonly [string, string | number])[] = [
  ['Felt', 'Verdi'],
  ['Hvem krever', 'arbeidsgiver'],
  ['Medlem: navn', 'Kari Nordmann'],
  ['Arbeidsgiver: navn', 'Eksempel AS'],
  ['Arbeidsgiver: organisasjonsnummer', "'987654325"],
  ['Arbeidsgiver: avgiftssone', 'I'],
  ['Timelønn', 300],
  ['Feriepenger (%)', 12],
  ['Ordinær arbeidstid fra', '08:00'],
  ['Ordinær arbeidstid til', '15:30'],
  ['Protokollen signert', '31.12.2026'],
];

const HEADER = ['Dato', 'Fra', 'Til', 'Pause', 'Oppdrag', 'Merknad'];
const FORMATS = ['dd.mm.yyyy', 'hh:mm', 'hh:mm', 'General', 'General', 'General'];
const WORK = ['Gjennomføring av prøve', 'Fysisk befaring av prøvested før prøven', 'Reise i forbindelse med prøve'];

/** Rows of one working day: as people write them, but more where ten thousand must lie within the years that the rates are known for. */
const aDay = (rows: number): number => (rows > 2_000 ? 16 : 3);

/** 1 January 2024. */
const MONDAY = 45_292;

/** Short spans within ordinary hours, so that no two rows overlap. One row in twenty has no day, and is to be marked. */
export function typeTimesheet(model: WorkbookModel, rows: number): void {
  const settings = model.addSheet('Innstillinger');
  model.write(model.area(`A1:B${SETTINGS.length}`, settings), SETTINGS, 'user');
  const sheet = model.addSheet('Timeliste');
  const perDay = aDay(rows);
  const body = Array.from({ length: rows }, (_, row) => {
    const from = (8 + (row % perDay) * 0.4375) / 24;
    const workday = Math.floor(row / perDay);
    const day = row % 20 === 7 ? "'i vår" : MONDAY + 7 * Math.floor(workday / 5) + (workday % 5);
    return [day, from, from + 0.4 / 24, '', WORK[row % 3], `Kandidat ${row}`];
  });
  model.setFormats(
    model.area(`A2:F${rows + 1}`, sheet),
    body.map(() => FORMATS),
  );
  model.write(model.area(`A1:F${rows + 1}`, sheet), [HEADER, ...body], 'user');
  for (const { name } of [...model.sheets])
    if (name !== 'Innstillinger' && name !== 'Timeliste') model.deleteSheet(model.sheet(name)!);
}
