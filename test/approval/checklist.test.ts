import { assessReading } from '../../src/flow/assess-reading';
import { approvalOf, type Approval } from '../../src/flow/approval';
import { claimBasis } from '../../src/flow/basis';
import { readRows } from '../../src/flow/read-rows';
import { CONTROL_IDS } from '../../src/approval/checklist/control';
import { CONTROLS, stopping } from '../../src/approval/checklist/checklist';
import { nationalFigures, ownRegulation } from '../../src/regulation/load';
import type { Day } from '../../src/values/day';
import { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

type Rows = readonly (readonly (string | number)[])[];

const SETTINGS: Rows = [
  ['Felt', 'Verdi'],
  ['Hvem krever', 'medlem'],
  ['Reglement', 'statens-reiseavtale-innland'],
  ['Medlem: navn', 'Test Testesen'],
  ['Oppdragsgiver: navn', 'Prøvekommunen'],
  ['Oppdragsgiver: enhet', 'Skole'],
  ['Kravnummer', '2026-007'],
];

const JOURNEYS: Rows = [
  [
    'Avreise (dato)',
    'Avreise (kl.)',
    'Hjemkomst (dato)',
    'Hjemkomst (kl.)',
    'Reisemål',
    'Formål',
    'Km én vei',
    'Overnatting',
    'Overnattingstype',
    'Overnattingssted',
    'Adresse',
    'Frokost',
    'Lunsj',
    'Middag',
  ],
  ['2026-03-02', '08:00', '2026-03-02', '19:00', 'Bergen', 'Kurs i sensur', 120, '', '', '', '', 0, 1, 0],
];

const HEAD = [
  'Navn',
  'Avreise',
  'Hjemkomst',
  'Reisemål',
  'Formål',
  'Anledning',
  'Beløp',
  'Betalt av',
  'Dekker også',
  'Privat del',
  'Private døgn',
  'Privat beløp',
  'Program',
  'Frokoster i programmet',
  'Lunsjer i programmet',
  'Middager i programmet',
  'Fly',
  'Reisebeskrivelse datert',
  'Reisebeskrivelsen er fullstendig',
  'Forskudd som ikke er gjort opp',
  'Kravnummer',
] as const;

type Trip = Partial<Record<(typeof HEAD)[number], string | number>>;

/** A trip with nothing to say of it. */
const GOOD: Trip = {
  Navn: 'Test Testesen',
  Avreise: '2026-03-02',
  Hjemkomst: '2026-03-02',
  Reisemål: 'Bergen',
  Formål: 'Kurs i sensur',
  Anledning: 'kurs',
  'Privat del': 'nei',
  Program: 'program.pdf',
  'Lunsjer i programmet': 1,
  Kravnummer: '2026-007',
};

async function approvalIn(trips: readonly Trip[], more: Readonly<Record<string, Rows>> = {}): Promise<Approval> {
  const sheets: Readonly<Record<string, Rows>> = {
    Innstillinger: SETTINGS,
    Reiser: JOURNEYS,
    ...(trips.length > 0 && {
      Reiseregister: [[...HEAD], ...trips.map((trip) => HEAD.map((name) => trip[name] ?? ''))],
    }),
    ...more,
  };
  const book = XlsxWorkbook.blank();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.flatMap((row, at) =>
      row.flatMap((value, index) => (value === '' ? [] : [{ row: at + 1, column: index + 1, value }])),
    );
    await book.apply([
      { edit: 'addSheet', name },
      { edit: 'setCells', sheet: name, cells },
    ]);
  }
  const contents = await Promise.all(
    book.sheets.filter(({ name }) => name in sheets).map(({ name }) => book.content(name)),
  );
  const cells = { contents, tables: book.tables, hiddenSheets: [] };
  const basis = claimBasis(cells, {}, (named) => {
    const regulation = ownRegulation(named ?? '');
    if (!regulation) throw new Error(`no ${named}`);
    return { regulation, national: nationalFigures() };
  });
  const reading = readRows(cells, basis, {});
  const { claim, issues } = assessReading(reading, '2026-03-20' as Day);
  const { ownFigures, settings, rules } = reading;
  return approvalOf({ cells, claim, ownFigures, settings, issues, rules });
}

