import { accountNumber, kid } from '../../values/identifiers';
import { hasIdentityNumber } from '../../values/identity-number';
import { doubtful, refused, type Finding } from './findings';
import type { EhfInvoice } from './model';
import type { ReferencePatterns } from './rules';

/** Currency and the payer's references. @source PEPPOL-EN16931-R003; the payer's own page for what a reference looks like */
export function referenceFindings(
  { currency, buyerReference, orderNumber }: EhfInvoice,
  patterns: ReferencePatterns | undefined,
): readonly Finding[] {
  return [
    currency !== 'NOK' && refused('ehf/currency-wrong', 'regulation', { currency }),
    buyerReference === undefined &&
      refused('ehf/buyer-reference-missing', 'regulation', { rule: 'PEPPOL-EN16931-R003' }),
    buyerReference !== undefined &&
      !matches(buyerReference, patterns?.buyerReference) &&
      refused('ehf/buyer-reference-wrong', 'regulation', { reference: buyerReference }),
    orderNumber !== undefined &&
      !matches(orderNumber, patterns?.orderNumber) &&
      refused('ehf/order-number-wrong', 'invoice.orderNumber', { number: orderNumber }),
  ];
}

function matches(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text);
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
