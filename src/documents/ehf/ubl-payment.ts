import type { Day } from '../../values/day';
import { NO_ORE } from '../../values/money';
import type { Allowance, Payment, Vat } from './model';
import { amount, decimal } from './ubl-amount';
import type { Xml } from './xml';

/** BG-16: payment instructions. */
export function paymentMeans(payment: Payment | undefined, dueDate: Day | undefined): Xml {
  if (payment === undefined) return undefined;
  return {
    // BT-81, BT-82
    'cbc:PaymentMeansCode': {
      '@_name': payment.meansCode === '30' ? 'Credit transfer' : undefined,
      '#text': payment.meansCode,
    },
    // BT-9 of a credit note
    'cbc:PaymentDueDate': dueDate,
    // BT-83
    'cbc:PaymentID': payment.kid,
    // BG-17
    'cac:PayeeFinancialAccount': { 'cbc:ID': payment.accountNumber, 'cbc:Name': payment.accountName },
  };
}

/** BG-20: document level allowance. */
export function allowance({ amountOre, reason }: Allowance, vat: Vat, currency: string): Xml {
  return {
    'cbc:ChargeIndicator': 'false',
    'cbc:AllowanceChargeReason': reason,
    'cbc:Amount': amount(amountOre, currency),
    'cac:TaxCategory': taxCategory(vat),
  };
}

/** BT-110 and BG-23: no VAT, and one breakdown that says why. */
export function taxTotal(vat: Vat, currency: string): Xml {
  return {
    'cbc:TaxAmount': amount(NO_ORE, currency),
    'cac:TaxSubtotal': {
      'cbc:TaxableAmount': amount(vat.taxableOre, currency),
      'cbc:TaxAmount': amount(NO_ORE, currency),
      'cac:TaxCategory': taxCategory(vat, {
        'cbc:TaxExemptionReasonCode': vat.exemptionCode,
        'cbc:TaxExemptionReason': vat.exemptionReason,
      }),
    },
  };
}

/** BT-118, BT-151 or BT-95 with its percentage. The reason for exemption belongs to the breakdown alone. */
export function taxCategory({ category, percent }: Vat, exemption: { readonly [name: string]: Xml } = {}): Xml {
  return {
    'cbc:ID': category,
    'cbc:Percent': percent === undefined ? undefined : decimal(percent),
    ...exemption,
    'cac:TaxScheme': { 'cbc:ID': 'VAT' },
  };
}