/** The codes that one control found, after its outcome. */
function said({ checks }: Approval, id: string): string[] {
  const item = checks.find((one) => one.id === id);
  return [item?.outcome ?? '', ...(item?.issues ?? []).map(({ code }) => code)];
}

describe('the audit’s checklist', () => {
  it('has each of the 26 controls once', () => {
    expect(CONTROLS.map(({ id }) => id).sort()).toEqual([...CONTROL_IDS]);
  });

  it.each<[why: string, type: string, name: string, address: string, expected: string[]]>([
    ['a hotel with name and address', 'hotell', 'Hotell Nord', 'Storgata 1', ['good']],
    ['a hotel without address', 'hotell', 'Hotell Nord', '', ['stop', 'lodging/address-required']],
    ['a boarding house without address', 'pensjonat', 'Nord', '', ['stop', 'lodging/address-required']],
    ['by the payer’s own word for it', 'gjestgiveri', '', '', ['stop', 'lodging/address-required']],
    ['a kitchen of one’s own: no address is asked', 'hybel med kokemulighet', '', '', ['good']],
    ['a word that no rule knows', 'telt', '', '', ['stop', 'lodging/not-recognised', 'lodging/address-required']],
    ['nothing is said of it', '', '', '', ['stop', 'lodging/type-missing', 'lodging/address-required']],
  ])('asks of a night away: %s', async (_why, type, name, address, expected) => {
    const [head, row] = JOURNEYS;
    const night = [...(row ?? [])];
    night.splice(2, 1, '2026-03-03');
    night.splice(7, 4, 'ja', type, name, address);
    expect(said(await approvalIn([], { Reiser: [head ?? [], night] }), 'C-04')).toEqual(expected);
  });

  it('finds nothing wrong with a trip in order', async () => {
    const approval = await approvalIn([GOOD]);
    for (const id of ['C-01', 'C-02', 'C-06', 'C-07', 'C-08', 'C-20'])
      expect([id, ...said(approval, id)]).toEqual([id, 'good']);
    expect(approval.issues.map(({ code }) => code)).toEqual([]);
  });

  it.each<readonly [string, Trip, string, readonly string[]]>([
    ['a trip without a claim', { ...GOOD, Kravnummer: '' }, 'C-01', ['lookOver', 'trip/without-claim']],
    ['0 kr, and nobody says who paid', { ...GOOD, Beløp: 0 }, 'C-02', ['stop', 'paid-by/required']],
    [
      '0 kr, paid by the county',
      { ...GOOD, Beløp: 0, 'Betalt av': 'fylket', 'Dekker også': 'ingen' },
      'C-02',
      ['good'],
    ],
    [
      'paid by others: for whom?',
      { ...GOOD, Beløp: 0, 'Betalt av': 'fylket' },
      'C-02',
      ['lookOver', 'paid-by/covers-whom'],
    ],
    ['no destination', { ...GOOD, Beløp: 100, Reisemål: '' }, 'C-02', ['stop', 'journey/destination-required']],
    ['days of the year: both days count', { ...GOOD, Hjemkomst: '2026-03-03' }, 'C-03', ['good', 'trip/days-of-year']],
    ['a course without its programme', { ...GOOD, Program: '' }, 'C-07', ['stop', 'programme/required']],
    ['a meeting needs none', { ...GOOD, Program: '', Anledning: 'møte' }, 'C-07', ['good']],
    [
      'a lunch in the programme that is not deducted',
      { ...GOOD, 'Lunsjer i programmet': 2 },
      'C-08',
      ['stop', 'meal-deduction/mismatch'],
    ],
    [
      'a lunch deducted that is in no programme',
      { ...GOOD, 'Lunsjer i programmet': 0 },
      'C-08',
      ['lookOver', 'meal-deduction/mismatch'],
    ],
    [
      'a flight without a statement',
      { ...GOOD, Fly: 'ja' },
      'C-09',
      ['stop', 'travel-description/after-trip-required'],
    ],
    [
      'a statement of the day before',
      { ...GOOD, Fly: 'ja', 'Reisebeskrivelse datert': '2026-03-01', 'Reisebeskrivelsen er fullstendig': 'ja' },
      'C-09',
      ['stop', 'travel-description/after-trip-required'],
    ],
    [
      'a statement of the day it ended',
      { ...GOOD, Fly: 'ja', 'Reisebeskrivelse datert': '2026-03-02', 'Reisebeskrivelsen er fullstendig': 'ja' },
      'C-09',
      ['good'],
    ],
    [
      'a flight that others paid',
      { ...GOOD, Fly: 'ja', 'Betalt av': 'fylket', 'Dekker også': 'ingen' },
      'C-09',
      ['notRelevant'],
    ],
    [
      'nobody has answered whether a part was private',
      { ...GOOD, 'Privat del': '' },
      'C-20',
      ['stop', 'private-part/not-answered'],
    ],
    ['a private part that is not split', { ...GOOD, 'Privat del': 'ja' }, 'C-20', ['stop', 'private-part/not-split']],
    [
      '… split in time alone',
      { ...GOOD, 'Privat del': 'ja', 'Private døgn': 1 },
      'C-20',
      ['stop', 'private-part/not-split'],
    ],
    ['… split', { ...GOOD, 'Privat del': 'ja', 'Private døgn': 1, 'Privat beløp': 500 }, 'C-20', ['good']],
    [
      'an advance that is not settled',
      { ...GOOD, 'Forskudd som ikke er gjort opp': 1 },
      'C-22',
      ['lookOver', 'previous-advance/not-settled'],
    ],
  ])('%s', async (_, trip, id, expected) => {
    expect(said(await approvalIn([trip]), id)).toEqual(expected);
  });

  it.each<readonly [string, number, readonly string[]]>([
    ['one øre too little', -1, ['stop', 'amount/differs']],
    ['the same', 0, ['good']],
    ['one øre too much', 1, ['stop', 'amount/differs']],
  ])('the typed amount against the computed: %s', async (_, more, expected) => {
    const { ground } = await approvalIn([GOOD]);
    const typed = (ground.amountOre + more) / 100;
    expect(ground.amountOre).toBeGreaterThan(0);
    expect(said(await approvalIn([{ ...GOOD, Beløp: typed }]), 'C-10')).toEqual(expected);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['travellers with their claims', ['F1', 'Fly AS', '100', 'Kurs', 'Kari; Ola', '2026-001; 2026-002'], ['good']],
    [
      'one traveller without a claim',
      ['F1', 'Fly AS', '100', 'Kurs', 'Kari; Ola', '2026-001'],
      ['stop', 'travellers/and-claim-link-required'],
    ],
    ['no purpose', ['F1', 'Fly AS', '100', '', 'Kari', '2026-001'], ['stop', 'travellers/and-claim-link-required']],
  ])('an invoice paid directly: %s', async (_, row, expected) => {
    const head = ['Faktura', 'Leverandør', 'Beløp', 'Formål', 'Reisende', 'Kravnumre'];
    expect(said(await approvalIn([], { 'Direkte fakturaer': [head, row] }), 'C-21')).toEqual(expected);
  });

  it('says which row of the register cannot be read, and leaves it out', async () => {
    const { issues, checks } = await approvalIn([{ ...GOOD, Hjemkomst: 'i morgen' }]);
    expect(issues).toMatchObject([{ code: 'trip/unreadable', place: { sheet: 'Reiseregister', row: 2, column: 3 } }]);
    expect(checks.find(({ id }) => id === 'C-01')?.outcome).toBe('notRelevant');
  });

  it('what a control of a later step finds does not stop an earlier one', async () => {
    const { checks } = await approvalIn([{ ...GOOD, Program: '' }]);
    const codes = (moment: 'submit' | 'attest') => stopping(checks, moment).map(({ code }) => code);
    expect([codes('submit'), codes('attest')]).toEqual([[], ['programme/required']]);
  });
});
