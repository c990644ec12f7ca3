import type { Element } from './xml-tree';

/**
 * The order of elements in UBL 2.1, for what Peppol BIS Billing lets an invoice hold. A schema of ours would be a second one: this says the
 * order and nothing else.
 */
const HEAD = 'CustomizationID ProfileID ID IssueDate';
const MIDDLE =
  'Note TaxPointDate DocumentCurrencyCode TaxCurrencyCode AccountingCost BuyerReference InvoicePeriod OrderReference BillingReference';
const PARTIES =
  'AccountingSupplierParty AccountingCustomerParty PayeeParty TaxRepresentativeParty Delivery PaymentMeans PaymentTerms';
const END = 'AllowanceCharge TaxTotal LegalMonetaryTotal';
const LINE =
  'LineExtensionAmount AccountingCost InvoicePeriod OrderLineReference DocumentReference AllowanceCharge Item Price';

const ORDER: Readonly<Record<string, string>> = {
  Invoice: `${HEAD} DueDate InvoiceTypeCode ${MIDDLE} DespatchDocumentReference ReceiptDocumentReference OriginatorDocumentReference ContractDocumentReference AdditionalDocumentReference ProjectReference ${PARTIES} ${END} InvoiceLine`,
  CreditNote: `${HEAD} TaxPointDate CreditNoteTypeCode ${MIDDLE} DespatchDocumentReference ReceiptDocumentReference ContractDocumentReference AdditionalDocumentReference OriginatorDocumentReference ${PARTIES} ${END} CreditNoteLine`,
  InvoicePeriod: 'StartDate EndDate DescriptionCode',
  OrderReference: 'ID SalesOrderID',
  BillingReference: 'InvoiceDocumentReference',
  InvoiceDocumentReference: 'ID IssueDate',
  AdditionalDocumentReference: 'ID DocumentTypeCode DocumentDescription Attachment',
  Attachment: 'EmbeddedDocumentBinaryObject ExternalReference',
  AccountingSupplierParty: 'Party',
  AccountingCustomerParty: 'Party',
  Party: 'EndpointID PartyIdentification PartyName PostalAddress PartyTaxScheme PartyLegalEntity Contact',
  PostalAddress: 'StreetName AdditionalStreetName CityName PostalZone CountrySubentity AddressLine Country',
  Country: 'IdentificationCode',
  PartyTaxScheme: 'CompanyID TaxScheme',
  TaxScheme: 'ID',
  PartyLegalEntity: 'RegistrationName CompanyID CompanyLegalForm',
  Contact: 'Name Telephone ElectronicMail',
  Delivery: 'ActualDeliveryDate DeliveryLocation DeliveryParty',
  DeliveryParty: 'PartyName',
  PartyName: 'Name',
  PaymentMeans: 'PaymentMeansCode PaymentDueDate PaymentID CardAccount PayeeFinancialAccount PaymentMandate',
  PayeeFinancialAccount: 'ID Name FinancialInstitutionBranch',
  PaymentTerms: 'Note',
  AllowanceCharge:
    'ChargeIndicator AllowanceChargeReasonCode AllowanceChargeReason MultiplierFactorNumeric Amount BaseAmount TaxCategory',
  TaxTotal: 'TaxAmount TaxSubtotal',
  TaxSubtotal: 'TaxableAmount TaxAmount TaxCategory',
  TaxCategory: 'ID Percent TaxExemptionReasonCode TaxExemptionReason TaxScheme',
  ClassifiedTaxCategory: 'ID Percent TaxScheme',
  LegalMonetaryTotal:
    'LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount',
  InvoiceLine: `ID Note InvoicedQuantity ${LINE}`,
  CreditNoteLine: `ID Note CreditedQuantity ${LINE}`,
  Item: 'Description Name BuyersItemIdentification SellersItemIdentification ClassifiedTaxCategory AdditionalItemProperty',
  Price: 'PriceAmount BaseQuantity AllowanceCharge',
};

/** Every element that stands where UBL has no place for it, or that is empty. */
export function misplaced(element: Element): readonly string[] {
  const name = withoutPrefix(element.name);
  if (element.children.length === 0) return element.text.trim() === '' ? [`${name} is empty`] : [];
  const order = ORDER[name]?.split(' ') ?? [];
  let last = 0;
  const own = element.children.flatMap((child) => {
    const at = order.indexOf(withoutPrefix(child.name));
    if (at < last) return [`${withoutPrefix(child.name)} in ${name}`];
    last = at;
    return [];
  });
  return [...own, ...element.children.flatMap(misplaced)];
}

function withoutPrefix(name: string): string {
  return name.replace(/^c[ab]c:/, '');
}
