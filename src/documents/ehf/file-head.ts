import { refused, type Finding } from './findings';
import { at, textAt, type Element } from './read-xml';

/** What kind of document the file says that it is, and the references it is sorted by. */
export function fileHeadFindings(root: Element): readonly Finding[] {
  return [
    formatFinding(root),
    profileFinding(root),
    typeFinding(root),
    dueDateFinding(root),
    referenceFinding(root),
    ...objectFindings(root),
    ...deliveryCountryFindings(root),
  ];
}

const FORMAT = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

function formatFinding(root: Element): Finding {
  return (
    textAt(root, 'cbc:CustomizationID') !== FORMAT &&
    refused('ehf/file-format-wrong', '', { rule: 'PEPPOL-EN16931-R004' })
  );
}

function profileFinding(root: Element): Finding {
  return (
    textAt(root, 'cbc:ProfileID') !== PROFILE && refused('ehf/file-format-wrong', '', { rule: 'PEPPOL-EN16931-R007' })
  );
}

/** 326 and 384 are for Germany alone. The others that the lists have are no refund of ours. */
function typeFinding(root: Element): Finding {
  const isCredit = root.name === 'CreditNote';
  const type = textAt(root, isCredit ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode') ?? '';
  const usual = isCredit ? 'PEPPOL-EN16931-P0101' : 'PEPPOL-EN16931-P0100';
  const rule = type === '326' || type === '384' ? 'PEPPOL-EN16931-P0112' : usual;
  return type !== (isCredit ? '381' : '380') && refused('ehf/file-type-wrong', '', { type, rule });
}

/** UBL has no due date in a credit note: it stands among the payment means. */
function dueDateFinding(root: Element): Finding {
  return root.name === 'CreditNote' && at(root, 'cbc:DueDate').length > 0 && refused('ehf/file-due-date-misplaced', '');
}

/** An accounting cost alone does not do, though the county's page says that it may stand there. */
function referenceFinding(root: Element): Finding {
  const references = [textAt(root, 'cbc:BuyerReference'), textAt(root, 'cac:OrderReference/cbc:ID')];
  return (
    references.every((text) => text === undefined) &&
    refused('ehf/buyer-reference-missing', 'regulation', { rule: 'PEPPOL-EN16931-R003' })
  );
}

/** 130 would make the attachment the thing that is invoiced for (UBL-CR-673 says the same of its description). */
function objectFindings(root: Element): readonly Finding[] {
  return at(root, 'cac:AdditionalDocumentReference/cbc:DocumentTypeCode').map(() =>
    refused('ehf/file-attachment-as-object', '', { rule: 'UBL-CR-666' }),
  );
}

function deliveryCountryFindings(root: Element): readonly Finding[] {
  return at(root, 'cac:Delivery/cac:DeliveryLocation/cac:Address').map(
    (address) =>
      textAt(address, 'cac:Country/cbc:IdentificationCode') === undefined &&
      refused('ehf/file-delivery-country-missing', '', { rule: 'BR-57' }),
  );
}
