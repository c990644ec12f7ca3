import { ehfXml } from '../../../src/documents/ehf/ubl';
import type { EhfInvoice } from '../../../src/documents/ehf/model';
import { ore } from '../../../src/values/money';
import { attachment, exempt } from './changed-samples';
import { SAMPLE, SAMPLE_CREDIT_NOTE } from './example';

/** What the invoice's shape does not let happen, done to the file. */
export type BrokenFile = readonly [
  rule: string,
  why: string,
  xml: string,
  code: string,
  setting?: string | undefined,
  named?: string,
];

const INVOICE = ehfXml(withCut(SAMPLE));
const CREDIT_NOTE = ehfXml(SAMPLE_CREDIT_NOTE);
const EXEMPT = ehfXml(withCut(exempt({})));

export const WHOLE_FILES: readonly (readonly [why: string, xml: string])[] = [
  ['an invoice', INVOICE],
  ['a credit note', CREDIT_NOTE],
  ['exempt from VAT', EXEMPT],
];

/** A valid file with exactly one thing wrong, and the finding that it gives. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  // rule, why, file, code, setting
  ['own: UTF-8 without byte order mark', 'a byte order mark', `\ufeff${INVOICE}`, 'ehf/file-beginning-wrong'],
  [
    'own: UTF-8 without byte order mark',
    'another encoding',
    changed(INVOICE, 'encoding="UTF-8"', 'encoding="ISO-8859-1"'),
    'ehf/file-beginning-wrong',
  ],
  [
    'PEPPOL-EN16931-R004',
    'the bare norm',
    changed(INVOICE, '#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0', ''),
    'ehf/file-format-wrong',
  ],
  [
    'PEPPOL-EN16931-R007',
    'no process',
    changed(INVOICE, /\s*<cbc:ProfileID>.*<\/cbc:ProfileID>/, ''),
    'ehf/file-format-wrong',
  ],
  ['PEPPOL-EN16931-R007', 'another process', changed(INVOICE, 'billing:01:1.0', 'billing:1'), 'ehf/file-format-wrong'],
  ['PEPPOL-EN16931-P0112', 'corrected invoice', changed(INVOICE, '>380<', '>384<'), 'ehf/file-type-wrong'],
  ['PEPPOL-EN16931-P0112', 'partial invoice', changed(INVOICE, '>380<', '>326<'), 'ehf/file-type-wrong'],
  ['PEPPOL-EN16931-P0100', 'a credit note’s type', changed(INVOICE, '>380<', '>381<'), 'ehf/file-type-wrong'],
  ['PEPPOL-EN16931-P0101', 'an invoice’s type', changed(CREDIT_NOTE, '>381<', '>380<'), 'ehf/file-type-wrong'],
  [
    'own: due date of a credit note',
    'as in an invoice',
    changed(CREDIT_NOTE, '<cbc:CreditNoteTypeCode>', '<cbc:DueDate>2026-12-20</cbc:DueDate><cbc:CreditNoteTypeCode>'),
    'ehf/file-due-date-misplaced',
  ],
  [
    'PEPPOL-EN16931-R003',
    'an accounting cost alone',
    changed(INVOICE, /cbc:BuyerReference>/g, 'cbc:AccountingCost>'),
    'ehf/buyer-reference-missing',
    'regulation',
  ],
  [
    'PEPPOL-EN16931-R008',
    'an empty element',
    changed(INVOICE, '<cbc:Name>Lønn</cbc:Name>', '<cbc:Name> </cbc:Name>'),
    'ehf/empty-text',
  ],
  [
    'PEPPOL-EN16931-R008',
    'an empty group',
    changed(INVOICE, '<cac:AdditionalDocumentReference>', '<cac:OrderReference/><cac:AdditionalDocumentReference>'),
    'ehf/empty-text',
  ],
  [
    'UBL-CR-666',
    '130',
    changed(
      INVOICE,
      '<cbc:DocumentDescription>',
      '<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode><cbc:DocumentDescription>',
    ),
    'ehf/file-attachment-as-object',
  ],
  [
    'BR-57',
    'a street without its country',
    changed(
      INVOICE,
      '<cac:DeliveryParty>',
      '<cac:DeliveryLocation><cac:Address><cbc:CityName>Bergen</cbc:CityName></cac:Address></cac:DeliveryLocation><cac:DeliveryParty>',
    ),
    'ehf/file-delivery-country-missing',
  ],
  ['BR-08', 'no address', party('Supplier'), 'paper/employer-address-missing', 'employer.address.street'],
  ['BR-10', 'no address', party('Customer'), 'paper/payer-incomplete', 'regulation'],
  [
    'own: 0192 on the number',
    'the seller’s is said to be Swedish',
    changed(INVOICE, '<cbc:CompanyID schemeID="0192">987', '<cbc:CompanyID schemeID="0007">987'),
    'ehf/file-number-scheme-wrong',
    undefined,
    'PEPPOL-COMMON-R041',
  ],
  [
    'own: 0192 on the number',
    'the county’s is said to be nothing',
    changed(INVOICE, '<cbc:CompanyID schemeID="0192">821', '<cbc:CompanyID>821'),
    'ehf/file-number-scheme-wrong',
    undefined,
    'PEPPOL-COMMON-R041',
  ],
  [
    'BR-O-02',
    'the buyer’s VAT number',
    changed(
      INVOICE,
      '<cac:PartyLegalEntity>\n        <cbc:RegistrationName>Vestland',
      '<cac:PartyTaxScheme><cbc:CompanyID>NO821311632MVA</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity>\n        <cbc:RegistrationName>Vestland',
    ),
    'ehf/file-buyer-vat-number',
  ],
  ['UBL-DT-01', 'three decimals', changed(INVOICE, '>7200.00<', '>7200.000<'), 'ehf/file-amount-wrong'],
  ...['7200,00', '7200', '7 200.00', '7200.0'].map((amount): BrokenFile => [
    'own: point and two decimals',
    amount,
    changed(INVOICE, '>7200.00<', `>${amount}<`),
    'ehf/file-amount-wrong',
    undefined,
    'UBL-DT-01',
  ]),
  [
    'PEPPOL-EN16931-R051',
    'one amount in euro',
    changed(INVOICE, 'currencyID="NOK">320.00', 'currencyID="EUR">320.00'),
    'ehf/file-currency-wrong',
  ],
  [
    'PEPPOL-EN16931-R051',
    'one amount in nothing',
    changed(INVOICE, ' currencyID="NOK">320.00', '>320.00'),
    'ehf/file-currency-wrong',
  ],
  ['BR-CO-18', 'no breakdown', changed(INVOICE, subtotal(), ''), 'ehf/file-vat-breakdowns'],
  ['BR-O-01', 'two breakdowns', changed(INVOICE, subtotal(), (one: string) => one + one), 'ehf/file-vat-breakdowns'],
  [
    'BR-O-11',
    'a breakdown of another category',
    changed(
      INVOICE,
      subtotal(),
      (one: string) => one + one.replace('<cbc:ID>O</cbc:ID>', '<cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent>'),
    ),
    'ehf/file-vat-breakdowns',
  ],
  ['BR-E-01', 'two breakdowns', changed(EXEMPT, subtotal(), (one: string) => one + one), 'ehf/file-vat-breakdowns'],
  [
    'PEPPOL-EN16931-R053',
    'two totals',
    changed(INVOICE, /\s*<cac:TaxTotal>[^]*<\/cac:TaxTotal>/, (one: string) => one + one),
    'ehf/file-vat-breakdowns',
  ],
  ['BR-CO-14', 'VAT in the total', taxed(INVOICE, 'TaxTotal'), 'ehf/file-vat-amount'],
  ['BR-O-09', 'VAT in the breakdown', taxed(INVOICE, 'TaxSubtotal'), 'ehf/file-vat-amount'],
  ['BR-E-09', 'VAT in the breakdown', taxed(EXEMPT, 'TaxSubtotal'), 'ehf/file-vat-amount'],
  [
    'BR-O-12',
    'an exempt line',
    line(INVOICE, '<cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent>'),
    'ehf/file-vat-category-mixed',
  ],
  [
    'BR-O-01',
    'a line outside VAT in an exempt invoice',
    line(EXEMPT, '<cbc:ID>O</cbc:ID>'),
    'ehf/file-vat-category-mixed',
  ],
  [
    'BR-O-13',
    'an exempt cut',
    cut(INVOICE, '<cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent>'),
    'ehf/file-vat-category-mixed',
  ],
  [
    'BR-O-05',
    'a line with a percentage',
    line(INVOICE, '<cbc:ID>O</cbc:ID><cbc:Percent>0</cbc:Percent>'),
    'ehf/vat-percent-wrong',
    'invoice.vatCategory',
  ],
  [
    'BR-O-06',
    'a cut with a percentage',
    cut(INVOICE, '<cbc:ID>O</cbc:ID><cbc:Percent>0</cbc:Percent>'),
    'ehf/vat-percent-wrong',
    'invoice.vatCategory',
  ],
  ['BR-E-05', 'a line without', line(EXEMPT, '<cbc:ID>E</cbc:ID>'), 'ehf/vat-percent-wrong', 'invoice.vatCategory'],
  ['BR-E-06', 'a cut without', cut(EXEMPT, '<cbc:ID>E</cbc:ID>'), 'ehf/vat-percent-wrong', 'invoice.vatCategory'],
  ['BR-16', 'no lines', changed(INVOICE, /<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/, ''), 'paper/lines-missing'],
  ['BR-21', 'a line without number', changed(INVOICE, '<cbc:ID>4</cbc:ID>', ''), 'ehf/file-line-incomplete'],
  [
    'BR-22',
    'nothing counted',
    changed(INVOICE, /<cbc:InvoicedQuantity unitCode="HUR">.*>/, ''),
    'ehf/file-line-incomplete',
  ],
  [
    'own: names of a credit note',
    'an invoice’s quantity',
    changed(
      CREDIT_NOTE,
      /CreditedQuantity unitCode="HUR">22.5<\/cbc:CreditedQuantity/,
      'InvoicedQuantity unitCode="HUR">22.5</cbc:InvoicedQuantity',
    ),
    'ehf/file-line-incomplete',
    undefined,
    'BR-22',
  ],
  ['BR-23', 'no unit', changed(INVOICE, ' unitCode="HUR"', ''), 'ehf/file-line-incomplete'],
  [
    'BR-24',
    'no net amount',
    changed(INVOICE, /<cbc:LineExtensionAmount currencyID="NOK">7200.00<\/cbc:LineExtensionAmount>/, ''),
    'ehf/file-line-incomplete',
  ],
  ['BR-25', 'no name', changed(INVOICE, '<cbc:Name>Lønn</cbc:Name>', ''), 'ehf/file-line-incomplete'],
  [
    'BR-26',
    'no price',
    changed(INVOICE, /<cac:Price>\s*<cbc:PriceAmount currencyID="NOK">320.00<\/cbc:PriceAmount>\s*<\/cac:Price>/, ''),
    'ehf/file-line-incomplete',
  ],
  [
    'BR-CO-04',
    'no VAT category',
    changed(INVOICE, /<cac:ClassifiedTaxCategory>[^]*?<\/cac:ClassifiedTaxCategory>/, ''),
    'ehf/file-line-incomplete',
  ],
];

/** The same with what is for a person to look at. */
export const DOUBTFUL_FILES: readonly BrokenFile[] = [
  [
    'NO-R-002',
    'capital letters',
    changed(INVOICE, '>Foretaksregisteret<', '>FORETAKSREGISTERET<'),
    'ehf/file-register-wrong',
  ],
  ['own: five megabytes', 'one byte over', sized(5_000_001), 'ehf/file-too-large'],
];

