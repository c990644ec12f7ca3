import type { Element } from './xml-tree';

/**
 * The sequences of UBL 2.1, whole, for every element with elements in it that we write: name, then how many. Nothing is exactly one, `?` at
 * most one, `*` any number, `+` at least one. Read off UBL-Invoice-2.1.xsd, UBL-CreditNote-2.1.xsd and UBL-CommonAggregateComponents-2.1.xsd.
 * Only the order and the numbers, so that the tests need no schema and no validator.
 */

const DOCUMENT_REFERENCE =
  'ID CopyIndicator? UUID? IssueDate? IssueTime? DocumentTypeCode? DocumentType? XPath* LanguageID? ' +
  'LocaleCode? VersionID? DocumentStatusCode? DocumentDescription* Attachment? ValidityPeriod? ' +
  'IssuerParty? ResultOfVerification?';
const PARTY =
  'MarkCareIndicator? MarkAttentionIndicator? WebsiteURI? LogoReferenceID? EndpointID? ' +
  'IndustryClassificationCode? PartyIdentification* PartyName* Language? PostalAddress? ' +
  'PhysicalLocation? PartyTaxScheme* PartyLegalEntity* Contact? Person* AgentParty? ' +
  'ServiceProviderParty* PowerOfAttorney* FinancialAccount?';
const TAX_CATEGORY =
  'ID? Name? Percent? BaseUnitMeasure? PerUnitAmount? TaxExemptionReasonCode? TaxExemptionReason* ' +
  'TierRange? TierRatePercent? TaxScheme';

