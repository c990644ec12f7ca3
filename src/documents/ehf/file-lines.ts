import { refused, type Finding } from './findings';
import { at, type Element } from './read-xml';

/** What every line has, and the rule that asks for it. */
const PARTS: readonly (readonly [rule: string, path: string])[] = [
  ['BR-21', 'cbc:ID'],
  ['BR-22', 'quantity'],
  ['BR-24', 'cbc:LineExtensionAmount'],
  ['BR-25', 'cac:Item/cbc:Name'],
  ['BR-26', 'cac:Price/cbc:PriceAmount'],
  ['BR-CO-04', 'cac:Item/cac:ClassifiedTaxCategory/cbc:ID'],
];

export function fileLineFindings(root: Element): readonly Finding[] {
  const isCredit = root.name === 'CreditNote';
  const quantity = isCredit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity';
  const lines = at(root, isCredit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine');
  return [
    lines.length === 0 && refused('paper/lines-missing', ''),
    ...lines.flatMap((line, index) => lineFindings(line, index + 1, quantity)),
  ];
}

function lineFindings(element: Element, line: number, quantity: string): readonly Finding[] {
  const [counted] = at(element, quantity);
  return [
    ...PARTS.map(
      ([rule, path]) =>
        at(element, path === 'quantity' ? quantity : path).length === 0 &&
        refused('ehf/file-line-incomplete', '', { line, rule }),
    ),
    counted !== undefined &&
      counted.attributes['unitCode'] === undefined &&
      refused('ehf/file-line-incomplete', '', { line, rule: 'BR-23' }),
  ];
}
