import type {
  EhfAttachment,
  EhfInvoice,
  EhfLine,
  EhfTotals,
  Payment,
  Seller,
  Vat,
} from '../../../src/documents/ehf/model';
import { preflight } from '../../../src/documents/ehf/preflight';
import type { Day } from '../../../src/values/day';
import { ore, type Ore } from '../../../src/values/money';
import { SAMPLE, SAMPLE_CREDIT_NOTE } from './example';

describe('preflight', () => {
  it.each([
    ['the sample invoice', SAMPLE],
    ['the sample credit note', SAMPLE_CREDIT_NOTE],
    ['an order number of the county', { ...SAMPLE, orderNumber: '13000001' }],
    ['no reference to pay with', payment({ kid: undefined })],
    ['payment means 31', payment({ meansCode: '31' })],
    ['category E, registered for VAT', exempt({ vatNumber: 'NO987654325MVA', inForetaksregisteret: false })],
    ['category E, only in Foretaksregisteret', exempt({})],
    ['outside VAT, in no register', seller({ inForetaksregisteret: false, legalForm: undefined })],
    ['no contact', seller({ contact: { name: undefined, phone: undefined, email: undefined } })],
    [
      'two attachments',
      { ...SAMPLE, attachments: [attachment({}), attachment({ filename: 'skjema.png', mimeCode: 'image/png' })] },
    ],
    ['price and net 2 øre apart', line({ priceOre: ore(863_98) })],
    ['due at once', { ...SAMPLE, dueDate: SAMPLE.issueDate }],
  ] satisfies [string, EhfInvoice][])('lets through: %s', (_why, invoice) => {
    expect(preflight(invoice)).toEqual([]);
  });

  it.each([
    // why                                                    invoice                                       code, setting
    ['BR-02: no number', { ...SAMPLE, number: undefined }, 'paper/invoice-number-missing', 'invoice.number'],
    ['BR-03: no date', { ...SAMPLE, issueDate: undefined }, 'paper/invoice-date-missing', 'invoice.date'],
    ['not caught by the rules: no due date', { ...SAMPLE, dueDate: undefined }, 'ehf/due-date-missing', 'invoice.date'],
    ['due the day before', { ...SAMPLE, dueDate: '2026-11-19' as Day }, 'ehf/due-date-before-invoice', 'invoice.date'],
    ['a day that the calendar lacks', { ...SAMPLE, dueDate: '2026-11-31' as Day }, 'ehf/date-wrong', 'invoice.date'],
    [
      'a Norwegian date',
      { ...SAMPLE, issueDate: '20.11.2026' as Day, dueDate: '2026-12-20' as Day },
      'ehf/date-wrong',
      'invoice.date',
    ],
    [
      'credit note for no invoice',
      credited({ number: undefined }),
      'paper/credited-number-missing',
      'invoice.credits.number',
    ],
    [
      'credit note dated before its invoice',
      credited({ date: '2026-11-21' as Day }),
      'ehf/credited-after',
      'invoice.credits.date',
    ],
    ['R002: two notes', { ...SAMPLE, notes: ['A', 'B'] }, 'ehf/notes-several', undefined],
    ['R008: an empty note', { ...SAMPLE, notes: [' '] }, 'ehf/empty-text', 'claimant.name'],
    [
      'R008: a contact without its name',
      seller({ contact: { name: '', phone: undefined, email: undefined } }),
      'ehf/empty-text',
      'employer.contact.name',
    ],
    ['V-44: nobody named', { ...SAMPLE, notes: [] }, 'paper/employee-missing', 'claimant.name'],
    ['another currency', { ...SAMPLE, currency: 'EUR' }, 'ehf/currency-wrong', 'regulation'],
    ['R003: no reference', { ...SAMPLE, buyerReference: undefined }, 'ehf/buyer-reference-missing', 'regulation'],
    [
      'not caught by the rules: text in the reference',
      { ...SAMPLE, buyerReference: '26503 v/ Kari' },
      'ehf/buyer-reference-wrong',
      'regulation',
    ],
    [
      'not caught by the rules: an order number of seven digits',
      { ...SAMPLE, orderNumber: '1300000' },
      'ehf/order-number-wrong',
      undefined,
    ],
    [
      'not caught by the rules: an order number that begins with 14',
      { ...SAMPLE, orderNumber: '14000000' },
      'ehf/order-number-wrong',
      undefined,
    ],
    [
      'not caught by the rules: the resource number as order',
      { ...SAMPLE, orderNumber: '26503' },
      'ehf/order-number-wrong',
      undefined,
    ],
    ['no period', { ...SAMPLE, period: undefined }, 'ehf/period-missing', undefined],
    [
      'BR-29: backwards',
      { ...SAMPLE, period: { from: '2026-11-04' as Day, to: '2026-11-02' as Day } },
      'ehf/period-backwards',
      undefined,
    ],
    [
      'R110: a line the day before',
      line({ period: { from: '2026-11-01' as Day, to: '2026-11-02' as Day } }),
      'ehf/line-outside-period',
      undefined,
    ],
    [
      'R111: a line the day after',
      line({ period: { from: '2026-11-04' as Day, to: '2026-11-05' as Day } }),
      'ehf/line-outside-period',
      undefined,
    ],
    ['V-46: no specification', { ...SAMPLE, attachments: [] }, 'ehf/attachment-missing', undefined],
    [
      'CL001: plain text',
      { ...SAMPLE, attachments: [attachment({ mimeCode: 'text/plain' })] },
      'ehf/attachment-type-wrong',
      undefined,
    ],
    [
      'UBL-DT-07: no file name',
      { ...SAMPLE, attachments: [attachment({ filename: undefined })] },
      'ehf/attachment-name-missing',
      undefined,
    ],
    [
      'an attachment of nothing',
      { ...SAMPLE, attachments: [attachment({ bytes: new Uint8Array() })] },
      'ehf/attachment-empty',
      undefined,
    ],
    [
      'not caught by the rules: two of one name',
      { ...SAMPLE, attachments: [attachment({}), attachment({ filename: 'Spesifikasjon-2026-0042.PDF' })] },
      'ehf/attachment-name-twice',
      undefined,
    ],
    ['BR-06: no name', seller({ name: undefined }), 'paper/employer-name-missing', 'employer.name'],
    [
      'no number',
      seller({ organisationNumber: undefined }),
      'paper/organisation-number-missing',
      'employer.organisationNumber',
    ],
    [
      'R041: number with spaces',
      seller({ organisationNumber: '987 654 325' }),
      'paper/organisation-number-wrong',
      'employer.organisationNumber',
    ],
    [
      'R041: number with MVA',
      seller({ organisationNumber: '987654325MVA' }),
      'paper/organisation-number-wrong',
      'employer.organisationNumber',
    ],
    [
      'R041: control digit',
      seller({ organisationNumber: '987654326' }),
      'paper/organisation-number-wrong',
      'employer.organisationNumber',
    ],
    ['R020: no endpoint', seller({ endpoint: undefined }), 'ehf/endpoint-missing', 'employer.organisationNumber'],
    [
      'BR-CL-25: 9908',
      seller({ endpoint: { scheme: '9908', id: '987654325' } }),
      'ehf/endpoint-scheme-wrong',
      'employer.organisationNumber',
    ],
    ['no street', address({ street: undefined }), 'paper/employer-address-missing', 'employer.address.street'],
    [
      'no postal code',
      address({ postalCode: undefined }),
      'paper/employer-address-missing',
      'employer.address.postalCode',
    ],
    ['no city', address({ city: undefined }), 'paper/employer-address-missing', 'employer.address.city'],
    ['BR-09: no country', address({ country: '' }), 'ehf/country-wrong', 'employer.address'],
    ['a country in words', address({ country: 'Norge' }), 'ehf/country-wrong', 'employer.address'],
    [
      'BR-07: a buyer without name',
      { ...SAMPLE, buyer: { ...SAMPLE.buyer, name: undefined } },
      'paper/payer-incomplete',
      'regulation',
    ],
    [
      'a buyer without number',
      { ...SAMPLE, buyer: { ...SAMPLE.buyer, organisationNumber: undefined } },
      'paper/payer-incomplete',
      'regulation',
    ],
    ['BR-CL-25: the county’s old 9908', buyerEndpoint('9908', '821311632'), 'ehf/endpoint-scheme-wrong', 'regulation'],
    ['R041: the county with spaces', buyerEndpoint('0192', '821 311 632'), 'ehf/endpoint-id-wrong', 'regulation'],
    ['R041: the county with MVA', buyerEndpoint('0192', '821311632MVA'), 'ehf/endpoint-id-wrong', 'regulation'],
    [
      'not caught by the rules: no payment means',
      { ...SAMPLE, payment: undefined },
      'paper/account-number-missing',
      'employer.accountNumber',
    ],
    [
      'not caught by the rules: account number',
      payment({ accountNumber: '86011117948' }),
      'paper/account-number-wrong',
      'employer.accountNumber',
    ],
    [
      'an account number with dots',
      payment({ accountNumber: '8601.11.17947' }),
      'paper/account-number-wrong',
      'employer.accountNumber',
    ],
    ['not caught by the rules: KID', payment({ kid: '202600426' }), 'paper/kid-wrong', 'invoice.kid'],
    [
      'not caught by the rules: 58 with an account number',
      payment({ meansCode: '58' }),
      'ehf/payment-code-wrong',
      undefined,
    ],
    [
      'BR-O-02: outside VAT with a VAT number',
      seller({ vatNumber: 'NO987654325MVA' }),
      'ehf/vat-number-outside-vat',
      'invoice.vatCategory',
    ],
    ['BR-O-05: outside VAT with a percentage', vat({ percent: 0 }), 'ehf/vat-percent-wrong', 'invoice.vatCategory'],
    ['BR-O-10: no reason', vat({ exemptionReason: undefined }), 'ehf/exemption-reason-missing', 'invoice.vatCategory'],
    [
      'BR-E-05: exempt without a percentage',
      exempt({}, { percent: undefined }),
      'ehf/vat-percent-wrong',
      'invoice.vatCategory',
    ],
    ['BR-E-05: exempt with 25', exempt({}, { percent: 25 }), 'ehf/vat-percent-wrong', 'invoice.vatCategory'],
    [
      'BR-E-10: exempt without a reason',
      exempt({}, { exemptionReason: undefined }),
      'ehf/exemption-reason-missing',
      'invoice.vatCategory',
    ],
    [
      'BR-E-02: exempt, in no register',
      exempt({ inForetaksregisteret: false }),
      'ehf/exempt-without-registration',
      'employer.vatRegistered',
    ],
    [
      'NO-R-001: VAT number with spaces',
      exempt({ vatNumber: 'NO 987 654 325 MVA' }),
      'ehf/vat-number-wrong',
      'employer.organisationNumber',
    ],
    [
      'NO-R-001: VAT number without MVA',
      exempt({ vatNumber: 'NO987654325' }),
      'ehf/vat-number-wrong',
      'employer.organisationNumber',
    ],
    [
      'NO-R-001: VAT number, control digit',
      exempt({ vatNumber: 'NO987654326MVA' }),
      'ehf/vat-number-wrong',
      'employer.organisationNumber',
    ],
    ['BR-25: a line without a name', line({ name: ' ' }), 'ehf/line-name-missing', undefined],
    ['R120: price 3 øre off', line({ priceOre: ore(863_97) }), 'ehf/price-mismatch', undefined],
    ['R120: no quantity', line({ quantity: NaN }), 'ehf/price-mismatch', undefined],
    ['BR-DEC: three decimals', line({ netOre: 864_00.5 as Ore }), 'ehf/amount-not-whole-ore', undefined],
    ['BR-CO-10: the lines', totals({ linesOre: ore(9365_34), allowancesOre: ore(1) }), 'ehf/sum-wrong', undefined],
    ['BR-CO-13: without VAT', totals({ withoutVatOre: ore(9365_32) }), 'ehf/sum-wrong', undefined],
    ['BR-CO-15: with VAT', totals({ withVatOre: ore(11706_66) }), 'ehf/sum-wrong', undefined],
    ['BR-CO-16: to pay', totals({ payableOre: ore(9365_34) }), 'ehf/sum-wrong', undefined],
    ['BR-O-08: the VAT base', vat({ taxableOre: ore(0) }), 'ehf/sum-wrong', undefined],
    ['BR-16: no lines', { ...SAMPLE, lines: [] }, 'paper/lines-missing', undefined],
    [
      'an identity number in the note',
      { ...SAMPLE, notes: ['Lønn til 15876500016'] },
      'paper/identity-number',
      'claimant.name',
    ],
    [
      'an identity number in a file name',
      { ...SAMPLE, attachments: [attachment({ filename: '158765 00016.pdf' })] },
      'paper/identity-number',
      undefined,
    ],
    ['an identity number in a line', line({ description: '158765-00016' }), 'paper/identity-number', undefined],
    [
      'an identity number as contact',
      seller({ contact: { name: '15876500016', phone: undefined, email: undefined } }),
      'paper/identity-number',
      'employer.contact.name',
    ],
    ['an identity number as reference', payment({ kid: '15876500016' }), 'paper/identity-number', 'invoice.kid'],
  ] satisfies [string, EhfInvoice, string, string | undefined][])('refuses: %s', (_why, invoice, code, setting) => {
    const errors = preflight(invoice).filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.code)).toContain(code);
    expect([...new Set(errors.map((one) => one.code))]).toHaveLength(1);
    expect(errors[0]?.place).toEqual(setting === undefined ? {} : { setting });
  });

  it.each([
    ['invoiced before the last day', { ...SAMPLE, issueDate: '2026-11-03' as Day }, 'ehf/invoice-before-work'],
    ['a credit note without its invoice’s date', credited({ date: undefined }), 'paper/credited-date-missing'],
    [
      'four megabytes',
      { ...SAMPLE, attachments: [attachment({ bytes: new Uint8Array(4_000_000) })] },
      'ehf/attachments-too-large',
    ],
    // Passes as an account number, as every identity number does.
    [
      'an identity number as account',
      payment({ accountNumber: '15876500016' }),
      'paper/account-number-is-identity-number',
    ],
  ] satisfies [string, EhfInvoice, string][])('warns: %s', (_why, invoice, code) => {
    expect(preflight(invoice).map((one) => [one.severity, one.code])).toEqual([['warning', code]]);
  });

  it('says everything at once, and nothing twice', () => {
    const bad = {
      ...SAMPLE,
      number: undefined,
      payment: undefined,
      buyerReference: undefined,
      currency: 'SEK',
      attachments: [],
    };
    const codes = preflight(bad).map(({ code }) => code);
    expect(codes).toEqual([
      'paper/invoice-number-missing',
      'ehf/currency-wrong',
      'ehf/buyer-reference-missing',
      'paper/account-number-missing',
      'ehf/attachment-missing',
    ]);
  });

  it('an identity number is never repeated in the issue', () => {
    const [one] = preflight({ ...SAMPLE, notes: ['Lønn til 15876500016'] });
    expect(JSON.stringify(one)).not.toContain('15876500016');
    expect(one?.values).toEqual({ text: 'Lønn til [fødselsnummer]' });
  });

  it.each([
    // why                          buyer reference  order number
    ['letters that this payer takes', 'ABC-1', undefined],
    ['its own order numbers', 'ABC-1', 'PO 77'],
  ])('another payer’s references: %s', (_why, buyerReference, orderNumber) => {
    const references = { buyerReference: '[A-Z]{3}-\\d', orderNumber: 'PO \\d+' };
    expect(preflight({ ...SAMPLE, buyerReference, orderNumber }, references)).toEqual([]);
  });
});

