import type { EhfInvoice, EhfLine, Period } from './model';
import { amount, decimal } from './ubl-amount';
import { taxCategory } from './ubl-payment';
import type { Xml } from './xml';

/** BG-25: invoice line, or credit note line. */
export function invoiceLine(
  line: EhfLine,
  number: number,
  quantityElement: string,
  { vat, currency }: EhfInvoice,
): Xml {
  return {
    // BT-126
    'cbc:ID': String(number),
    // BT-129, BT-130
    [quantityElement]: { '@_unitCode': line.unit, '#text': decimal(line.quantity) },
    // BT-131
    'cbc:LineExtensionAmount': amount(line.netOre, currency),
    'cac:InvoicePeriod': invoicePeriod(line.period),
    // BG-31
    'cac:Item': {
      'cbc:Description': line.description,
      'cbc:Name': line.name,
      // BG-30
      'cac:ClassifiedTaxCategory': taxCategory(vat),
    },
    // BG-29
    'cac:Price': { 'cbc:PriceAmount': amount(line.priceOre, currency) },
  };
}

/** BG-14 and BG-26: the period of the document, or of a line. */
export function invoicePeriod(period: Period | undefined): Xml {
  return { 'cbc:StartDate': period?.from, 'cbc:EndDate': period?.to };
}
