import type { EhfAttachment, EhfInvoice, EhfTotals } from './model';
import { base64 } from '../../values/base64';
import { amount } from './ubl-amount';
import { invoiceLine, invoicePeriod } from './ubl-line';
import { buyerParty, sellerParty } from './ubl-party';
import { allowance, paymentMeans, taxTotal } from './ubl-payment';
import { xmlDocument, type Xml } from './xml';

/**
 * The invoice as EHF Billing 3.0, which is Peppol BIS Billing 3.0 in UBL 2.1. One function for each UBL group.
 *
 * UBL fixes the order of the elements. For what we write, Invoice and CreditNote have the same order; they differ in the names of the
 * type code and the lines, and in where the due date stands.
 */
export function ehfXml(invoice: EhfInvoice): string {
  const root = ROOTS[invoice.kind];
  const isInvoice = invoice.kind === 'invoice';
  return xmlDocument({
    [root.name]: {
      '@_xmlns': `${UBL}${root.name}-2`,
      '@_xmlns:cac': `${UBL}CommonAggregateComponents-2`,
      '@_xmlns:cbc': `${UBL}CommonBasicComponents-2`,
      // BT-24
      'cbc:CustomizationID': 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
      // BT-23
      'cbc:ProfileID': 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
      // BT-1
      'cbc:ID': invoice.number,
      // BT-2
      'cbc:IssueDate': invoice.issueDate,
      // BT-9; a credit note has it among the payment means
      'cbc:DueDate': isInvoice ? invoice.dueDate : undefined,
      // BT-3
      [root.typeElement]: root.typeCode,
      // BT-22
      'cbc:Note': invoice.notes,
      // BT-5
      'cbc:DocumentCurrencyCode': invoice.currency,
      // BT-10
      'cbc:BuyerReference': invoice.buyerReference,
      'cac:InvoicePeriod': invoicePeriod(invoice.period),
      // BT-13
      'cac:OrderReference': { 'cbc:ID': invoice.orderNumber },
      'cac:BillingReference': billingReference(invoice.credited),
      'cac:AdditionalDocumentReference': invoice.attachments.map(additionalDocument),
      'cac:AccountingSupplierParty': sellerParty(invoice.seller),
      'cac:AccountingCustomerParty': buyerParty(invoice.buyer),
      'cac:Delivery': delivery(invoice.delivery),
      'cac:PaymentMeans': paymentMeans(invoice.payment, isInvoice ? undefined : invoice.dueDate),
      // BT-20
      'cac:PaymentTerms': { 'cbc:Note': invoice.paymentTerms },
      'cac:AllowanceCharge': invoice.allowances.map((one) => allowance(one, invoice.vat, invoice.currency)),
      'cac:TaxTotal': taxTotal(invoice.vat, invoice.currency),
      'cac:LegalMonetaryTotal': monetaryTotal(invoice.totals, invoice.currency),
      [root.lineElement]: invoice.lines.map((line, index) =>
        invoiceLine(line, index + 1, root.quantityElement, invoice),
      ),
    },
  });
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

const ROOTS = {
  invoice: {
    name: 'Invoice',
    typeElement: 'cbc:InvoiceTypeCode',
    typeCode: '380',
    lineElement: 'cac:InvoiceLine',
    quantityElement: 'cbc:InvoicedQuantity',
  },
  creditNote: {
    name: 'CreditNote',
    typeElement: 'cbc:CreditNoteTypeCode',
    typeCode: '381',
    lineElement: 'cac:CreditNoteLine',
    quantityElement: 'cbc:CreditedQuantity',
  },
} as const;

/** BG-3: preceding invoice reference. */
function billingReference(credited: EhfInvoice['credited']): Xml {
  return { 'cac:InvoiceDocumentReference': { 'cbc:ID': credited?.number, 'cbc:IssueDate': credited?.date } };
}

/** BG-24: additional supporting document. No DocumentTypeCode: 130 would make it an invoiced object (UBL-CR-666). */
function additionalDocument({ id, description, filename, mimeCode, bytes }: EhfAttachment): Xml {
  return {
    'cbc:ID': id,
    'cbc:DocumentDescription': description,
    'cac:Attachment': {
      'cbc:EmbeddedDocumentBinaryObject': { '@_mimeCode': mimeCode, '@_filename': filename, '#text': base64(bytes) },
    },
  };
}

/** BG-13: delivery information. The payer wants its unit here. */
function delivery({ partyName, date }: EhfInvoice['delivery']): Xml {
  return { 'cbc:ActualDeliveryDate': date, 'cac:DeliveryParty': { 'cac:PartyName': { 'cbc:Name': partyName } } };
}

/** BG-22: document totals. */
function monetaryTotal(totals: EhfTotals, currency: string): Xml {
  return {
    'cbc:LineExtensionAmount': amount(totals.linesOre, currency),
    'cbc:TaxExclusiveAmount': amount(totals.withoutVatOre, currency),
    'cbc:TaxInclusiveAmount': amount(totals.withVatOre, currency),
    'cbc:AllowanceTotalAmount': totals.allowancesOre === 0 ? undefined : amount(totals.allowancesOre, currency),
    'cbc:PayableAmount': amount(totals.payableOre, currency),
  };
}
