import type { Entry } from '../../../src/claim/entry';
import type { Settings } from '../../../src/claim/settings';
import { formsFor } from '../../../src/documents/forms';
import { entryListCsv } from '../../../src/documents/entry-list/entry-list';
import { LANGUAGES } from '../../../src/text/language';
import type { Signatory } from '../../../src/documents/signing/signatory';
import type { Day } from '../../../src/values/day';
import type { Metres } from '../../../src/values/distance';
import type { Ore } from '../../../src/values/money';
import { expectSayable } from '../../timesheet/sayable';
import { describeReading, pdfLine } from '../read-pdf';
import { care, CONTACT, drive, fee, made, meeting, outlay, support, time, trip } from './form-claims';

const VESTLAND = 'vestland-provenemnd';
const BAMBLE = 'bamble-folkevalgte';
const LILLESAND = 'lillesand-stottekontakt';
const TRAVEL = 'statens-reiseavtale-innland';

const ids = ({ claim, context }: ReturnType<typeof made>) => formsFor(claim, context).map(({ id }) => id);
const LOSS: Partial<Settings> = { ordinaryHours: undefined as never };

describe('forms', () => {
  it.each<[string, string, Entry[], Partial<Settings>, string[]]>([
    // why, regulation, entries, settings, forms
    ['deducted hours', VESTLAND, [time('08:00', '12:00')], {}, ['hoursForm', 'signatureForm', 'entryList']],
    [
      'a rota: the standing form does not hold',
      VESTLAND,
      [time('08:00', '12:00')],
      { workPattern: 'shift' },
      ['hoursForm', 'entryList'],
    ],
    [
      'leisure alone',
      VESTLAND,
      [time('17:00', '19:00', { leisureKind: 'Feriedag' })],
      {},
      ['leisureSheet', 'entryList'],
    ],
    ['a fee', VESTLAND, [fee()], {}, ['honorariumStatement', 'entryList']],
    [
      'a journey with a drive and an outlay',
      TRAVEL,
      [trip(), drive(), outlay()],
      {},
      ['travelClaim', 'drivingLog', 'entryList'],
    ],
    ['a drive alone', TRAVEL, [drive()], {}, ['drivingLog', 'entryList']],
    [
      'two meetings of a day: one claim each',
      BAMBLE,
      [meeting('Eldrerådet', '16:00', '17:00'), meeting('Kommunestyret', '19:00', '21:00', { row: 3 }), care()],
      {},
      ['meetingClaim', 'meetingClaim', 'entryList'],
    ],
    [
      'a loss without documents',
      BAMBLE,
      [time('08:00', '10:00', { day: '2023-09-14' as Day, lossType: 'Ulegitimert tap', probable: true })],
      LOSS,
      ['lossDeclaration', 'meetingClaim', 'entryList'],
    ],
    ['a support contact’s month', LILLESAND, [support(210, '3,5 t AB')], CONTACT, ['supportMonth', 'entryList']],
    ['an employer has the refund claim', VESTLAND, [time('08:00', '12:00')], { route: 'employer' }, []],
  ])('%s', (_why, regulation, entries, settings, expected) => {
    expect(ids(made(regulation, entries, settings))).toEqual(expected);
  });

  it('of two meetings of a day the rest goes with the first, and nothing is on two papers', () => {
    const { claim, context } = made(BAMBLE, [
      meeting('Eldrerådet', '16:00', '17:00'),
      meeting('Kommunestyret', '19:00', '21:00', { row: 3 }),
      care(),
    ]);
    const forms = formsFor(claim, context).filter(({ id }) => id === 'meetingClaim');
    expect(forms.map(({ form }) => form.parts[1]?.table?.rows.length)).toEqual([2, 1]);
  });

  it.each<[string, string, Entry[], Partial<Settings>, string, string | null]>([
    // why, regulation, entries, settings, form, what is missing
    ['all is there', VESTLAND, [time('08:00', '12:00')], {}, 'hoursForm', null],
    ['no name', VESTLAND, [time('08:00', '12:00')], { claimant: { address: {} } }, 'hoursForm', 'medlemmets navn'],
    [
      'no employer',
      VESTLAND,
      [time('08:00', '12:00')],
      { employer: { address: {}, contact: {} } },
      'hoursForm',
      'arbeidsgiverens navn',
    ],
    ['no ordinary hours', VESTLAND, [time('08:00', '12:00')], LOSS, 'signatureForm', 'ordinær arbeidstid'],
    [
      'a row without clock times',
      VESTLAND,
      [support(120, 'Prøve', { day: '2024-03-04' as Day })],
      {},
      'hoursForm',
      'klokkeslett',
    ],
    ['all is there', TRAVEL, [trip()], {}, 'travelClaim', null],
    [
      'no lodging',
      TRAVEL,
      [trip({ lodgingName: '', lodgingAddress: '' })],
      {},
      'travelClaim',
      'overnattingssted og overnattingsstedets adresse',
    ],
    [
      'no purpose and destination',
      TRAVEL,
      [trip({ purpose: '', destination: '' })],
      {},
      'travelClaim',
      'reisemål og formål',
    ],
    ['no payer', TRAVEL, [trip()], { payer: {} }, 'travelClaim', 'oppdragsgiverens navn'],
    ['no address', TRAVEL, [trip()], { claimant: { name: 'Kari', address: {} } }, 'travelClaim', 'medlemmets adresse'],
    ['all is there', TRAVEL, [drive()], {}, 'drivingLog', null],
    ['no route', TRAVEL, [drive({ route: '' })], {}, 'drivingLog', 'strekning'],
    ['all is there', LILLESAND, [support(210, '3,5 t AB')], CONTACT, 'supportMonth', null],
    ['no position', LILLESAND, [support(210, '3,5 t AB')], {}, 'supportMonth', 'stillingen'],
    [
      'T-88: no address',
      TRAVEL,
      [drive()],
      { claimant: { name: 'Kari', address: {} } },
      'drivingLog',
      'medlemmets adresse',
    ],
    ['all is there', BAMBLE, [meeting('Eldrerådet', '16:00', '17:00')], {}, 'meetingClaim', null],
  ])('%s: %s', (_why, regulation, entries, settings, id, missing) => {
    const { claim, context } = made(regulation, entries, settings);
    const offered = formsFor(claim, context).find((one) => one.id === id);
    expect(offered).toBeDefined();
    const refusal = offered?.refusal ?? null;
    expect(refusal && { code: refusal.code, severity: refusal.severity, ...refusal.values }).toEqual(
      missing === null
        ? null
        : { code: 'paper/fields-missing', severity: 'warning', paper: offered?.title, fields: missing },
    );
    if (refusal) expectSayable([refusal]);
  });

  it('whose signature a paper needs', () => {
    const all = [
      made(VESTLAND, [time('08:00', '12:00'), time('17:00', '19:00', { leisureKind: 'Feriedag' }), fee()]),
      made(TRAVEL, [trip(), drive()]),
      made(BAMBLE, [meeting('Eldrerådet', '16:00', '17:00')]),
      made(LILLESAND, [support(210, '3,5 t AB')], CONTACT),
    ].flatMap(({ claim, context }) => formsFor(claim, context));
    expect(Object.fromEntries(all.map(({ id, form }) => [id, form.signing.map(({ signer }) => signer)]))).toEqual({
      hoursForm: ['claimant', 'employer'],
      signatureForm: ['employer'],
      leisureSheet: [],
      honorariumStatement: ['claimant'],
      entryList: [],
      travelClaim: ['claimant'],
      drivingLog: ['claimant'],
      meetingClaim: ['claimant'],
      supportMonth: ['claimant'],
    });
  });

  it.each<[string, Signatory[] | undefined, string, string[]]>([
    // why, asked for by the payer, form, who signs
    ['the payer says nothing: as such papers are', undefined, 'hoursForm', ['claimant', 'employer']],
    ['nobody', [], 'hoursForm', []],
    ['the employer alone', ['employer'], 'hoursForm', ['employer']],
    ['in the payer’s own order', ['employer', 'claimant'], 'hoursForm', ['employer', 'claimant']],
    ['a paper that usually has none', ['claimant'], 'leisureSheet', ['claimant']],
    [
      'an employer on the claimant’s own paper',
      ['claimant', 'employer'],
      'honorariumStatement',
      ['claimant', 'employer'],
    ],
  ])('signatures are the payer’s to ask for: %s', (_why, asked, id, expected) => {
    const entries = [time('08:00', '12:00'), time('17:00', '19:00', { leisureKind: 'Feriedag' }), fee()];
    const { claim, context } = made(VESTLAND, entries);
    const signatories = asked ? { [id]: asked } : {};
    const form = formsFor(claim, { ...context, signatories }).find((one) => one.id === id)?.form;
    expect(form?.signing.map(({ signer }) => signer)).toEqual(expected);
    for (const { declaration, under } of form?.signing ?? []) {
      expect(declaration).not.toBe('');
      expect(under).not.toBe('');
    }
  });

  it('a list for Excel: semicolons, a mark, and no formula from a cell', () => {
    const { claim, context } = made(VESTLAND, [fee({ candidates: [], note: '=HYPERLINK("x";"y")' })]);
    const csv = entryListCsv(claim, context);
    expect(csv.startsWith('\ufeffDato;Type;Antall;Beløp;')).toBe(true);
    expect(csv).toContain('\r\n04.03.2024;PRØVENEMND Prøvehonorar leiar;2;');
    expect(csv).toMatch(/;"?'=HYPERLINK/);
  });
});

describeReading('forms, read back', () => {
  const printed = (id: string, { claim, context }: ReturnType<typeof made>) => {
    const paper = formsFor(claim, context)
      .find((one) => one.id === id)
      ?.print();
    return paper ? pdfLine(paper.bytes) : '';
  };

  it.each<[string, ReturnType<typeof made>, string[]]>([
    [
      'hoursForm',
      made(VESTLAND, [time('08:00', '12:00')]),
      [
        'Skjema for tapt arbeidsinntekt',
        'Ordinær arbeidstid 08:00–15:30',
        '04.03.2024 08:00–12:00 Gjennomføring av prøve 4,00 448,00',
        'trukket i lønn for timene over',
        'For Hansen & Sønn AS',
      ],
    ],
    [
      'signatureForm',
      made(VESTLAND, [time('08:00', '12:00')]),
      ['Gjelder til lønnen blir regulert', 'Timelønn med feriepenger 448,00 kr', 'Gjelder fra 04.03.2024'],
    ],
    [
      'leisureSheet',
      made(VESTLAND, [time('17:00', '19:00', { leisureKind: 'Feriedag' })]),
      ['Timeliste for fritidssats', '17:00–19:00', '2,00 244,00 488,00'],
    ],
    [
      'honorariumStatement',
      made(VESTLAND, [fee()]),
      ['Prøvehonorar leder', 'Kandidat A, Kandidat B', 'Ola Kontakt', '2 2 600,00 5 200,00'],
    ],
    [
      'honorariumStatement',
      made(VESTLAND, [fee({ certificate: true })]),
      ['Kandidat A, Kandidat B · kursbevis vedlagt'],
    ],
    [
      'travelClaim',
      made(TRAVEL, [trip(), drive(), outlay()]),
      [
        'Reise 1: Oslo',
        'Avreise 02.03.2026 07:00',
        'Eksempel Hotell',
        '1 frokost, 1 middag',
        'døgn 1',
        'Heimdal–Værnes',
        'skattefritt',
      ],
    ],
    ['drivingLog', made(TRAVEL, [drive()]), ['Heimdal–Værnes', 'Til flyet', '34,2', '1 · 10 km', '56,00']],
    [
      'meetingClaim',
      made(BAMBLE, [meeting('Eldrerådet', '16:00', '17:00'), care()]),
      ['Krav for møte', 'Utvalg Eldrerådet', 'Møtetid 16:00–17:00', '81001 / 100', 'Barnets alder: 8'],
    ],
    [
      'meetingClaim',
      made(BAMBLE, [meeting('Eldrerådet', '16:00', '17:00'), meeting('Kommunestyret', '17:10', '19:00', { row: 3 })]),
      ['I sammenheng med et annet møte: bare den høyeste satsen betales'],
    ],
    [
      'supportMonth',
      made(LILLESAND, [support(210, '3,5 t AB')], CONTACT),
      ['september 2026', 'Stilling Støttekontakt', '3,5 t AB', 'Lillesand kommune'],
    ],
    [
      'entryList',
      made(LILLESAND, [support(210, '3,5 t AB')], CONTACT),
      ['Stilling Støttekontakt', 'La prosjekt og objekt stå tomme.'],
    ],
    [
      'meetingClaim',
      made(BAMBLE, [
        meeting('Eldrerådet', '16:00', '17:00'),
        care({ amount: 170_000 as Ore, documented: true }),
        drive({ day: '2023-09-14' as Day, tolls: undefined as never, passengers: [] }),
      ]),
      ['Barnets alder: 8 · dokumentert', '34,2 km · '],
    ],
    [
      'drivingLog',
      made(BAMBLE, [
        meeting('Eldrerådet', '16:00', '17:00'),
        drive({ day: '2023-09-14' as Day, passengers: [{ name: 'Ola Nordmann', distance: 20_000 as Metres }] }),
      ]),
      ['1 · 20 km', 'Ola Nordmann'],
    ],
    [
      'lossDeclaration',
      made(
        BAMBLE,
        [time('08:00', '10:00', { day: '2023-09-14' as Day, lossType: 'Ulegitimert tap', probable: true })],
        LOSS,
      ),
      [
        'Egenerklæring om tap som ikke kan dokumenteres',
        'Tak: inntil 2 370,28 kr per dag for ulegitimert tap.',
        'Jeg erklærer at jeg har hatt tap i inntekt de dagene som står over',
      ],
    ],
    [
      'travelClaim',
      made(TRAVEL, [
        trip({ route: 'Trondheim–Oslo–Trondheim', event: 'Fagdag', privatePart: false, paidBy: 'Arrangøren' }),
      ]),
      ['Reiserute Trondheim–Oslo–Trondheim', 'Arrangement Fagdag', 'Privat del nei', 'Betalt av Arrangøren'],
    ],
    ['entryList', made(VESTLAND, [fee()]), ['PRØVENEMND Prøvehonorar leiar', 'Kandidat A, Kandidat B']],
  ])('%s', (id, from, expected) => {
    const text = printed(id, from);
    for (const words of expected) expect(text).toContain(words);
  });

  it.each(LANGUAGES)('in %s, and the same bytes again', (language) => {
    const { claim, context } = made(TRAVEL, [trip(), drive(), outlay()], {}, language);
    const print = () => formsFor(claim, context).map((one) => Buffer.from(one.print().bytes).toString('base64'));
    expect(print()).toEqual(print());
  });
});
