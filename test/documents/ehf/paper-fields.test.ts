import type { Claim } from '../../../src/claim/claim';
import type { Employer } from '../../../src/claim/settings';
import { missingPaperFields } from '../../../src/documents/ehf/paper-fields';
import type { Day } from '../../../src/values/day';
import { ore } from '../../../src/values/money';
import { exampleClaim, leisureLine, refundLine } from './example';

describe('paper-fields', () => {
  it.each([
    ['the example', exampleClaim()],
    ['no KID', exampleClaim({ invoice: { number: '1', date: '2026-11-20' as Day } })],
    ['an employer in no register', employer({ vatRegistered: false, inForetaksregisteret: false })],
    ['a credit note', credits({ number: '2026-0041', date: '2026-11-10' as Day })],
    [
      'leisure hours beside the refund',
      exampleClaim({ lines: [refundLine('2026-11-02', 450, 320_00), leisureLine('2026-11-02')] }),
    ],
  ] satisfies [string, Claim][])('lets through: %s', (_why, claim) => {
    expect(missingPaperFields(claim)).toEqual([]);
  });

  it.each([
    // why                                              claim                                   severity, code, place
    [
      '§ 5-1-1 no. 1: number',
      exampleClaim({ invoice: { date: '2026-11-20' as Day } }),
      'error',
      'paper/invoice-number-missing',
      { setting: 'invoice.number' },
    ],
    [
      '§ 5-1-1 no. 1: a number of spaces',
      exampleClaim({ invoice: { number: ' \u0000', date: '2026-11-20' as Day } }),
      'error',
      'paper/invoice-number-missing',
      { setting: 'invoice.number' },
    ],
    [
      '§ 5-1-1 no. 1: date',
      exampleClaim({ invoice: { number: '1' } }),
      'error',
      'paper/invoice-date-missing',
      { setting: 'invoice.date' },
    ],
    [
      '§ 5-1-2: the employer’s name',
      employer({ name: '' }),
      'error',
      'paper/employer-name-missing',
      { setting: 'employer.name' },
    ],
    [
      'V-41: the number',
      employer({ organisationNumber: ' ' }),
      'error',
      'paper/organisation-number-missing',
      { setting: 'employer.organisationNumber' },
    ],
    [
      'V-41: control digit',
      employer({ organisationNumber: '987 654 326' }),
      'error',
      'paper/organisation-number-wrong',
      { setting: 'employer.organisationNumber' },
    ],
    [
      '§ 5-1-2: address of the head office',
      employer({ address: { street: 'Strandgata 1', city: 'Bergen' } }),
      'error',
      'paper/employer-address-missing',
      { setting: 'employer.address.postalCode' },
    ],
    [
      'V-42: the account',
      employer({ accountNumber: '' }),
      'error',
      'paper/account-number-missing',
      { setting: 'employer.accountNumber' },
    ],
    [
      'V-42: control digit',
      employer({ accountNumber: '8601.11.17948' }),
      'error',
      'paper/account-number-wrong',
      { setting: 'employer.accountNumber' },
    ],
    [
      'KID: control digit',
      exampleClaim({ invoice: { number: '1', date: '2026-11-20' as Day, kid: '202600426' } }),
      'error',
      'paper/kid-wrong',
      { setting: 'invoice.kid' },
    ],
    [
      'V-44: the employee',
      exampleClaim({ claimant: { address: {} } }),
      'error',
      'paper/employee-missing',
      { setting: 'claimant.name' },
    ],
    [
      '§ 5-1-2: the buyer',
      exampleClaim({ payer: { ...exampleClaim().payer, name: '' } }),
      'error',
      'paper/payer-incomplete',
      { setting: 'regulation' },
    ],
    ['§ 5-1-1 no. 3: kind and extent', exampleClaim({ lines: [] }), 'error', 'paper/lines-missing', {}],
    ['nothing but leisure', exampleClaim({ lines: [leisureLine('2026-11-02')] }), 'error', 'paper/lines-missing', {}],
    [
      'V-45: hours',
      exampleClaim({ lines: [refundLine('2026-11-02', 450, 320_00, { minutes: null })] }),
      'error',
      'paper/hours-missing',
      { sheet: 'Timer', row: 5 },
    ],
    [
      '§ 5-1-1 no. 5: consideration',
      exampleClaim({ lines: [refundLine('2026-11-02', 450, 320_00, { amountOre: null, components: [] })] }),
      'error',
      'paper/amount-unknown',
      { sheet: 'Timer', row: 5 },
    ],
    [
      '§ 5-2-7: the invoice that is credited',
      credits({ date: '2026-11-10' as Day }),
      'error',
      'paper/credited-number-missing',
      { setting: 'invoice.credits.number' },
    ],
    [
      'its date',
      credits({ number: '1' }),
      'warning',
      'paper/credited-date-missing',
      { setting: 'invoice.credits.date' },
    ],
    [
      '§ 5-1-2: «MVA» or not',
      exampleClaim({ employer: withoutKey('vatRegistered') }),
      'warning',
      'paper/vat-registration-unsaid',
      { setting: 'employer.vatRegistered' },
    ],
    [
      '§ 5-1-2: Foretaksregisteret or not',
      exampleClaim({ employer: withoutKey('inForetaksregisteret') }),
      'warning',
      'paper/register-unsaid',
      { setting: 'employer.inForetaksregisteret' },
    ],
  ] as const)('names what is missing: %s', (_why, claim, severity, code, place) => {
    expect(missingPaperFields(claim)).toEqual([expect.objectContaining({ severity, code, place })]);
  });

  it('names everything at once', () => {
    const nothing = exampleClaim({
      claimant: { address: {} },
      employer: { address: {}, contact: {} },
      invoice: {},
      lines: [],
    });
    expect(missingPaperFields(nothing).map(({ place }) => place.setting)).toEqual([
      'invoice.number',
      'invoice.date',
      'employer.name',
      'employer.organisationNumber',
      'employer.address.street',
      'employer.accountNumber',
      'employer.vatRegistered',
      'employer.inForetaksregisteret',
      'claimant.name',
      undefined,
    ]);
  });

  it('a day cut to nothing needs no hours', () => {
    const used = refundLine('2026-11-03', 450, 320_00, { minutes: null, amountOre: ore(0) });
    expect(missingPaperFields(exampleClaim({ lines: [refundLine('2026-11-02', 450, 320_00), used] }))).toEqual([]);
  });
});

function employer(changed: Partial<Employer>): Claim {
  return exampleClaim({ employer: { ...exampleClaim().employer, ...changed } });
}

function withoutKey(key: 'vatRegistered' | 'inForetaksregisteret'): Employer {
  const employed: { -readonly [K in keyof Employer]: Employer[K] } = { ...exampleClaim().employer };
  delete employed[key];
  return employed;
}

function credits(of: { number?: string; date?: Day }): Claim {
  return exampleClaim({ invoice: { number: '2026-0043', date: '2026-11-20' as Day, credits: of } });
}