/** In the order in which they are first met. */
const SEQUENCES: Readonly<Record<string, string>> = {
  Invoice:
    'UBLExtensions? UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator? UUID? ' +
    'IssueDate IssueTime? DueDate? InvoiceTypeCode? Note* TaxPointDate? DocumentCurrencyCode? ' +
    'TaxCurrencyCode? PricingCurrencyCode? PaymentCurrencyCode? PaymentAlternativeCurrencyCode? ' +
    'AccountingCostCode? AccountingCost? LineCountNumeric? BuyerReference? InvoicePeriod* OrderReference? ' +
    'BillingReference* DespatchDocumentReference* ReceiptDocumentReference* StatementDocumentReference* ' +
    'OriginatorDocumentReference* ContractDocumentReference* AdditionalDocumentReference* ' +
    'ProjectReference* Signature* AccountingSupplierParty AccountingCustomerParty PayeeParty? ' +
    'BuyerCustomerParty? SellerSupplierParty? TaxRepresentativeParty? Delivery* DeliveryTerms? ' +
    'PaymentMeans* PaymentTerms* PrepaidPayment* AllowanceCharge* TaxExchangeRate? PricingExchangeRate? ' +
    'PaymentExchangeRate? PaymentAlternativeExchangeRate? TaxTotal* WithholdingTaxTotal* ' +
    'LegalMonetaryTotal InvoiceLine+',
  CreditNote:
    'UBLExtensions? UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator? UUID? ' +
    'IssueDate IssueTime? TaxPointDate? CreditNoteTypeCode? Note* DocumentCurrencyCode? TaxCurrencyCode? ' +
    'PricingCurrencyCode? PaymentCurrencyCode? PaymentAlternativeCurrencyCode? AccountingCostCode? ' +
    'AccountingCost? LineCountNumeric? BuyerReference? InvoicePeriod* DiscrepancyResponse* ' +
    'OrderReference? BillingReference* DespatchDocumentReference* ReceiptDocumentReference* ' +
    'ContractDocumentReference* AdditionalDocumentReference* StatementDocumentReference* ' +
    'OriginatorDocumentReference* Signature* AccountingSupplierParty AccountingCustomerParty PayeeParty? ' +
    'BuyerCustomerParty? SellerSupplierParty? TaxRepresentativeParty? Delivery* DeliveryTerms* ' +
    'PaymentMeans* PaymentTerms* TaxExchangeRate? PricingExchangeRate? PaymentExchangeRate? ' +
    'PaymentAlternativeExchangeRate? AllowanceCharge* TaxTotal* LegalMonetaryTotal CreditNoteLine+',
  InvoicePeriod: 'StartDate? StartTime? EndDate? EndTime? DurationMeasure? DescriptionCode* Description*',
  OrderReference:
    'ID SalesOrderID? CopyIndicator? UUID? IssueDate? IssueTime? CustomerReference? OrderTypeCode? ' +
    'DocumentReference?',
  BillingReference:
    'InvoiceDocumentReference? SelfBilledInvoiceDocumentReference? CreditNoteDocumentReference? ' +
    'SelfBilledCreditNoteDocumentReference? DebitNoteDocumentReference? ReminderDocumentReference? ' +
    'AdditionalDocumentReference? BillingReferenceLine*',
  InvoiceDocumentReference: DOCUMENT_REFERENCE,
  AdditionalDocumentReference: DOCUMENT_REFERENCE,
  Attachment: 'EmbeddedDocumentBinaryObject? ExternalReference?',
  AccountingSupplierParty:
    'CustomerAssignedAccountID? AdditionalAccountID* DataSendingCapability? Party? DespatchContact? ' +
    'AccountingContact? SellerContact?',
  AccountingCustomerParty:
    'CustomerAssignedAccountID? SupplierAssignedAccountID? AdditionalAccountID* Party? DeliveryContact? ' +
    'AccountingContact? BuyerContact?',
  Party: PARTY,
  PostalAddress:
    'ID? AddressTypeCode? AddressFormatCode? Postbox? Floor? Room? StreetName? AdditionalStreetName? ' +
    'BlockName? BuildingName? BuildingNumber? InhouseMail? Department? MarkAttention? MarkCare? ' +
    'PlotIdentification? CitySubdivisionName? CityName? PostalZone? CountrySubentity? ' +
    'CountrySubentityCode? Region? District? TimezoneOffset? AddressLine* Country? LocationCoordinate*',
  Country: 'IdentificationCode? Name?',
  PartyTaxScheme:
    'RegistrationName? CompanyID? TaxLevelCode? ExemptionReasonCode? ExemptionReason* ' +
    'RegistrationAddress? TaxScheme',
  TaxScheme: 'ID? Name? TaxTypeCode? CurrencyCode? JurisdictionRegionAddress*',
  PartyLegalEntity:
    'RegistrationName? CompanyID? RegistrationDate? RegistrationExpirationDate? CompanyLegalFormCode? ' +
    'CompanyLegalForm? SoleProprietorshipIndicator? CompanyLiquidationStatusCode? CorporateStockAmount? ' +
    'FullyPaidSharesIndicator? RegistrationAddress? CorporateRegistrationScheme? HeadOfficeParty? ' +
    'ShareholderParty*',
  Contact: 'ID? Name? Telephone? Telefax? ElectronicMail? Note* OtherCommunication*',
  Delivery:
    'ID? Quantity? MinimumQuantity? MaximumQuantity? ActualDeliveryDate? ActualDeliveryTime? ' +
    'LatestDeliveryDate? LatestDeliveryTime? ReleaseID? TrackingID? DeliveryAddress? DeliveryLocation? ' +
    'AlternativeDeliveryLocation? RequestedDeliveryPeriod? PromisedDeliveryPeriod? ' +
    'EstimatedDeliveryPeriod? CarrierParty? DeliveryParty? NotifyParty* Despatch? DeliveryTerms* ' +
    'MinimumDeliveryUnit? MaximumDeliveryUnit? Shipment?',
  DeliveryParty: PARTY,
  PartyName: 'Name',
  PaymentMeans:
    'ID? PaymentMeansCode PaymentDueDate? PaymentChannelCode? InstructionID? InstructionNote* PaymentID* ' +
    'CardAccount? PayerFinancialAccount? PayeeFinancialAccount? CreditAccount? PaymentMandate? ' +
    'TradeFinancing?',
  PayeeFinancialAccount:
    'ID? Name? AliasName? AccountTypeCode? AccountFormatCode? CurrencyCode? PaymentNote* ' +
    'FinancialInstitutionBranch? Country?',
  PaymentTerms:
    'ID? PaymentMeansID* PrepaidPaymentReferenceID? Note* ReferenceEventCode? SettlementDiscountPercent? ' +
    'PenaltySurchargePercent? PaymentPercent? Amount? SettlementDiscountAmount? PenaltyAmount? ' +
    'PaymentTermsDetailsURI? PaymentDueDate? InstallmentDueDate? InvoicingPartyReference? ' +
    'SettlementPeriod? PenaltyPeriod? ExchangeRate? ValidityPeriod?',
  AllowanceCharge:
    'ID? ChargeIndicator AllowanceChargeReasonCode? AllowanceChargeReason* MultiplierFactorNumeric? ' +
    'PrepaidIndicator? SequenceNumeric? Amount BaseAmount? AccountingCostCode? AccountingCost? ' +
    'PerUnitAmount? TaxCategory* TaxTotal? PaymentMeans*',
  TaxTotal: 'TaxAmount RoundingAmount? TaxEvidenceIndicator? TaxIncludedIndicator? TaxSubtotal*',
  TaxSubtotal:
    'TaxableAmount? TaxAmount CalculationSequenceNumeric? TransactionCurrencyTaxAmount? Percent? ' +
    'BaseUnitMeasure? PerUnitAmount? TierRange? TierRatePercent? TaxCategory',
  TaxCategory: TAX_CATEGORY,
  ClassifiedTaxCategory: TAX_CATEGORY,
  LegalMonetaryTotal:
    'LineExtensionAmount? TaxExclusiveAmount? TaxInclusiveAmount? AllowanceTotalAmount? ' +
    'ChargeTotalAmount? PrepaidAmount? PayableRoundingAmount? PayableAmount PayableAlternativeAmount?',
  InvoiceLine:
    'ID UUID? Note* InvoicedQuantity? LineExtensionAmount TaxPointDate? AccountingCostCode? ' +
    'AccountingCost? PaymentPurposeCode? FreeOfChargeIndicator? InvoicePeriod* OrderLineReference* ' +
    'DespatchLineReference* ReceiptLineReference* BillingReference* DocumentReference* PricingReference? ' +
    'OriginatorParty? Delivery* PaymentTerms* AllowanceCharge* TaxTotal* WithholdingTaxTotal* Item Price? ' +
    'DeliveryTerms? SubInvoiceLine* ItemPriceExtension?',
  CreditNoteLine:
    'ID UUID? Note* CreditedQuantity? LineExtensionAmount? TaxPointDate? AccountingCostCode? ' +
    'AccountingCost? PaymentPurposeCode? FreeOfChargeIndicator? InvoicePeriod* OrderLineReference* ' +
    'DiscrepancyResponse* DespatchLineReference* ReceiptLineReference* BillingReference* ' +
    'DocumentReference* PricingReference? OriginatorParty? Delivery* PaymentTerms* TaxTotal* ' +
    'AllowanceCharge* Item? Price? DeliveryTerms* SubCreditNoteLine* ItemPriceExtension?',
  Item:
    'Description* PackQuantity? PackSizeNumeric? CatalogueIndicator? Name? HazardousRiskIndicator? ' +
    'AdditionalInformation* Keyword* BrandName* ModelName* BuyersItemIdentification? ' +
    'SellersItemIdentification? ManufacturersItemIdentification* StandardItemIdentification? ' +
    'CatalogueItemIdentification? AdditionalItemIdentification* CatalogueDocumentReference? ' +
    'ItemSpecificationDocumentReference* OriginCountry? CommodityClassification* TransactionConditions* ' +
    'HazardousItem* ClassifiedTaxCategory* AdditionalItemProperty* ManufacturerParty* ' +
    'InformationContentProviderParty? OriginAddress* ItemInstance* Certificate* Dimension*',
  Price:
    'PriceAmount BaseQuantity? PriceChangeReason* PriceTypeCode? PriceType? OrderableUnitFactorRate? ' +
    'ValidityPeriod* PriceList? AllowanceCharge* PricingExchangeRate?',
};

