import type { Buyer, EhfAddress, Endpoint, Seller } from './model';
import type { Xml } from './xml';

/** BG-4: seller. */
export function sellerParty(seller: Seller): Xml {
  return {
    'cac:Party': {
      'cbc:EndpointID': endpoint(seller.endpoint),
      'cac:PostalAddress': postalAddress(seller.address),
      'cac:PartyTaxScheme': [vatScheme(seller), taxScheme(seller)],
      'cac:PartyLegalEntity': {
        ...legalEntity(seller),
        // BT-33
        'cbc:CompanyLegalForm': seller.legalForm,
      },
      'cac:Contact': contact(seller),
    },
  };
}

/** BG-7: buyer. */
export function buyerParty(buyer: Buyer): Xml {
  return {
    'cac:Party': {
      'cbc:EndpointID': endpoint(buyer.endpoint),
      'cac:PostalAddress': postalAddress(buyer.address),
      'cac:PartyLegalEntity': legalEntity(buyer),
    },
  };
}

/** BT-34, BT-49: electronic address. */
function endpoint(address: Endpoint | undefined): Xml {
  return { '@_schemeID': address?.scheme, '#text': address?.id };
}

/** BG-5, BG-8: postal address. */
function postalAddress({ street, city, postalCode, country }: EhfAddress): Xml {
  return {
    'cbc:StreetName': street,
    'cbc:CityName': city,
    'cbc:PostalZone': postalCode,
    'cac:Country': { 'cbc:IdentificationCode': country },
  };
}

/** BT-31: seller VAT identifier. */
function vatScheme({ vatNumber }: Seller): Xml {
  return vatNumber === undefined ? undefined : { 'cbc:CompanyID': vatNumber, 'cac:TaxScheme': { 'cbc:ID': 'VAT' } };
}

/** BT-32: seller tax registration. The register's name, letter for letter (NO-R-002). */
function taxScheme({ inForetaksregisteret }: Seller): Xml {
  return inForetaksregisteret
    ? { 'cbc:CompanyID': 'Foretaksregisteret', 'cac:TaxScheme': { 'cbc:ID': 'TAX' } }
    : undefined;
}

/** BT-27 and BT-30, BT-44 and BT-47: legal name and organisation number. */
function legalEntity({ name, organisationNumber }: Seller | Buyer): { readonly [name: string]: Xml } {
  return { 'cbc:RegistrationName': name, 'cbc:CompanyID': { '@_schemeID': '0192', '#text': organisationNumber } };
}

/** BG-6: seller contact. */
function contact({ contact: { name, phone, email } }: Seller): Xml {
  return { 'cbc:Name': name, 'cbc:Telephone': phone, 'cbc:ElectronicMail': email };
}
