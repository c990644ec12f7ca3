import { organisationNumber, vatNumber, vatNumberText } from '../../values/identifiers';
import { refused, type Finding } from './findings';
import type { EhfInvoice } from './model';

/** BG-23 and where the seller's «MVA» stands. */
export function vatFindings(invoice: EhfInvoice): readonly Finding[] {
  const { category } = invoice.vat;
  // Z is the trap: it was the label of EHF 2, and now means a sale with the rate of zero, which a refund is not.
  if (category !== 'O' && category !== 'E')
    return [refused('ehf/vat-category-wrong', 'invoice.vatCategory', { category: String(category) })];
  return [
    ...(category === 'O' ? outsideVat(invoice) : exempt(invoice)),
    vatNumberFinding(invoice),
    vatMarkFinding(invoice),
  ];
}

/** @source BR-O-02, BR-O-05, BR-O-10 */
function outsideVat({ vat, seller }: EhfInvoice): readonly Finding[] {
  const { vatNumber: number } = seller;
  return [
    number !== undefined && refused('ehf/vat-number-outside-vat', 'invoice.vatCategory', { number, rule: 'BR-O-02' }),
    vat.percent !== undefined && refused('ehf/vat-percent-wrong', 'invoice.vatCategory', { rule: 'BR-O-05' }),
    vat.exemptionReason === undefined
      ? refused('ehf/exemption-reason-missing', 'invoice.vatCategory', { rule: 'BR-O-10' })
      : // One of the two is enough for the rule: the text is for people, the code for the receiver's system.
        vat.exemptionCode !== OUTSIDE_VAT &&
        refused('ehf/exemption-code-wrong', 'invoice.vatCategory', { rule: 'BR-O-10' }),
  ];
}

/** @source BR-E-02, BR-E-05, BR-E-10, PEPPOL-EN16931-P0105 */
function exempt({ vat, seller }: EhfInvoice): readonly Finding[] {
  return [
    vat.percent !== 0 && refused('ehf/vat-percent-wrong', 'invoice.vatCategory', { rule: 'BR-E-05' }),
    vat.exemptionReason === undefined &&
      refused('ehf/exemption-reason-missing', 'invoice.vatCategory', { rule: 'BR-E-10' }),
    vat.exemptionCode === OUTSIDE_VAT &&
      refused('ehf/exemption-code-wrong', 'invoice.vatCategory', { rule: 'PEPPOL-EN16931-P0105' }),
    seller.vatNumber === undefined &&
      !seller.inForetaksregisteret &&
      refused('ehf/exempt-without-registration', 'employer.vatRegistered', { rule: 'BR-E-02' }),
  ];
}

const OUTSIDE_VAT = 'VATEX-EU-O';

/** @source NO-R-001 */
function vatNumberFinding({ seller: { vatNumber: number } }: EhfInvoice): Finding {
  return (
    number !== undefined &&
    !isVatNumber(number) &&
    refused('ehf/vat-number-wrong', 'employer.organisationNumber', { number, rule: 'NO-R-001' })
  );
}

function isVatNumber(text: string): boolean {
  const digits = organisationNumber(text);
  return digits !== undefined && vatNumber(digits) === text;
}

/** Who is registered has «MVA» after its number, in the one place the category leaves for it. @source bokføringsforskriften § 5-1-2 */
function vatMarkFinding({ vat, seller }: EhfInvoice): Finding {
  const digits = seller.organisationNumber;
  // A number that is wrong has been refused; there is nothing to compare with.
  if (!seller.vatRegistered || digits === undefined || organisationNumber(digits) !== digits) return undefined;
  const mark = vatNumberText(digits);
  const isThere = vat.category === 'O' ? seller.legalForm?.includes(mark) : seller.vatNumber !== undefined;
  return isThere !== true && refused('ehf/vat-mark-missing', 'employer.organisationNumber', { number: mark });
}
