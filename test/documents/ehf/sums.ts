import { find, texts, type Element } from './xml-tree';

/** BR-CO-10 … 16, BR-O-08 or BR-E-08, BR-DEC and R120, worked out from the file alone: what does not hold. */
export function wrongSums(root: Element): readonly string[] {
  const total = (name: string): number => hundredths(root, `cac:LegalMonetaryTotal/cbc:${name}`);
  const lines = [...find(root, 'cac:InvoiceLine'), ...find(root, 'cac:CreditNoteLine')];
  const sum = lines.reduce((so, line) => so + hundredths(line, 'cbc:LineExtensionAmount'), 0);
  const cuts = find(root, 'cac:AllowanceCharge').reduce((so, one) => so + hundredths(one, 'cbc:Amount'), 0);
  const hasCuts = find(root, 'cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount').length > 0;
  return [
    ...(total('LineExtensionAmount') === sum ? [] : ['the lines']),
    ...((hasCuts ? total('AllowanceTotalAmount') : 0) === cuts ? [] : ['the cuts']),
    ...['TaxExclusiveAmount', 'TaxInclusiveAmount', 'PayableAmount'].filter((name) => total(name) !== sum - cuts),
    ...(hundredths(root, 'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount') === sum - cuts ? [] : ['the VAT base']),
    ...lines.filter((line) => !multiplies(line)).map((line) => `line ${texts(line, 'cbc:ID').join()}`),
  ];
}

function multiplies(line: Element): boolean {
  const [quantity] = [...texts(line, 'cbc:InvoicedQuantity'), ...texts(line, 'cbc:CreditedQuantity')];
  const product = Number(quantity) * hundredths(line, 'cac:Price/cbc:PriceAmount');
  return Math.abs(product - hundredths(line, 'cbc:LineExtensionAmount')) <= 2;
}

/** Through the text: every amount has exactly two decimals. */
export function hundredths(element: Element, path: string): number {
  const [text, ...others] = texts(element, path);
  if (others.length > 0 || text === undefined || !/^-?\d+\.\d\d$/.test(text)) throw new Error(`${path}: ${text}`);
  return Number(text.replace('.', ''));
}