/** A file of so many bytes. */
export function sized(bytes: number): string {
  const attached = (count: number): string =>
    ehfXml({ ...SAMPLE, attachments: [attachment({ bytes: new Uint8Array(count) })] });
  const full = attached(3_740_000);
  // Base64 grows by four at a time, so what is left over goes in a text.
  const missing = bytes - Buffer.byteLength(full);
  return changed(full, '30 dager netto', `30 dager netto${'.'.repeat(missing)}`);
}

/** @throws when there is nothing to change: then the row would break nothing */
function changed(xml: string, from: string | RegExp, to: string | ((found: string) => string)): string {
  const after = typeof to === 'string' ? xml.replace(from, () => to) : xml.replace(from, to);
  if (after === xml) throw new Error(`nothing to change: ${String(from)}`);
  return after;
}

function subtotal(): RegExp {
  return /\s*<cac:TaxSubtotal>[^]*?<\/cac:TaxSubtotal>/;
}

/** One øre taken off, so that there is a cut to look at. */
function withCut(invoice: EhfInvoice): EhfInvoice {
  const amount = ore(invoice.totals.linesOre - 1);
  return {
    ...invoice,
    allowances: [{ amountOre: ore(1), reason: 'Satt ned' }],
    totals: {
      ...invoice.totals,
      allowancesOre: ore(1),
      withoutVatOre: amount,
      withVatOre: amount,
      payableOre: amount,
    },
    vat: { ...invoice.vat, taxableOre: amount },
  };
}

