import { organisationNumber } from '../../values/identifiers';
import { doubtful, refused, type Finding } from './findings';
import type { Buyer, EhfAddress, EhfInvoice, Endpoint, Seller } from './model';

/** BG-4. @source BR-06, BR-08, BR-09, PEPPOL-EN16931-R020, PEPPOL-COMMON-R041; bokføringsforskriften § 5-1-2 for the address */
export function sellerFindings(seller: Seller): readonly Finding[] {
  return [
    seller.name === undefined && refused('paper/employer-name-missing', 'employer.name'),
    ...sellerNumberFindings(seller),
    ...addressFindings(seller.address),
    countryFinding(seller.address, 'employer.address', 'BR-09'),
  ];
}

function sellerNumberFindings({ organisationNumber: number, endpoint }: Seller): readonly Finding[] {
  const setting = 'employer.organisationNumber';
  if (number === undefined) return [refused('paper/organisation-number-missing', setting)];
  const isBare = isBareNumber(number);
  // The endpoint is the number again: one mistake, one issue.
  return isBare
    ? endpointFindings(endpoint, setting, 'PEPPOL-EN16931-R020')
    : [refused('paper/organisation-number-wrong', setting, { number })];
}

/** The settings that lack, in the order they stand. The first of them is the place. */
export function addressFindings({
  street,
  postalCode,
  city,
}: Pick<EhfAddress, 'street' | 'postalCode' | 'city'>): readonly Finding[] {
  const missing = Object.entries({ street, postalCode, city }).find(([, text]) => text === undefined);
  return [missing && refused('paper/employer-address-missing', `employer.address.${missing[0]}`)];
}

/** BG-7. @source BR-07, BR-10, BR-11, PEPPOL-EN16931-R010 */
export function buyerFindings(buyer: Buyer): readonly Finding[] {
  const isNamed =
    buyer.name !== undefined && buyer.organisationNumber !== undefined && isBareNumber(buyer.organisationNumber);
  return [
    !isNamed && refused('paper/payer-incomplete', 'regulation'),
    countryFinding(buyer.address, 'regulation', 'BR-11'),
    ...endpointFindings(buyer.endpoint, 'regulation', 'PEPPOL-EN16931-R010'),
  ];
}

/**
 * Norwegian receivers are found by organisation number under 0192. 9908 went out of the list of schemes (BR-CL-25).
 *
 * @param rule the one that asks for an endpoint at all
 */
function endpointFindings(endpoint: Endpoint | undefined, setting: string, rule: string): readonly Finding[] {
  if (endpoint === undefined) return [refused('ehf/endpoint-missing', setting, { rule })];
  const { scheme, id } = endpoint;
  return [
    scheme !== '0192' && refused('ehf/endpoint-scheme-wrong', setting, { scheme, rule: 'BR-CL-25' }),
    !isBareNumber(id) && refused('ehf/endpoint-id-wrong', setting, { id, rule: 'PEPPOL-COMMON-R041' }),
  ];
}

/** Both are Norwegian: the country decides that the Norwegian rules apply, so another one would go round them. */
function countryFinding({ country }: EhfAddress, setting: string, rule: string): Finding {
  if (country.trim() === '') return refused('ehf/country-missing', setting, { rule });
  return country !== 'NO' && refused('ehf/country-wrong', setting, { country });
}

/** BG-13. The county asks for its unit there; no rule does. */
export function deliveryFindings({ delivery }: EhfInvoice): readonly Finding[] {
  return [delivery.partyName === undefined && doubtful('ehf/delivery-unit-missing', 'payer.unit')];
}

/** Nine digits and nothing else: no spaces, no «MVA». */
function isBareNumber(number: string): boolean {
  return organisationNumber(number) === number;
}
