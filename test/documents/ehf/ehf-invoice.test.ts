import { dueDate, ehfInvoice } from '../../../src/documents/ehf/ehf-invoice';
import { preflight } from '../../../src/documents/ehf/preflight';
import { ehfXml } from '../../../src/documents/ehf/ubl';
import type { Day } from '../../../src/values/day';
import { ore } from '../../../src/values/money';
import { CONTEXT, exampleClaim, leisureLine, refundLine, RULES, SPECIFICATION } from './example';
import { find, parsed, texts } from './xml-tree';

describe('ehf-invoice', () => {
  it('carries what the county and the bookkeeping regulation ask for', () => {
    const root = parsed(ehfXml(ehfInvoice(exampleClaim(), CONTEXT)));
    const seller = 'cac:AccountingSupplierParty/cac:Party';
    const buyer = 'cac:AccountingCustomerParty/cac:Party';
    const expected: [why: string, path: string, text: string[]][] = [
      [
        'the specification of the format',
        'cbc:CustomizationID',
        ['urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'],
      ],
      ['the process', 'cbc:ProfileID', ['urn:fdc:peppol.eu:2017:poacc:billing:01:1.0']],
      ['number', 'cbc:ID', ['2026-0042']],
      ['date', 'cbc:IssueDate', ['2026-11-20']],
      ['due in 30 days', 'cbc:DueDate', ['2026-12-20']],
      ['a commercial invoice', 'cbc:InvoiceTypeCode', ['380']],
      ['kroner', 'cbc:DocumentCurrencyCode', ['NOK']],
      ['V-43: the resource number', 'cbc:BuyerReference', ['26503']],
      ['first day', 'cac:InvoicePeriod/cbc:StartDate', ['2026-11-02']],
      ['last day', 'cac:InvoicePeriod/cbc:EndDate', ['2026-11-04']],
      ['no order', 'cac:OrderReference', []],
      ['V-41: the employer’s number', `${seller}/cac:PartyLegalEntity/cbc:CompanyID`, ['987654325']],
      ['its register', `${seller}/cac:PartyTaxScheme/cbc:CompanyID`, ['Foretaksregisteret']],
      ['which is not VAT', `${seller}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID`, ['TAX']],
      [
        'its «MVA»',
        `${seller}/cac:PartyLegalEntity/cbc:CompanyLegalForm`,
        ['Org.nr. NO 987 654 325 MVA. Foretaksregisteret'],
      ],
      ['V-124: the county’s address', `${buyer}/cbc:EndpointID`, ['821311632']],
      ['the unit', 'cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name', ['Vestland fylkeskommune, fagopplæring']],
      ['credit transfer', 'cac:PaymentMeans/cbc:PaymentMeansCode', ['30']],
      ['V-42: the account', 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID', ['86011117947']],
      ['the reference', 'cac:PaymentMeans/cbc:PaymentID', ['202600425']],
      ['the term', 'cac:PaymentTerms/cbc:Note', ['30 dager netto']],
      ['V-34: no VAT', 'cac:TaxTotal/cbc:TaxAmount', ['0.00']],
      ['outside the VAT act', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID', ['O']],
      ['which has no percentage', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent', []],
      ['but a code', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode', ['VATEX-EU-O']],
      ['V-45: days', 'cac:InvoiceLine/cac:InvoicePeriod/cbc:StartDate', ['2026-11-02', '2026-11-03', '2026-11-04']],
      ['V-45: hours', 'cac:InvoiceLine/cbc:InvoicedQuantity', ['7.5', '7.5', '7.5', '1', '1', '1']],
      [
        'V-46: what the amount holds',
        'cac:InvoiceLine/cac:Item/cbc:Name',
        ['Lønn', 'Lønn', 'Lønn', 'Feriepenger 12 %', 'Sosiale kostnader (OTP 2 %)', 'Arbeidsgiveravgift 14,1 %'],
      ],
      ['lines are outside VAT too', 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent', []],
    ];
    expect(expected.map(([why, path]) => [why, path, texts(root, path)])).toEqual(expected);
    // V-44: the employee who was paid.
    expect(texts(root, 'cbc:Note')).toEqual([
      'Refusjon av lønn til Kari Nordmann for oppdrag 02.11.2026–04.11.2026 (Prøvenemnder). Spesifikasjon er vedlagt.',
    ]);
    expect(find(root, `${buyer}/cbc:EndpointID`)[0]?.attributes).toEqual({ schemeID: '0192' });
  });

  it('V-46: the specification is in the file, byte for byte', () => {
    const root = parsed(ehfXml(ehfInvoice(exampleClaim(), CONTEXT)));
    const [embedded] = find(root, 'cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject');
    expect(embedded?.attributes).toEqual({ mimeCode: 'application/pdf', filename: 'spesifikasjon-2026-0042.pdf' });
    expect(Buffer.from(embedded?.text ?? '', 'base64').toString()).toBe('%PDF-1.4');
  });

  it.each([
    // why                              setting        order reference
    ['as the payer gave it', '13000001', ['13000001']],
    ['with spaces around it', ' 13000001 ', ['13000001']],
    ['left empty', '  ', []],
    ['not there', undefined, []],
  ])('the order number of the settings: %s', (_why, orderNumber, expected) => {
    const claim = exampleClaim();
    const invoice = { ...claim.invoice, ...(orderNumber === undefined ? {} : { orderNumber }) };
    const root = parsed(ehfXml(ehfInvoice({ ...claim, invoice }, CONTEXT)));
    expect(texts(root, 'cac:OrderReference/cbc:ID')).toEqual(expected);
  });

  it.each([
    ['none', undefined],
    ['nothing but spaces', '  '],
  ])('an attachment without a description has the usual one: %s', (_why, description) => {
    const attachments = [{ ...SPECIFICATION, ...(description === undefined ? {} : { description }) }];
    const {
      attachments: [first],
    } = ehfInvoice(exampleClaim(), { ...CONTEXT, attachments });
    expect(first?.description).toBe('Spesifikasjon: lønn, feriepenger, sosiale kostnader, arbeidsgiveravgift');
  });

  it('a Vestland invoice is in nynorsk', () => {
    const { notes, lines, paymentTerms, allowances } = ehfInvoice(
      exampleClaim({ lines: [refundLine('2026-11-02', 450, 600_00, { capOre: ore(4800_00) })] }),
      { ...CONTEXT, language: 'nn' },
    );
    expect(notes).toEqual([
      'Refusjon av løn til Kari Nordmann for oppdrag 02.11.2026 (Prøvenemnder). Spesifikasjon er lagd ved.',
    ]);
    expect(lines[0]).toMatchObject({ name: 'Løn', description: '02.11.2026: 7,50 timar, kr 600,00 per time' });
    expect(lines.at(-1)?.name).toBe('Arbeidsgivaravgift 14,1 %');
    expect(paymentTerms).toBe('30 dagar netto');
    expect(allowances[0]?.reason).toBe('Sett ned til taket på kr 4\u00a0800,00 per dag');
  });

  it('totals follow the cut, and the parts stay true', () => {
    const lines = [refundLine('2026-11-02', 450, 600_00, { capOre: ore(4800_00) })];
    const { totals, vat } = ehfInvoice(exampleClaim({ lines }), CONTEXT);
    expect(totals).toEqual({
      linesOre: 5853_33,
      allowancesOre: 1053_33,
      withoutVatOre: 4800_00,
      withVatOre: 4800_00,
      payableOre: 4800_00,
    });
    expect(vat.taxableOre).toBe(4800_00);
  });

  it('leisure hours beside the refund neither count nor widen the period', () => {
    const lines = [refundLine('2026-11-03', 450, 320_00), leisureLine('2026-11-02'), leisureLine('2026-11-09')];
    const { totals, period } = ehfInvoice(exampleClaim({ lines }), CONTEXT);
    expect(period).toEqual({ from: '2026-11-03', to: '2026-11-03' });
    expect(totals.payableOre).toBe(3121_78);
  });

  it.each([
    // why                                 MVA    register  category  VAT number         legal form
    ['outside VAT, in both registers', true, true, 'O', undefined, 'Org.nr. NO 987 654 325 MVA. Foretaksregisteret'],
    ['outside VAT, no limited company', true, false, 'O', undefined, 'Org.nr. NO 987 654 325 MVA'],
    ['outside VAT, not registered', false, true, 'O', undefined, undefined],
    ['exempt, registered', true, true, 'E', 'NO987654325MVA', undefined],
    ['exempt, not registered', false, true, 'E', undefined, undefined],
  ] as const)(
    'where «MVA» stands: %s',
    (_why, vatRegistered, inForetaksregisteret, vatCategory, vatNumber, legalForm) => {
      const claim = exampleClaim();
      const employer = { ...claim.employer, vatRegistered, inForetaksregisteret };
      const invoice = ehfInvoice({ ...claim, employer, invoice: { ...claim.invoice, vatCategory } }, CONTEXT);
      expect(invoice.seller).toMatchObject({ vatNumber, legalForm, inForetaksregisteret });
      expect(preflight(invoice)).toEqual([]);
    },
  );

  it('category E has a percentage of nothing and a reason, but no code', () => {
    const claim = exampleClaim();
    const root = parsed(ehfXml(ehfInvoice({ ...claim, invoice: { ...claim.invoice, vatCategory: 'E' } }, CONTEXT)));
    const category = find(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')[0];
    expect(category?.children.map(({ name, text }) => [name, text])).toEqual([
      ['cbc:ID', 'E'],
      ['cbc:Percent', '0'],
      ['cbc:TaxExemptionReason', 'Refusjon av lønn - unntatt fra merverdiavgift'],
      ['cac:TaxScheme', ''],
    ]);
    expect(texts(root, 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent')).toEqual([
      '0',
      '0',
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  it('the settings win over the regulation’s category', () => {
    const claim = exampleClaim();
    const rules = { ...RULES, vatCategory: 'E' as const };
    expect(ehfInvoice(claim, { ...CONTEXT, rules }).vat.category).toBe('E');
    expect(
      ehfInvoice({ ...claim, invoice: { ...claim.invoice, vatCategory: 'O' } }, { ...CONTEXT, rules }).vat.category,
    ).toBe('O');
  });

  it('without a KID there is no payment reference: the invoice number is none', () => {
    const xml = ehfXml(
      ehfInvoice(exampleClaim({ invoice: { number: '2026-0042', date: '2026-11-20' as Day } }), CONTEXT),
    );
    expect(xml).not.toContain('PaymentID');
  });

  it('a credit note refers to its invoice, and is not paid with a reference', () => {
    const credits = { number: '2026-0042', date: '2026-11-20' as Day };
    const invoice = ehfInvoice(
      exampleClaim({ invoice: { number: '2026-0043', date: '2026-11-25' as Day, kid: '202600425', credits } }),
      CONTEXT,
    );
    expect(invoice).toMatchObject({ kind: 'creditNote', credited: credits, dueDate: '2026-12-25' });
    expect(invoice.payment?.kid).toBeUndefined();
    expect(preflight(invoice)).toEqual([]);
  });

  it.each([
    // why                    invoice date   term   due
    ['30 days', '2026-11-20', 30, '2026-12-20'],
    ['over the new year', '2026-12-15', 30, '2027-01-14'],
    ['over a leap day', '2024-02-15', 30, '2024-03-16'],
    ['over the change to summer time', '2024-03-20', 14, '2024-04-03'],
    ['at once', '2026-11-20', 0, '2026-11-20'],
  ])('due date, %s', (_why, date, paymentTermDays, due) => {
    expect(dueDate(date as Day, { paymentTermDays })).toBe(due);
  });

  it('with no settings at all it says nothing false: what lacks is left out', () => {
    const claim = exampleClaim({ claimant: { address: {} }, employer: { address: {}, contact: {} }, invoice: {} });
    const invoice = ehfInvoice(claim, { ...CONTEXT, attachments: [] });
    expect(invoice).toMatchObject({
      number: undefined,
      issueDate: undefined,
      dueDate: undefined,
      notes: [],
      payment: undefined,
    });
    expect(ehfXml(invoice)).not.toContain('undefined');
  });

  it('does not carry a line’s own text, which may name a candidate', () => {
    const lines = [refundLine('2026-11-02', 450, 320_00, { text: 'Prøve for Ola Kandidat' })];
    expect(ehfXml(ehfInvoice(exampleClaim({ lines }), CONTEXT))).not.toContain('Kandidat');
  });
});
