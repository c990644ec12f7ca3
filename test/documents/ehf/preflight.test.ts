import type { EhfInvoice } from '../../../src/documents/ehf/model';
import { preflight } from '../../../src/documents/ehf/preflight';
import { ore } from '../../../src/values/money';
import { attachment, exempt, line, payment, seller } from './changed-samples';
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
    [
      'outside VAT, in no register',
      seller({ inForetaksregisteret: false, vatRegistered: false, legalForm: undefined }),
    ],
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
