import { NO_SETTINGS } from '../../../src/claim/settings';
import { readSettings } from '../../../src/timesheet/settings/read-settings';
import { choiceOf, SETTING_KEYS, settingKey } from '../../../src/timesheet/settings/setting-fields';
import { headerName } from '../../../src/timesheet/header/header-name';
import { choiceWords as en, settingLabels as labelsEn } from '../../../src/text/en/setting-labels';
import { choiceWords as nb, settingLabels as labelsNb } from '../../../src/text/nb/setting-labels';
import { choiceWords as nn, settingLabels as labelsNn } from '../../../src/text/nn/setting-labels';
import { madeUpNumber } from '../../values/made-up-number';
import { expectSayable } from '../sayable';
import { date, excelTable, formula, sheet, time } from '../sheets';

const ALL = {
  route: 'employer',
  regulation: 'vestland-provenemnd',
  language: 'nn',
  claimant: {
    name: 'Kari Nordmann',
    address: { street: 'Gata 1', postalCode: '0150', city: 'Oslo' },
    accountNumber: '1234 56 78903',
  },
  payer: { name: 'Eksempel kommune', unit: 'Politisk virksomhet' },
  employer: {
    name: 'Bedrift AS',
    organisationNumber: '974 760 673',
    address: { street: 'Vegen 2', postalCode: '5003', city: 'Bergen' },
    accountNumber: '12345678903',
    vatRegistered: true,
    inForetaksregisteret: false,
    taxZone: 'Ia',
    contact: { name: 'Ola Nordmann', email: 'post@example.no', phone: '55 55 55 55' },
  },
  wage: {
    hourly: 412.5,
    holidayPayPercent: 10.2,
    socialCosts: [
      { name: 'OTP', percent: 2 },
      { name: 'Forsikring', percent: 0.3 },
    ],
  },
  ordinaryHours: { from: '08:00', to: '15:30' },
  period: { from: '2026-01-01', to: '31.01.2026' },
  protocolSignedOn: '2026-02-01',
  documentation: ['hoursForm', 'trekk i løn'],
  workPattern: 'fixed',
  specialApproval: {
    approvedBy: 'Avdelingsdirektøren',
    date: '2026-01-02',
    reason: 'Særleg høve',
    caseNumber: '2026/12',
  },
  invoice: {
    number: '1001',
    date: '2026-02-02',
    kid: '00012345',
    orderNumber: '13000001',
    vatCategory: 'O',
    credits: { number: '1000', date: '2026-01-15' },
  },
  income: { pensionable: [500_000, 510_000.5], capital: 10, pension: 0 },
  claimedElsewhere: ['2026-01-05', '06.01.2026'],
};

const READ = {
  ...ALL,
  claimant: { ...ALL.claimant, accountNumber: '12345678903' },
  employer: { ...ALL.employer, organisationNumber: '974760673' },
  wage: {
    hourlyOre: 412_50,
    holidayPayPercent: 1020,
    socialCosts: [
      { name: 'OTP', percent: 200 },
      { name: 'Forsikring', percent: 30 },
    ],
  },
  ordinaryHours: { from: 480, to: 930 },
  period: { from: '2026-01-01', to: '2026-01-31' },
  documentation: ['hoursForm', 'payDeduction'],
  income: { pensionable: [500_000_00, 510_000_50], capital: 10_00, pension: 0 },
  claimedElsewhere: ['2026-01-05', '2026-01-06'],
};

function fromFile(file: unknown): ReturnType<typeof readSettings> {
  return readSettings({ contents: [], tables: [], file });
}

function fromSheet(rows: Parameters<typeof sheet>[0], name = 'Innstillingar'): ReturnType<typeof readSettings> {
  return readSettings({ contents: [sheet(rows, { name })], tables: [] });
}

function codes(read: ReturnType<typeof readSettings>): unknown[] {
  expectSayable(read.issues);
  return read.issues.map(({ code, place }) => [code, place.setting]);
}

