import { accountNumber, kid, organisationNumber, vatNumber } from '../../values/identifiers';
import { hasIdentityNumber } from '../../values/identity-number';
import { doubtful, refused, type Finding } from './findings';
import type { EhfInvoice } from './model';
import type { ReferencePatterns } from './rules';

/** Currency and the payer's references. @source PEPPOL-EN16931-R003; the payer's own page for what a reference looks like */
export function referenceFindings(
  { currency, buyerReference, orderNumber }: EhfInvoice,
  patterns: ReferencePatterns,
): readonly Finding[] {
  return [
    currency !== 'NOK' && refused('ehf/currency-wrong', 'regulation', { currency }),
    buyerReference === undefined && refused('ehf/buyer-reference-missing', 'regulation'),
    buyerReference !== undefined &&
      !matches(buyerReference, patterns.buyerReference) &&
      refused('ehf/buyer-reference-wrong', 'regulation', { reference: buyerReference }),
    orderNumber !== undefined &&
      !matches(orderNumber, patterns.orderNumber) &&
      refused('ehf/order-number-wrong', '', { number: orderNumber }),
  ];
}

function matches(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

/** BG-16. No official rule asks for any of this; without it nobody gets paid. */
export function paymentFindings({ payment }: EhfInvoice): readonly Finding[] {
  if (payment === undefined) return [refused('paper/account-number-missing', 'employer.accountNumber')];
  const { meansCode, accountNumber: account, kid: reference } = payment;
  return [
    accountNumber(account) !== account &&
      refused('paper/account-number-wrong', 'employer.accountNumber', { number: account }),
    // Every national identity number passes as an account number, so this one may be a slip. Few accounts look like one.
    hasIdentityNumber(account) && doubtful('paper/account-number-is-identity-number', 'employer.accountNumber'),
    reference !== undefined &&
      kid(reference) !== reference &&
      refused('paper/kid-wrong', 'invoice.kid', { kid: reference }),
    // A bare Norwegian account goes with 30 or 31; 58 (SEPA) takes an IBAN.
    meansCode !== '30' && meansCode !== '31' && refused('ehf/payment-code-wrong', '', { code: meansCode }),
  ];
}

/** BG-23. @source BR-O-02, BR-O-05, BR-O-10, BR-E-02, BR-E-05, BR-E-10, NO-R-001 */
export function vatFindings({ vat, seller }: EhfInvoice): readonly Finding[] {
  const { vatNumber: number } = seller;
  const isOutside = vat.category === 'O';
  const percent = isOutside ? undefined : 0;
  return [
    isOutside && number !== undefined && refused('ehf/vat-number-outside-vat', 'invoice.vatCategory', { number }),
    number !== undefined &&
      !isVatNumber(number) &&
      refused('ehf/vat-number-wrong', 'employer.organisationNumber', { number }),
    vat.percent !== percent && refused('ehf/vat-percent-wrong', 'invoice.vatCategory'),
    vat.exemptionReason === undefined && refused('ehf/exemption-reason-missing', 'invoice.vatCategory'),
    !isOutside &&
      number === undefined &&
      !seller.inForetaksregisteret &&
      refused('ehf/exempt-without-registration', 'employer.vatRegistered'),
  ];
}

function isVatNumber(text: string): boolean {
  const digits = organisationNumber(text);
  return digits !== undefined && vatNumber(digits) === text;
}
