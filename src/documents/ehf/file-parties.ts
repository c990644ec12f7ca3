import { doubtful, refused, type Finding } from './findings';
import { at, textAt, type Element } from './read-xml';

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';

export function filePartyFindings(root: Element): readonly Finding[] {
  return [
    ...addressFindings(root),
    ...numberSchemeFindings(root),
    ...registerFindings(root),
    ...buyerVatFindings(root),
  ];
}

/** @source BR-08, BR-10 */
function addressFindings(root: Element): readonly Finding[] {
  const has = (party: string): boolean => at(root, `${party}/cac:PostalAddress`).length > 0;
  return [
    !has(SELLER) && refused('paper/employer-address-missing', 'employer.address.street'),
    !has(BUYER) && refused('paper/payer-incomplete', 'regulation'),
  ];
}

/** Only what is marked with the Norwegian register is looked up there. */
function numberSchemeFindings(root: Element): readonly Finding[] {
  return [SELLER, BUYER]
    .flatMap((party) => at(root, `${party}/cac:PartyLegalEntity/cbc:CompanyID`))
    .map(({ attributes }) => attributes['schemeID'] ?? '')
    .map(
      (scheme) =>
        scheme !== '0192' && refused('ehf/file-number-scheme-wrong', '', { scheme, rule: 'PEPPOL-COMMON-R041' }),
    );
}

/** The register's name, letter for letter. A warning in the official rules, so here too. */
function registerFindings(root: Element): readonly Finding[] {
  return at(root, `${SELLER}/cac:PartyTaxScheme`)
    .filter((scheme) => textAt(scheme, 'cac:TaxScheme/cbc:ID') === 'TAX')
    .map((scheme) => textAt(scheme, 'cbc:CompanyID') ?? '')
    .map(
      (name) => name !== 'Foretaksregisteret' && doubtful('ehf/file-register-wrong', '', { name, rule: 'NO-R-002' }),
    );
}

function buyerVatFindings(root: Element): readonly Finding[] {
  if (textAt(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID') !== 'O') return [];
  return at(root, `${BUYER}/cac:PartyTaxScheme/cbc:CompanyID`).map(({ text }) =>
    refused('ehf/file-buyer-vat-number', '', { number: text, rule: 'BR-O-02' }),
  );
}