describe('read-settings', () => {
  it('reads every setting of a file', () => {
    const read = fromFile(ALL);
    expect(read.issues).toEqual([]);
    expect(read.settings).toEqual(READ);
  });

  it('reads dotted keys like nested ones, and nothing from null', () => {
    expect(fromFile({ 'employer.name': 'Bedrift AS', 'wage.hourly': null }).settings).toEqual({
      ...NO_SETTINGS,
      employer: { ...NO_SETTINGS.employer, name: 'Bedrift AS' },
    });
  });

  it.each([
    ['bokmål', labelsNb, nb],
    ['nynorsk', labelsNn, nn],
    ['English', labelsEn, en],
  ])('reads a table with labels and choices in %s', (_language, labels, words) => {
    const read = fromSheet([
      ['Innstillingar'],
      [null, 'Felt', 'Verdi', 'Kommentar'],
      [null, labels.route, words.route.selfEmployed[0], 'arbeidsgjevar'],
      [null, labels['payer.name'], 'Eksempel kommune'],
      [null, labels['payer.unit'], 'Politisk virksomhet'],
      [null, labels['employer.name'], 'Bedrift AS'],
      [null, labels['employer.vatRegistered'], 'ja'],
      [null, labels['wage.hourly'], 'kr 400,-'],
      [null, labels['wage.holidayPayPercent'], { value: 0.12, shows: 'percent' }],
      [null, labels['wage.socialCosts'], 'OTP 2 %; Forsikring 0,3 %'],
      [null, labels['ordinaryHours.from'], time('08:00')],
      [null, labels['ordinaryHours.to'], '15.30'],
      [null, labels.protocolSignedOn, date('2026-02-01')],
      [
        null,
        labels.documentation,
        `${words.documentation.hoursForm[0]}; ${words.documentation.summonsLetter[0]}; ${words.documentation.employerStatement[0]}; ${words.documentation.incomeStatement[0]}; ${words.documentation.selfDeclaration[0]}`,
      ],
      [null, labels['claimant.address.postalCode'], 150],
      [null, labels['income.pensionable'], '500 000; 510 000,50'],
      [null, labels.claimedElsewhere, '05.01.2026, 06.01.2026'],
      [null, labels['invoice.date'], null],
      [null, labels['invoice.orderNumber'], 13_000_001],
    ]);
    expect(read.issues).toEqual([]);
    expect(read.settings).toEqual({
      ...NO_SETTINGS,
      route: 'selfEmployed',
      claimant: { address: { postalCode: '0150' } },
      payer: { name: 'Eksempel kommune', unit: 'Politisk virksomhet' },
      employer: { ...NO_SETTINGS.employer, name: 'Bedrift AS', vatRegistered: true },
      wage: { hourlyOre: 400_00, holidayPayPercent: 1200, socialCosts: READ.wage.socialCosts },
      ordinaryHours: READ.ordinaryHours,
      protocolSignedOn: '2026-02-01',
      documentation: ['hoursForm', 'summonsLetter', 'employerStatement', 'incomeStatement', 'selfDeclaration'],
      invoice: { orderNumber: '13000001' },
      income: { pensionable: READ.income.pensionable },
      claimedElsewhere: READ.claimedElsewhere,
    });
  });

  it('reads a plain sheet of names and values, social costs in a row each, and columns that the workbook remembers', () => {
    const read = fromSheet([
      ['route', 'medlem'],
      ['wage.socialCosts.1.name', 'OTP'],
      ['wage.socialCosts.1.percent', 2],
      ['wage.socialCosts.2.name', 'Forsikring'],
      ['wage.socialCosts.2.percent', { value: 0.003, shows: 'percent' }],
      ['map.Veke 1.2.Dato', 'B'],
      ['map.Veke 1.2.hours', 'F'],
    ]);
    expect(read.issues).toEqual([]);
    expect(read.settings.route).toBe('member');
    expect(read.settings.wage.socialCosts).toEqual(READ.wage.socialCosts);
    expect(read.sheetMaps).toEqual({ 'Veke 1.2': { day: 2, hours: 6 } });
  });

  it('reads the regulation of one sheet, by its label or its key, and refuses one of a sheet that is not there', () => {
    const read = readSettings({
      contents: [
        sheet(
          [
            ['Reglement for arket «Møter»', 'bamble-folkevalgte'],
            ['regulation for the sheet Reiser', 'kjoregodtgjorelse'],
            ['regulation.Timar 1.2', 'mitt.json'],
            ['Reglement for arket Moter', 'x'],
          ],
          { name: 'Innstillinger' },
        ),
        ...['Møter', 'reiser', 'Timar 1.2'].map((name) => sheet([], { name })),
      ],
      tables: [],
    });
    expect(read.sheetRegulations).toEqual({
      Møter: 'bamble-folkevalgte',
      Reiser: 'kjoregodtgjorelse',
      'Timar 1.2': 'mitt.json',
      Moter: 'x',
    });
    expectSayable(read.issues);
    expect(read.issues.map(({ code, values }) => [code, values])).toEqual([
      ['setting/no-such-sheet', { name: 'Moter', nearest: 'Møter' }],
    ]);
  });

  it('reads an Excel table of that name on any sheet, and no other sheet', () => {
    const content = sheet(
      [
        ['Felt', 'Verdi'],
        ['route', 'medlem'],
        ['route', 'arbeidsgiver'],
      ],
      { name: 'Timer' },
    );
    const table = excelTable('Innstillinger', 'Timer', { top: 1, left: 1, bottom: 2, right: 2 }, ['Felt', 'Verdi']);
    expect(readSettings({ contents: [content], tables: [table] })).toMatchObject({
      settings: { route: 'member' },
      issues: [],
    });
    expect(readSettings({ contents: [content], tables: [] }).settings).toEqual(NO_SETTINGS);
  });

  it('lets a file go before the table', () => {
    const read = readSettings({
      contents: [
        sheet(
          [
            ['route', 'medlem'],
            ['regulation', 'a'],
          ],
          { name: 'Settings' },
        ),
      ],
      tables: [],
      file: { route: 'employer' },
    });
    expect([read.settings.route, read.settings.regulation, read.issues]).toEqual(['employer', 'a', []]);
  });

  it.each<[string, object, unknown[]]>([
    ['unknown key', { employr: { name: 'x' } }, [['setting/unknown', 'employr.name']]],
    ['not a number', { wage: { hourly: 'mykje' } }, [['setting/not-an-amount', 'wage.hourly']]],
    [
      'an eighth of a per cent',
      { wage: { holidayPayPercent: 0.12 } },
      [['setting/not-a-percentage', 'wage.holidayPayPercent']],
    ],
    [
      'wrong control digit',
      { employer: { organisationNumber: '974760674' } },
      [['setting/not-an-organisation-number', 'employer.organisationNumber']],
    ],
    [
      'wrong account',
      { claimant: { accountNumber: '12345678901' } },
      [['setting/not-an-account-number', 'claimant.accountNumber']],
    ],
    ['not a choice', { route: 'naboen' }, [['setting/not-a-choice', 'route']]],
    [
      'not yes or no',
      { employer: { vatRegistered: 'kanskje' } },
      [['setting/not-yes-or-no', 'employer.vatRegistered']],
    ],
    ['not a day', { protocolSignedOn: '1. påskedag' }, [['setting/not-a-day', 'protocolSignedOn']]],
    ['a number is no certain day', { protocolSignedOn: 45000 }, [['setting/not-a-day', 'protocolSignedOn']]],
    [
      'an uncertain clock time',
      { ordinaryHours: { from: 7.5, to: '15:30' } },
      [
        ['setting/not-a-clock-time', 'ordinaryHours.from'],
        ['setting/half-a-pair', 'ordinaryHours.to'],
      ],
    ],
    ['half a pair', { period: { from: '2026-01-01' } }, [['setting/half-a-pair', 'period.from']]],
    ['backwards', { period: { from: '2026-02-01', to: '2026-01-01' } }, [['setting/period-backwards', 'period.to']]],
    [
      'half a social cost',
      { wage: { socialCosts: [{ name: 'OTP' }] } },
      [['setting/not-social-costs', 'wage.socialCosts.1']],
    ],
    [
      'social costs without per cent',
      { wage: { socialCosts: 'OTP' } },
      [['setting/not-social-costs', 'wage.socialCosts']],
    ],
    ['text where yes or no stands', { claimant: { name: true } }, [['setting/not-text', 'claimant.name']]],
    [
      'identity number',
      { claimant: { name: `Kari ${madeUpNumber('010190')}` } },
      [['setting/identity-number', 'claimant.name']],
    ],
    ['unknown column', { map: { Timar: { Dato: '7' } } }, [['map/unknown-column', 'map.Timar.Dato']]],
  ])('%s', (_why, file, expected) => {
    const read = fromFile(file);
    expect(codes(read)).toEqual(expected);
    expect(JSON.stringify(read)).not.toContain(madeUpNumber('010190'));
  });

  it.each([
    ['a list', []],
    ['a text', 'x'],
    ['nothing', null],
  ])('says that a file is no object: %s', (_why, file) => {
    expect(codes(fromFile(file))).toEqual([['setting/not-an-object', undefined]]);
  });

  it('names the cell, and the nearest setting', () => {
    expect(
      fromSheet([
        ['Felt', 'Verdi'],
        ['Timeløn', 'mykje'],
        ['Arbeidsgjevar: nam', 'Bedrift AS'],
      ]).issues,
    ).toEqual([
      {
        severity: 'error',
        code: 'setting/not-an-amount',
        place: { sheet: 'Innstillingar', row: 2, column: 2, setting: 'wage.hourly' },
        values: { text: 'mykje' },
      },
      {
        severity: 'warning',
        code: 'setting/unknown',
        place: { sheet: 'Innstillingar', row: 3, column: 2, setting: 'Arbeidsgjevar: nam' },
        values: { name: 'Arbeidsgjevar: nam', nearest: 'Arbeidsgjevar: namn' },
      },
    ]);
  });

  it('says that a setting stands twice with different values, and nothing when they are the same', () => {
    expect(
      codes(
        fromSheet([
          ['route', 'medlem'],
          ['Hvem krever', 'member'],
          ['Kven krev', 'employer'],
        ]),
      ),
    ).toEqual([['setting/twice', 'route']]);
  });

  it('says that a formula is not calculated or wrong', () => {
    expect(
      codes(
        fromSheet([
          ['wage.hourly', formula('A1', null)],
          ['employer.name', { value: '#REF!', shows: 'error' }],
        ]),
      ),
    ).toEqual([
      ['setting/not-calculated', 'wage.hourly'],
      ['setting/error-value', 'employer.name'],
    ]);
  });

  it('gives each label to one setting only, in all languages together', () => {
    const owners = new Map<string, Set<string>>();
    for (const key of SETTING_KEYS) {
      for (const label of [key, labelsNb[key], labelsNn[key], labelsEn[key]])
        owners.set(headerName(label), (owners.get(headerName(label)) ?? new Set()).add(key));
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
    expect(SETTING_KEYS.filter((key) => settingKey(labelsNn[key]) !== key)).toEqual([]);
  });

  it('reads every word for every choice', () => {
    const wrong = [nb, nn, en].flatMap((words) =>
      Object.entries(words).flatMap(([name, choices]) =>
        Object.entries<readonly string[]>(choices).flatMap(([choice, written]) =>
          written.filter((word) => choiceOf(name as keyof typeof nb, word) !== choice),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