function seller(changed: Partial<Seller>): EhfInvoice {
  return { ...SAMPLE, seller: { ...SAMPLE.seller, ...changed } };
}

function address(changed: Partial<Seller['address']>): EhfInvoice {
  return seller({ address: { ...SAMPLE.seller.address, ...changed } });
}

function buyerEndpoint(scheme: string, id: string): EhfInvoice {
  return { ...SAMPLE, buyer: { ...SAMPLE.buyer, endpoint: { scheme, id } } };
}

function payment(changed: Partial<Payment>): EhfInvoice {
  return {
    ...SAMPLE,
    payment: { meansCode: '30', accountNumber: '86011117947', kid: '202600425', accountName: 'Eksempel', ...changed },
  };
}

function vat(changed: Partial<Vat>): EhfInvoice {
  return { ...SAMPLE, vat: { ...SAMPLE.vat, ...changed } };
}

/** Category E, as it should be but for what is changed. */
function exempt(changed: Partial<Seller>, changedVat: Partial<Vat> = {}): EhfInvoice {
  return {
    ...seller({ legalForm: undefined, ...changed }),
    vat: { ...SAMPLE.vat, category: 'E', percent: 0, exemptionCode: undefined, ...changedVat },
  };
}

function attachment(changed: Partial<EhfAttachment>): EhfAttachment {
  const [specification] = SAMPLE.attachments;
  if (specification === undefined) throw new Error('the sample has an attachment');
  return { ...specification, ...changed };
}

/** The line of holiday pay, 864.00, changed. */
function line(changed: Partial<EhfLine>): EhfInvoice {
  return { ...SAMPLE, lines: SAMPLE.lines.map((one, index) => (index === 1 ? { ...one, ...changed } : one)) };
}

function totals(changed: Partial<EhfTotals>): EhfInvoice {
  return { ...SAMPLE, totals: { ...SAMPLE.totals, ...changed } };
}

function credited(changed: Partial<NonNullable<EhfInvoice['credited']>>): EhfInvoice {
  return { ...SAMPLE_CREDIT_NOTE, credited: { number: '2026-0042', date: '2026-11-20' as Day, ...changed } };
}
