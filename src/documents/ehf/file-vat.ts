import { refused, type Finding } from './findings';
import { at, textAt, type Element } from './read-xml';

const BREAKDOWN = 'cac:TaxTotal/cac:TaxSubtotal';

/** One breakdown of no VAT at all, and its category everywhere. */
export function fileVatFindings(root: Element): readonly Finding[] {
  const category = textAt(root, `${BREAKDOWN}/cac:TaxCategory/cbc:ID`);
  // Without a breakdown there is nothing to hold the lines against.
  if (category === undefined) return [refused('ehf/file-vat-breakdowns', '', { count: 0, rule: 'BR-CO-18' })];
  return [breakdownFinding(root, category), ...taxAmountFindings(root, category), ...categoryFindings(root, category)];
}

/** @source BR-O-01, BR-E-01; BR-O-11 when the other is of another category; PEPPOL-EN16931-R053 when there are two totals */
function breakdownFinding(root: Element, category: string): Finding {
  const totals = at(root, 'cac:TaxTotal').length;
  const categories = at(root, `${BREAKDOWN}/cac:TaxCategory/cbc:ID`);
  const count = categories.length;
  if (totals > 1) return refused('ehf/file-vat-breakdowns', '', { count: totals, rule: 'PEPPOL-EN16931-R053' });
  const isMixed = category === 'O' && categories.some(({ text }) => text !== category);
  return (
    count > 1 && refused('ehf/file-vat-breakdowns', '', { count, rule: isMixed ? 'BR-O-11' : `BR-${category}-01` })
  );
}

/** @source BR-O-09, BR-E-09; BR-CO-14 for the total */
function taxAmountFindings(root: Element, category: string): readonly Finding[] {
  const amounts = [
    ...at(root, 'cac:TaxTotal/cbc:TaxAmount').map(({ text }) => [text, 'BR-CO-14'] as const),
    ...at(root, `${BREAKDOWN}/cbc:TaxAmount`).map(({ text }) => [text, `BR-${category}-09`] as const),
  ];
  return amounts.map(([amount, rule]) => Number(amount) !== 0 && refused('ehf/file-vat-amount', '', { amount, rule }));
}

/** Where a category stands, and which of its rules speak of that place: no other category, and the right percentage. */
const PLACES = [
  { path: 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory', other: 'BR-O-12', percent: '05' },
  { path: 'cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory', other: 'BR-O-12', percent: '05' },
  { path: 'cac:AllowanceCharge/cac:TaxCategory', other: 'BR-O-13', percent: '06' },
] as const;

function categoryFindings(root: Element, category: string): readonly Finding[] {
  return PLACES.flatMap(({ path, other, percent }) =>
    at(root, path).map((one): Finding => {
      const own = textAt(one, 'cbc:ID') ?? '';
      // Under E, a line of another category asks for a breakdown of its own.
      const rule = category === 'O' ? other : `BR-${own}-01`;
      if (own !== category) return refused('ehf/file-vat-category-mixed', '', { category: own, rule });
      const isRight = textAt(one, 'cbc:Percent') === (category === 'O' ? undefined : '0');
      return !isRight && refused('ehf/vat-percent-wrong', 'invoice.vatCategory', { rule: `BR-${category}-${percent}` });
    }),
  );
}
