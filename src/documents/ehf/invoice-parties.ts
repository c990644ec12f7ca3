import type { Claim } from '../../claim/claim';
import type { Address } from '../../claim/settings';
import { accountNumber, kid, organisationNumber, vatNumber, vatNumberText } from '../../values/identifiers';
import type { Buyer, EhfAddress, Endpoint, Payment, Seller } from './model';
import type { InvoiceRules, VatCategory } from './rules';
import type { Say } from './words';
import { xmlText } from './xml-text';

/** BG-4 */
export function seller({ employer }: Claim, category: VatCategory, say: Say): Seller {
  const digits = digitsOrTyped(employer.organisationNumber, organisationNumber);
  const underVat = employer.vatRegistered === true && digits !== undefined;
  return {
    name: xmlText(employer.name),
    organisationNumber: digits,
    endpoint: norwegianEndpoint(digits),
    address: address(employer.address),
    vatRegistered: employer.vatRegistered === true,
    vatNumber: underVat && category === 'E' ? vatNumber(digits) : undefined,
    inForetaksregisteret: employer.inForetaksregisteret === true,
    // Category O allows no VAT identifier (BR-O-02), yet the bookkeeping regulation wants «MVA» after the number: so it goes here, as text.
    legalForm:
      underVat && category === 'O'
        ? say(employer.inForetaksregisteret ? 'legalFormRegistered' : 'legalForm', { number: vatNumberText(digits) })
        : undefined,
    contact: {
      name: xmlText(employer.contact.name),
      phone: xmlText(employer.contact.phone),
      email: xmlText(employer.contact.email),
    },
  };
}

/** BG-7 */
export function buyer({ payer }: Claim, rules: InvoiceRules): Buyer {
  return {
    name: xmlText(payer.name),
    organisationNumber: digitsOrTyped(payer.organisationNumber, organisationNumber),
    endpoint: rules.endpoint,
    address: address(payer.address),
  };
}

/** 0192: the Norwegian register of legal entities. */
function norwegianEndpoint(id: string | undefined): Endpoint | undefined {
  return id === undefined ? undefined : { scheme: '0192', id };
}

function address({ street, postalCode, city }: Address): EhfAddress {
  return { street: xmlText(street), city: xmlText(city), postalCode: xmlText(postalCode), country: 'NO' };
}

/** BG-16. 30 is a credit transfer; 58 (SEPA) would need an IBAN. Nobody pays a credit note with a reference. */
export function payment({ employer, invoice }: Claim): Payment | undefined {
  const account = digitsOrTyped(employer.accountNumber, accountNumber);
  if (account === undefined) return undefined;
  const reference = invoice.credits ? undefined : digitsOrTyped(invoice.kid, kid);
  return { meansCode: '30', kid: reference, accountNumber: account, accountName: xmlText(employer.name) };
}

function digitsOrTyped(typed: string | undefined, read: (text: string) => string | undefined): string | undefined {
  const text = xmlText(typed);
  return text === undefined ? undefined : (read(text) ?? text);
}