/** The invoice without the address of one party. */
function party(which: 'Supplier' | 'Customer'): string {
  const start = `(<cac:Accounting${which}Party>[^]*?)`;
  return changed(INVOICE, new RegExp(`${start}<cac:PostalAddress>[^]*?</cac:PostalAddress>`), (found) =>
    found.replace(/<cac:PostalAddress>[^]*/, ''),
  );
}

/** VAT of one krone where there is none. */
function taxed(xml: string, group: 'TaxTotal' | 'TaxSubtotal'): string {
  return changed(
    xml,
    new RegExp(`<cac:${group}>(?:\\s*<cbc:TaxableAmount.*>)?\\s*<cbc:TaxAmount currencyID="NOK">0.00`),
    (found) => found.replace(/0\.00$/, '1.00'),
  );
}

/** The first line with another VAT category. */
function line(xml: string, category: string): string {
  return recategorised(xml, 'cac:ClassifiedTaxCategory', category);
}

/** The cut with another VAT category. */
function cut(xml: string, category: string): string {
  return recategorised(xml, 'cac:TaxCategory', category);
}

function recategorised(xml: string, element: string, category: string): string {
  return changed(xml, new RegExp(`<${element}>[^]*?<cac:TaxScheme>`), `<${element}>${category}<cac:TaxScheme>`);
}