/** Every element that stands where UBL has no place for it, is there too often or not at all, or is empty. */
export function misplaced(element: Element): readonly string[] {
  const name = withoutPrefix(element.name);
  if (element.children.length === 0) return element.text.trim() === '' ? [`${name} is empty`] : [];
  const places = PLACES.get(name);
  if (places === undefined) return [`${name} has no sequence`];
  const names = element.children.map((child) => withoutPrefix(child.name));
  return [
    ...outOfOrder(names, places, name),
    ...outOfNumber(names, places, name),
    ...element.children.flatMap(misplaced),
  ];
}

/** Worked out once: a thousand files ask for them. */
const PLACES: ReadonlyMap<string, readonly Place[]> = new Map(
  Object.entries(SEQUENCES).map(([name, sequence]) => [name, sequence.split(' ').map(placeOf)]),
);

interface Place {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

function placeOf(written: string): Place {
  const name = written.replace(/[?*+]$/, '');
  return { name, least: /[?*]$/.test(written) ? 0 : 1, most: /[*+]$/.test(written) ? Infinity : 1 };
}

function outOfOrder(names: readonly string[], places: readonly Place[], parent: string): readonly string[] {
  let last = 0;
  return names.flatMap((name) => {
    const at = places.findIndex((place) => place.name === name);
    if (at < last) return [`${name} in ${parent}`];
    last = at;
    return [];
  });
}

function outOfNumber(names: readonly string[], places: readonly Place[], parent: string): readonly string[] {
  return places.flatMap(({ name, least, most }) => {
    const count = names.filter((one) => one === name).length;
    return count < least || count > most ? [`${count} ${name} in ${parent}`] : [];
  });
}

function withoutPrefix(name: string): string {
  return name.replace(/^c[ab]c:/, '');
}
